/** What the screens about the police say: before and during a call, what they did, and what may follow. */
import type { Said, SceneFacts } from '@holdfast/domain';

export const callWords = {
  title: { en: 'Calling the police', es: 'Llamar a la policía' },
  sayFirst: { en: 'Say first', es: 'Diga primero' },
  lines: [
    { en: 'I am in danger. I need help now.', es: 'Estoy en peligro. Necesito ayuda ahora.' },
    { en: 'There is a court order. It is being broken.', es: 'Hay una orden de la corte. No la cumple.' },
    { en: 'I am at …', es: 'Estoy en …' },
  ],
  again: { en: 'This is my second call. I called before.', es: 'Es mi segunda llamada. Ya llamé antes.' },
  call: (number: string): Said => ({ en: `Call ${number}`, es: `Llamar al ${number}` }),
  calling: { en: 'I called. Note the time.', es: 'Ya llamé. Anotar la hora.' },
  showOrder: { en: 'Show my order', es: 'Mostrar mi orden' },
  bill: {
    en: 'Calls show on the bill and in the list of calls.',
    es: 'Las llamadas salen en la cuenta y en la lista de llamadas.',
  },
  began: (when: string): Said => ({ en: `Your call began ${when}.`, es: `Su llamada empezó ${when}.` }),
  waits: { en: 'Call again after', es: 'Llamar otra vez después de' },
  minutes: (count: number): Said => ({ en: `${count} minutes`, es: `${count} minutos` }),
  againAt: (when: string): Said => ({
    en: `No one there ${when}? Call again. Say:`,
    es: `¿Nadie ha llegado ${when}? Llame otra vez. Diga:`,
  }),
  callAgain: { en: 'I am calling again', es: 'Llamo otra vez' },
  callAgainDetail: {
    en: 'The first call is kept as a call of its own.',
    es: 'La primera llamada se guarda aparte.',
  },
  note: { en: 'Notes', es: 'Notas' },
  noteHint: { en: 'Call number, names, what they say.', es: 'Número de llamada, nombres, lo que dicen.' },
  over: { en: 'They came, or it is over', es: 'Vinieron, o ya pasó' },
  none: { en: 'No one came', es: 'No vino nadie' },
  forget: { en: 'I did not call', es: 'No llamé' },
  calledAgain: { en: 'Called again after this.', es: 'Después se llamó otra vez.' },
} as const;

export const contactWords = {
  title: { en: 'What the police did', es: 'Lo que hizo la policía' },
  change: { en: 'Add to it or change it', es: 'Agregar o cambiar' },
  lead: { en: 'Leave out anything you do not know.', es: 'Deje lo que no sepa.' },
  about: { en: 'What was it about?', es: '¿Por qué cosa fue?' },
  nothing: { en: 'Something not written down', es: 'Algo que no está escrito' },
  when: { en: 'When was it?', es: '¿Cuándo fue?' },
  agency: { en: 'Which police?', es: '¿Qué policía?' },
  officer: { en: 'Officer’s name', es: 'Nombre del agente' },
  badge: { en: 'Badge number', es: 'Número de placa' },
  otherOfficer: (number: number): Said => ({
    en: `Name of officer ${number}`,
    es: `Nombre del agente ${number}`,
  }),
  otherBadge: (number: number): Said => ({ en: `Badge of officer ${number}`, es: `Placa del agente ${number}` }),
  more: { en: 'Another officer', es: 'Otro agente' },
  call: { en: 'Call number', es: 'Número de llamada' },
  came: { en: 'The call, and who came', es: 'La llamada y quién vino' },
  report: { en: 'The report', es: 'El reporte' },
  reportNumber: { en: 'Report number', es: 'Número del reporte' },
  proof: { en: 'What they looked at', es: 'Lo que miraron' },
  person: { en: 'The other person', es: 'La otra persona' },
  help: { en: 'Help they offered', es: 'La ayuda que ofrecieron' },
  copyAsked: { en: 'Did you ask for a copy of the report?', es: '¿Pidió usted una copia del reporte?' },
  copyGot: { en: 'Did you get the copy?', es: '¿Recibió la copia?' },
  askedOn: { en: 'Day you asked', es: 'Día en que la pidió' },
  note: { en: 'What they said or did', es: 'Lo que dijeron o hicieron' },
  noteHint: {
    en: 'For example: “They said he had left and there was nothing they could do.”',
    es: 'Por ejemplo: «Dijeron que ya se había ido y que no podían hacer nada».',
  },
  notKnown: { en: 'Officer not known', es: 'Agente no conocido' },
  badgeIs: (badge: string): Said => ({ en: `badge ${badge}`, es: `placa ${badge}` }),
  reportIs: (number: string): Said => ({ en: `Report ${number}`, es: `Reporte ${number}` }),
  callIs: (number: string): Said => ({ en: `Call ${number}`, es: `Llamada ${number}` }),
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
} as const;

