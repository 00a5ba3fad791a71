/**
 * Reads elements out of a JSON value from elsewhere. It notes an issue where something is not what it says, naming the element,
 * and never repairs: what is absent stays absent.
 */
import type { Said } from '../../language.ts';
import { type CivilDate, civilDateFrom, type Instant, instantFrom, instantOf } from '../../time.ts';
import { niem } from './names.ts';

export const niemIssueCodes = [
  'not-an-order',
  'missing',
  'not-text',
  'not-a-number',
  'not-a-flag',
  'not-an-element',
  'not-a-date',
  'unknown-code',
  'contradicts',
] as const;
export type NiemIssueCode = (typeof niemIssueCodes)[number];

export interface NiemIssue {
  readonly code: NiemIssueCode;
  /** The element to look at, from the top, such as `j:ProtectionOrder/j:CourtOrderIssuingDate`. */
  readonly element: string;
}

/** What to do about an issue, for the person who has the document. */
export const niemRemedies: Readonly<Record<NiemIssueCode, Said>> = {
  'not-an-order': {
    en: 'The file holds no j:ProtectionOrder. Ask for the order in NIEM 6.0.',
    es: 'El archivo no trae j:ProtectionOrder. Pida la orden en NIEM 6.0.',
  },
  missing: {
    en: 'Add this element, or say it when you read the file in.',
    es: 'Agregue este elemento, o dígalo al leer el archivo.',
  },
  'not-text': { en: 'Put a text here.', es: 'Ponga aquí un texto.' },
  'not-a-number': { en: 'Put a number here.', es: 'Ponga aquí un número.' },
  'not-a-flag': { en: 'Put true or false here.', es: 'Ponga aquí true o false.' },
  'not-an-element': {
    en: 'Put an element with parts of its own here.',
    es: 'Ponga aquí un elemento con partes propias.',
  },
  'not-a-date': {
    en: 'Put an nc:Date such as 2026-06-01 here, or an nc:DateTime with its offset.',
    es: 'Ponga aquí un nc:Date como 2026-06-01, o un nc:DateTime con su desfase.',
  },
  'unknown-code': {
    en: 'Use one of the codes that are listed for this element.',
    es: 'Use uno de los códigos de este elemento.',
  },
  contradicts: {
    en: 'This element and our own part of the file do not say the same. Ask the sender which is right.',
    es: 'Este elemento y nuestra parte del archivo no dicen lo mismo. Pregunte a quien lo envió cuál vale.',
  },
};

/** An element with its path, and where its issues go. */
export interface Element {
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly issues: NiemIssue[];
}

/** A date with its hour, or a day alone. */
export type NiemDate =
  | { readonly kind: 'moment'; readonly at: Instant }
  | { readonly kind: 'day'; readonly on: CivilDate };

/** Notes an issue at the child `name` of `element`. */
export function note(element: Element, name: string, code: NiemIssueCode): undefined {
  element.issues.push({ code, element: childPath(element, name) });
  return undefined;
}

/** `value` when it is there; otherwise notes that it is missing. */
export function need<Value>(element: Element, name: string, value: Value | undefined): Value | undefined {
  const noted = element.issues.some((issue) => issue.element.startsWith(childPath(element, name)));
  return value === undefined && !noted ? note(element, name, 'missing') : value;
}

export function elementFrom(value: unknown): Element | undefined {
  const fields = fieldsOf(value);
  return fields === undefined ? undefined : { path: '', fields, issues: [] };
}

/** The elements called `name`, one or several. Anything that is no element is noted. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return valuesOf(element, name).flatMap((value, index, all) => {
    const fields = fieldsOf(value);
    const path = childPath(element, all.length === 1 ? name : `${name}[${index}]`);
    if (fields === undefined) {
      element.issues.push({ code: 'not-an-element', element: path });
      return [];
    }
    return [{ path, fields, issues: element.issues }];
  });
}

export function childOf(element: Element, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

/** Every value called `name`: an element that occurs once may stand without an array. */
export function valuesOf(element: Element, name: string): readonly unknown[] {
  if (!Object.hasOwn(element.fields, name)) return [];
  const value = element.fields[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => one !== null && one !== undefined);
}

export function textOf(element: Element, name: string): string | undefined {
  const [value] = valuesOf(element, name);
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : note(element, name, 'not-text');
}

export function numberOf(element: Element, name: string): number | undefined {
  const [value] = valuesOf(element, name);
  if (value === undefined) return undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : note(element, name, 'not-a-number');
}

export function flagOf(element: Element, name: string): boolean | undefined {
  const [value] = valuesOf(element, name);
  if (value === undefined) return undefined;
  return typeof value === 'boolean' ? value : note(element, name, 'not-a-flag');
}

/** The one of `codes` that stands there. */
export function codeOf<Code extends string>(element: Element, name: string, codes: readonly Code[]): Code | undefined {
  const [value] = valuesOf(element, name);
  if (value === undefined) return undefined;
  return codes.find((code) => code === value) ?? note(element, name, 'unknown-code');
}

/** Every one of `codes` that stands there; another value is noted. */
export function codesOf<Code extends string>(element: Element, name: string, codes: readonly Code[]): readonly Code[] {
  return valuesOf(element, name).flatMap((value) => {
    const found = codes.find((code) => code === value);
    if (found === undefined) note(element, name, 'unknown-code');
    return found === undefined ? [] : [found];
  });
}

/** The dates called `name`, each an `nc:DateTime` with its offset or an `nc:Date`. */
export function datesOf(element: Element, name: string): readonly NiemDate[] {
  return childrenOf(element, name).flatMap((child) => {
    const [moment, day] = [valuesOf(child, niem.dateTime)[0], valuesOf(child, niem.date)[0]];
    const read = typeof moment === 'string' ? momentFrom(moment) : typeof day === 'string' ? dayFrom(day) : undefined;
    if (read === undefined) element.issues.push({ code: 'not-a-date', element: child.path });
    return read === undefined ? [] : [read];
  });
}

export function dateOf(element: Element, name: string): NiemDate | undefined {
  return datesOf(element, name)[0];
}

/** An instant, where a day alone will not do. */
export function momentOf(element: Element, name: string): Instant | undefined {
  const read = dateOf(element, name);
  if (read === undefined) return undefined;
  return read.kind === 'moment' ? read.at : note(element, name, 'not-a-date');
}

/** A day, where an hour would say too much. */
export function dayOf(element: Element, name: string): CivilDate | undefined {
  const read = dateOf(element, name);
  if (read === undefined) return undefined;
  return read.kind === 'day' ? read.on : note(element, name, 'not-a-date');
}

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?[+-]\d{2}:\d{2}$/;

/** A moment without an offset is refused: nobody can tell when it was. */
function momentFrom(text: string): NiemDate | undefined {
  const read = instantFrom(text);
  if (read.ok) return { kind: 'moment', at: read.value };
  const dayExists = civilDateFrom(text.slice(0, 10)).ok;
  const milliseconds = withOffset.test(text) && dayExists ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : { kind: 'moment', at: instantOf(milliseconds) };
}

function dayFrom(text: string): NiemDate | undefined {
  const read = civilDateFrom(text);
  return read.ok ? { kind: 'day', on: read.value } : undefined;
}

function childPath(element: Element, name: string): string {
  return element.path === '' ? name : `${element.path}/${name}`;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}
