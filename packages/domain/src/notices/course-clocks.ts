/**
 * The clocks that run on a notice: by when a court must hear it, by when someone arrested is before a court, by when the proof of
 * service is on record. The counting is the engine's and the rules are the law's; this only says which of them run and whether they were met.
 */
import type { Citation } from '../citation.ts';
import { deadlineFor } from '../deadlines/deadline.ts';
import type { Deadline } from '../deadlines/deadline-rule.ts';
import type { GivenTimes } from '../facts/fact.ts';
import type { RuleId } from '../ids.ts';
import type { Said } from '../language.ts';
import type { PlaceLaw } from '../place-law.ts';
import type { Instant } from '../time.ts';
import type { NoticeCourse } from './course.ts';
import type { NoticeRegime } from './notice-regime.ts';

export const clockStates = ['running', 'met', 'met-late', 'late', 'cannot-tell'] as const;
export type ClockState = (typeof clockStates)[number];

export interface CourseClock {
  /** Unique within the notice. */
  readonly id: string;
  readonly what: 'hearing' | 'court-after-arrest' | 'proof';
  readonly title: Said;
  readonly deadline: Deadline;
  readonly metAt?: Instant;
  readonly state: ClockState;
  readonly citation: Citation;
  /** Which breach, for a clock that an arrest starts. */
  readonly breach?: number;
}

/** Every clock that has started, the soonest first. `law` is that of the regime's place. */
export function courseClocks({
  course,
  regime,
  law,
  now,
}: {
  readonly course: NoticeCourse;
  readonly regime: NoticeRegime;
  readonly law: PlaceLaw;
  readonly now: Instant;
}): readonly CourseClock[] {
  const clock = (given: Started) => clockFrom({ given, law, now });
  const { served } = course;
  const firstHeard = course.hearings[0]?.at;
  const clocks = [
    ...(served === undefined
      ? []
      : [
          clock({
            id: 'hearing',
            what: 'hearing',
            rule: regime.clocks.hearing,
            times: { 'order-served': served.at },
            metAt: firstHeard,
          }),
          clock({
            id: 'proof',
            what: 'proof',
            rule: regime.clocks.proof,
            times: { 'order-served': served.at },
            metAt: course.paper['proof-entered'],
          }),
        ]),
    ...course.breaches.flatMap(({ number, of, arrestedAt, broughtToCourtAt }) =>
      arrestedAt === undefined
        ? []
        : [
            clock({
              id: `court-${number}`,
              what: 'court-after-arrest',
              rule: of === 'notice' ? regime.clocks.courtAfterNotice : regime.clocks.courtAfterOrder,
              times: { arrested: arrestedAt },
              metAt: broughtToCourtAt,
              breach: number,
            }),
          ],
    ),
  ];
  return clocks.flat().toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
}

interface Started {
  readonly id: string;
  readonly what: CourseClock['what'];
  readonly rule: RuleId | undefined;
  readonly times: GivenTimes;
  readonly metAt: Instant | undefined;
  readonly breach?: number;
}

function clockFrom({
  given,
  law,
  now,
}: {
  readonly given: Started;
  readonly law: PlaceLaw;
  readonly now: Instant;
}): readonly CourseClock[] {
  const rule = law.rules.find(({ id }) => id === given.rule);
  if (rule === undefined) return [];
  const { id, what, metAt, breach } = given;
  const deadline = deadlineFor({ rule: rule.deadline, times: given.times, calendars: law.calendars });
  return [
    {
      id,
      what,
      title: rule.title,
      deadline,
      state: stateOf({ deadline, metAt, now }),
      citation: rule.citation,
      ...(metAt === undefined ? {} : { metAt }),
      ...(breach === undefined ? {} : { breach }),
    },
  ];
}

function stateOf({
  deadline,
  metAt,
  now,
}: {
  readonly deadline: Deadline;
  readonly metAt: Instant | undefined;
  readonly now: Instant;
}): ClockState {
  if (deadline.kind !== 'by') return metAt === undefined ? 'cannot-tell' : 'met';
  const moment = metAt ?? now;
  if (moment > deadline.at) return metAt === undefined ? 'late' : 'met-late';
  // Between the two readings of a disputed day nobody can tell, and nothing is called late.
  const sure = deadline.inTimeUntil ?? deadline.at;
  if (sure === 'not-known' || moment > sure) return metAt === undefined ? 'running' : 'cannot-tell';
  return metAt === undefined ? 'running' : 'met';
}

function endOf({ deadline }: CourseClock): string {
  return deadline.kind === 'by' ? deadline.at : '9999';
}
