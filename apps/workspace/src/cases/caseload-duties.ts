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

export interface OwedInCase {
  readonly one: OpenCase;
  readonly reading: IncidentReading;
  readonly duty: Duty;
  readonly state: 'overdue' | 'due-this-week' | 'not-known';
  readonly by: Instant;
}

const week = 7 * 24 * 3_600_000;

/** What is overdue, what is due within seven days, and what nobody knows of though its time is over; by its time, across `cases`. */
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
  const soon = millisecondsOf(now) + week;
  const owed = [...cases].flatMap((one) =>
    caseReadings({ file: one.file, now, today }).flatMap(({ reading }) =>
      reading.duties.flatMap((duty): readonly OwedInCase[] => {
        if (duty.answer !== 'owed' || duty.by.kind !== 'by') return [];
        const state = stateOfDuty(duty);
        const by = duty.by.at;
        if (state === 'overdue') return [{ one, reading, duty, state, by }];
        // Its time is over, and nobody said whether it was done or whether a longer time holds: a question, not a fault and not a pass.
        if (by < now && (state === 'open' || state === 'cannot-tell'))
          return [{ one, reading, duty, state: 'not-known', by }];
        return state === 'open' && millisecondsOf(by) <= soon
          ? [{ one, reading, duty, state: 'due-this-week', by }]
          : [];
      }),
    ),
  );
  return owed.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
