/**
 * What the screens of sharing say, in both languages: adding a person, each question, what was agreed. Grade six. Nothing here promises anything, and every limit is said before she decides.
 */
import type { Said } from '@holdfast/domain';
import type { AttachmentKind, StaffRole } from '@holdfast/wire';

export const peopleWords = {
  title: { en: 'People I share with', es: 'Personas con quienes comparto' },
  lead: {
    en: 'You choose each thing, for each person, until a day you set. You can stop at any time.',
    es: 'Usted elige cada cosa, para cada persona, hasta el día que fije. Puede parar cuando quiera.',
  },
  nobody: { en: 'Nobody yet', es: 'Todavía nadie' },
  nobodyDetail: {
    en: 'An advocate or an officer can give you an invitation code. You compare six words before anything is sent.',
    es: 'Una consejera o un agente puede darle un código. Ustedes comparan seis palabras antes de enviar algo.',
  },
  shareWith: (name: string): Said => ({ en: `Share something with ${name}`, es: `Compartir algo con ${name}` }),
  add: { en: 'Add a person', es: 'Añadir a una persona' },
  shared: { en: 'What is shared', es: 'Lo que comparte' },
  things: (count: number): Said => ({
    en: count === 1 ? '1 thing' : `${count} things`,
    es: count === 1 ? '1 cosa' : `${count} cosas`,
  }),
  until: (day: string): Said => ({ en: `until ${day}`, es: `hasta el ${day}` }),
  openings: { en: 'Who opened it', es: 'Quién lo abrió' },
  looking: { en: 'Looking', es: 'Buscando' },
  noList: {
    en: 'The list could not be read. It needs the network. Your notes are not affected.',
    es: 'No se pudo leer la lista. Hace falta la red. Sus notas no cambian.',
  },
  notOpened: { en: 'Nobody has opened anything.', es: 'Nadie ha abierto nada.' },
  opened: (when: string, who: string): Said => ({ en: `Opened ${when} by ${who}`, es: `${who} lo abrió ${when}` }),
  recorded: (when: string, who: string): Said => ({
    en: `Put into a police record ${when} by ${who}`,
    es: `${who} lo puso en un registro policial ${when}`,
  }),
  lookAgain: { en: 'Look again', es: 'Mirar otra vez' },
} as const;

export const pairWords = {
  title: { en: 'Add a person', es: 'Añadir a una persona' },
  lead: {
    en: 'They can give you a code, on paper or on the phone. It says who they are, and nothing about you.',
    es: 'Le pueden dar un código, en papel o por teléfono. Dice quiénes son, y nada de usted.',
  },
  code: { en: 'Invitation code', es: 'Código de invitación' },
  look: { en: 'Look it up', es: 'Buscarlo' },
  scan: { en: 'Read it with the camera', es: 'Leerlo con la cámara' },
  scanDetail: {
    en: 'Hold the phone over the square picture. The browser may list this page under “camera” from then on.',
    es: 'Ponga el teléfono sobre el dibujo cuadrado. El navegador puede nombrar luego esta página en «cámara».',
  },
  scanStop: { en: 'Stop the camera', es: 'Parar la cámara' },
  scanNone: { en: 'The camera cannot be used. Type the code.', es: 'La cámara no se puede usar. Escriba el código.' },
  noWay: {
    en: 'There is no network just now. Try again when there is.',
    es: 'Ahora no hay red. Intente otra vez cuando haya.',
  },
  nothing: {
    en: 'This code opens nothing. Check it, or ask for a new one. A code works for a short time only.',
    es: 'Este código no abre nada. Revíselo o pida otro. Un código vale poco tiempo.',
  },
  twoKeys: {
    en: 'The server gave two keys that are not the same. Nobody was added. Tell the person in another way.',
    es: 'El servidor dio dos claves que no son iguales. No se añadió a nadie. Avise a la persona de otro modo.',
  },
  read: (name: string): Said => ({
    en: `Read these six words to ${name}, aloud or on a number you already had. They see six words too.`,
    es: `Lea estas seis palabras a ${name}, en voz alta o a un número que ya tenía. También ve seis palabras.`,
  }),
  allSix: { en: 'All six must be the same.', es: 'Las seis tienen que ser iguales.' },
  six: { en: 'Six words', es: 'Seis palabras' },
  doNot: { en: 'Then do not share anything', es: 'Entonces no comparta nada' },
  between: {
    en: 'Someone may stand between you. Nobody was added. Ask for a new code, in person if you can.',
    es: 'Puede haber alguien en medio. No se añadió a nadie. Pida otro código, en persona si puede.',
  },
  same: { en: 'All six are the same', es: 'Las seis son iguales' },
  differ: { en: 'They are not the same', es: 'No son iguales' },
  other: { en: 'Use another code', es: 'Usar otro código' },
} as const;

