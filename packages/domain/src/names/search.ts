/**
 * Finding people by a name that was misheard, misspelt, turned about or half known: what an index is asked for. It touches no index itself, and
 * leaves the ranking of what comes back to `rank.ts`.
 */
import { type BornKnown, bornFrom, bornVariants } from './born.ts';
import { type NameTerm, nameTermsOf, readingsOfName } from './spelling.ts';
import { keysOfTerm } from './term-keys.ts';
import { matchTerms, mostTermBits, type TermMatch } from './term-match.ts';

/** What is asked: the two parts of a name, or one line to be read; and what is known of the day of birth. */
export interface NameQuestion {
  readonly given?: string;
  readonly surname?: string;
  readonly line?: string;
  readonly born?: string;
}

/** A name in the index, with how often it stands there as a given and as a family name. */
export interface TermOnRecord {
  readonly term: string;
  readonly asGiven: number;
  readonly asSurname: number;
}

/** One way a person stands in the index. `born` is eight digits, or empty. */
export interface NameRow {
  readonly id: string;
  readonly given: string;
  readonly surname: string;
  readonly born: string;
  readonly loss: number;
}

/** One part of a name as asked, with the likenesses already worked out. */
export interface NameSlot {
  readonly terms: readonly NameTerm[];
  readonly matches: Map<string, TermMatch | undefined>;
}

/** One way to read what was asked. */
export interface NameReading {
  readonly given: NameSlot;
  readonly surname: NameSlot;
}

/** A question made ready; `keys` is what the index of names is asked first. */
export interface NameSearch {
  readonly readings: readonly NameReading[];
  readonly born: BornKnown | undefined;
  readonly keys: readonly number[];
}

/** What the index of people is asked next. Each list is bounded; an empty one asks nothing. */
export interface RowsWanted {
  /** Family and given name together, likeliest first. */
  readonly pairs: readonly { readonly surname: string; readonly given: string }[];
  /** Days of birth, whoever was born then. */
  readonly days: readonly string[];
  /** Days one slip away, with these family or given names. */
  readonly nearDays: readonly string[];
  /** Family names on their own: the given name on record may be missing or another. */
  readonly surnames: readonly string[];
  readonly givens: readonly string[];
}

/** Bits for a given and a family name that stand the other way round. */
export const swappedBits = 5;
/** Above this nobody is taken for found. */
export const mostBits = 34;
const mostPairs = 400;
const mostMatched = 60;

/** Reads a question. Undefined when it holds no letter of a name. */
export function nameSearchOf(question: NameQuestion): NameSearch | undefined {
  const parts =
    question.line === undefined
      ? [{ given: question.given ?? '', surname: question.surname ?? '' }]
      : readingsOfName(question.line);
  const readings = parts
    .map(({ given, surname }) => ({ given: slotOf(given), surname: slotOf(surname) }))
    .filter(({ given, surname }) => given.terms.length + surname.terms.length > 0);
  if (readings.length === 0) return undefined;
  const terms = new Set(
    readings.flatMap(({ given, surname }) => [...given.terms, ...surname.terms].map(({ text }) => text)),
  );
  return { readings, born: bornFrom(question.born ?? ''), keys: [...new Set([...terms].flatMap(keysOfTerm))] };
}

function slotOf(written: string): NameSlot {
  return { terms: nameTermsOf(written), matches: new Map() };
}

/** What to ask the index of people for, given the names that share a key with the question. */
export function rowsWantedBy(search: NameSearch, onRecord: readonly TermOnRecord[]): RowsWanted {
  const pairs = new Map<string, { surname: string; given: string; bits: number }>();
  const surnames = new Map<string, number>();
  const givens = new Map<string, number>();
  for (const reading of search.readings) {
    const [first, second] = [likeliest(reading.given, onRecord), likeliest(reading.surname, onRecord)];
    for (const [asGiven, asSurname, turned] of [
      [first, second, 0],
      [second, first, swappedBits],
    ] as const) {
      for (const surname of asSurname) {
        if (surname.asSurname === 0) continue;
        keepLeast(surnames, surname.term, surname.bits + turned);
        for (const given of asGiven) {
          const bits = surname.bits + given.bits + turned;
          if (given.asGiven === 0 || bits > mostBits) continue;
          const key = `${surname.term} ${given.term}`;
          const before = pairs.get(key);
          if (before === undefined || before.bits > bits)
            pairs.set(key, { surname: surname.term, given: given.term, bits });
        }
      }
      for (const given of asGiven) if (given.asGiven > 0) keepLeast(givens, given.term, given.bits + turned);
    }
  }
  const { born } = search;
  const whole = born !== undefined && !born.digits.includes('.');
  return {
    pairs: [...pairs.values()].toSorted((a, b) => a.bits - b.bits).slice(0, mostPairs),
    days: whole ? daysOf(born) : [],
    nearDays: whole ? bornVariants(born) : [],
    surnames: leastOf(surnames, 12),
    givens: leastOf(givens, 12),
  };
}

function daysOf(born: BornKnown): readonly string[] {
  const { digits } = born;
  return [...new Set([digits, digits.slice(0, 4) + digits.slice(6) + digits.slice(4, 6)])];
}

function keepLeast(least: Map<string, number>, key: string, bits: number): void {
  const before = least.get(key);
  if (before === undefined || before > bits) least.set(key, bits);
}

function leastOf(bits: ReadonlyMap<string, number>, most: number): readonly string[] {
  return [...bits]
    .toSorted((a, b) => a[1] - b[1])
    .slice(0, most)
    .map(([term]) => term);
}

function likeliest(slot: NameSlot, onRecord: readonly TermOnRecord[]): readonly (TermOnRecord & TermMatch)[] {
  if (slot.terms.length === 0) return [];
  return onRecord
    .flatMap((each) => {
      const match = matchOf(slot, each.term);
      return match === undefined ? [] : [{ ...each, ...match }];
    })
    .toSorted((a, b) => a.bits - b.bits)
    .slice(0, mostMatched);
}

/** The likeliest way any term of what was asked stands for this name; kept, because rows share names. */
export function matchOf(slot: NameSlot, meant: string): TermMatch | undefined {
  if (slot.matches.has(meant)) return slot.matches.get(meant);
  let best: TermMatch | undefined;
  for (const { text, loss } of slot.terms) {
    const match = matchTerms(text, meant);
    if (match === undefined || match.bits + loss > mostTermBits) continue;
    const bits = match.bits + loss;
    if (best === undefined || bits < best.bits)
      best = { bits, reason: loss > 0 && match.reason === 'same' ? 'part-of-name' : match.reason };
  }
  slot.matches.set(meant, best);
  return best;
}
