/** What the page that checks a copy says. Whoever reads it has a browser, the copy, and has never seen the app. */
import type { Said } from '@holdfast/domain';

export const checkPageWords = {
  title: { en: 'Check this copy', es: 'Revisar esta copia' },
  other: { en: 'Español', es: 'English' },
  lead: {
    en: 'This page looks at each file of a copy and tells if it is as it was made. It works with no network. Nothing leaves this computer.',
    es: 'Esta página mira cada archivo de una copia y dice si está como se hizo. Funciona sin red. Nada sale de esta computadora.',
  },
  zip: { en: 'Choose the zip file', es: 'Elija el archivo zip' },
  folder: { en: 'Or choose the folder it was unpacked into', es: 'O elija la carpeta donde se abrió' },
  looking: (done: number, all: number): Said => ({
    en: `Looking at file ${done} of ${all}`,
    es: `Mirando el archivo ${done} de ${all}`,
  }),
  whole: { en: 'It is as it was made', es: 'Está como se hizo' },
  wholeDetail: (files: number): Said => ({
    en: `${files} files were looked at. None was changed, taken out or put in.`,
    es: `Se miraron ${files} archivos. Ninguno se cambió, se quitó ni se agregó.`,
  }),
  not: { en: 'It is not as it was made', es: 'No está como se hizo' },
  changed: { en: 'was changed', es: 'se cambió' },
  missing: { en: 'is missing', es: 'falta' },
  'not-listed': { en: 'was put in', es: 'se agregó' },
  unreadable: { en: 'cannot be read', es: 'no se puede leer' },
  'custody-disagrees': {
    en: 'has another number in the list of what became of it',
    es: 'tiene otro número en su historial',
  },
  'custody-broken': (line: number): Said => ({
    en: `The list of what became of each thing was changed at line ${line}`,
    es: `El historial se cambió en la línea ${line}`,
  }),
  'custody-unreadable': {
    en: 'The list of what became of each thing cannot be read',
    es: 'El historial no se puede leer',
  },
  'wrong-signature': { en: 'The signature does not fit', es: 'La firma no corresponde' },
  signed: { en: 'It was signed with the key of these six words:', es: 'Se firmó con la llave de estas seis palabras:' },
  signedWhy: {
    en: 'Ask whose copy it is for the six words in the app. They must be the same.',
    es: 'Pida las seis palabras de la app a quien hizo la copia. Tienen que ser las mismas.',
  },
  unsigned: {
    en: 'It bears no signature. Nothing here tells who made it.',
    es: 'No tiene firma. Nada aquí dice quién la hizo.',
  },
  notPacket: { en: 'This is no copy that can be checked here', es: 'Esto no es una copia que se pueda revisar aquí' },
  notPacketDetail: {
    en: 'Choose the zip as it came out of the app, or the folder with bagit.txt in it.',
    es: 'Elija el zip como salió de la app, o la carpeta que tiene bagit.txt.',
  },
  locked: { en: 'This file is locked', es: 'Este archivo está cerrado' },
  lockedDetail: {
    en: 'Open it with its pass phrase first. A free program called age does that. Then choose the zip.',
    es: 'Ábralo primero con su frase. Lo hace un programa gratis que se llama age. Luego elija el zip.',
  },
  limits: { en: 'What this cannot tell', es: 'Lo que esto no puede decir' },
  limitLines: [
    {
      en: 'It cannot tell if what is written is true.',
      es: 'No puede decir si lo escrito es cierto.',
    },
    {
      en: 'It cannot tell whose key it is. The six words do, if you ask.',
      es: 'No puede decir de quién es la llave. Las seis palabras sí, si las pide.',
    },
    {
      en: 'This page came with the copy. Who changed the copy could change the page too. Where it counts, use the same page from another place, or the program named in the notes.',
      es: 'Esta página vino con la copia. Quien cambió la copia pudo cambiar la página. Si importa mucho, use la misma página de otro lugar. O use el programa que nombran las notas.',
    },
  ],
  noScript: {
    en: 'This page needs scripts, which are off here. The tool of your system can compare the list: sha256sum -c manifest-sha256.txt',
    es: 'Esta página necesita scripts, y aquí están apagados. El programa de su sistema puede comparar la lista: sha256sum -c manifest-sha256.txt',
  },
} as const;
