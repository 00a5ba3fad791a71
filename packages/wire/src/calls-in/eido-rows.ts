/** A file of EIDO documents to rows: one document, a list of them, or one to a line. Nothing of a document is kept but the fields of a call. */

import type { WaitingRow } from '../registry/cells.ts';
import { decoderOf, type ReadPart } from '../registry/csv-rows.ts';
import { leftOutOf, otherPart, rowOfEido } from './eido.ts';
import { jsonIn, textWithin } from './json-within.ts';
import { isPart } from './parts.ts';

/** As of any file; and at the end how many parts no field exists for, by name: they were not read and are not kept. */
export type DocumentPart = ReadPart | { readonly kind: 'left-out'; readonly parts: Readonly<Record<string, number>> };

/** Rows handed on at once. */
const rowsAtOnce = 500;
/** The standard has some twenty; whoever makes up more of them must not fill the database with names. */
const mostNames = 60;

/** The incidents in `bytes`. A part of a list that is no incident is a row with its reason; a file that is no JSON ends with the fault. */
export async function* eidoRows({
  bytes,
  encoding = 'utf-8',
}: {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly encoding?: string | undefined;
}): AsyncGenerator<DocumentPart, void, undefined> {
  const decoder = decoderOf(encoding);
  if (decoder === undefined) return yield { kind: 'fault', fault: { code: 'encoding-not-known' } };
  const text = await textWithin(bytes, decoder);
  if (text === undefined) return yield { kind: 'fault', fault: { code: 'too-large' } };
  const whole = jsonIn(text);
  const lines = whole.ok ? [] : linesOf(text);
  // One document to a line: a line that is damaged costs itself.
  if (!whole.ok && (whole.issue.code === 'too-deep' || !lines.some(({ value }) => isPart(value))))
    return yield { kind: 'fault', fault: whole.issue };
  const values = whole.ok
    ? (Array.isArray(whole.value) ? whole.value : [whole.value]).map((value: unknown) => ({ value, line: 0 }))
    : lines;
  const leftOut: Record<string, number> = {};
  let rows: WaitingRow[] = [];
  let number = 0;
  for (const { value, line } of values) {
    number += 1;
    const where = { number, from: line, line };
    const row = isPart(value) ? rowOfEido(value) : undefined;
    if (isPart(value) && row?.isCall === true)
      for (const [part, count] of Object.entries(leftOutOf(value))) {
        const name = Object.hasOwn(leftOut, part) || Object.keys(leftOut).length < mostNames ? part : otherPart;
        leftOut[name] = (leftOut[name] ?? 0) + count;
      }
    rows.push(row?.isCall === true ? { ...where, cells: row.cells } : { ...where, cells: {}, fault: 'not-a-call' });
    if (rows.length < rowsAtOnce) continue;
    yield { kind: 'rows', rows };
    rows = [];
  }
  if (rows.length > 0) yield { kind: 'rows', rows };
  yield { kind: 'left-out', parts: leftOut };
  if (number === 0) yield { kind: 'fault', fault: { code: 'no-calls' } };
}

function linesOf(text: string): readonly { readonly value: unknown; readonly line: number }[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text: line }) => line !== '')
    .map(({ text: line, line: number }) => {
      const read = jsonIn(line);
      return { value: read.ok ? read.value : undefined, line: number };
    });
}
