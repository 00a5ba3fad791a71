/** What happened to a file that could not be audited, and what to do. Data and its filling-in; it shows no cell of any file. */
import type { AuditIssue } from '@holdfast/audit';
import type { Language, Said } from '@holdfast/domain';

type Words = readonly [happened: Said, remedy: Said];

const accepted: Said = {
  en: 'It may be CSV or any delimited text, XLSX, JSON, and any of them packed as gz or zip.',
  es: 'Puede ser CSV o cualquier texto con separadores, XLSX, JSON, y cualquiera de ellos en gz o zip.',
};
const again: Said = {
  en: 'Export it again, and look whether it opens elsewhere.',
  es: 'Expórtelo de nuevo y vea si abre en otro programa.',
};

const words: Readonly<Record<AuditIssue['code'], Words>> = {
  'file-not-found': [
    { en: 'There is no file FILE there.', es: 'No hay ningún archivo FILE ahí.' },
    { en: 'Check its path, and who may read it.', es: 'Revise la ruta y los permisos.' },
  ],
  'file-empty': [{ en: 'FILE is empty.', es: 'FILE está vacío.' }, again],
  'not-a-table': [{ en: 'FILE holds no table that can be read.', es: 'FILE no contiene una tabla legible.' }, accepted],
  'no-rows': [{ en: 'FILE has a header and no rows.', es: 'FILE tiene encabezado y ninguna fila.' }, again],
  'too-many-columns': [
    { en: 'FILE has too many columns (DETAIL).', es: 'FILE tiene demasiadas columnas (DETAIL).' },
    {
      en: 'Export only the columns of the call, its times, types and outcomes.',
      es: 'Exporte solo las columnas de la llamada, sus horas, tipos y resultados.',
    },
  ],
  'row-too-long': [
    {
      en: 'A row of FILE is too long; a quote may be left open.',
      es: 'Una fila de FILE es demasiado larga; puede haber comillas sin cerrar.',
    },
    again,
  ],
  'too-deep': [{ en: 'FILE is nested too deeply.', es: 'FILE está anidado demasiado hondo.' }, accepted],
  'too-nested': [
    { en: 'FILE is packed inside too many archives.', es: 'FILE está dentro de demasiados archivos comprimidos.' },
    { en: 'Unpack it once by hand.', es: 'Descomprímalo una vez a mano.' },
  ],
  'expands-too-much': [
    {
      en: 'FILE becomes far larger than an export when it is unpacked.',
      es: 'FILE se vuelve mucho mayor que una exportación al descomprimirlo.',
    },
    {
      en: 'If you trust it, unpack it by hand and give the file inside.',
      es: 'Si confía en él, descomprímalo a mano y dé el archivo de dentro.',
    },
  ],
  'gzip-damaged': [
    { en: 'The gzip file FILE is damaged or cut off.', es: 'El archivo gzip FILE está dañado o cortado.' },
    again,
  ],
  'zip-damaged': [
    { en: 'The zip file FILE is damaged or cut off.', es: 'El archivo zip FILE está dañado o cortado.' },
    again,
  ],
  'zip-encrypted': [
    { en: 'The zip file FILE is encrypted.', es: 'El archivo zip FILE está cifrado.' },
    { en: 'Unpack it with its password first.', es: 'Descomprímalo primero con su contraseña.' },
  ],
  'zip-holds-no-table': [
    { en: 'The zip file FILE holds no table.', es: 'El archivo zip FILE no contiene ninguna tabla.' },
    accepted,
  ],
  'xlsx-damaged': [
    { en: 'The workbook FILE cannot be read.', es: 'El libro FILE no se puede leer.' },
    { en: 'Save it again as XLSX, or as CSV.', es: 'Guárdelo de nuevo como XLSX o como CSV.' },
  ],
  'xls-too-old': [
    {
      en: 'FILE is in Excel’s form from before 2007, or protected by a password.',
      es: 'FILE está en el formato de Excel anterior a 2007, o protegido con contraseña.',
    },
    { en: 'Save it as XLSX or CSV without a password.', es: 'Guárdelo como XLSX o CSV sin contraseña.' },
  ],
  'json-damaged': [{ en: 'FILE is no whole JSON.', es: 'FILE no es JSON completo.' }, again],
  'no-records': [
    { en: 'FILE is JSON without a list of records.', es: 'FILE es JSON sin una lista de registros.' },
    {
      en: 'It takes an array of objects, one object a line, or a feature set.',
      es: 'Hace falta una lista de objetos, un objeto por línea o un conjunto de entidades.',
    },
  ],
  stopped: [
    { en: 'Stopped. Nothing was kept.', es: 'Detenido. No se guardó nada.' },
    { en: 'Run it again when you like.', es: 'Ejecútelo de nuevo cuando quiera.' },
  ],
  'out-of-memory': [
    { en: 'The audit ran out of memory.', es: 'La auditoría se quedó sin memoria.' },
    {
      en: 'Close other programs, or split the files by year.',
      es: 'Cierre otros programas, o divida los archivos por año.',
    },
  ],
};

/** The two sentences. */
export function wordsOf(issue: AuditIssue, language: Language): { readonly happened: string; readonly remedy: string } {
  const [happened, remedy] = words[issue.code];
  const filled = happened[language].replace('FILE', issue.file).replace('DETAIL', issue.detail ?? '');
  return { happened: `${issue.code}: ${filled}`, remedy: remedy[language] };
}
