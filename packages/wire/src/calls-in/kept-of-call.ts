/**
 * What of a call's cell may be kept at all, decided before anything is stored: of a place its block and never the house, of words only
 * what looks like the number of an order. The rest is gone with the request that brought it.
 */
import { markFrom } from '@holdfast/domain/names';
import type { TableReading } from '../registry/csv-rows.ts';
import { isNeverKeptOfCall } from './columns.ts';
import { type CallField, callFields } from './settings.ts';

/** Source: product decision; a call names a handful of orders, and a text made of numbers must not fill the database. */
const mostNumbers = 20;
/** Letters and figures in one word, with the signs that stand in such numbers. */
const word = /[\p{L}\d]+(?:[-/.:][\p{L}\d]+)*/gu;

/**
 * The words of `text` that may be an order's number: six signs, a letter and three figures at least. Figures alone are left out, because they
 * are telephone numbers, houses and days of birth as well; a source that has a column for the order's number loses nothing by it.
 */
export function orderNumbersIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [one] of text.slice(0, 20_000).matchAll(word)) {
    if (one.length < 6 || one.length > 40 || !/\p{L}/u.test(one) || (one.match(/\d/g) ?? []).length < 3) continue;
    found.add(one);
    if (found.size >= mostNumbers) break;
  }
  return [...found];
}

/** `1432 Alder Street, Marlow` as `1400 block of alder st`; empty when there is no block in it. */
export function blockOf(place: string): string {
  const mark = markFrom('address-block', (place.slice(0, 300).split(/[,;\n]/)[0] ?? '').trim());
  const [hundred, ...street] = mark.split(' ');
  return mark === '' ? '' : `${hundred} block of ${street.join(' ')}`;
}

/** What is left of a cell. */
export function keptOfCall(field: CallField, text: string): string {
  switch (field) {
    case 'location':
      return blockOf(text);
    case 'text':
      return orderNumbersIn(text).join(' ');
    default:
      return text;
  }
}

export const tableOfCalls: TableReading<CallField> = {
  fields: callFields,
  isNeverKept: isNeverKeptOfCall,
  none: 'no-calls',
  isOneLine: (field) => field !== 'text' && field !== 'units',
  keep: keptOfCall,
};
