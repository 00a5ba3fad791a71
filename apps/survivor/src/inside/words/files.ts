/** What the screens about pictures, sound and files say: adding, looking, a clean copy, recording, removing. Nothing here promises anything. */
import type { Said } from '@holdfast/domain';
import type { AttachmentKind, AttachmentWay } from '@holdfast/wire';
import type { Uncleanable } from '../evidence/cannot-clean.ts';
import type { Trace } from '../evidence/picture-parts.ts';
import type { RecorderIssue } from '../evidence/recorder.ts';
import type { SealingIssue } from '../evidence/sealing.ts';
import type { CopyIssue } from '../evidence/share-copy.ts';

type Told = { readonly title: Said; readonly words: Said };

export const kindWords: Readonly<Record<AttachmentKind, Said>> = {
  photo: { en: 'Photo', es: 'Foto' },
  screenshot: { en: 'Picture of a screen', es: 'Foto de una pantalla' },
  voicemail: { en: 'Voice message', es: 'Mensaje de voz' },
  video: { en: 'Video', es: 'Película' },
  document: { en: 'Paper or file', es: 'Papel o archivo' },
  recording: { en: 'Sound recording', es: 'Grabación de audio' },
};

export const wayWords: Readonly<Record<AttachmentWay, Said>> = {
  chosen: { en: 'Chosen from this phone', es: 'Elegido de este teléfono' },
  camera: { en: 'Taken with the camera, from here', es: 'Tomado con la cámara, desde aquí' },
  'recorded-here': { en: 'Recorded here', es: 'Grabado aquí' },
};

export const filesWords = {
  title: { en: 'Photos, sound and files', es: 'Fotos, audios y archivos' },
  none: {
    en: 'None yet. What you add is kept here as it is, locked.',
    es: 'Todavía nada. Lo que agregue se guarda aquí como es, bajo llave.',
  },
  noneYet: { en: 'None yet', es: 'Todavía nada' },
  adding: (name: string): Said => ({ en: `Adding ${name}`, es: `Agregando ${name}` }),
  stopAdding: (name: string): Said => ({ en: `Stop adding ${name}`, es: `Dejar de agregar ${name}` }),
  stop: { en: 'Stop', es: 'Parar' },
  add: { en: 'Add a photo, video or file', es: 'Agregar foto, video o archivo' },
  camera: { en: 'Take a photo', es: 'Tomar una foto' },
  record: { en: 'Record sound', es: 'Grabar audio' },
  closes: {
    en: 'When the phone’s own list or camera opens, this closes. Type your code again and what you chose is added. The first copy stays where it was on the phone.',
    es: 'Cuando se abre la lista o la cámara del teléfono, esto se cierra. Escriba otra vez su código y se agrega lo que eligió. La primera copia queda donde estaba.',
  },
  added: (when: string, size: string): Said => ({ en: `Added ${when}, ${size}`, es: `Agregado ${when}, ${size}` }),
  allRight: { en: 'All right', es: 'Está bien' },
  removed: (what: string): Said => ({ en: `Removed: ${what}`, es: `Quitado: ${what}` }),
  removedNote: {
    en: 'Once you leave this screen it cannot be brought back.',
    es: 'Al salir de esta pantalla ya no se puede recuperar.',
  },
  bringBack: { en: 'Bring it back', es: 'Recuperarlo' },
  ofContact: { en: 'What the police did', es: 'Lo que hizo la policía' },
  ofIncident: { en: 'What happened', es: 'Lo que pasó' },
} as const;

