/**
 * What is owed after what she shared and let be kept, case by case, by the same engine as on her phone. It reads nothing else, and
 * what she let be kept until a day is read until that day.
 */
import {
  type CaseFile,
  type CivilDate,
  civilDateAt,
  type Duty,
  type IncidentReading,
  type Instant,
  itemsOf,
  millisecondsOf,
  readingsFor,
  type SayingOf,
  stateOfDuty,
  type TimeZone,
} from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import type { OpenedNow } from '../disclosures/sitting.ts';
import type { OpenCase } from './case-room-shape.ts';

/** What is owed after one incident, and the copies it follows from. */
export interface CaseReadingOf {
  readonly reading: IncidentReading;
  readonly shared: SayingOf<'chain'>;
}

/** The readings of one case on `today`. */
export function caseReadings({
  file,
  now,
  today,
}: {
  readonly file: CaseFile;
  readonly now: Instant;
  readonly today: CivilDate;
}): readonly CaseReadingOf[] {
  return itemsOf(file, 'chain')
    .filter(({ says }) => says.mayKeepCopy && says.endsOn >= today)
    .flatMap(({ says: shared }) => {
      const { orders, incidents, contacts } = shared;
      return readingsFor({ law: lawOf, orders, incidents, contacts, now }).map((reading) => ({ reading, shared }));
    });
}

/** A duty whose clock asks for something now. */
export interface OwedNow {
  readonly duty: Duty;
  readonly state: 'overdue' | 'due-this-week' | 'not-known';
  readonly by: Instant;
}

export interface OwedInCase extends OwedNow {
  readonly one: OpenCase;
}

const week = 7 * 24 * 3_600_000;

/** What of these readings is overdue, due within seven days, or past its time without anyone knowing more. */
function owedNow(readings: readonly IncidentReading[], now: Instant): readonly OwedNow[] {
  const soon = millisecondsOf(now) + week;
  return readings.flatMap((reading) =>
    reading.duties.flatMap((duty): readonly OwedNow[] => {
      if (duty.answer !== 'owed' || duty.by.kind !== 'by') return [];
      const state = stateOfDuty(duty);
      const by = duty.by.at;
      if (state === 'overdue') return [{ duty, state, by }];
      // Its time is over, and nobody said whether it was done or whether a longer time holds: a question, not a fault and not a pass.
      if (by < now && (state === 'open' || state === 'cannot-tell')) return [{ duty, state: 'not-known', by }];
      return state === 'open' && millisecondsOf(by) <= soon ? [{ duty, state: 'due-this-week', by }] : [];
    }),
  );
}

const byTime = (a: OwedNow, b: OwedNow): number => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0);

/** What the clocks ask for now across `cases`, soonest first. */
export function owedAcross({
  cases,
  now,
  zone,
}: {
  readonly cases: Iterable<OpenCase>;
  readonly now: Instant;
  readonly zone: TimeZone;
}): readonly OwedInCase[] {
  const today = civilDateAt(now, zone);
  const owed = [...cases].flatMap((one) => {
    const readings = caseReadings({ file: one.file, now, today }).map(({ reading }) => reading);
    return owedNow(readings, now).map((each): OwedInCase => ({ ...each, one }));
  });
  return owed.toSorted(byTime);
}

export interface OwedInView extends OwedNow {
  readonly of: OpenedNow;
}

/** The same for what was opened in this sitting and is kept in none of `cases`. */
export function owedInView({
  opened,
  cases,
  now,
}: {
  readonly opened: readonly OpenedNow[];
  readonly cases: Iterable<OpenCase>;
  readonly now: Instant;
}): readonly OwedInView[] {
  const kept = new Set([...cases].flatMap(({ file }) => itemsOf(file, 'chain').map(({ says }) => says.disclosureId)));
  const owed = opened
    .filter(({ id }) => !kept.has(id))
    .flatMap((of) =>
      owedNow(
        readingsFor({ law: lawOf, orders: of.orders, incidents: of.incidents, contacts: of.contacts, now }),
        now,
      ).map((each): OwedInView => ({ ...each, of })),
    );
  // In one list, so what is past its time stands first.
  const rank = ({ state }: OwedNow) => ['overdue', 'due-this-week', 'not-known'].indexOf(state);
  return owed.toSorted((a, b) => rank(a) - rank(b) || byTime(a, b));
}
