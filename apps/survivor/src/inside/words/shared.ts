/** What is said of what was shared, in both languages: sending, stopping, who opened it, who received it. Nothing is promised. */
import type { Said } from '@holdfast/domain';

export const ledgerWords = {
  title: { en: 'This list was changed', es: 'Esta lista fue cambiada' },
  broken: (name: string, row: number): Said => ({
    en: `In the list for ${name}, line ${row} does not fit the line before it.`,
    es: `En la lista de ${name}, la línea ${row} no va con la anterior.`,
  }),
  cut: (name: string, row: number): Said => ({
    en: `In the list for ${name}, lines you saw before are gone, from line ${row} on.`,
    es: `En la lista de ${name} faltan líneas que ya vio, desde la línea ${row}.`,
  }),
  rewritten: (name: string, row: number): Said => ({
    en: `In the list for ${name}, line ${row} says something else than before.`,
    es: `En la lista de ${name}, la línea ${row} dice otra cosa que antes.`,
  }),
  detail: {
    en: 'Do not trust who opened what. Stop what you share, and tell the person in another way.',
    es: 'No crea lo que dice de quién abrió. Deje de compartir y avise a la persona de otro modo.',
  },
} as const;

export const releaseWords = {
  title: (name: string): Said => ({ en: `Shared with ${name}`, es: `Compartido con ${name}` }),
  agreed: { en: 'What you agreed to', es: 'Lo que usted aceptó' },
  printAgreed: { en: 'Print this', es: 'Imprimir esto' },
  stopped: { en: 'Stopped', es: 'Parado' },
  ended: { en: 'Ended', es: 'Terminado' },
  waiting: { en: 'Not sent', es: 'No enviado' },
  open: { en: 'Can be opened', es: 'Se puede abrir' },
  send: { en: 'Send it now', es: 'Enviarlo ahora' },
  stop: { en: 'Stop sharing', es: 'Dejar de compartir' },
  stopAsk: { en: 'Stop it now?', es: '¿Parar ahora?' },
  stopNow: { en: 'Stop now', es: 'Parar ahora' },
  notStopped: { en: 'Not stopped', es: 'No se paró' },
  stopNoWay: {
    en: 'It is not stopped yet: there is no network. Try again as soon as there is.',
    es: 'Todavía no se paró: no hay red. Intente otra vez en cuanto haya.',
  },
  stopRefused: {
    en: 'It is not stopped yet. The server did not take it. Try again.',
    es: 'Todavía no se paró. El servidor no lo aceptó. Intente otra vez.',
  },
} as const;

export const sendWords = {
  noWay: {
    en: 'There is no network just now. Nothing was sent. You can send it later from “People I share with”.',
    es: 'Ahora no hay red. No se envió nada. Puede enviarlo después en «Personas con quienes comparto».',
  },
  notSealed: {
    en: 'It could not be sealed for this person. Nothing was sent. Ask them for a new invitation.',
    es: 'No se pudo cerrar para esta persona. No se envió nada. Pida otra invitación.',
  },
  notKept: {
    en: 'It could not be kept on this phone, so nothing was sent.',
    es: 'No se pudo guardar en este teléfono, así que no se envió nada.',
  },
  notCleaned: {
    en: 'A picture could not be cleaned, so nothing was sent. Share the rest without it.',
    es: 'No se pudo limpiar una foto, así que no se envió nada. Comparta lo demás sin ella.',
  },
  unreadable: {
    en: 'A file could not be read just now, so nothing was sent. Your notes are all here.',
    es: 'Un archivo no se pudo leer ahora, así que no se envió nada. Sus notas están todas aquí.',
  },
  tooLarge: {
    en: 'The files are too large to go together, so nothing was sent. Share them one by one.',
    es: 'Los archivos son muy grandes para ir juntos, así que no se envió nada. Compártalos uno por uno.',
  },
  keyChanged: {
    en: 'This person has a new key, so nothing was sent. Compare six words again first.',
    es: 'Esta persona tiene una clave nueva, así que no se envió nada. Primero comparen otra vez seis palabras.',
  },
  ended: {
    en: 'The last day is past or too far away. Nothing was sent. Share it anew.',
    es: 'El último día ya pasó o está muy lejos. No se envió nada. Compártalo de nuevo.',
  },
  overLimit: {
    en: 'The server takes no more today. Send it tomorrow.',
    es: 'El servidor no recibe más hoy. Envíelo mañana.',
  },
  refused: {
    en: 'The server did not take it. Nothing can be opened. Try again later.',
    es: 'El servidor no lo aceptó. No se puede abrir nada. Intente más tarde.',
  },
} as const;

export const receiptWords = {
  title: { en: 'They said they received it', es: 'Dijeron que lo recibieron' },
  none: { en: 'Nobody has said yet that they received it.', es: 'Todavía nadie dijo que lo recibió.' },
  what: {
    en: 'It shows that you told them, and when. It does not show what you told.',
    es: 'Muestra que usted avisó y cuándo. No muestra qué contó.',
  },
  sheet: { en: 'Receipt of report', es: 'Recibo de aviso' },
  from: { en: 'Told with this key', es: 'Se avisó con esta clave' },
  agency: { en: 'Received by', es: 'Recibido por' },
  role: { en: 'Role', es: 'Función' },
  at: { en: 'Received at', es: 'Recibido' },
  key: { en: 'Six words of their key', es: 'Seis palabras de su clave' },
  digest: { en: 'Mark of what was received', es: 'Marca de lo recibido' },
  check: {
    en: 'Anyone can check the saved file without a network: holdfast verify receipt.json',
    es: 'Cualquiera puede revisar el archivo sin red: holdfast verify receipt.json',
  },
  print: { en: 'Print it', es: 'Imprimirlo' },
  give: { en: 'Save it as a file', es: 'Guardarlo como archivo' },
  giveDetail: {
    en: 'The file names who received it. It lies open in the downloads until you delete it there.',
    es: 'El archivo dice quién lo recibió. Queda abierto en las descargas hasta que lo borre.',
  },
  given: { en: 'It is in the downloads now.', es: 'Ya está en las descargas.' },
  notGiven: { en: 'It could not be saved. Copy the text below.', es: 'No se pudo guardar. Copie el texto de abajo.' },
  save: { en: 'Show it as a file', es: 'Verlo como archivo' },
  saveHint: {
    en: 'Copy this text into a file. Its name can be anything.',
    es: 'Copie este texto en un archivo. El nombre puede ser cualquiera.',
  },
  wrong: { en: 'This receipt does not fit', es: 'Este recibo no va' },
  wrongDetail: {
    en: 'The server gave a receipt that does not fit what you sent. It was not kept.',
    es: 'El servidor dio un recibo que no va con lo que usted envió. No se guardó.',
  },
} as const;
