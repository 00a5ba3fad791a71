/**
 * The measures as a table for a spreadsheet. It refuses to hand a spreadsheet a formula: a cell that would be read as one is
 * made text.
 */
import type { AuditAnswer, MeasureAnswer, MeasureWords } from '../answer.ts';

const columns = [
  'id',
  'question',
  'by',
  'group',
  'state',
  'unit',
  'n',
  'of',
  'value',
  'low',
  'high',
  'p90',
  'why',
] as const;

/** One row for each measure and for each of its parts. An empty number is hidden or cannot be computed; `state` says which. */
export function measuresCsv({ definitions, measures }: AuditAnswer): string {
  const rows = definitions.flatMap((words) => {
    const measure = measures[words.id];
    if (measure === undefined) return [];
    const parts = (measure.parts ?? []).map((part) => rowOf(words, part, part));
    return [rowOf(words, measure, { by: '', group: '' }), ...parts];
  });
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowOf(
  { id, question, unit }: MeasureWords,
  { state, n, of, value, interval, p90, why }: MeasureAnswer,
  { by, group }: { readonly by: string; readonly group: string },
): readonly (string | number | null)[] {
  return [
    id,
    question,
    by,
    group,
    state,
    unit,
    n,
    of,
    value,
    interval?.[0] ?? null,
    interval?.[1] ?? null,
    p90 ?? null,
    why,
  ];
}

/**
 * A cell by RFC 4180. A text that begins like a formula (=, +, -, @, a tab or a line end, wide forms of the signs too) gets an
 * apostrophe first, which spreadsheets take for "this is text".
 *
 * Source: OWASP, CSV Injection; read 2026-11.
 */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : '';
  const plain = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
