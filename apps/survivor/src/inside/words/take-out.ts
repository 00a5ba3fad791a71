/** What is said when she takes a copy out of the phone: what goes along, where it lands, and what the copy itself says. */
import type { Said } from '@holdfast/domain';

export const takeOutWords = {
  title: { en: 'Take a copy out', es: 'Sacar una copia' },
  row: {
    en: 'One file with your notes, for a lawyer, a court or yourself',
    es: 'Un archivo con sus notas, para un abogado, la corte o usted',
  },
  lead: {
    en: 'You get one file. It can be read without this app, and anyone can check that nothing in it was changed.',
    es: 'Recibe un archivo. Se puede leer sin esta app, y cualquiera puede ver si algo se cambió.',
  },
  what: { en: 'What goes in', es: 'Qué va adentro' },
  all: { en: 'All my notes', es: 'Todas mis notas' },
  some: { en: 'Only what I choose', es: 'Solo lo que yo elija' },
  choose: { en: 'Choose what goes in', es: 'Elija lo que va adentro' },
  never: {
    en: 'Your private pages and your plan never go in.',
    es: 'Sus páginas privadas y su plan nunca van adentro.',
  },
  earlier: {
    en: 'What a note said before you changed it goes in too.',
    es: 'También va lo que una nota decía antes de cambiarla.',
  },
  files: { en: 'Pictures, sound and files', es: 'Fotos, audios y archivos' },
  originals: { en: 'As they are', es: 'Como son' },
  originalsHint: {
    en: 'Best for a court. They can show where and when they were made, and with what phone.',
    es: 'Lo mejor para la corte. Pueden mostrar dónde y cuándo se hicieron, y con qué teléfono.',
  },
  cleaned: { en: 'Clean copies', es: 'Copias limpias' },
  cleanedHint: {
    en: 'Without the place, date and phone that come with a picture, a film or sound. Papers, and what we cannot clean, stay out.',
    es: 'Sin el lugar, la fecha y el teléfono que vienen con una foto, un video o un audio. Los papeles, y lo que no podemos limpiar, quedan fuera.',
  },
  none: { en: 'None of them', es: 'Ninguno' },
  lock: { en: 'Lock the file?', es: '¿Cerrar el archivo?' },
  lockWith: { en: 'Yes, with a pass phrase', es: 'Sí, con una frase' },
  lockWithout: { en: 'No', es: 'No' },
  needOne: { en: 'Choose one, please.', es: 'Elija una, por favor.' },
  finished: { en: 'Done', es: 'Listo' },
  lockHint: {
    en: 'Then the file cannot be read without it. It opens with a free program called age.',
    es: 'Así nadie lo puede leer sin la frase. Se abre con un programa gratis que se llama age.',
  },
  phrase: { en: 'Pass phrase', es: 'Frase' },
  phraseHint: (least: number): Said => ({
    en: `At least ${least} letters. Some words that do not belong together are good.`,
    es: `Al menos ${least} letras. Sirven unas palabras que no van juntas.`,
  }),
  phraseShort: (least: number): Said => ({
    en: `That is shorter than ${least} letters. A short one is soon found.`,
    es: `Tiene menos de ${least} letras. Una frase corta se halla pronto.`,
  }),
  suggest: { en: 'Give me six words', es: 'Darme seis palabras' },
  phraseOnce: {
    en: 'Write it on paper. We do not keep it, and nobody can open the file without it.',
    es: 'Escríbala en papel. No la guardamos, y sin ella nadie abre el archivo.',
  },
  lands: { en: 'Where the file goes', es: 'A dónde va el archivo' },
  landing: [
    {
      en: 'It goes to the downloads of this phone. Who holds the phone can see it there.',
      es: 'Va a las descargas de este teléfono. Quien tenga el teléfono la puede ver.',
    },
    {
      en: 'The list of downloads in the browser shows its name and the day.',
      es: 'La lista de descargas del navegador muestra su nombre y el día.',
    },
    {
      en: 'Some phones send downloads to an account that others can open.',
      es: 'Algunos teléfonos mandan las descargas a una cuenta que otros pueden abrir.',
    },
    {
      en: 'Give it to someone you trust, then delete it from the downloads.',
      es: 'Désela a alguien de confianza y luego bórrela de las descargas.',
    },
  ],
  openLanding: {
    en: 'Without a pass phrase, anyone who finds the file can read it.',
    es: 'Sin frase, quien halle el archivo lo puede leer.',
  },
  start: { en: 'Make the file', es: 'Hacer el archivo' },
  known: { en: 'I know where the file goes', es: 'Sé a dónde va el archivo' },
  needKnown: { en: 'Tick this first, please.', es: 'Marque esto primero, por favor.' },
  stretching: { en: 'Locking the file', es: 'Cerrando el archivo' },
  making: { en: 'Making the file', es: 'Haciendo el archivo' },
  stay: {
    en: 'Keep this open until it is done. If it closes, the file is not whole.',
    es: 'Deje esto abierto hasta que termine. Si se cierra, el archivo no queda completo.',
  },
  stop: { en: 'Stop', es: 'Parar' },
  done: { en: 'The file is made', es: 'El archivo está hecho' },
  doneWhere: (name: string): Said => ({
    en: `It is in the downloads as ${name}.`,
    es: `Está en las descargas como ${name}.`,
  }),
  words: { en: 'The key of these notes in six words', es: 'La llave de estas notas en seis palabras' },
  wordsWhy: {
    en: 'A check of the file shows the same six words. Then nobody else has made it.',
    es: 'Al revisar el archivo salen las mismas seis palabras. Entonces no lo hizo nadie más.',
  },
  leftOut: (count: number): Said => ({
    en:
      count === 1
        ? 'One file stayed out. The list in it says which.'
        : `${count} files stayed out. The list says which.`,
    es:
      count === 1
        ? 'Un archivo quedó fuera. La lista dice cuál.'
        : `${count} archivos quedaron fuera. La lista dice cuáles.`,
  }),
  stopped: { en: 'It was stopped', es: 'Se paró' },
  stoppedDetail: {
    en: 'The file is not whole. Delete what is left of it in the downloads.',
    es: 'El archivo no está completo. Borre de las descargas lo que quedó.',
  },
  noWay: { en: 'It is too long for this window', es: 'Es demasiado largo para esta ventana' },
  noWayDetail: {
    en: 'No file was made. Leave the pictures and files out. Or close the app, open it again, and try once more.',
    es: 'No se hizo ningún archivo. Deje fuera las fotos y los archivos. O cierre la app, ábrala otra vez y pruebe de nuevo.',
  },
  notRead: { en: 'Something could not be read', es: 'Algo no se pudo leer' },
  notReadDetail: {
    en: 'No whole file was made. Your notes are as they were. Try it once more.',
    es: 'No se hizo un archivo completo. Sus notas están como estaban. Pruebe otra vez.',
  },
  nothing: { en: 'There is nothing to take out yet.', es: 'Todavía no hay nada que sacar.' },
  lastCopy: (day: string): Said => ({
    en: `Last copy taken out: ${day}`,
    es: `Última copia que sacó: ${day}`,
  }),
  noCopy: { en: 'No copy was taken out yet', es: 'Todavía no ha sacado una copia' },
} as const;

