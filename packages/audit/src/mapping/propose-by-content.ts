/**
 * Meanings for columns whose names say nothing: what labels, times and numbers look like, and in which order times follow one another.
 * Everything it gives is a proposal for a person to confirm. Pure.
 */
import type { Meaning } from './meanings.ts';
import type { ColumnProfile } from './profile.ts';
import { instantsOf } from './sample-times.ts';
import { contentPoints, isWordy } from './score.ts';
import type { TimePair } from './split-times.ts';

export interface Proposal {
  readonly profile: ColumnProfile;
  readonly meaning: Meaning;
}

const typeEnough = 2.4;
const longestWayMinutes = 90;

/** At most one proposal a column, for meanings nobody has yet. */
export function proposeByContent({
  profiles,
  pairs,
  settledAlready,
}: {
  readonly profiles: readonly ColumnProfile[];
  readonly pairs: readonly TimePair[];
  readonly settledAlready: ReadonlySet<Meaning>;
}): Proposal[] {
  const given: Proposal[] = [];
  const taken = new Set<number>(pairs.map(({ time }) => time.at));
  const free = (): ColumnProfile[] => profiles.filter(({ at }) => !taken.has(at));
  const give = (profile: ColumnProfile | undefined, meaning: Meaning): void => {
    if (profile === undefined || settledAlready.has(meaning)) return;
    taken.add(profile.at);
    given.push({ profile, meaning });
  };
  const holds = (...any: readonly Meaning[]): boolean => any.some((meaning) => settledAlready.has(meaning));
  const best = (meaning: Meaning, least: number): ColumnProfile | undefined =>
    free()
      .map((profile) => ({ profile, points: contentPoints(profile, meaning) ?? 0 }))
      .filter(({ points }) => points >= least)
      .toSorted((one, other) => other.points - one.points)[0]?.profile;

  const hasTimes = holds('queued', 'dispatched', 'arrived', 'occurred');
  if (!hasTimes) for (const { profile, meaning } of timesInOrder(free())) give(profile, meaning);
  if (!settledAlready.has('call-id')) {
    const id = free()
      .filter(
        (profile) =>
          (contentPoints(profile, 'call-id') ?? 0) > 3 && profile.time?.form.zone !== 'none' && profile.meanLength >= 5,
      )
      .toSorted((one, other) => other.distinctShare - one.distinctShare || one.at - other.at)[0];
    give(id, 'call-id');
  }
  give(best('source', 4), 'source');
  give(best('disposition', 3.5), 'disposition');
  const hasTypes = holds('type', 'initial-type', 'final-type');
  if (!hasTypes) {
    const types = free()
      .filter(
        (profile) => isWordy(profile) && profile.distinct >= 5 && (contentPoints(profile, 'type') ?? 0) >= typeEnough,
      )
      .toSorted((one, other) => (contentPoints(other, 'type') ?? 0) - (contentPoints(one, 'type') ?? 0))
      .slice(0, 2)
      .toSorted((one, other) => one.at - other.at);
    const [first, second] = types;
    if (second === undefined) give(first, 'type');
    else {
      give(first, 'initial-type');
      give(second, 'final-type');
    }
  }
  give(best('address', 3), 'address');
  give(
    free().find(
      ({ integers, distinct, top }) =>
        integers > 0.98 && distinct >= 2 && distinct <= 10 && top.every((value) => Number(value) <= 12),
    ),
    'priority',
  );
  give(
    free()
      .filter((profile) => contentPoints(profile, 'place') === 2 && !isWordySentence(profile))
      .toSorted((one, other) => one.distinct - other.distinct)[0],
    'place',
  );
  give(
    free().find(({ looks, distinct }) => looks.flag > 0.98 && distinct === 2),
    'arrest-flag',
  );
  return given;
}

function isWordySentence({ meanLength, looks }: ColumnProfile): boolean {
  return meanLength > 15 || looks.callType > 0.3 || looks.disposition > 0.3;
}

/**
 * Time columns in the order in which they happen, by how often each lies before the other in one row. Rows where either says nothing tell
 * nothing: middles of whole columns would be hours apart where one of them is often empty.
 */
function timesInOrder(profiles: readonly ColumnProfile[]): Proposal[] {
  const dated = profiles.filter(({ time }) => time !== null && time.form.kind !== 'time-of-day');
  // A number of a call can look like seconds since 1970; beside written times it is a number of a call.
  const written = dated.filter(({ time }) => time?.form.zone !== 'epoch');
  const times = written.length > 0 ? written : dated;
  const columns = times.map((profile) => ({ profile, instants: instantsOf(profile) }));
  const read = columns
    .map((one) => ({
      ...one,
      earlierThan: columns.filter((other) => other !== one && middleOf(waysOf(one.instants, other.instants)) > 0)
        .length,
    }))
    .toSorted((one, other) => other.earlierThan - one.earlierThan || one.profile.at - other.profile.at);
  const [first, second, third, fourth] = read;
  if (first === undefined) return [];
  if (second === undefined) return [{ profile: first.profile, meaning: 'queued' }];
  const isWay = middleOf(waysOf(first.instants, second.instants)) / 60_000 < longestWayMinutes;
  const names: readonly Meaning[] =
    fourth !== undefined
      ? ['queued', 'dispatched', 'arrived', 'cleared']
      : third !== undefined
        ? ['queued', 'dispatched', 'arrived']
        : ['queued', isWay ? 'arrived' : 'cleared'];
  return read.slice(0, names.length).flatMap(({ profile }, at) => {
    const meaning = names[at];
    return meaning === undefined ? [] : [{ profile, meaning }];
  });
}

/** How long after the one the other is, of each row that says both. */
function waysOf(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number[] {
  return [...one].flatMap(([row, instant]) => {
    const later = other.get(row);
    return later === undefined ? [] : [later - instant];
  });
}

function middleOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
