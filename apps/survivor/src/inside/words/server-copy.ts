/** What is said about the copy on the server, another phone, and whether this one may clear the notes. Grade six, both languages. */
import type { Said } from '@holdfast/domain';
import type { SyncIssue } from '../backup/sync.ts';

export const copyWords = {
  title: { en: 'A copy, and other phones', es: 'Una copia y otros teléfonos' },
  row: { en: 'Off. Your notes are on this phone only.', es: 'No hay. Sus notas están solo en este teléfono.' },
  rowOn: { en: 'A copy is kept on the server.', es: 'Hay una copia en el servidor.' },
  lead: {
    en: 'A copy of your notes can be kept on the server. If this phone is lost, your 24 words bring them to another one. Two phones can share them too.',
    es: 'Se puede guardar una copia de sus notas en el servidor. Si pierde este teléfono, sus 24 palabras las llevan a otro. También puede usar dos teléfonos.',
  },
  know: { en: 'Know this first', es: 'Lo que debe saber' },
  begin: { en: 'Keep a copy', es: 'Guardar una copia' },
  beginNow: { en: 'I understand. Keep a copy', es: 'Entiendo. Guardar una copia' },
  sending: { en: 'Sending what is new', es: 'Enviando lo nuevo' },
  state: { en: 'The copy', es: 'La copia' },
  look: { en: 'Send and look now', es: 'Enviar y mirar ahora' },
  notLooked: {
    en: 'Not looked at yet since you opened your notes.',
    es: 'Todavía no se ha mirado desde que abrió sus notas.',
  },
  end: { en: 'End the copy', es: 'Terminar la copia' },
  endTitle: { en: 'End the copy?', es: '¿Terminar la copia?' },
  endWords: {
    en: 'The server deletes all of it. Your notes stay on your phones. Parts may stay for a while in what the server itself saves. They cannot be read without your words. If this phone is lost after that, the notes are lost.',
    es: 'El servidor la borra toda. Sus notas quedan en sus teléfonos. Algo puede quedar un tiempo en lo que guarda el servidor mismo. Sin sus palabras no se puede leer. Si después pierde este teléfono, pierde las notas.',
  },
  endNow: { en: 'End it now', es: 'Terminarla ahora' },
  keepIt: { en: 'Keep the copy', es: 'Seguir con la copia' },
  notEnded: {
    en: 'The server could not be reached. The copy is still there.',
    es: 'No se pudo llegar al servidor. La copia sigue allí.',
  },
  ended: { en: 'The server has deleted the copy.', es: 'El servidor borró la copia.' },
  other: { en: 'Use another phone too', es: 'Usar también otro teléfono' },
  otherNeeds: {
    en: 'This needs a copy on the server. Both phones send to it and take from it.',
    es: 'Para esto hace falta una copia en el servidor. Los dos teléfonos le envían y toman de ella.',
  },
  showWords: { en: 'Show my 24 words', es: 'Ver mis 24 palabras' },
  room: { en: 'Does this phone keep my notes?', es: '¿Guarda este teléfono mis notas?' },
  roomYes: {
    en: 'This phone keeps them until you clear them.',
    es: 'Este teléfono las guarda hasta que usted las borre.',
  },
  roomNo: {
    en: 'This phone may clear them when it runs out of room.',
    es: 'Este teléfono puede borrarlas cuando le falte espacio.',
  },
  roomAsk: { en: 'Ask it to keep them', es: 'Pedirle que las guarde' },
  roomRefused: {
    en: 'It said no for now. It may say yes once the app is on the home screen.',
    es: 'Por ahora dijo que no. Puede decir que sí cuando la aplicación esté en la pantalla de inicio.',
  },
} as const satisfies Readonly<Record<string, Said>>;

/** What she should know before she turns it on. */
export const copyPoints: readonly Said[] = [
  {
    en: 'Notes are sealed on this phone before they go. Those who run the server cannot read them.',
    es: 'Las notas se cierran en este teléfono antes de salir. Quien maneja el servidor no las puede leer.',
  },
  {
    en: 'They can see a long number in place of a name. They see how many notes come, about how long they are, from how many phones, and on which days.',
    es: 'Ve un número largo en lugar de un nombre. Ve cuántas notas llegan, más o menos qué largo tienen, de cuántos teléfonos y qué días.',
  },
  {
    en: 'It sends only while your notes are open. Whoever runs this network can see that something is sent, but not what.',
    es: 'Solo envía mientras sus notas están abiertas. Quien maneja esta red puede ver que algo sale, pero no qué.',
  },
  {
    en: 'Photos, sound and other files are not in the copy. They stay on this phone only.',
    es: 'Las fotos, los sonidos y otros archivos no van en la copia. Quedan solo en este teléfono.',
  },
  {
    en: 'Only your 24 words bring it back. Without them nobody can, and we cannot either.',
    es: 'Solo sus 24 palabras la traen de vuelta. Sin ellas nadie puede, y nosotros tampoco.',
  },
  {
    en: 'Whoever has the words can read all of it, on any phone.',
    es: 'Quien tiene las palabras puede leer todo, en cualquier teléfono.',
  },
];

