/** What the screens for writing down say. No question asks for a reason, and none has to be answered. */
import type { Said } from '@holdfast/domain';

export const quickWords = {
  title: { en: 'Something happened', es: 'Pasó algo' },
  lead: { en: 'Tap what it was. Details can come later.', es: 'Toque lo que fue. Los detalles pueden venir después.' },
  goOn: { en: 'Go on with what I began', es: 'Seguir con lo que empecé' },
  now: { en: 'Now', es: 'Ahora' },
  nowIs: (when: string): Said => ({
    en: `It is kept as about now, ${when}.`,
    es: `Se guarda como hace un momento, ${when}.`,
  }),
  keep: { en: 'Keep it', es: 'Guardar' },
  other: { en: 'Another time, or say more', es: 'Otro momento, o contar más' },
  another: { en: 'It was something else', es: 'Fue otra cosa' },
  inWords: { en: 'Tell it in my own words', es: 'Contarlo con mis palabras' },
  calling: { en: 'I am calling the police', es: 'Estoy llamando a la policía' },
  callingDetail: { en: 'What to say, and a place for notes.', es: 'Qué decir, y un lugar para notas.' },
  private: { en: 'A page only for me', es: 'Una página solo para mí' },
  privateDetail: { en: 'For how you feel. It is never shared.', es: 'Para lo que siente. Nunca se comparte.' },
} as const;

export const tellWords = {
  title: { en: 'Write it down', es: 'Escribirlo' },
  change: { en: 'Add to it or change it', es: 'Agregar o cambiar' },
  lead: {
    en: 'Start anywhere. Leave out anything. What you type is kept as you go.',
    es: 'Empiece por donde quiera. Deje lo que quiera. Se guarda mientras escribe.',
  },
  kind: { en: 'What kind of thing was it?', es: '¿Qué tipo de cosa fue?' },
  what: { en: 'What happened, in your words', es: 'Lo que pasó, con sus palabras' },
  whatHint: {
    en: 'Start with one thing you still see, hear, smell or feel. The order does not matter.',
    es: 'Empiece con algo que todavía ve, oye, huele o siente. El orden no importa.',
  },
  when: { en: 'When', es: 'Cuándo' },
  whenAsk: { en: 'When was it?', es: '¿Cuándo fue?' },
  where: { en: 'Where, and how close', es: 'Dónde, y a qué distancia' },
  whereAsk: { en: 'Where was it?', es: '¿Dónde fue?' },
  howClose: { en: 'How close did they come, about?', es: 'Más o menos, ¿a qué distancia llegó?' },
  distanceNumber: { en: 'Put in a number, such as 100.', es: 'Ponga un número, como 100.' },
  unit: { en: 'Measured in', es: 'Medido en' },
  who: { en: 'Who was there', es: 'Quién estaba' },
  byThem: {
    en: 'Was it the person your order is against, as far as you can tell?',
    es: '¿Fue la persona contra quien es su orden, hasta donde usted sabe?',
  },
  others: { en: 'Did anyone else see or hear it?', es: '¿Alguien más lo vio o lo oyó?' },
  whoSaw: { en: 'Who saw or heard it', es: 'Quién lo vio o lo oyó' },
  whoSawHint: { en: 'Names, or how to find them.', es: 'Nombres, o cómo encontrarles.' },
  children: { en: 'Were children there?', es: '¿Había niños?' },
  said: { en: 'What was said or sent', es: 'Lo que se dijo o se mandó' },
  channel: { en: 'How did they reach you?', es: '¿Cómo llegó a usted?' },
  saidWords: { en: 'The words, as you remember them', es: 'Las palabras, como las recuerda' },
  saidHint: {
    en: 'You can copy a message word for word. Any language is fine.',
    es: 'Puede copiar un mensaje palabra por palabra. Cualquier idioma está bien.',
  },
  household: {
    en: 'Did they threaten your family or anyone you live with?',
    es: '¿Amenazó a su familia o a alguien que vive con usted?',
  },
  family: { en: 'Children and handing over', es: 'Los niños y las entregas' },
  exchange: { en: 'Was it about handing over children?', es: '¿Fue para entregar o recoger a los niños?' },
  taken: {
    en: 'Did they take the children, or keep them too long?',
    es: '¿Se llevó a los niños, o los tuvo más de lo acordado?',
  },
  agreed: { en: 'Had you asked for it, or said yes to it?', es: '¿Usted lo había pedido, o había dicho que sí?' },
  agreedHint: {
    en: 'The order still holds. What two people agree does not change it.',
    es: 'La orden sigue igual. Lo que acuerden dos personas no la cambia.',
  },
  hard: { en: 'Harder questions: being hurt', es: 'Preguntas más duras: los golpes' },
  hardNote: {
    en: 'These ask about harm to the body, about weapons and about the neck. You can close this and come back, or never.',
    es: 'Preguntan por daño al cuerpo, por armas y por el cuello. Puede cerrar esto y volver otro día, o nunca.',
  },
  injury: { en: 'Was anyone hurt?', es: '¿Alguien salió con heridas?' },
  weapon: { en: 'Was there a gun or other weapon?', es: '¿Había un arma de fuego u otra arma?' },
  neck: {
    en: 'Did anyone press on your neck, or stop your breath?',
    es: '¿Alguien le apretó el cuello, o le cortó la respiración?',
  },
  neckHint: {
    en: 'With hands, an arm, a cord or anything else. The medical word is strangulation.',
    es: 'Con las manos, un brazo, una cuerda u otra cosa. La palabra médica es estrangulamiento.',
  },
  neckTitle: { en: 'See a doctor, even if there are no marks', es: 'Vea a un médico, aunque no haya marcas' },
  neckHarm: {
    en: 'Harm can show hours or days later. Say “strangulation” to the doctor, and tell them of any of these signs:',
    es: 'El daño puede verse horas o días después. Diga «estrangulamiento» al médico, y cuente si hay señales como estas:',
  },
  neckSigns: [
    { en: 'a hoarse voice', es: 'la voz ronca' },
    { en: 'trouble swallowing', es: 'dificultad para tragar' },
    { en: 'going faint', es: 'sentir un desmayo' },
  ],
  neckNow: (number: string): Said => ({
    en: `If it is hard to breathe now, call ${number}.`,
    es: `Si ahora le cuesta respirar, llame al ${number}.`,
  }),
  neckKind: {
    en: 'This note is now kept as “Put hands on my neck”.',
    es: 'Esta nota se guarda ahora como «Me puso las manos en el cuello».',
  },
  felt: { en: 'How it felt', es: 'Lo que sintió' },
  feltLabel: { en: 'How it felt then, and after', es: 'Lo que sintió entonces, y después' },
  feltHint: {
    en: 'This stays with the note. If you share the note, it goes too.',
    es: 'Esto va con la nota. Si comparte la nota, va también.',
  },
  toPrivate: { en: 'Write it on a page only for me', es: 'Escribirlo en una página solo para mí' },
  written: { en: 'something is written', es: 'hay algo escrito' },
} as const;

