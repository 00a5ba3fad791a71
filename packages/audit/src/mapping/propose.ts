/**
 * Proposes what the columns of one table mean. What a name and its content agree on counts as confirmed; what content alone suggests is
 * proposed and left unconfirmed, so that nothing is computed from it until a person has looked. Pure.
 */
import type { ReadyTable } from '../read/table.ts';
import { durationUnit } from './duration-unit.ts';
import type { ColumnMapping, FileMapping } from './mapping.ts';
import { durationMeanings, type Meaning, meanings, plainName, severalAllowed, timeMeanings } from './meanings.ts';
import { type ColumnProfile, profileOf } from './profile.ts';
import { proposeByContent } from './propose-by-content.ts';
import { rowsOf } from './row-kind.ts';
import { contentPoints, isWordy, namePoints } from './score.ts';
import { dayOrderOf, pairDates, type TimePair } from './split-times.ts';
import { settled } from './time-form.ts';

const enoughForName = 4;
const enough = 5;

interface Candidate {
  readonly profile: ColumnProfile;
  readonly meaning: Meaning;
  readonly name: number;
  readonly total: number;
}

/** The proposal for one table. */
export function proposeMapping(table: Pick<ReadyTable, 'shape' | 'sample'>): FileMapping {
  const profiles = table.shape.columns.map((name, at) => profileOf({ name, at, rows: table.sample }));
  const pairs = pairDates(profiles);
  const timesOfDay = new Set(pairs.map(({ time }) => time.at));
  const candidates = profiles
    .filter(({ at }) => !timesOfDay.has(at))
    .flatMap((profile) => candidatesFor(profile, pairs));
  const chosen = choose(candidates);
  const byName = [...chosen.values()].map((one) => mappingOf({ ...one, pairs, why: 'name-and-content' }));
  const taken = new Set(byName.flatMap((one) => [one.column, ...(one.with === undefined ? [] : [one.with])]));
  const byContent = proposeByContent({
    profiles: profiles.filter(({ name }) => !taken.has(name)),
    pairs,
    settledAlready: new Set(byName.map(({ meaning }) => meaning)),
  }).map((one) => mappingOf({ ...one, pairs, why: 'content' }));
  const found = withDayOrder([...byName, ...byContent]);
  const { rows, sure } = rowsOf({ profiles, meanings: found, rowsInSample: table.sample.length });
  return {
    columns: [...table.shape.columns],
    rows,
    rowsConfirmed: sure,
    countBy: 'look',
    meanings: found.toSorted((one, other) => meanings.indexOf(one.meaning) - meanings.indexOf(other.meaning)),
  };
}

function candidatesFor(profile: ColumnProfile, pairs: readonly TimePair[]): Candidate[] {
  const pair = pairs.find(({ date }) => date.at === profile.at);
  const points = new Map(namePoints(profile.name));
  // A date and its time of day are one column: either name may say what they are.
  if (pair !== undefined)
    for (const [meaning, given] of namePoints(pair.time.name))
      points.set(meaning, Math.max(given, points.get(meaning) ?? 0));
  return [...points].flatMap(([meaning, name]) => {
    const content = contentPoints(profile, meaning);
    return content === null || name < enoughForName || name + content < enough
      ? []
      : [{ profile, meaning, name, total: name + content }];
  });
}

/** Each column one meaning, each meaning one column where only one can stand; the best fit first. */
function choose(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const chosen = new Map<number, Candidate>();
  const settledMeanings = new Set<Meaning>();
  const order = candidates.toSorted(
    (one, other) =>
      other.total - one.total || one.profile.distinct - other.profile.distinct || one.profile.at - other.profile.at,
  );
  for (const one of order) {
    if (chosen.has(one.profile.at) || clashes(one, settledMeanings)) continue;
    if (settledMeanings.has(one.meaning) && !severalAllowed.has(one.meaning)) continue;
    if (settledMeanings.has(one.meaning) && !isWordy(one.profile)) continue;
    chosen.set(one.profile.at, one);
    settledMeanings.add(one.meaning);
  }
  return chosen;
}

/** One general type beside an initial and a final one is their grouping. */
function clashes({ meaning }: Candidate, has: ReadonlySet<Meaning>): boolean {
  if (meaning === 'type') return has.has('type') || has.has('final-type') || has.has('initial-type');
  return false;
}

function mappingOf({
  profile,
  meaning,
  pairs,
  why,
}: {
  readonly profile: ColumnProfile;
  readonly meaning: Meaning;
  readonly pairs: readonly TimePair[];
  readonly why: 'name-and-content' | 'content';
}): ColumnMapping {
  const pair = timeMeanings.has(meaning) ? pairs.find(({ date }) => date.at === profile.at) : undefined;
  const unit = durationMeanings.has(meaning) ? durationUnit(profile) : null;
  const form = profile.time?.form ?? (profile.military ? militaryForm : undefined);
  return {
    column: profile.name,
    meaning,
    ...(pair === undefined ? {} : { with: pair.time.name }),
    ...(timeMeanings.has(meaning) && form !== undefined ? { time: { ...form, formats: [...form.formats] } } : {}),
    ...(unit === null ? {} : { unit: unit.unit }),
    confirmed: why === 'name-and-content' && (unit === null || unit.sure),
    why: `${why}: ${plainName(profile.name)}`.slice(0, 500),
  };
}

const militaryForm = { kind: 'time-of-day', formats: ['%H%M'], order: 'year-first', zone: 'none' } as const;

/** Where one column of the file shows which number is the month, the others are written alike. */
function withDayOrder(found: readonly ColumnMapping[]): ColumnMapping[] {
  const order = dayOrderOf(found.flatMap(({ time }) => (time === undefined ? [] : [time.order])));
  return found.map((one) => {
    if (order === null || one.time?.order !== 'either') return one;
    const time = settled(one.time, order);
    return { ...one, time: { ...time, formats: [...time.formats] } };
  });
}