export const newKeyWords = {
  title: (name: string): Said => ({ en: `${name} has a new key`, es: `${name} tiene una clave nueva` }),
  why: {
    en: 'A person makes a new key on a new phone, or when they forget a code. It can also mean that someone stands between you.',
    es: 'Una persona hace otra clave en otro aparato, o si olvida su código. También puede haber alguien en medio.',
  },
  nothingSent: {
    en: 'Nothing is sealed to the new key until you compare six words again.',
    es: 'No se cierra nada con la clave nueva hasta que comparen otra vez seis palabras.',
  },
  looking: { en: 'Looking whether their key is the same', es: 'Mirando si su clave es la misma' },
  listChanged: { en: 'The list of keys was changed', es: 'La lista de claves fue cambiada' },
  listDetail: {
    en: 'It does not fit what it was when you last looked. Nothing was sent. Ask the person for a new code, in person if you can.',
    es: 'No va con lo que era la última vez. No se envió nada. Pida otro código a la persona, cara a cara si puede.',
  },
  listAnew: {
    en: 'It does not fit what it was when you last looked. Compare all six words with great care.',
    es: 'No va con lo que era la última vez. Compare las seis palabras con mucho cuidado.',
  },
  gone: { en: 'This person cannot be found', es: 'No se encuentra a esta persona' },
  goneDetail: {
    en: 'They may have left. Nothing was sent. Ask their office.',
    es: 'Quizá ya no trabaja allí. No se envió nada. Pregunte en su oficina.',
  },
} as const;