export const fileWords = {
  passOn: { en: 'Passing it on', es: 'Pasarlo a alguien' },
  passOnWords: {
    en: 'The file itself can say where and when it was made, and with what. A clean copy does not.',
    es: 'El archivo puede decir dónde y cuándo se hizo, y con qué. Una copia limpia no lo dice.',
  },
  seeCopy: { en: 'See a clean copy', es: 'Ver una copia limpia' },
  added: { en: 'Added', es: 'Agregado' },
  taken: { en: 'Taken', es: 'Tomado' },
  dated: { en: 'Date on the file. Copying can change it', es: 'Fecha del archivo. Copiarlo la puede cambiar' },
  more: { en: 'More about this file', es: 'Más sobre este archivo' },
  name: { en: 'Name on the phone', es: 'Nombre en el teléfono' },
  way: { en: 'How it came here', es: 'Cómo llegó aquí' },
  size: { en: 'Size and kind', es: 'Tamaño y tipo' },
  hash: {
    en: 'SHA-256 of the file, taken before anything else. One changed bit gives another number',
    es: 'SHA-256 del archivo, tomado antes que nada. Un bit que cambia da otro número',
  },
  say: { en: 'What you say about it', es: 'Lo que usted dice de esto' },
  whatItIs: { en: 'What it is', es: 'Qué es' },
  whatItShows: { en: 'What it shows', es: 'Qué muestra' },
  keepWords: { en: 'Keep these words', es: 'Guardar estas palabras' },
  notKept: { en: 'It could not be kept', es: 'No se pudo guardar' },
  notKeptWords: {
    en: 'What you typed is still here. Try it once more.',
    es: 'Lo que escribió sigue aquí. Pruebe otra vez.',
  },
  removing: { en: 'Removing it', es: 'Quitarlo' },
  removingWords: {
    en: 'Is there a court case, or may there be one? Ask a lawyer or an advocate first. Removing things can be held against you. That it was here, its name and its number stay in your notes.',
    es: '¿Hay un caso en la corte, o puede haberlo? Pregunte primero a un abogado o a una persona defensora. Quitar cosas se puede usar contra usted. En sus notas queda que estuvo aquí, su nombre y su número.',
  },
  notRemoved: { en: 'It could not be removed', es: 'No se pudo quitar' },
  notRemovedWords: { en: 'It is still here. Try it once more.', es: 'Sigue aquí. Pruebe otra vez.' },
  remove: { en: 'Remove this file', es: 'Quitar este archivo' },
} as const;

export const lookWords = {
  notOpened: {
    en: 'This app does not open this kind of file. It keeps it whole.',
    es: 'Esta app no abre este tipo de archivo. Lo guarda entero.',
  },
  tooLong: {
    en: 'It is too long to show or play here. It is kept whole.',
    es: 'Es muy largo para mostrarlo aquí. Está guardado entero.',
  },
  cannotDraw: {
    en: 'This phone cannot draw this picture here. It is kept whole.',
    es: 'Este teléfono no puede mostrar aquí esta foto. Está guardada entera.',
  },
  cannotPlay: {
    en: 'It cannot be played here. It is kept whole.',
    es: 'No se puede oír o ver aquí. Está guardado entero.',
  },
} as const;

export const cleanCopyWords = {
  title: { en: 'A clean copy', es: 'Una copia limpia' },
  goBack: { en: 'Go back to the file', es: 'Volver al archivo' },
  making: { en: 'Making the copy', es: 'Haciendo la copia' },
  unreadable: {
    en: 'The file could not be read just now. Nothing was changed.',
    es: 'Ahora no se pudo leer el archivo. No cambió nada.',
  },
  tooLong: {
    en: 'It is too long to clean here. It stays as it is. It may say where it was made, when and with what.',
    es: 'Es muy largo para limpiarlo aquí. Queda como es. Puede decir dónde, cuándo y con qué se hizo.',
  },
  none: { en: 'There is no clean copy of this one', es: 'De este no hay copia limpia' },
  image: { en: 'The clean copy', es: 'La copia limpia' },
  clean: {
    en: 'This copy has no place, no date and no camera in it',
    es: 'Esta copia no trae lugar, fecha ni cámara',
  },
  cleanFilm: {
    en: 'Place, date, phone and title that came with it are out of this copy',
    es: 'Esta copia ya no trae el lugar, la fecha, el teléfono ni el título que venían con él',
  },
  emptied: (size: string): Said => ({
    en: `Picture and sound are as they were, ${size}. Your file is as it was and keeps everything.`,
    es: `La imagen y el sonido están como estaban, ${size}. Su archivo está como estaba y lo guarda todo.`,
  }),
  drawn: (size: string): Said => ({
    en: `It is the picture drawn anew, ${size}. Your file is as it was and keeps everything.`,
    es: `Es la foto dibujada de nuevo, ${size}. Su archivo está como estaba y lo guarda todo.`,
  }),
  alsoHolds: { en: 'Your file also holds:', es: 'Su archivo también trae:' },
  notAllRead: { en: 'We could not read all that your file holds.', es: 'No pudimos leer todo lo que trae su archivo.' },
  look: { en: 'Look at the picture itself', es: 'Mire la foto misma' },
  lookFilm: { en: 'Look and listen', es: 'Mire y escuche' },
  lookFilmWords: {
    en: 'Voices, names and what is seen can still tell where you are. A few cameras write marks into the picture itself. Those stay.',
    es: 'Las voces, los nombres y lo que se ve todavía pueden decir dónde está. Unas pocas cámaras escriben marcas en la imagen misma. Esas quedan.',
  },
  lookWords: {
    en: 'A window, a street sign, a mirror or a name on a letter can still show where you are. No program can take that out for you.',
    es: 'Una ventana, un letrero, un espejo o un nombre en una carta todavía pueden mostrar dónde está. Ningún programa lo quita por usted.',
  },
} as const;

