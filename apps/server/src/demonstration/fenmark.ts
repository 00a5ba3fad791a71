/**
 * The demonstration's second agency: Fenmark Constabulary, an English force that is nowhere. Its people and its notices, told as the
 * events that happened to them before `now`. Pure; no person, place or number in it is real.
 */
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
  timeZoneOf,
} from '@holdfast/domain';
import { defaultVisitPolicy } from '@holdfast/law';
import type { Partnership } from '@holdfast/store';
import type { CountyAgency, CountyStaff } from './county-people.ts';

export const fenmark: Partnership = {
  id: idOf('fenmark'),
  name: 'Fenmark partnership',
  timeZone: timeZoneOf('Europe/London'),
  jurisdiction: 'GB-EAW',
};

const force: CountyAgency = { id: idOf('fenmark-police'), name: 'Fenmark Constabulary', kind: 'police' };
const support: CountyAgency = { id: idOf('sedge-lantern'), name: 'Sedge Lantern Support', kind: 'advocacy' };
export const fenmarkAgencies: readonly CountyAgency[] = [force, support];

export const pennock: CountyStaff = {
  id: idOf('staff-pennock'),
  agencyId: force.id,
  role: 'officer',
  name: 'J. Pennock',
};
export const thorley: CountyStaff = {
  id: idOf('staff-thorley'),
  agencyId: force.id,
  role: 'supervisor',
  name: 'A. Thorley',
};
export const fenmarkStaff: readonly CountyStaff[] = [pennock, thorley];

/** A notice as it is put on record: its id, and what happened in its order. */
export interface DemonstrationNotice {
  readonly id: string;
  readonly events: readonly CourseEvent[];
}

const zone = fenmark.timeZone;
const court = 'Fenmark Magistrates’ Court';
const policy = defaultVisitPolicy.days;

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

interface Story {
  readonly id: string;
  readonly number: number;
  readonly beganAt: Instant;
  readonly restrained: string;
  readonly protectedName: string;
  readonly grounds: string;
}

/** Five notices: one just asked for, one before the court, one in its visits, one with a missed visit and a breach, one that is over. */
export function fenmarkNotices(now: Instant): readonly DemonstrationNotice[] {
  return [asked(now), beforeTheCourt(now), inItsVisits(now), withABreach(now), over(now)];
}

function askedFor({ beganAt, restrained, protectedName, grounds, number }: Story): NoticeAsked {
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

function asked(now: Instant): DemonstrationNotice {
  const story = {
    id: 'fenmark-notice-5',
    number: 5,
    beganAt: plusHours(now, -2),
    restrained: 'Corin Vardy',
    protectedName: 'Nell Ashdown',
    grounds: 'She says that he held her by the throat in the kitchen and left when her sister rang. He has keys.',
  };
  return { id: story.id, events: [askedFor(story)] };
}

/** Up to the court: weighed, given, served, applied for. */
function toTheCourt(story: Story, now: Instant): readonly CourseEvent[] {
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
      by: 'Superintendent R. Lowe',
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
function withOrder(story: Story, now: Instant): { readonly events: readonly CourseEvent[]; readonly madeAt: Instant } {
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
function visited(
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

function beforeTheCourt(now: Instant): DemonstrationNotice {
  const story = {
    id: 'fenmark-notice-4',
    number: 4,
    beganAt: plusHours(now, -20),
    restrained: 'Osric Penhale',
    protectedName: 'Tamsin Reeve',
    grounds: 'Two neighbours heard shouting and a blow. She has a bruise under the eye.',
  };
  return { id: story.id, events: toTheCourt(story, now) };
}

function inItsVisits(now: Instant): DemonstrationNotice {
  const story = {
    id: 'fenmark-notice-3',
    number: 3,
    beganAt: plusHours(now, -10 * 24),
    restrained: 'Wat Holloway',
    protectedName: 'Merrin Sedge',
    grounds: 'He pushed her against the door and said that he would come back for the child.',
  };
  const { events, madeAt } = withOrder(story, now);
  const done = [
    visited(madeAt, 1, 'seen', 'Well. Knows the number to ring. Locks changed.'),
    visited(madeAt, 2, 'no-answer'),
    visited(madeAt, 3, 'seen', 'Wants the visits to go on.'),
  ];
  return { id: story.id, events: [...events, ...done].filter(({ at }) => at <= now) };
}

function withABreach(now: Instant): DemonstrationNotice {
  const story = {
    id: 'fenmark-notice-2',
    number: 2,
    beganAt: plusHours(now, -19 * 24),
    restrained: 'Bram Colley',
    protectedName: 'Ines Marlowe',
    grounds: 'He broke the window of the bathroom in which she had locked herself.',
  };
  const { events, madeAt } = withOrder(story, now);
  const breachAt = plusHours(madeAt, 9 * 24 + 8);
  const arrestedAt = plusHours(breachAt, 2);
  const after: readonly CourseEvent[] = [
    visited(madeAt, 1, 'seen'),
    visited(madeAt, 2, 'seen'),
    visited(madeAt, 3, 'declined', 'Did not want a visit that day; asked for the next.'),
    {
      kind: 'breach',
      at: breachAt,
      conditionNumbers: ['3'],
      what: 'Stood across the road from the house for an hour. Seen by an officer.',
      source: 'police',
    },
    { kind: 'arrested', at: arrestedAt, breach: 1, by: pennock.name },
    { kind: 'brought-to-court', at: plusHours(arrestedAt, 15), breach: 1, court },
    {
      kind: 'breach-outcome',
      at: plusHours(arrestedAt, 17),
      breach: 1,
      outcome: 'admitted',
      penalty: 'Fined, with a warning by the court',
    },
    {
      kind: 'referred',
      at: plusHours(arrestedAt, 20),
      to: support.name,
      purpose: 'Someone to talk to about what she wants after the order ends.',
      consent: 'yes',
      by: pennock.name,
    },
  ];
  // The fourth visit fell on a day when nobody went.
  return { id: story.id, events: [...events, ...after].filter(({ at }) => at <= now) };
}

function over(now: Instant): DemonstrationNotice {
  const story = {
    id: 'fenmark-notice-1',
    number: 1,
    beganAt: plusHours(now, -45 * 24),
    restrained: 'Jory Tranter',
    protectedName: 'Pia Windham',
    grounds: 'She was found by a passer-by outside the house, barefoot, and said that he had put her out.',
  };
  const { events, madeAt } = withOrder(story, now);
  const seen = policy.map((_, index) => visited(madeAt, index + 1, index === 4 ? 'declined' : 'seen'));
  return {
    id: story.id,
    events: [
      ...events,
      ...seen.map((event, index) =>
        // The last visit of a plan of 28 days falls on the last day of the order, one day sooner.
        index === seen.length - 1 ? { ...event, at: plusHours(event.at, -24) } : event,
      ),
      {
        kind: 'reviewed',
        at: plusHours(madeAt, 29 * 24),
        found: 'Six visits, five seen and one declined. No breach. She has a place on the support scheme.',
        next: 'nothing-more',
        by: thorley.name,
      },
    ],
  };
}