export const shareWords = {
  kicker: (name: string): Said => ({ en: `Share with ${name}`, es: `Compartir con ${name}` }),
  question: (at: number, of: number): Said => ({ en: `Question ${at} of ${of}`, es: `Pregunta ${at} de ${of}` }),
  goOn: { en: 'Go on', es: 'Seguir' },
  before: { en: 'The question before', es: 'La pregunta anterior' },
  doNot: { en: 'Do not share', es: 'No compartir' },
  what: { en: 'What may they see?', es: '¿Qué pueden ver?' },
  whatLead: {
    en: 'Only what you tick. Nothing else is shared.',
    es: 'Solo lo que marque. No se comparte nada más.',
  },
  nothing: {
    en: 'There is nothing written down to share yet.',
    es: 'Todavía no hay nada escrito para compartir.',
  },
  tickOne: { en: 'Tick at least one thing, or do not share.', es: 'Marque al menos una cosa, o no comparta.' },
  tooLarge: {
    en: 'These files are too large to go together. Take one off, or share it another time.',
    es: 'Estos archivos son muy grandes para ir juntos. Quite uno, o compártalo otro día.',
  },
  cleaned: {
    en: 'A clean copy goes. It holds no place, no camera and no date.',
    es: 'Va una copia limpia. No lleva lugar, cámara ni fecha.',
  },
  asItIs: {
    en: 'It goes as it is. It may say where and when it was made.',
    es: 'Va como está. Puede decir dónde y cuándo se hizo.',
  },
  why: { en: 'What is it for?', es: '¿Para qué es?' },
  purpose: { en: 'Purpose', es: 'Motivo' },
  purposeComplaint: {
    en: 'With a copy, they can write to the police for you, and name what you chose.',
    es: 'Con una copia, pueden escribir a la policía por usted y nombrar lo que eligió.',
  },
  purposeCourt: {
    en: 'With a copy, they can write to the court for you, and name what you chose.',
    es: 'Con una copia, pueden escribir a la corte por usted y nombrar lo que eligió.',
  },
  chooseOne: { en: 'Choose one, or do not share.', es: 'Elija una, o no comparta.' },
  until: { en: 'Until when?', es: '¿Hasta cuándo?' },
  untilLead: {
    en: 'After that it cannot be opened. You can stop it sooner.',
    es: 'Después no se puede abrir. Usted puede parar antes.',
  },
  howLong: { en: 'How long', es: 'Cuánto tiempo' },
  days: (count: number): Said => ({ en: `${count} days`, es: `${count} días` }),
  untilMoment: (moment: Said): Said => ({
    en: `Until ${moment.en}`,
    es: `Hasta ${moment.es}`.replace(/ a el /, ' al '),
  }),
  otherDay: { en: 'Or another day', es: 'U otro día' },
  putDay: { en: 'Put in a day.', es: 'Ponga un día.' },
  past: { en: 'This day is past.', es: 'Este día ya pasó.' },
  tooFar: (day: Said): Said => ({
    en: `Ninety days is the longest. Choose a day up to ${day.en}.`,
    es: `Noventa días es lo más largo. Elija un día hasta el ${day.es}.`,
  }),
  copy: { en: 'May they keep a copy?', es: '¿Pueden guardar una copia?' },
  copyLead: {
    en: 'A copy stays with them after the last day. A court can ask for it.',
    es: 'Una copia se queda allí después del último día. Un tribunal puede pedirla.',
  },
  copyLegend: { en: 'A copy', es: 'Una copia' },
  copyNo: { en: 'No, they may only look', es: 'No, solo pueden mirar' },
  copyYes: { en: 'Yes, they may keep a copy', es: 'Sí, pueden guardar una copia' },
  record: { en: 'May it become a police record?', es: '¿Puede ser parte de un registro policial?' },
  recordLead: {
    en: 'A police record stays after the last day. You cannot take it back. He or his lawyer may get to read it.',
    es: 'Un registro policial se queda después del último día. No lo puede retirar. Él o su abogado pueden llegar a leerlo.',
  },
  recordLegend: { en: 'A police record', es: 'Un registro policial' },
  recordNo: { en: 'No, they may only look', es: 'No, solo pueden mirar' },
  recordYes: { en: 'Yes, it may become a record', es: 'Sí, puede ser un registro' },
  head: { en: 'May a supervisor open it too?', es: '¿Puede abrirlo también una persona que supervisa?' },
  headMay: (agency: string): Said => ({
    en: `The rules of ${agency} let a supervisor open it, if you say yes. You see each time they do.`,
    es: `Las reglas de ${agency} dejan que lo abra quien supervisa, si usted dice que sí. Usted ve cada vez.`,
  }),
  headMayNot: (agency: string): Said => ({
    en: `The rules of ${agency} do not let a supervisor open it.`,
    es: `Las reglas de ${agency} no dejan que lo abra quien supervisa.`,
  }),
  headNo: (name: string): Said => ({ en: `No, ${name} alone`, es: `No, solo ${name}` }),
  headYes: { en: 'Yes, a supervisor may open it', es: 'Sí, quien supervisa puede abrirlo' },
  limits: { en: 'Before you decide', es: 'Antes de decidir' },
  read: (name: string): Said => ({
    en: `I have read this about sharing with ${name}.`,
    es: `Leí esto sobre compartir con ${name}.`,
  }),
  tickRead: { en: 'Tick the box to go on, or do not share.', es: 'Marque la casilla para seguir, o no comparta.' },
  ask: { en: 'Share it?', es: '¿Lo comparte?' },
  yes: { en: 'Yes, share this', es: 'Sí, compartir esto' },
  sealing: { en: 'Sealing it for this person', es: 'Cerrándolo para esta persona' },
  canOpen: (name: string): Said => ({ en: `${name} can open it now`, es: `${name} ya lo puede abrir` }),
  canOpenDetail: {
    en: 'You can see each opening, and stop it, under “People I share with”.',
    es: 'En «Personas con quienes comparto» puede ver cada vez que se abre, y parar.',
  },
  done: { en: 'Done', es: 'Listo' },
  back: { en: 'Back', es: 'Volver' },
  notSent: { en: 'It was not sent', es: 'No se envió' },
} as const;