/** What went wrong, and what to do. */
export const failureWords: Readonly<Record<Exclude<SealingIssue, 'cancelled'>, Told>> = {
  full: {
    title: { en: 'This phone has no room for it', es: 'Este teléfono no tiene lugar' },
    words: {
      en: 'It was not added. Your notes and the files you kept before are all still here. Make room on the phone, then add it again.',
      es: 'No se agregó. Sus notas y los archivos de antes siguen aquí. Haga lugar en el teléfono y agréguelo otra vez.',
    },
  },
  unreadable: {
    title: { en: 'This phone would not give us the file', es: 'Este teléfono no nos dio el archivo' },
    words: {
      en: 'It was not added. It may have been moved or deleted. Choose it again.',
      es: 'No se agregó. Quizá lo movieron o lo borraron. Elíjalo otra vez.',
    },
  },
  'not-kept': {
    title: { en: 'It could not be kept', es: 'No se pudo guardar' },
    words: {
      en: 'It was not added. Your notes and the files you kept before are all still here. Try it once more.',
      es: 'No se agregó. Sus notas y los archivos de antes siguen aquí. Pruebe otra vez.',
    },
  },
};

export const recorderWords: Readonly<Record<RecorderIssue, Told>> = {
  refused: {
    title: { en: 'The microphone is not allowed', es: 'No hay permiso para el micrófono' },
    words: {
      en: 'The phone or the browser said no. You can allow it in the browser’s settings for this page.',
      es: 'El teléfono o el navegador dijo que no. Lo puede permitir en los ajustes del navegador para esta página.',
    },
  },
  none: {
    title: { en: 'This phone cannot record here', es: 'Este teléfono no puede grabar aquí' },
    words: {
      en: 'Use the phone’s own recorder, then add the file.',
      es: 'Grabe con la grabadora del teléfono y luego agregue el archivo.',
    },
  },
};

export const traceWords: Readonly<Record<Trace, Said>> = {
  place: { en: 'where it was taken, or room for that', es: 'dónde se tomó, o lugar para eso' },
  camera: { en: 'the camera or phone, and when', es: 'la cámara o el teléfono, y cuándo' },
  'small-picture': { en: 'a small older picture inside it', es: 'una foto pequeña de antes, adentro' },
  words: { en: 'words or names added by a program', es: 'palabras o nombres que puso un programa' },
  other: { en: 'parts that we do not know', es: 'partes que no conocemos' },
};

