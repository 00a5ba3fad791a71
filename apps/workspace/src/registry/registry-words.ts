/** How far an import is, in a sentence, and what a field of a row is called. Numbers stand with what they are of. */
import {
  fileFaultWords,
  type OrderField,
  orderFields,
  orderFieldWords,
  type RegistryImport,
  rowFaultWords,
} from '@holdfast/wire';

const numbers = new Intl.NumberFormat('en-US');
const say = (count: number): string => numbers.format(count);

export const stateWords: Readonly<Record<RegistryImport['state'], string>> = {
  receiving: 'Coming in',
  reading: 'Being read',
  done: 'Read to the end',
  cancelled: 'Cancelled',
};

/** One sentence with every row accounted for. */
export function progressWords(one: RegistryImport): string {
  const { rowsRead, newOrders, changedOrders, sameOrders, rejectedRows } = one;
  const parts = [
    `${say(newOrders)} new`,
    `${say(changedOrders)} changed`,
    `${say(sameOrders)} as before`,
    `${say(rejectedRows)} rejected`,
  ];
  return `${say(rowsRead)} of ${say(one.rowsReceived)} rows read: ${parts.join(', ')}.`;
}

/** How much is done, where that can be known: bytes while they come, rows when all are here. */
export function fractionOf(one: RegistryImport): number | undefined {
  if (one.state === 'receiving')
    return one.fileBytes === 0 ? undefined : Math.min(1, one.bytesReceived / one.fileBytes);
  return one.rowsReceived === 0 ? undefined : one.rowsRead / one.rowsReceived;
}

/** Why reading ended early, when it did. */
export function fileFaultSaid({ fileFault, fileName }: RegistryImport): string | undefined {
  if (fileFault === undefined) return undefined;
  const where =
    fileFault.where === undefined ? '' : ` (${fileFault.code === 'column-not-there' ? '' : 'line '}${fileFault.where})`;
  return `${fileName}: ${fileFaultWords[fileFault.code]}${where}`;
}

/** The name of a cell: a field of a table in words, an element of a document by its last name. */
export function cellName(field: string): string {
  const known = orderFields.find((one): one is OrderField => one === field);
  if (known !== undefined) return orderFieldWords[known];
  return field === '(row)' ? 'The row' : field.replace(/^.*\//, '').replace(/^[a-z]+:/, '');
}

/** One fault as a sentence. */
export function faultSaid({
  field,
  code,
}: {
  readonly field: string;
  readonly code: keyof typeof rowFaultWords;
}): string {
  return `${cellName(field)}: ${rowFaultWords[code]}`;
}