/** What the first page of a copy says. It is read by people who have never seen the app. */
export const copyPageWords = {
  title: { en: 'Notes', es: 'Notas' },
  made: (when: string): Said => ({ en: `Taken out ${when}.`, es: `Se sacó ${when}.` }),
  what: {
    en: 'One person wrote these notes on her phone. They say what she saw, heard and was told.',
    es: 'Una persona escribió estas notas en su teléfono. Dicen lo que vio, oyó y le dijeron.',
  },
  limits: {
    en: 'A check can show that this copy is as it was made. It cannot show that what is written is true.',
    es: 'Se puede ver si esta copia está como se hizo. Eso no muestra que lo escrito sea cierto.',
  },
  times: {
    en: '“Happened” is the time she gave. “Written down” is the time on her phone, which can be wrong.',
    es: '«Pasó» es la hora que ella dio. «Se escribió» es la hora de su teléfono, que puede estar mal.',
  },
  orders: { en: 'Court orders, as she copied them', es: 'Órdenes de la corte, como las copió' },
  count: { en: 'The count', es: 'La cuenta' },
  countNote: {
    en: 'Worked out from the notes below by fixed rules. “May break” is no finding.',
    es: 'Sale de las notas de abajo, con reglas fijas. «Puede ir en contra» no es un fallo.',
  },
  happened: { en: 'What happened', es: 'Lo que pasó' },
  owed: { en: 'What is owed, as far as the notes tell', es: 'Lo que se debe, según las notas' },
  untold: (count: number): Said => ({
    en: count === 1 ? 'One more cannot be told from these notes.' : `${count} more cannot be told from these notes.`,
    es: count === 1 ? 'Uno más no se sabe por estas notas.' : `${count} más no se saben por estas notas.`,
  }),
  otherContacts: { en: 'Other contacts with the police', es: 'Otros contactos con la policía' },
  files: { en: 'Files', es: 'Archivos' },
  number: { en: 'No.', es: 'N.º' },
  file: { en: 'File', es: 'Archivo' },
  cameIn: { en: 'Came in', es: 'Llegó' },
  hash: { en: 'SHA-256 of the file as it came', es: 'SHA-256 del archivo como llegó' },
  asItCame: { en: 'as it came', es: 'como llegó' },
  cleanCopy: { en: 'clean copy; the number is of the original', es: 'copia limpia; el número es del original' },
  leftOut: { en: 'not in this copy', es: 'no está en esta copia' },
  removed: { en: 'removed by her', es: 'lo quitó ella' },
  check: { en: 'To check this copy', es: 'Para revisar esta copia' },
  checkPage: {
    en: 'Open this page in a browser and choose the zip file:',
    es: 'Abra esta página en un navegador y elija el archivo zip:',
  },
  checkProgram: {
    en: 'Run this program on the folder or the zip:',
    es: 'Use este programa con la carpeta o el zip:',
  },
  checkList: {
    en: 'Or compare the list with the tool of your system:',
    es: 'O compare la lista con el programa de su sistema:',
  },
} as const;