export const incidentScreenWords = {
  happened: { en: 'Happened', es: 'Pasó' },
  writtenDown: { en: 'Written down', es: 'Se escribió' },
  changedOn: { en: 'Last changed', es: 'Último cambio' },
  mine: { en: 'What I wrote', es: 'Lo que escribí' },
  noWords: { en: 'No words yet.', es: 'Todavía sin palabras.' },
  more: { en: 'Add to it or change it', es: 'Agregar o cambiar' },
  earlier: (count: number): Said => ({
    en: count === 1 ? 'What it said before' : `What it said before (${count})`,
    es: count === 1 ? 'Lo que decía antes' : `Lo que decía antes (${count})`,
  }),
  writtenAt: (when: string): Said => ({ en: `Written ${when}`, es: `Escrito ${when}` }),
  breaks: { en: 'What it may break', es: 'Lo que puede ir contra la orden' },
  mayBreak: { en: 'May break it', es: 'Puede ir en contra' },
  cannotTell: { en: 'Cannot tell yet', es: 'Aún no se sabe' },
  wouldHelp: { en: 'What would make it clearer:', es: 'Lo que lo aclararía:' },
  nothing: {
    en: 'Nothing you noted of the order is about this. It can still matter. An advocate can tell you more.',
    es: 'Nada de lo que anotó de la orden habla de esto. Aun así puede importar. Una persona defensora puede decirle más.',
  },
  noOrder: { en: 'Add your order to see what this may break', es: 'Agregue su orden para ver si esto va en contra' },
  addOrder: { en: 'Add my order', es: 'Agregar mi orden' },
  police: { en: 'Police', es: 'Policía' },
  noPolice: { en: 'Nothing written down about the police yet.', es: 'Todavía no hay nada escrito sobre la policía.' },
  writePolice: { en: 'Write down what the police did', es: 'Anotar lo que hizo la policía' },
  another: { en: 'Add another contact', es: 'Agregar otro contacto' },
  call: { en: 'I am calling them now', es: 'Les llamo ahora' },
  noneCame: { en: 'I called just now. No one came.', es: 'Llamé hace un momento. No vino nadie.' },
  owed: { en: 'What is owed to you', es: 'Lo que le deben' },
  seeOwed: { en: 'See all that is owed', es: 'Ver todo lo que le deben' },
  tell: { en: 'What this note also says', es: 'Lo que la nota también dice' },
  place: { en: 'Where', es: 'Dónde' },
  distance: { en: 'How close', es: 'A qué distancia' },
  by: { en: 'How', es: 'Cómo' },
} as const;

export const privateWords = {
  title: { en: 'Pages only for me', es: 'Páginas solo para mí' },
  lead: {
    en: 'For how you feel, and for what you want to say to no one. These pages go in no share and in no copy you take out.',
    es: 'Para lo que siente y no quiere decir a nadie. Estas páginas no van en nada que comparta ni en las copias que saque.',
  },
  label: { en: 'What I want to write', es: 'Lo que quiero escribir' },
  keep: { en: 'Keep this page', es: 'Guardar esta página' },
  kept: { en: 'Kept.', es: 'Guardada.' },
  mine: { en: 'My pages', es: 'Mis páginas' },
  none: { en: 'No pages yet.', es: 'Todavía no hay páginas.' },
  change: { en: 'Change this page', es: 'Cambiar esta página' },
  court: {
    en: 'A court can still ask you for what is on this phone. A lawyer or an advocate can tell you more.',
    es: 'Una corte puede pedirle lo que hay en este teléfono. Un abogado o una persona defensora puede decirle más.',
  },
} as const;
