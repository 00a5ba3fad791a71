/** What the screens of the directory of help say, in both languages. What an entry itself says is shown as its file wrote it. */
import type { Said } from '@holdfast/domain';

const said = (en: string, es: string): Said => ({ en, es });

export const words = {
  title: said('Directory of help', 'Directorio de ayuda'),
  search: said('Search the directory', 'Buscar en el directorio'),
  searchHint: said('A kind of help, a town, a language', 'Un tipo de ayuda, un lugar, un idioma'),
  entry: said('entry', 'entrada'),
  entries: said('entries', 'entradas'),
  nothingYet: said('The directory is empty', 'El directorio está vacío'),
  nothingYetMore: said(
    'An administrator of an advocacy agency brings it in as a file.',
    'Lo trae en un archivo quien administra una agencia de defensoría.',
  ),
  nothingFits: said('No entry has these words', 'Ninguna entrada tiene estas palabras'),
  takeAway: said('Take a word away to see more.', 'Quite una palabra para ver más.'),
  choose: said('Choose an entry from the list, or search.', 'Elija una entrada de la lista o busque.'),
  more: said('Show more', 'Mostrar más'),
  by: said('Offered by', 'Lo ofrece'),
  phones: said('Telephone', 'Teléfono'),
  extension: said('extension', 'extensión'),
  hours: said('Hours', 'Horario'),
  languages: said('Languages', 'Idiomas'),
  interpreting: said('Interpreting', 'Interpretación'),
  accessibility: said('Accessibility', 'Accesibilidad'),
  forWhom: said('For whom', 'Para quién'),
  howToAsk: said('How to ask', 'Cómo pedirla'),
  cost: said('Cost', 'Costo'),
  areas: said('Where it reaches', 'Hasta dónde llega'),
  bring: said('What to bring', 'Qué llevar'),
  kinds: said('Kind of help', 'Tipo de ayuda'),
  website: said('Website', 'Sitio web'),
  email: said('E-mail', 'Correo'),
  transport: said('Getting there', 'Cómo llegar'),
  places: said('Places', 'Lugares'),
  noPlaces: said('No place is listed for you', 'No hay lugares para usted en la lista'),
  noPlacesMore: said(
    'It may be by telephone only, or at an address that your role does not show. Ring first.',
    'Puede ser solo por teléfono, o en una dirección que su función no muestra. Llame primero.',
  ),
  confidential: said('Confidential', 'Confidencial'),
  confidentialMore: said(
    'Do not write it down where others read. It is left out of every search, and of the files that others take out.',
    'No la escriba donde otros lean. No aparece en búsquedas ni en los archivos que otros sacan.',
  ),
  keep: said('Keep this place confidential', 'Mantener este lugar confidencial'),
  open: said('No longer keep it confidential by hand', 'Ya no mantenerlo confidencial a mano'),
  stillHidden: said('The file itself says so: it stays confidential.', 'Lo dice el archivo mismo: sigue confidencial.'),
  hiddenNow: said('Confidential from now on', 'Confidencial desde ahora'),
  openNow: said('Shown to everyone from now on', 'Visible para todos desde ahora'),
  confirmed: said('Confirmed by its source', 'Confirmado por su fuente'),
  notOpen: said('Not open at present, says its source', 'Por ahora no funciona, según su fuente'),
  everyDay: said('Days as the words say', 'Días según se indica'),
  print: said('Print', 'Imprimir'),
  choosing: said('Look in the directory', 'Buscar en el directorio'),
  choosingStop: said('Close the directory', 'Cerrar el directorio'),
  chosen: said('Chosen from the directory', 'Elegido del directorio'),
  notReached: said(
    'The directory cannot be reached now. Type who it is.',
    'No se llega al directorio. Escriba quién es.',
  ),
} as const;

export const dayWords: Readonly<Record<string, Said>> = {
  MO: said('Monday', 'lunes'),
  TU: said('Tuesday', 'martes'),
  WE: said('Wednesday', 'miércoles'),
  TH: said('Thursday', 'jueves'),
  FR: said('Friday', 'viernes'),
  SA: said('Saturday', 'sábado'),
  SU: said('Sunday', 'domingo'),
};

/** Screens of administrators speak English so far, as the others of theirs. */
export const faultWords: Readonly<Record<string, string>> = {
  missing: 'Nothing stands here, and the row needs it.',
  'not-a-uuid': 'This is no id of the standard (a UUID).',
  'not-an-address': 'This is no web address.',
  'not-an-email': 'This is no e-mail address.',
  'not-a-number': 'A number stands here in the standard.',
  'not-a-moment': 'This is no date with a time.',
  'not-of-the-list': 'The standard has a list of words for this, and this is none of them.',
  'not-text': 'This cannot be read as text.',
  'too-long': 'This is longer than any we keep.',
  'too-many-columns': 'The row has more columns than any we keep.',
  'control-character': 'There are characters in it that no text has.',
  'starts-like-a-formula': 'It begins like a formula of a spreadsheet.',
  'not-a-row': 'This is no row.',
  'quotes-do-not-fit': 'A quotation mark is opened or closed where it cannot be.',
  'row-too-long': 'The row is longer than any. A quotation mark may be missing.',
  'columns-do-not-fit': 'The row has more or fewer columns than the head.',
  'id-twice': 'Another row of this file has this id and says something else.',
  'refers-to-nothing': 'It hangs on a row that is not in the file.',
  'belongs-to-nothing': 'None of the rows it could hang on is in the file.',
  'refers-to-a-rejected-row': 'It hangs on a row that was rejected.',
  'loose-reference': 'Kept. This refers to a row that is not in the file.',
};

export const fileWords: Readonly<Record<string, string>> = {
  'not-a-directory':
    'This is no file of a directory: neither JSON nor a zip of tables in the form of Open Referral HSDS 3.',
  'not-a-zip': 'This zip is damaged, or holds paths that lead out of it.',
  'no-rows': 'There is no row of a directory in this file.',
  'too-many-rows': 'There are more rows in this file than are taken at once.',
  'too-large': 'This file grows beyond what is taken when it is unpacked.',
};