/** How another phone is added, in steps. */
export const otherPhoneSteps: readonly Said[] = [
  { en: 'On the other phone, open the same address.', es: 'En el otro teléfono, abra la misma dirección.' },
  { en: 'Type the same first number there, and press =.', es: 'Escriba allí el mismo primer número y pulse =.' },
  {
    en: 'When it asks for a code, tap “I have a phone with my notes”.',
    es: 'Cuando pida un código, toque “Tengo un teléfono con mis notas”.',
  },
  { en: 'Type your 24 words there.', es: 'Escriba allí sus 24 palabras.' },
];

/** What stopped it, and what to do. */
export const copyIssueWords: Readonly<Record<SyncIssue, Said>> = {
  'no-way': {
    en: 'The server cannot be reached now. Your notes are here. It goes on where it stopped when there is a network.',
    es: 'Ahora no se puede llegar al servidor. Sus notas están aquí. Sigue donde quedó cuando haya red.',
  },
  'no-copy': {
    en: 'There is no copy on the server. It was ended on another phone, or never begun.',
    es: 'No hay copia en el servidor. Se terminó en otro teléfono o nunca se empezó.',
  },
  'over-limit': {
    en: 'The server takes no more today. The rest goes tomorrow.',
    es: 'El servidor no recibe más hoy. Lo demás sale mañana.',
  },
  'too-much': {
    en: 'The server has no more room for your notes. What is there stays. New notes are on this phone only.',
    es: 'El servidor no tiene más espacio para sus notas. Lo que está allí queda. Lo nuevo está solo en este teléfono.',
  },
  'no-room': {
    en: 'This phone has no room for what came. Nothing is lost. Make room, then look again.',
    es: 'Este teléfono no tiene espacio para lo que llegó. No se pierde nada. Haga espacio y mire otra vez.',
  },
  twin: {
    en: 'Another phone is a twin of this one, so the two do not fit together. The notes here are kept. Set one of them up anew with your words.',
    es: 'Otro teléfono es gemelo de este, y los dos no encajan. Las notas de aquí se guardan. Prepare uno de nuevo con sus palabras.',
  },
  'odd-answer': {
    en: 'The server’s answer could not be read. Nothing here has changed. Look again later.',
    es: 'No se pudo leer la respuesta del servidor. Aquí no cambió nada. Mire otra vez más tarde.',
  },
};

/** The day of the last whole copy. */
export const copyKeptOn = (day: string): Said => ({
  en: `Last copy kept: ${day}.`,
  es: `Última copia guardada: ${day}.`,
});

export const joinWords = {
  have: { en: 'I have a phone with my notes', es: 'Tengo un teléfono con mis notas' },
  need: {
    en: 'A copy must be on the server first. On your first phone, look in Settings, under “A copy, and other phones”.',
    es: 'Primero debe haber una copia en el servidor. En su primer teléfono, mire en Ajustes, en “Una copia y otros teléfonos”.',
  },
  bringing: { en: 'Bringing your notes', es: 'Trayendo sus notas' },
  brought: { en: 'Your notes are here', es: 'Sus notas están aquí' },
  notBrought: { en: 'Your notes are not here yet', es: 'Sus notas todavía no están aquí' },
  lookAgain: { en: 'Look again', es: 'Mirar otra vez' },
  open: { en: 'Go to my notes', es: 'Ir a mis notas' },
  found: {
    en: 'Files such as photos stay on the other phone.',
    es: 'Los archivos, como las fotos, quedan en el otro teléfono.',
  },
} as const satisfies Readonly<Record<string, Said>>;

export const tryWordsWords = {
  begin: { en: 'I have them. Let me try two', es: 'Las tengo. Probar dos' },
  lead: {
    en: 'The words are hidden now. Type these two from what you kept.',
    es: 'Ahora las palabras están ocultas. Escriba estas dos de lo que guardó.',
  },
  check: { en: 'Check', es: 'Comprobar' },
  right: { en: 'Both are right. What you kept works.', es: 'Las dos están bien. Lo que guardó sirve.' },
  wrong: { en: 'This is not the word in that place.', es: 'Esta no es la palabra de ese lugar.' },
  again: { en: 'Show the words again', es: 'Ver otra vez las palabras' },
} as const satisfies Readonly<Record<string, Said>>;

/** The name of the field for one word. */
export const wordInPlace = (place: number): Said => ({ en: `Word ${place}`, es: `Palabra ${place}` });