type Questions = readonly { readonly fact: keyof SceneFacts; readonly text: Said }[];

/** What is asked about a contact, in the order people tell it. */
export const contactQuestions: Readonly<Record<'came' | 'report' | 'proof' | 'person' | 'help', Questions>> = {
  came: [
    {
      fact: 'called-about-order',
      text: { en: 'Did anyone tell them there is an order?', es: '¿Alguien les dijo que hay una orden?' },
    },
    { fact: 'officer-came', text: { en: 'Did an officer come?', es: '¿Vino un agente?' } },
    {
      fact: 'restrained-party-had-left',
      text: {
        en: 'Had the other person left before they came?',
        es: '¿Ya se había ido la otra persona cuando llegaron?',
      },
    },
  ],
  report: [
    { fact: 'report-written', text: { en: 'Was a report made?', es: '¿Se hizo un reporte?' } },
    { fact: 'report-refused', text: { en: 'Did they say no to a report?', es: '¿Dijeron que no a un reporte?' } },
  ],
  proof: [
    {
      fact: 'order-shown-or-found',
      text: {
        en: 'Did they see the order, or find it in their system?',
        es: '¿Vieron la orden, o la hallaron en su sistema?',
      },
    },
    {
      fact: 'proof-of-service-shown-or-found',
      text: { en: 'Did they see proof that it was served?', es: '¿Vieron la prueba de que se entregó?' },
    },
    {
      fact: 'photographs-taken',
      text: { en: 'Did they take photos of marks or damage?', es: '¿Tomaron fotos de las marcas o de los daños?' },
    },
    {
      fact: 'witnesses-interviewed',
      text: { en: 'Did they speak with those who saw or heard it?', es: '¿Hablaron con quienes lo vieron u oyeron?' },
    },
    { fact: 'messages-shown', text: { en: 'Did you show them the messages?', es: '¿Les mostró usted los mensajes?' } },
    {
      fact: 'voicemail-played',
      text: { en: 'Did you play them a voice message?', es: '¿Les puso usted un mensaje de voz?' },
    },
    {
      fact: 'strangulation-alleged',
      text: { en: 'Did anyone tell them of hands on the neck?', es: '¿Alguien les dijo que hubo manos en el cuello?' },
    },
    {
      fact: 'firearm-or-weapon-asked-about',
      text: { en: 'Did they ask about guns or weapons?', es: '¿Preguntaron por armas?' },
    },
    { fact: 'firearm-or-weapon-taken', text: { en: 'Did they take a gun or weapon?', es: '¿Se llevaron un arma?' } },
  ],
  person: [
    {
      fact: 'restrained-party-arrested',
      text: { en: 'Did they arrest the other person?', es: '¿Arrestaron a la otra persona?' },
    },
    {
      fact: 'restrained-party-searched-for',
      text: { en: 'Did they go and look for the other person?', es: '¿Fueron a buscar a la otra persona?' },
    },
  ],
  help: [
    {
      fact: 'emergency-order-offered',
      text: { en: 'Did they offer to get an emergency order?', es: '¿Ofrecieron pedir una orden de emergencia?' },
    },
    {
      fact: 'advocate-offered',
      text: { en: 'Did they offer to call someone to help you?', es: '¿Ofrecieron llamar a alguien para ayudarle?' },
    },
    {
      fact: 'told-where-to-go',
      text: {
        en: 'Did they tell you of a place to go, if you cannot stay here?',
        es: '¿Le dijeron de un lugar adonde ir, si no puede quedarse?',
      },
    },
    {
      fact: 'victim-notice-given',
      text: { en: 'Did they give you a paper about your rights?', es: '¿Le dieron un papel sobre sus derechos?' },
    },
  ],
};

export const followUpScreenWords = {
  title: { en: 'What you can do next', es: 'Lo que puede hacer ahora' },
  lead: { en: 'Take or leave any of it.', es: 'Haga lo que quiera de esto, o nada.' },
  on: (day: string): Said => ({ en: `By ${day}`, es: `Hasta el ${day}` }),
  today: { en: 'Today', es: 'Hoy' },
  past: (day: string): Said => ({
    en: `Was for ${day}. It can still help.`,
    es: `Era para el ${day}. Todavía puede ayudar.`,
  }),
  noDay: { en: 'We do not know the working days here.', es: 'No sabemos los días hábiles de aquí.' },
  practice: { en: 'Good practice, not a law.', es: 'Es buena práctica, no una ley.' },
} as const;
