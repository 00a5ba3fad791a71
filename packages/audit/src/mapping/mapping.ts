/**
 * The mapping: what each column of each file was taken to mean, and what people decided about labels. It is a file that a person can
 * read, correct and keep; the next run is then one command. Whatever stands in a mapping that is handed in counts as confirmed.
 */
import { languages } from '@holdfast/domain';
import { z } from 'zod';
import type { LabelClass, RowKind } from '../answer.ts';
import { dispositionFlags, labelClasses } from '../labels/index.ts';
import { meanings } from './meanings.ts';

export const rowKinds = [
  'calls',
  'reports',
  'stops',
  'arrests',
  'totals',
  'unknown',
] as const satisfies readonly RowKind[];
export const confirmableClasses = labelClasses satisfies readonly LabelClass[];

const name = z.string().min(1).max(1000);

const timeForm = z.strictObject({
  kind: z.enum(['date-time', 'date', 'time-of-day', 'epoch-seconds', 'epoch-milliseconds']),
  formats: z
    .array(z.string().max(100))
    .max(20)
    .describe('In the notation of strptime; none for ISO 8601 and for numbers.'),
  order: z
    .enum(['year-first', 'month-first', 'day-first', 'either'])
    .describe('"either": nothing in the file says which is the month. Change it to month-first or day-first.'),
  zone: z.enum(['none', 'offset', 'epoch']).describe('What the text itself says of its zone.'),
});

export const columnMapping = z.strictObject({
  column: name.describe('The name in the header, as it stands there.'),
  meaning: z.enum(meanings),
  with: name.optional().describe('The column that holds the time of day, where this one holds the date.'),
  time: timeForm.optional(),
  unit: z
    .enum(['seconds', 'minutes', 'hours', 'clock'])
    .optional()
    .describe('Of a duration. "clock": written as hh:mm:ss.'),
  confirmed: z.boolean().describe('False: only proposed, and nothing is computed from it until a person has looked.'),
  why: z.string().max(500).optional(),
});

export const fileMapping = z.strictObject({
  columns: z.array(name).min(1).max(4096).describe('All names in the header: the file is known again by them.'),
  rows: z.enum(rowKinds).describe('What one row tells of.'),
  rowsConfirmed: z.boolean(),
  countBy: z
    .enum(['number', 'row', 'look'])
    .describe('"number": each number of a call counts once. "look": the file decides.'),
  meanings: z.array(columnMapping).max(200),
});

export const auditMapping = z
  .strictObject({
    version: z.literal(1),
    timezone: z
      .string()
      .max(64)
      .optional()
      .describe('Such as America/Los_Angeles. Needed where times carry an offset or are counted since 1970.'),
    language: z.enum(languages).optional(),
    files: z.array(fileMapping).min(1).max(50),
    labels: z
      .record(z.string().max(1000), z.enum(['order-violation', 'order-service', 'domestic', 'other', 'unknown']))
      .describe('What people decided about labels. Goes before what the lexicon says.'),
    dispositions: z
      .record(z.string().max(2000), z.array(z.enum(dispositionFlags)).max(20))
      .describe('What people decided about dispositions.'),
  })
  .describe('What the columns of an export mean, for holdfast audit.');

export type ColumnMapping = z.infer<typeof columnMapping>;
export type FileMapping = z.infer<typeof fileMapping>;
export type AuditMapping = z.infer<typeof auditMapping>;

/** The same mapping, as one a person has looked at and handed back. */
export function confirmed(mapping: AuditMapping): AuditMapping {
  return {
    ...mapping,
    files: mapping.files.map((file) => ({
      ...file,
      rowsConfirmed: true,
      meanings: file.meanings.map((one) => ({ ...one, confirmed: true })),
    })),
  };
}

/** The part of `mapping` for a file with these columns: by the same names, in any order; else null. */
export function mappingFor(mapping: AuditMapping, columns: readonly string[]): FileMapping | null {
  const wanted = [...columns].sort().join('\n');
  const whole = mapping.files.find((file) => [...file.columns].sort().join('\n') === wanted);
  if (whole !== undefined) return whole;
  const held = new Set(columns);
  const needed = (file: FileMapping) =>
    file.meanings.flatMap((one) => [one.column, ...(one.with === undefined ? [] : [one.with])]);
  return (
    mapping.files.find((file) => file.meanings.length > 0 && needed(file).every((column) => held.has(column))) ?? null
  );
}
