/** The screens of a scene as a table: what to do, what to say to her in her language, and the few questions of each. It decides nothing. */
import { said } from '../../language.ts';
import type { SceneStep } from './scene-step.ts';

export const sceneSteps: readonly SceneStep[] = [
  {
    id: 'verify',
    title: said('Check the order', 'Revise la orden'),
    act: said(
      'A copy she shows you counts. A gap in the register does not mean that there is no order.',
      'Cuenta una copia que ella le muestre. Que falte en el registro no quiere decir que no haya orden.',
    ),
    say: [],
    questions: [
      { fact: 'called-about-order', ask: said('Was the call about the order?', '¿La llamada fue por la orden?') },
      {
        fact: 'order-shown-or-found',
        ask: said('Order shown, or found on record?', '¿Orden mostrada o hallada en el registro?'),
      },
      {
        fact: 'proof-of-service-shown-or-found',
        ask: said('Proof that it was served?', '¿Prueba de que se notificó?'),
      },
    ],
  },
  {
    id: 'apart',
    title: said('Speak with each alone', 'Hable con cada quien a solas'),
    act: said(
      'Out of sight and hearing of each other. No relative and no child to interpret.',
      'Sin que se vean ni se oigan. Que no interprete un familiar ni un niño.',
    ),
    say: [
      {
        en: 'I would like to talk with you alone. Is there a place here where you feel all right?',
        es: 'Me gustaría hablar con usted a solas. ¿Hay aquí un lugar donde se sienta bien?',
      },
    ],
    questions: [
      {
        fact: 'parties-interviewed-apart',
        ask: said('Did you speak with them apart?', '¿Habló con cada quien por separado?'),
      },
      { check: 'interpreter-used', ask: said('Interpreter, where one was needed?', '¿Intérprete, donde hacía falta?') },
    ],
  },
  {
    id: 'children',
    title: said('See the children', 'Vea a los niños'),
    act: said(
      'See each child yourself. Ask them nothing about what happened.',
      'Vea usted a cada niño. No les pregunte nada de lo que pasó.',
    ),
    say: [
      {
        en: 'Are there children here? May I see that they are all right?',
        es: '¿Hay niños aquí? ¿Puedo ver que estén bien?',
      },
    ],
    questions: [
      { check: 'children-present', ask: said('Children in the home?', '¿Niños en la casa?') },
      { fact: 'children-checked-on', ask: said('Did you see them?', '¿Los vio?') },
      { check: 'children-saw-or-heard', ask: said('Did one see or hear it?', '¿Alguno lo vio o lo oyó?') },
    ],
  },
  {
    id: 'listen',
    title: said('Let her tell it', 'Deje que ella lo cuente'),
    act: said(
      'Sit if you can. Let her finish. Do not ask why she stayed, or why she opened the door: only the court can change the order.',
      'Siéntese si puede. Déjela terminar. No pregunte por qué se quedó ni por qué abrió la puerta: solo la corte puede cambiar la orden.',
    ),
    say: [
      { en: 'I am glad you called. Start wherever you like.', es: 'Qué bueno que llamó. Empiece por donde quiera.' },
      { en: 'What did you see and hear? Take your time.', es: '¿Qué vio y oyó? Tómese su tiempo.' },
      { en: 'What would help you most right now?', es: '¿Qué le ayudaría más ahora?' },
    ],
    questions: [
      {
        fact: 'threat-or-assault-alleged',
        ask: said('A threat or an attack told of?', '¿Contó una amenaza o un ataque?'),
      },
      { fact: 'injury-seen', ask: said('An injury seen?', '¿Se vio una lesión?') },
      { fact: 'strangulation-alleged', ask: said('Hands or anything on the neck?', '¿Manos o algo en el cuello?') },
    ],
  },
  {
    id: 'neck',
    title: said('After hands on the neck', 'Tras manos en el cuello'),
    act: said(
      'There may be no mark. Any yes: call medical help now. Ask each by itself.',
      'Puede no haber marca. Si algo es sí: pida ayuda médica ahora. Pregunte una por una.',
    ),
    say: [
      {
        en: 'When someone has had hands on their neck, harm can show hours or days later, even with no mark. A doctor should look at you today.',
        es: 'Cuando a alguien le han puesto las manos en el cuello, el daño puede verse horas o días después, aunque no haya marcas. Un médico debe verla hoy.',
      },
    ],
    questions: [
      {
        check: 'strangulation-breathing',
        ask: said('Breathing hard, then or now?', '¿Le costó o le cuesta respirar?'),
      },
      { check: 'strangulation-voice', ask: said('Voice hoarse, weak or gone?', '¿Voz ronca, débil o perdida?') },
      { check: 'strangulation-swallowing', ask: said('Swallowing hurts?', '¿Duele al tragar?') },
      {
        check: 'strangulation-neck-marks',
        ask: said('Marks, swelling or pain on the neck?', '¿Marcas, hinchazón o dolor en el cuello?'),
      },
      {
        check: 'strangulation-eye-spots',
        ask: said('Red spots in eyes or on the face?', '¿Puntos rojos en los ojos o la cara?'),
      },
      {
        check: 'strangulation-passed-out',
        ask: said('Went dark, or a part not remembered?', '¿Perdió el sentido, o no recuerda una parte?'),
      },
      {
        check: 'strangulation-lost-control',
        ask: said('Lost control of bladder or bowels?', '¿Perdió el control de la orina o del intestino?'),
      },
      {
        check: 'told-harm-may-show-later',
        ask: said('Did you tell her that harm can show later?', '¿Le dijo que el daño puede verse después?'),
      },
      { fact: 'medical-help-offered', ask: said('Medical help offered?', '¿Se ofreció ayuda médica?') },
      { check: 'medical-help-accepted', ask: said('Taken?', '¿La aceptó?') },
    ],
  },
  {
    id: 'who',
    title: said('Are they here?', '¿Está aquí?'),
    act: said(
      'The one whom the order restrains. If both say they were hit: fear, threats, the history and self-defence count, not who struck first.',
      'La persona que la orden restringe. Si ambas dicen que les pegaron: cuentan el miedo, las amenazas, la historia y la defensa propia, no quién pegó primero.',
    ),
    say: [],
    questions: [],
  },
  {
    id: 'reason',
    title: said('What you have reason to think', 'Lo que tiene razón para pensar'),
    act: said(
      'Notice: served, at the hearing, or told the terms by an officer. Each is enough.',
      'Lo sabe si: se le notificó, estuvo en la audiencia, o un agente le dijo los términos. Cada cosa basta.',
    ),
    say: [],
    questions: [
      {
        fact: 'probable-cause-of-notice',
        ask: said('Good reason to think they knew of the order?', '¿Buenas razones para creer que sabía de la orden?'),
      },
      {
        fact: 'probable-cause-of-violation',
        ask: said('Good reason to think it was broken?', '¿Buenas razones para creer que no la cumplió?'),
      },
      {
        fact: 'mutual-orders',
        ask: said('Does each hold an order against the other?', '¿Tiene cada quien una orden contra el otro?'),
      },
    ],
  },
  {
    id: 'left',
    title: said('Gone is not over', 'Que se fue no es que acabó'),
    act: said(
      'What is owed stands whether they are here or not. This is what the law and good practice ask now.',
      'Lo que se debe vale aunque no esté aquí. Esto es lo que la ley y la buena práctica piden ahora.',
    ),
    say: [
      {
        en: 'Do you know where they may be, or what they are driving? We keep looking.',
        es: '¿Sabe dónde puede estar, o qué coche maneja? Vamos a seguir buscando.',
      },
    ],
    questions: [
      {
        fact: 'restrained-party-searched-for',
        ask: said('Searched, and passed on a description?', '¿Buscó y pasó una descripción?'),
      },
      { fact: 'warrant-sought', ask: said('Warrant asked for?', '¿Pidió orden de arresto?') },
    ],
  },
  {
    id: 'weapons',
    title: said('Firearms', 'Armas de fuego'),
    act: said(
      'Ask her too. Take what is in plain sight or lawfully found, and give a receipt.',
      'Pregúntele también a ella. Tome lo que esté a la vista o se halle según la ley, y dé un recibo.',
    ),
    say: [
      {
        en: 'Are there guns here, or does the other person have any? Where are they now?',
        es: '¿Hay armas aquí, o tiene armas la otra persona? ¿Dónde están ahora?',
      },
    ],
    questions: [
      { fact: 'firearm-or-weapon-asked-about', ask: said('Did you ask?', '¿Preguntó?') },
      { fact: 'firearm-or-weapon-seen', ask: said('Seen or found?', '¿Vista o hallada?') },
      { fact: 'firearm-or-weapon-taken', ask: said('Taken?', '¿La aceptó?') },
      { fact: 'gun-receipt-given', ask: said('Receipt given?', '¿Dio recibo?') },
    ],
  },
  {
    id: 'evidence',
    title: said('Evidence', 'Pruebas'),
    act: said(
      'Only what she agrees to show. Photographs of her are hers to refuse.',
      'Solo lo que ella acepte mostrar. Ella puede negarse a fotos suyas.',
    ),
    say: [
      {
        en: 'Did anything come by phone, messages or voicemail? You can show me only what you want to.',
        es: '¿Hubo algo por teléfono, mensajes o buzón de voz? Puede mostrarme solo lo que quiera.',
      },
    ],
    questions: [
      { fact: 'photographs-taken', ask: said('Photographs?', '¿Fotos?') },
      { fact: 'messages-shown', ask: said('Messages seen and kept?', '¿Mensajes vistos y guardados?') },
      { fact: 'voicemail-played', ask: said('Voicemail?', '¿Buzón de voz?') },
      { fact: 'witnesses-interviewed', ask: said('Witnesses, neighbours?', '¿Testigos, vecinos?') },
      { check: 'statement-taken', ask: said('Her statement?', '¿Su declaración?') },
      { check: 'camera-recorded', ask: said('Body camera on?', '¿Cámara corporal encendida?') },
      {
        check: 'emergency-recording-kept',
        ask: said('Recording of the call kept?', '¿Se guarda la grabación de la llamada?'),
      },
    ],
  },
  {
    id: 'offer',
    title: said('Offer and give', 'Ofrezca y dé'),
    act: said(
      'An emergency order, an advocate, your names. What she takes is up to her.',
      'Una orden de emergencia, una defensora, sus nombres. Lo que acepte lo decide ella.',
    ),
    say: [
      {
        en: 'I can ask a judge tonight for an emergency order. Would you like that?',
        es: 'Puedo pedir esta noche a un juez una orden de emergencia. ¿La quiere?',
      },
      {
        en: 'An advocate can talk with you now. They work for you, not for us. Would you like that?',
        es: 'Una defensora puede hablar con usted ahora. Trabaja para usted, no para nosotros. ¿Quiere?',
      },
    ],
    questions: [
      { fact: 'emergency-order-offered', ask: said('Emergency order offered?', '¿Ofreció una orden de emergencia?') },
      { fact: 'emergency-order-asked-for', ask: said('Did she want it?', '¿La quiso?') },
      {
        fact: 'victim-notice-given',
        ask: said('Paper about rights and help given?', '¿Dio el papel de derechos y ayuda?'),
      },
      { fact: 'officer-named', ask: said('Names and badges given?', '¿Dio nombres y placas?') },
      { fact: 'report-number-given', ask: said('Report number given?', '¿Dio el número de reporte?') },
    ],
  },
  {
    id: 'explain',
    title: said('Go through the order', 'Repase la orden'),
    act: said(
      'Read it to her, or let her read. The court’s own words are what counts.',
      'Léasela, o déjela leer. Lo que cuenta son las palabras de la corte.',
    ),
    say: [],
    questions: [{ check: 'order-explained', ask: said('Did you go through it with her?', '¿La repasó con ella?') }],
  },
  {
    id: 'finish',
    title: said('Finish the record', 'Terminar el registro'),
    act: said(
      'You can add to it later. What was recorded before stays.',
      'Puede añadir más después. Lo registrado antes se queda.',
    ),
    say: [],
    questions: [{ fact: 'report-written', ask: said('Report written?', '¿Reporte escrito?') }],
  },
];
