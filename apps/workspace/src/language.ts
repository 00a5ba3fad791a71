/**
 * The one language this page speaks, and words that follow it when it changes. A page speaks one language at a time, so it is
 * asked here and not handed from part to part; it is kept with the account, never in this browser.
 */
import type { Language, Said } from '@holdfast/domain';
import { createSignal } from 'solid-js';

const [language, setLanguage] = createSignal<Language>('en');

export { language, setLanguage };

let chosen = false;

/** Someone says which language they want here. It goes before what was kept for them. */
export function chooseLanguage(wanted: Language): void {
  chosen = true;
  setLanguage(wanted);
}

/** Whether the language of this page was chosen on it, rather than taken from the browser or an account. */
export const wasChosen = (): boolean => chosen;

/** Back to what the browser asks for: what one person chose is not the next one's. */
export function forgetChosen(tags: readonly string[]): void {
  chosen = false;
  setLanguage(languageFrom(tags));
}

/** The same words in both languages: without the Spanish this does not type-check. */
export const said = (en: string, es: string): Said => ({ en, es });

/** Words for now: whichever of the two this page speaks. Read again when it changes, where it is read inside a view. */
export const tell = (en: string, es: string): string => (language() === 'es' ? es : en);

/** What a sentence may be told around: already text, or a number. */
export type Shown = string | number | undefined;

/** A table of words as a view reads it: text where there were two languages, everything else as it is. */
export type Spoken<Table> = Table extends Said
  ? string
  : Table extends (...given: infer Given) => Said
    ? (...given: Given) => string
    : Table extends string | number | boolean | undefined | ((...given: never[]) => unknown)
      ? Table
      : { readonly [Key in keyof Table]: Spoken<Table[Key]> };

/**
 * A table of words as texts in the language of the page. Each is read anew where it is used, so a view follows the language
 * without being made again; a sentence around something is a function of it.
 */
export function spoken<const Table extends object>(table: Table): Spoken<Table>;
export function spoken(table: object): unknown {
  return Object.defineProperties(
    Array.isArray(table) ? [] : {},
    Object.fromEntries(
      Object.entries(table).map(([name, part]) => [name, { get: () => spokenPart(part), enumerable: true }]),
    ),
  );
}

function spokenPart(part: unknown): unknown {
  if (isSaid(part)) return part[language()];
  if (typeof part === 'function') {
    return (...given: readonly unknown[]) => {
      const told: unknown = part(...given);
      return isSaid(told) ? told[language()] : told;
    };
  }
  return typeof part === 'object' && part !== null ? spoken(part) : part;
}

function isSaid(part: unknown): part is Said {
  return (
    typeof part === 'object' &&
    part !== null &&
    'en' in part &&
    typeof part.en === 'string' &&
    'es' in part &&
    typeof part.es === 'string'
  );
}

/** What a browser asks for first, of the two this page speaks. English for any other. */
export function languageFrom(tags: readonly string[]): Language {
  const known = tags.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'en' || tag === 'es');
  return known === 'es' ? 'es' : 'en';
}

/** Numbers as the language writes them. */
export function sayNumber(number: number): string {
  return number.toLocaleString(language() === 'es' ? 'es-US' : 'en-US');
}
