/** How far an import is, in a sentence, and what a field of a row is called. Numbers stand with what they are of. */

import {
  callFields,
  type ImportSubject,
  type OrderField,
  orderFields,
  type RegistryImport,
  type rowFaultWords,
} from '@holdfast/wire';
import { callFieldWords } from '../calls-in/call-field-words.ts';
import { said, spoken, tell } from '../language.ts';
import { fieldWords, rowFaultSaid, wholeFaultSaid } from './fault-words.ts';

const numbers = new Intl.NumberFormat('en-US');
const say = (count: number): string => numbers.format(count);

export const stateWords: Readonly<Record<RegistryImport['state'], string>> = spoken({
  receiving: said('Coming in', 'Llegando'),
  reading: said('Being read', 'Leyéndose'),
  done: said('Read to the end', 'Leído hasta el final'),
  cancelled: said('Cancelled', 'Cancelado'),
});

/** One sentence with every row accounted for. */
export function progressWords(one: RegistryImport): string {
  const { rowsRead, newOrders, changedOrders, sameOrders, rejectedRows } = one;
  const parts = [
    tell(`${say(newOrders)} new`, `${say(newOrders)} nuevas`),
    tell(`${say(changedOrders)} changed`, `${say(changedOrders)} cambiadas`),
    tell(`${say(sameOrders)} as before`, `${say(sameOrders)} como antes`),
    tell(`${say(rejectedRows)} rejected`, `${say(rejectedRows)} rechazadas`),
  ];
  return tell(
    `${say(rowsRead)} of ${say(one.rowsReceived)} rows read: ${parts.join(', ')}.`,
    `${say(rowsRead)} de ${say(one.rowsReceived)} filas leídas: ${parts.join(', ')}.`,
  );
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
    fileFault.where === undefined
      ? ''
      : ` (${fileFault.code === 'column-not-there' ? '' : tell('line ', 'línea ')}${fileFault.where})`;
  return `${fileName}: ${wholeFaultSaid(fileFault.code)}${where}`;
}

/** Which parts of the file no field exists for, by the names of its standard, and how many of each. */
export function leftOutSaid({ leftOut = {} }: RegistryImport): string | undefined {
  const parts = Object.entries(leftOut).map(
    ([name, count]) => `${name === 'other' ? tell('others', 'otras') : name}: ${say(count)}`,
  );
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** The name of a cell: a field of a table in words, an element of a document by its last name. */
export function cellName(field: string, subject: ImportSubject = 'orders'): string {
  const ofCall = subject === 'calls' ? callFields.find((one) => one === field) : undefined;
  if (ofCall !== undefined) return callFieldWords[ofCall];
  const known = orderFields.find((one): one is OrderField => one === field);
  if (known !== undefined) return fieldWords(known);
  return field === '(row)' ? tell('The row', 'La fila') : field.replace(/^.*\//, '').replace(/^[a-z]+:/, '');
}

/** One fault as a sentence. */
export function faultSaid(
  {
    field,
    code,
  }: {
    readonly field: string;
    readonly code: keyof typeof rowFaultWords;
  },
  subject: ImportSubject = 'orders',
): string {
  return `${cellName(field, subject)}: ${rowFaultSaid(code)}`;
}
