/**
 * Guesses which column of a table of calls is which field, by its name and, where the name says nothing, by what stands in it, for a person
 * to correct. Columns of telephone numbers and the like are never offered and never read.
 */
import { markFrom } from '@holdfast/domain/names';
import { type CallField, callFields } from './settings.ts';

/** Source: product decision, from the ways such columns are named in the call extracts we have read. */
const neverKept =
  /phone|\btel\b|mobile|\bcell\b|callback|call_?back|\bani\b|\bali\b|e-?mail|employ|work_?place|school|\blat(itude)?\b|\blon(gitude|g)?\b|\bssn\b|social_?sec|zip|post_?code|apartment|\bapt\b|\bcity\b/i;

/** Is this a column whose content must never be stored? */
export function isNeverKeptOfCall(title: string): boolean {
  return neverKept.test(title.replaceAll(/[\s.-]+/g, '_')) || neverKept.test(title);
}

const person = {
  about: /suspect|subject|respond|restrain|defend|about|accused|offender/,
  asking: /victim|protect|petition|complain|asking|caller|report(ing|ed)_?(party|person)|^rp_|_rp_|applicant/,
  other: /witness|other_?(person|party|name)/,
};

/** A case number in such a table is the report's, not the court's. */
const orderNumber = /(order|\bpo)_?(no|num|number|nbr|id|#)$/;

const signs: readonly (readonly [CallField, RegExp])[] = [
  ['call-number', /(call|incident|event|cad|inc|cfs)_?(no|num|number|nbr|id|#)$|^(call|incident|event|cad)$/],
  ['units', /unit|officer|car_?(no|number)|responders/],
  ['dispatched', /dispatch|assign/],
  ['arrived', /arriv|on_?scene|at_?scene/],
  ['cleared', /clear|closed|complete/],
  ['received', /receiv|created|call_?(date|time)|date_?time|entered|reported_?(at|on|time|date)|^(date|time)$|start/],
  ['disposition', /dispo|outcome|result/],
  ['final-type', /final|close_?type|end_?type|clear_?(code|type)/],
  ['initial-type', /type|nature|problem|offen[cs]e|category|code$/],
  ['plate', /plate|licen[cs]e_?(no|num|tag)|\btag\b|vehicle_?reg/],
  ['location', /addr|location|street|place|block/],
  ['text', /narrat|comment|remark|note|text|description|detail/],
];

/** What a column's content must be, every cell that is not empty, for it to be guessed by that alone. In the order they are tried. */
const contents: readonly (readonly [CallField, (cell: string) => boolean])[] = [
  ['received', (cell) => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]+\d{1,2}:\d{2}/.test(cell)],
  ['call-number', (cell) => /^[A-Z]{0,5}[- ]?\d{2,}[-/]?\d+$/i.test(cell) && cell.length >= 5],
  ['location', (cell) => /^\d+[a-z]?\s+\S+.*[a-z]/i.test(cell) && markFrom('address-block', cell) !== ''],
];

/** A field for each column that gives one away; a field is given once, a column that is never kept gets none. */
export function guessCallColumns({
  titles,
  rows,
}: {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): Partial<Record<CallField, string>> {
  const found: Partial<Record<CallField, string>> = {};
  const taken = new Set<string>();
  const give = (field: CallField | undefined, title: string) => {
    if (field === undefined || found[field] !== undefined) return;
    found[field] = title;
    taken.add(title);
  };
  for (const title of titles) give(byName(title), title);
  for (const [field, fits] of contents)
    for (const [index, title] of titles.entries()) {
      if (found[field] !== undefined || taken.has(title) || isNeverKeptOfCall(title)) continue;
      const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
      if (cells.length > 0 && cells.every(fits)) give(field, title);
    }
  return found;
}

function byName(title: string): CallField | undefined {
  if (isNeverKeptOfCall(title)) return undefined;
  const plain = title
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, '_');
  const own = callFields.find((field) => field.replaceAll('-', '_') === plain);
  if (own !== undefined) return own;
  if (orderNumber.test(plain)) return 'order-number';
  const who = person.about.test(plain)
    ? 'about'
    : person.asking.test(plain)
      ? 'asking'
      : person.other.test(plain)
        ? 'other'
        : undefined;
  // A subject's address is not where the call was.
  if (who !== undefined && /addr|street|location|plate/.test(plain)) return undefined;
  if (who === 'other') return 'other-name';
  if (who !== undefined && !/_(at|on|time|date)$/.test(plain)) {
    if (/birth|dob|born/.test(plain)) return `${who}-born`;
    if (/first|given|fore/.test(plain)) return `${who}-given`;
    if (/last|sur|family/.test(plain)) return `${who}-surname`;
    return `${who}-name`;
  }
  return signs.find(([, sign]) => sign.test(plain))?.[0];
}
