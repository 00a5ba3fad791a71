/**
 * A form as data: which fields, in which order, and how the typed values become an event. One small program draws all of them, so
 * that each asks in the same manner and leaves out nothing that was typed.
 */
import type { CourseEvent, Instant, TimeZone } from '@holdfast/domain';
import { instantFromWall } from '../calls/wall-time.ts';

interface FieldBase {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: string;
  /** Shown only when another field holds one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
}
export interface SpecOption {
  readonly value: string;
  readonly label: string;
}
export type FormField = FieldBase &
  (
    | { readonly kind: 'moment' | 'date' | 'line' | 'lines' }
    | { readonly kind: 'choice' | 'select'; readonly options: readonly SpecOption[] }
    /** Several of a list; kept as the chosen values with a blank between. */
    | { readonly kind: 'several'; readonly options: readonly SpecOption[] }
  );

/** What was typed, by field. A field left alone is empty. */
export type Typed = Readonly<Record<string, string>>;

export interface FormContext {
  readonly zone: TimeZone;
  /** Who is signed in. */
  readonly name: string;
}

export interface FormSpec {
  readonly title: string;
  /** On the button. */
  readonly act: string;
  readonly why?: string;
  readonly fields: readonly FormField[];
  readonly begin?: Typed;
  readonly eventFrom: (typed: Reader, context: FormContext) => CourseEvent | undefined;
}

/** Reads what was typed: trimmed, and absent where nothing was. */
export interface Reader {
  readonly text: (name: string) => string;
  readonly some: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly moment: (name: string) => Instant | undefined;
}

export function readerOf(typed: Typed, zone: TimeZone): Reader {
  const text = (name: string) => (typed[name] ?? '').trim();
  return {
    text,
    some: (name) => (text(name) === '' ? undefined : text(name)),
    list: (name) =>
      text(name)
        .split(' ')
        .filter((one) => one !== ''),
    moment: (name) => instantFromWall(text(name), zone),
  };
}

/** The fields in view for what is typed so far. */
export function fieldsInView(fields: readonly FormField[], typed: Typed): readonly FormField[] {
  return fields.filter(({ when }) => when === undefined || when.is.includes(typed[when.field] ?? ''));
}

/** Fields in view that still need something. */
export function missingIn(fields: readonly FormField[], typed: Typed, zone: TimeZone): readonly string[] {
  const reader = readerOf(typed, zone);
  return fieldsInView(fields, typed)
    .filter((field) => field.optional === undefined)
    .filter((field) =>
      field.kind === 'moment' ? reader.moment(field.name) === undefined : reader.text(field.name) === '',
    )
    .map(({ name }) => name);
}

/** Options from a table of words. */
export function optionsOf<Value extends string>(
  words: Readonly<Record<Value, string>>,
  order: readonly Value[],
): readonly SpecOption[] {
  return order.map((value) => ({ value, label: words[value] }));
}

/** One of the listed values, or nothing. */
export function oneOf<Value extends string>(list: readonly Value[], text: string): Value | undefined {
  return list.find((value) => value === text);
}