export const copyIssueWords: Readonly<Record<CopyIssue, Said>> = {
  'not-a-picture': {
    en: 'We can clean pictures, and films and sound of the kind MP4. This file is none of these. It stays as it is.',
    es: 'Podemos limpiar fotos, y videos y audios del tipo MP4. Este archivo es otra cosa. Queda como es.',
  },
  'not-read': {
    en: 'This film or sound is built in a way we do not know. So we cannot clean it. It stays as it is.',
    es: 'Este video o audio está hecho de un modo que no conocemos. No lo podemos limpiar. Queda como es.',
  },
  'cannot-be-drawn': {
    en: 'This phone cannot draw this picture, so we cannot clean it. It stays as it is. It may say where it was taken. Do not pass it on unless you want that known.',
    es: 'Este teléfono no puede dibujar esta foto, así que no la podemos limpiar. Queda como es. Puede decir dónde se tomó. No la pase si no quiere que se sepa.',
  },
  'not-clean': {
    en: 'The copy still held more than the picture, so we threw the copy away. The picture stays as it is. It may say where it was taken.',
    es: 'La copia todavía traía más que la foto, y la tiramos. La foto queda como es. Puede decir dónde se tomó.',
  },
};

/** What a file that cannot be cleaned may tell, and what she can do instead. */
export const uncleanableWords: Readonly<Record<Uncleanable, Said>> = {
  heic: {
    en: 'This is a HEIC picture, as many iPhones make. It may say where it was taken and when. What helps: show it, take a picture of the screen, and add that one.',
    es: 'Es una foto HEIC, como las que hacen muchos iPhone. Puede decir dónde y cuándo se tomó. Lo que ayuda: muéstrela, tome una foto de la pantalla y agregue esa.',
  },
  video: {
    en: 'A film may say where it was made, when and with what phone. Voices and what is seen can tell it too. What helps: a picture of the screen at the moment that matters.',
    es: 'Una película puede decir dónde, cuándo y con qué teléfono se hizo. También las voces y lo que se ve. Lo que ayuda: una foto de la pantalla en el momento que importa.',
  },
  sound: {
    en: 'A sound file may say when it was made and with what phone. What is heard in the back can tell where.',
    es: 'Un audio puede decir cuándo y con qué teléfono se hizo. Lo que se oye atrás puede decir dónde.',
  },
  pdf: {
    en: 'A PDF may hold the name of who made it, and the day. Words that were covered may still be in it. What helps: print it, or take a picture of each page, and add that.',
    es: 'Un PDF puede traer el nombre de quien lo hizo, el día, y palabras tapadas que siguen ahí. Lo que ayuda: imprímalo, o tome una foto de cada hoja y agréguela.',
  },
  other: {
    en: 'It may say where it was made, when, with what and by whom. Do not pass it on unless you want that known.',
    es: 'Puede decir dónde, cuándo, con qué y quién lo hizo. No lo pase si no quiere que se sepa.',
  },
};

export const recordWords = {
  title: filesWords.record,
  before: { en: 'Before you record another person', es: 'Antes de grabar a otra persona' },
  general: [
    {
      en: 'In some places it is a crime to record someone who has not said yes. It can be used against you.',
      es: 'En algunos lugares es un delito grabar a quien no ha dicho que sí. Se puede usar contra usted.',
    },
    {
      en: 'Your own voice, telling what happened, is yours to record.',
      es: 'Su propia voz, contando lo que pasó, la puede grabar.',
    },
  ],
  more: { en: 'More about the law there', es: 'Más sobre la ley de allí' },
  noPlace: {
    en: 'We have not checked the law where you are. Ask an advocate or a lawyer first.',
    es: 'No hemos visto la ley de su lugar. Pregunte primero a una persona defensora o a un abogado.',
  },
  browser: {
    en: 'The browser asks for the microphone. Later it lists that this page may use it. If this closes before you press Keep, the recording is not kept.',
    es: 'El navegador pide el micrófono. Después anota que esta página lo puede usar. Si esto se cierra antes de guardar, la grabación se pierde.',
  },
  start: { en: 'Start recording', es: 'Empezar a grabar' },
  going: { en: 'Recording', es: 'Grabando' },
  keep: { en: 'Stop and keep', es: 'Parar y guardar' },
  discard: { en: 'Stop and throw away', es: 'Parar y tirar' },
} as const;
