/** What the screens of the directory of help say, in both languages. What an entry itself says is shown as its file wrote it. */

import type { Said } from '@holdfast/domain';
import { said, spoken } from '../language.ts';

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

export const faultWords: Readonly<Record<string, string>> = spoken({
  missing: said('Nothing stands here, and the row needs it.', 'Aquí no hay nada, y la fila lo necesita.'),
  'not-a-uuid': said('This is no id of the standard (a UUID).', 'Esto no es un identificador de la norma (un UUID).'),
  'not-an-address': said('This is no web address.', 'Esto no es una dirección web.'),
  'not-an-email': said('This is no e-mail address.', 'Esto no es un correo electrónico.'),
  'not-a-number': said('A number stands here in the standard.', 'Según la norma, aquí va un número.'),
  'not-a-moment': said('This is no date with a time.', 'Esto no es una fecha con hora.'),
  'not-of-the-list': said(
    'The standard has a list of words for this, and this is none of them.',
    'La norma tiene una lista de palabras para esto, y esta no está.',
  ),
  'not-text': said('This cannot be read as text.', 'Esto no se puede leer como texto.'),
  'too-long': said('This is longer than any we keep.', 'Esto es más largo de lo que guardamos.'),
  'too-many-columns': said(
    'The row has more columns than any we keep.',
    'La fila tiene más columnas de las que guardamos.',
  ),
  'control-character': said('There are characters in it that no text has.', 'Hay signos que ningún texto tiene.'),
  'starts-like-a-formula': said(
    'It begins like a formula of a spreadsheet.',
    'Empieza como una fórmula de hoja de cálculo.',
  ),
  'not-a-row': said('This is no row.', 'Esto no es una fila.'),
  'quotes-do-not-fit': said(
    'A quotation mark is opened or closed where it cannot be.',
    'Unas comillas se abren o cierran donde no pueden.',
  ),
  'row-too-long': said(
    'The row is longer than any. A quotation mark may be missing.',
    'La fila es demasiado larga. Puede faltar una comilla.',
  ),
  'columns-do-not-fit': said(
    'The row has more or fewer columns than the head.',
    'La fila tiene más o menos columnas que el encabezado.',
  ),
  'id-twice': said(
    'Another row of this file has this id and says something else.',
    'Otra fila de este archivo tiene este identificador y dice otra cosa.',
  ),
  'refers-to-nothing': said(
    'It hangs on a row that is not in the file.',
    'Depende de una fila que no está en el archivo.',
  ),
  'belongs-to-nothing': said(
    'None of the rows it could hang on is in the file.',
    'No está en el archivo ninguna fila de la que podría depender.',
  ),
  'refers-to-a-rejected-row': said('It hangs on a row that was rejected.', 'Depende de una fila rechazada.'),
  'loose-reference': said(
    'Kept. This refers to a row that is not in the file.',
    'Guardada. Se refiere a una fila que no está en el archivo.',
  ),
});

export const fileWords: Readonly<Record<string, string>> = spoken({
  'not-a-directory': said(
    'This is no file of a directory: neither JSON nor a zip of tables in the form of Open Referral HSDS 3.',
    'Este no es un archivo de directorio: ni JSON ni un zip de tablas en la forma de Open Referral HSDS 3.',
  ),
  'not-a-zip': said(
    'This zip is damaged, or holds paths that lead out of it.',
    'Este zip está dañado, o tiene rutas que salen de él.',
  ),
  'no-rows': said(
    'There is no row of a directory in this file.',
    'En este archivo no hay ninguna fila de un directorio.',
  ),
  'too-many-rows': said(
    'There are more rows in this file than are taken at once.',
    'Este archivo tiene más filas de las que se reciben de una vez.',
  ),
  'too-large': said(
    'This file grows beyond what is taken when it is unpacked.',
    'Al abrirse, este archivo crece más de lo que se recibe.',
  ),
});
