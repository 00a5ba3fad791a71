/**
 * The notices of the demonstration's second agency, told as the events that happened to them before `now`. Pure; no person, place or number in
 * it is real.
 */
import { type CourseEvent, type Instant, plusHours } from '@holdfast/domain';
import { askedFor, court, policy, toTheCourt, visited, withOrder } from './fenmark-course.ts';
import { pennock, support, thorley } from './fenmark-people.ts';

/** A notice as it is put on record: its id, and what happened in its order. */
export interface DemonstrationNotice {
  readonly id: string;
  readonly events: readonly CourseEvent[];
}

/** Five notices: one just asked for, one before the court, one in its visits, one with a missed visit and a breach, one that is over. */
export function fenmarkNotices(now: Instant): readonly DemonstrationNotice[] {
  return [asked(now), beforeTheCourt(now), inItsVisits(now), withABreach(now), over(now)];
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
