/**
 * Ranking people found by a name: how many bits of surprise lie between what was asked and what is on record, part by part, each with its
 * reason. What lacks a part is neither better nor worse than chance; what contradicts it is worse. It never says that two records are one person.
 */
import { type BornDifference, type BornKnown, bornBits, compareBorn } from './born.ts';
import {
  matchOf,
  mostBits,
  type NameRow,
  type NameSearch,
  type NameSlot,
  swappedBits,
  type TermOnRecord,
} from './search.ts';
import type { NameReason } from './term-match.ts';

export interface PartFound {
  readonly reason: NameReason | 'missing' | 'differs' | 'not-asked';
  readonly bits: number;
}

/** Why someone was found: each part of the name, whether the two stood the other way round, and the day of birth. */
export interface NameFound {
  readonly id: string;
  /** Bits of surprise; less is likelier, 0 is all the same. */
  readonly bits: number;
  readonly given: PartFound;
  readonly surname: PartFound;
  readonly swapped: boolean;
  readonly born: BornDifference | 'missing' | 'not-asked';
}

/** `missing`: the record lacks this part, so that it counts as chance would. `other`: what a name costs that is another one altogether. */
interface ChanceBits {
  readonly missing: number;
  readonly other: number;
}

interface Weighed {
  readonly slot: NameSlot;
  readonly chance: ChanceBits;
}

// [Note: Missing is chance] When a record lacks a part, what was asked for it is explained only by how common it is: a common name costs few bits, a rare
// one many. The cap stands for slips of rare names that the register happens not to hold.
const leastMissing = 6;
const mostMissing = 12;
/** A name replaced by another (a marriage, a mistake) about once in fifty, on top of chance. Estimated on half of the Febrl pairs. */
const replacedBits = 5.5;
/** When only half of a name is asked for, a record that holds only that half is a little likelier. */
const halfAskedBits = 2;
/** A small register says little of how common a name is in the world; it counts as if it held at least so many people. */
const leastPeople = 10_000;

export interface RankedRows {
  readonly search: NameSearch;
  readonly rows: readonly NameRow[];
  /** What the index of names answered: how often what was asked stands on record. */
  readonly onRecord: readonly TermOnRecord[];
  /** How many people the register holds. */
  readonly people: number;
}

/** Everyone found, likeliest first and each once; equal ones by id, so that an answer does not change from one asking to the next. */
export function rankNames({ search, rows, onRecord, people }: RankedRows): readonly NameFound[] {
  const counts = new Map(onRecord.map((each) => [each.term, each]));
  const readings = search.readings.map(({ given, surname }) => ({
    given: { slot: given, chance: chanceOf(given, (term) => counts.get(term)?.asGiven ?? 0, people) },
    surname: { slot: surname, chance: chanceOf(surname, (term) => counts.get(term)?.asSurname ?? 0, people) },
  }));
  const best = new Map<string, NameFound>();
  for (const row of rows) {
    const born = bornOf(search.born, row.born);
    for (const reading of readings) {
      const found = scored({ reading, row, born });
      const before = best.get(row.id);
      if (found.bits > mostBits || !(speaksFor(found.given) || speaksFor(found.surname))) continue;
      if (before === undefined || before.bits > found.bits) best.set(row.id, found);
    }
  }
  return [...best.values()].sort((a, b) => a.bits - b.bits || (a.id < b.id ? -1 : 1));
}

/** A day of birth alone finds nobody: some part of the name must be like. */
function speaksFor({ reason }: PartFound): boolean {
  return reason !== 'differs' && reason !== 'missing' && reason !== 'not-asked';
}

function chanceOf(slot: NameSlot, count: (term: string) => number, people: number): ChanceBits {
  const rare = Math.log2((Math.max(people, leastPeople) + 1) / (count(slot.terms[0]?.text ?? '') + 0.5));
  return { missing: Math.min(mostMissing, Math.max(leastMissing, rare)), other: replacedBits + rare };
}

function bornOf(asked: BornKnown | undefined, onRecord: string): { difference: NameFound['born']; bits: number } {
  if (asked === undefined) return { difference: 'not-asked', bits: 0 };
  return onRecord === '' ? { difference: 'missing', bits: bornBits.missing } : compareBorn(asked, onRecord);
}

interface Scored {
  readonly reading: { readonly given: Weighed; readonly surname: Weighed };
  readonly row: NameRow;
  readonly born: { readonly difference: NameFound['born']; readonly bits: number };
}

function scored({ reading, row, born }: Scored): NameFound {
  const rest = row.loss + born.bits;
  const given = partOf(reading.given, row.given);
  const surname = partOf(reading.surname, row.surname);
  const straight = given.bits + surname.bits;
  const found = { id: row.id, born: born.difference, bits: straight + rest, given, surname, swapped: false };
  if (straight <= swappedBits) return found;
  const turnedGiven = partOf(reading.surname, row.given);
  const turnedSurname = partOf(reading.given, row.surname);
  const turned = turnedGiven.bits + turnedSurname.bits + swappedBits;
  return turned < straight
    ? { ...found, bits: turned + rest, given: turnedGiven, surname: turnedSurname, swapped: true }
    : found;
}

function partOf({ slot, chance }: Weighed, meant: string): PartFound {
  if (slot.terms.length === 0) return { reason: 'not-asked', bits: meant === '' ? 0 : halfAskedBits };
  if (meant === '') return { reason: 'missing', bits: chance.missing };
  const match = matchOf(slot, meant);
  return match !== undefined && match.bits < chance.other ? match : { reason: 'differs', bits: chance.other };
}

/** What is shown at once: nothing dearer than `most`, and nothing so much dearer than the likeliest that it would only distract. */
export const shownBits = { most: 24, behind: 5 };

/** Splits what was found into what is shown and what is kept behind a press. Nothing found is thrown away. */
export function shownOf(found: readonly NameFound[]): {
  readonly shown: readonly NameFound[];
  readonly less: readonly NameFound[];
} {
  const most = Math.min(shownBits.most, (found[0]?.bits ?? 0) + shownBits.behind);
  const cut = found.findIndex(({ bits }) => bits > most);
  return cut === -1 ? { shown: found, less: [] } : { shown: found.slice(0, cut), less: found.slice(cut) };
}
