/** What the forms of a case file are made of: fields, options, and reading what was typed into them. */
import { type CaseSaying, civilDateFrom, type Said } from '@holdfast/domain';
import { words } from './screen-words.ts';

export type FormValues = Readonly<Record<string, string>>;

export interface FormField {
  readonly name: string;
  readonly label: Said;
  readonly kind: 'line' | 'lines' | 'date' | 'time' | 'select' | 'tick' | 'ticks' | 'help';
  readonly options?: readonly (readonly [string, Said])[];
  readonly needed?: true;
  /** Whether it is asked at all, by what the others hold; always when absent. */
  readonly shown?: (values: FormValues) => boolean;
}

export interface CaseForm {
  readonly kind: CaseSaying['kind'];
  readonly fields: readonly FormField[];
  /** What is written, or nothing while something needed is missing. */
  readonly saying: (values: FormValues) => CaseSaying | undefined;
  /** The form as something written stands in it. */
  readonly values: (says: CaseSaying) => FormValues;
}

export const optionsOf = <Code extends string>(
  codes: readonly Code[],
  table: Readonly<Record<Code, Said>>,
): readonly (readonly [string, Said])[] => codes.map((code) => [code, table[code]]);
export const answers: readonly (readonly [string, Said])[] = [
  ['yes', words.yes],
  ['no', words.no],
  ['unknown', words.unknown],
];
export const oneOfThem = <Code extends string>(codes: readonly Code[], value: string | undefined): Code | undefined =>
  codes.find((code) => code === value);
export const dayOf = (value: string | undefined) => {
  const read = civilDateFrom(value ?? '');
  return read.ok ? read.value : undefined;
};
export const lineOf = (value: string | undefined): string => (value ?? '').trim();

export const note: FormField = { name: 'note', label: words.note, kind: 'lines' };
export const on: FormField = { name: 'on', label: words.on, kind: 'date', needed: true };
