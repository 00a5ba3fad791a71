/** A page of text being written: how wide it is, in which language, and what makes a heading stand out. */
import type { Language } from '@holdfast/domain';
import { folded, type Ink } from './lines.ts';

export interface Page {
  readonly width: number;
  readonly ink: Ink;
  readonly language: Language;
}

/** A heading, in capitals because a file has no other way to show one. */
export function heading(text: string, { ink }: Page): string[] {
  return [ink.strong(text.toUpperCase())];
}

/** `text` set in by `inset` spaces and folded; nothing when there is no text. */
export function setIn(text: string | undefined, { width }: Page, inset = 2): string[] {
  return text === undefined ? [] : folded(text, { width, lead: ' '.repeat(inset) });
}

/** One item of a list, with a dash. */
export function item(text: string, { width }: Page, inset = 2): string[] {
  return folded(text, { width, lead: `${' '.repeat(inset)}- ` });
}
