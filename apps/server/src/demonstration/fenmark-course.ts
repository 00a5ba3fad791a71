/** How a notice of the demonstration goes, step by step, whoever it is about: asked for, weighed, given, served, before the court, in its visits. Pure. */
import {
  type Condition,
  type CourseEvent,
  civilDateAt,
  type Instant,
  idOf,
  instantAt,
  type NoticeAsked,
  plannedDays,
  plusDays,
  plusHours,
} from '@holdfast/domain';
import { defaultVisitPolicy } from '@holdfast/law';
import { fenmark, pennock, thorley } from './fenmark-people.ts';

const zone = fenmark.timeZone;
export const court = 'Fenmark Magistrates’ Court';
export const policy = defaultVisitPolicy.days;

function conditionsOf(id: string): readonly Condition[] {
  return [
    { id: idOf(`${id}-1`), number: '1', kind: 'no-harassment' },
    { id: idOf(`${id}-2`), number: '2', kind: 'move-out' },
    {
      id: idOf(`${id}-3`),
      number: '3',
      kind: 'stay-away',
      places: ['home', 'school'],
      distance: { amount: 100, unit: 'metres' },
    },
  ];
}

export interface Story {
  readonly id: string;
  readonly number: number;
  readonly beganAt: Instant;
  readonly restrained: string;
  readonly protectedName: string;
  readonly grounds: string;
}

/** The request as an officer made it. */
export function askedFor({ beganAt, restrained, protectedName, grounds, number }: Story): NoticeAsked {
  return {
    kind: 'asked',
    at: beganAt,
    regime: 'gb-dvpn',
    restrainedParty: { name: restrained },
    protectedParty: { name: protectedName },
    restrainedOldEnough: 'yes',
    protectedOldEnough: 'yes',
    grounds,
    by: pennock.name,
    callNumber: `FC-${40_000 + number}`,
    area: number % 2 === 0 ? 'Fenmark North' : 'Sedgeholt',
  };
}

/** Up to the court: weighed, given, served, applied for. */
export function toTheCourt(story: Story, now: Instant): readonly CourseEvent[] {
  const { beganAt, id, number } = story;
  const servedAt = plusHours(beganAt, 5);
  const hearing = instantAt(plusDays(civilDateAt(servedAt, zone), 2), zone, '10:00');
  const appliedAt = plusHours(servedAt, 1);
  const events: readonly CourseEvent[] = [
    askedFor(story),
    {
      kind: 'weighed',
      at: plusHours(beganAt, 2),
      view: 'does-not-want-it',
      viewWords: 'I am afraid that he will be angry when it ends.',
      children: 'One child of six, asleep upstairs; frightened of raised voices.',
      representations: 'He says that it was an argument and that he has nowhere to go.',
      cohabitants: 'Nobody else lives there.',
      by: pennock.name,
    },
    {
      kind: 'decided',
      at: plusHours(beganAt, 3),
      decision: 'given',
      by: 'R. Lowe',
      rank: 'superintendent',
      reason:
        'Violence reported and likely to go on tonight. Her opinion was weighed; the child is at risk of seeing more.',
      conditions: conditionsOf(id),
      number: `FC-DVPN-${String(number).padStart(4, '0')}`,
    },
    { kind: 'served', at: servedAt, by: pennock.name, how: 'personal', addressForHearing: 'given' },
    { kind: 'applied', at: appliedAt, court, hearingAt: hearing },
  ];
  return events.filter(({ at }) => at <= now);
}

/** What follows the hearing: the order, how she may be reached, the plan. */
export function withOrder(
  story: Story,
  now: Instant,
): { readonly events: readonly CourseEvent[]; readonly madeAt: Instant } {
  const before = toTheCourt(story, now);
  const servedAt = plusHours(story.beganAt, 5);
  const madeAt = instantAt(plusDays(civilDateAt(servedAt, zone), 1), zone, '11:30');
  const madeOn = civilDateAt(madeAt, zone);
  const endsOn = plusDays(madeOn, 27);
  const rules = {
    mayVisit: 'yes',
    ways: ['in-person', 'phone'],
    times: 'After ten, when the child is at school.',
    ifNotAlone: 'Say that it is about the parked car, and leave.',
    avoid: 'No marked car in front of the house. No message on the telephone.',
  } as const;
  return {
    madeAt,
    events: [
      ...before,
      {
        kind: 'heard',
        at: madeAt,
        outcome: 'order-made',
        order: {
          orderNumber: `FC-DVPO-${String(story.number).padStart(4, '0')}`,
          endsOn,
          conditions: conditionsOf(story.id),
        },
      },
      { kind: 'contact-rules', at: plusHours(madeAt, 2), rules, by: pennock.name },
      {
        kind: 'visits-planned',
        at: plusHours(madeAt, 3),
        on: plannedDays({ madeOn, endsOn, days: policy, rules }),
        by: thorley.name,
      },
      ...policy.map(
        (_, index): CourseEvent => ({
          kind: 'visit-assigned',
          at: plusHours(madeAt, 3),
          visit: index + 1,
          area: story.number % 2 === 0 ? 'Fenmark North' : 'Sedgeholt',
          shift: index % 2 === 0 ? 'early' : 'late',
          staffId: pennock.id,
          staffName: pennock.name,
        }),
      ),
    ],
  };
}

/** A visit on its day, at eleven. */
export function visited(
  madeAt: Instant,
  visit: number,
  outcome: Extract<CourseEvent, { readonly kind: 'visited' }>['outcome'],
  note?: string,
): CourseEvent {
  const on = plusDays(civilDateAt(madeAt, zone), policy[visit - 1] ?? 0);
  return {
    kind: 'visited',
    at: instantAt(on, zone, '11:00'),
    visit,
    outcome,
    by: pennock.name,
    ...(note === undefined ? {} : { note }),
  };
}