/** What is said every time, before she agrees, and kept with what she agreed to. */
export const cannotUndo: readonly Said[] = [
  {
    en: 'Stopping closes it from then on. It cannot take back what they have already read.',
    es: 'Al parar se cierra desde ese momento. No borra lo que ya leyeron.',
  },
  {
    en: 'They can remember it, or take a picture of their screen.',
    es: 'Lo pueden recordar, o tomar una foto de su pantalla.',
  },
];
export const mayReveal: Said = {
  en: 'A court can order them to show what they have seen. Some people must report harm to a child. Ask them what they must report before you share.',
  es: 'Un tribunal puede mandar que muestren lo que vieron. Hay quien tiene que avisar si un niño sufre daño. Pregunte antes qué tienen que avisar.',
};
export const noCondition: Said = {
  en: 'Saying no changes nothing about the help you get.',
  es: 'Decir que no cambia en nada la ayuda que recibe.',
};

export const agreementWords = {
  who: (name: string, agency: string): Said => ({
    en: `${name} of ${agency} may open these things, and nobody else:`,
    es: `${name} de ${agency} puede abrir estas cosas, y nadie más:`,
  }),
  whoToo: (name: string, agency: string): Said => ({
    en: `${name} of ${agency} may open these things:`,
    es: `${name} de ${agency} puede abrir estas cosas:`,
  }),
  why: (purpose: Said): Said => ({ en: `Why: ${purpose.en}.`, es: `Para qué: ${purpose.es}.` }),
  until: (moment: Said): Said => ({
    en: `Until: ${moment.en}. After that it cannot be opened.`,
    es: `Hasta: ${moment.es}. Después no se puede abrir.`,
  }),
  copyYes: { en: 'They may keep a copy.', es: 'Pueden guardar una copia.' },
  copyNo: { en: 'They may look, and may not keep a copy.', es: 'Pueden mirar, y no guardar una copia.' },
  lettersComplaint: {
    en: 'They may write to the police, those over them and the prosecutor, and name these things.',
    es: 'Pueden escribir a la policía, a quienes la vigilan y a la fiscalía, y nombrar estas cosas.',
  },
  lettersCourt: {
    en: 'They may write to the court and the prosecutor, and name these things.',
    es: 'Pueden escribir a la corte y a la fiscalía, y nombrar estas cosas.',
  },
  lettersNo: {
    en: 'They may not name these things in a letter.',
    es: 'No pueden nombrar estas cosas en una carta.',
  },
  recordYes: { en: 'It may become a police record.', es: 'Puede ser parte de un registro policial.' },
  recordNo: { en: 'It may not become a police record.', es: 'No puede ser parte de un registro policial.' },
  headYes: {
    en: 'A supervisor there may open it too.',
    es: 'Quien supervisa allí también puede abrirlo.',
  },
  headNo: { en: 'A supervisor may not open it.', es: 'Quien supervisa no puede abrirlo.' },
  stop: { en: 'I can stop this at any time.', es: 'Puedo parar cuando quiera.' },
  noCondition: {
    en: 'Saying no changes nothing about the help I get.',
    es: 'Decir que no cambia en nada la ayuda que recibo.',
  },
  order: (number: string): Said => ({ en: `My order, ${number}`, es: `Mi orden, ${number}` }),
  anOrder: { en: 'An order', es: 'Una orden' },
  something: { en: 'Something I wrote', es: 'Algo que escribí' },
  police: { en: 'What the police did', es: 'Lo que hizo la policía' },
  aFile: { en: 'A file', es: 'Un archivo' },
} as const;

export const fileKindWords: Readonly<Record<AttachmentKind, Said>> = {
  photo: { en: 'Photo', es: 'Foto' },
  screenshot: { en: 'Picture of a screen', es: 'Foto de una pantalla' },
  voicemail: { en: 'Voice message', es: 'Mensaje de voz' },
  video: { en: 'Video', es: 'Video' },
  document: { en: 'Paper or file', es: 'Papel o archivo' },
  recording: { en: 'Sound recording', es: 'Grabación de sonido' },
};

export const roleWords: Readonly<Record<StaffRole, Said>> = {
  advocate: { en: 'Advocate', es: 'Consejera' },
  officer: { en: 'Police officer', es: 'Agente de policía' },
  liaison: { en: 'Police liaison', es: 'Enlace de la policía' },
  supervisor: { en: 'Police supervisor', es: 'Jefe de policía' },
  coordinator: { en: 'Coordinator', es: 'Coordinadora' },
  administrator: { en: 'Administrator', es: 'Administradora' },
};
