/**
 * The last three weeks of the county as a supervisor's queue meets them: what was recorded of the thrown calls is made whole, three
 * calls are left with something not done, and beside each stands one that looks alike and is not. No officer fails more than another.
 */
import {
  type CallForService,
  type Instant,
  idOf,
  instantOf,
  millisecondsOf,
  type Order,
  plusHours,
  type Response,
  type SceneFacts,
  type SceneRecord,
  standingAt,
} from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { callsOf } from './county-people.ts';

/** Since when the demonstration's agency works with the queue. */
export const queueDays = 21;

export interface Failures {
  readonly calls: readonly CallForService[];
  readonly responses: readonly Response[];
}

/** The responses of the thrown calls, those since the queue began made whole: a report, and an end to each. */
export function withoutLooseEnds({
  calls,
  responses,
  now,
}: {
  readonly calls: readonly CallForService[];
  readonly responses: readonly Response[];
  readonly now: Instant;
}): readonly Response[] {
  const begins = plusHours(now, -queueDays * 24);
  const recent = new Map(calls.filter((call) => call.receivedAt >= begins).map((call) => [call.id, call]));
  const kept = responses.filter((response) => !recent.has(response.callId));
  const whole = [...recent.values()].map((call) => wholeResponse(call, responses));
  return [...kept, ...whole];
}

function wholeResponse(call: CallForService, responses: readonly Response[]): Response {
  const standing = responses.filter((response) => response.callId === call.id).at(-1);
  const number = call.callNumber.replace('MPD-', '');
  const over = call.clearedAt ?? call.receivedAt;
  const facts = standing?.facts ?? { 'called-about-order': 'yes' };
  const left = facts['restrained-party-had-left'] === 'yes';
  return {
    id: idOf(`response-${number}-w`),
    callId: call.id,
    recordedBy: callsOf.officerId,
    recordedAt: plusHours(over, 0.1),
    officerName: callsOf.officerName,
    badge: callsOf.badge,
    reportNumber: `R-${number}`,
    reportCompletedAt: over,
    facts: {
      ...facts,
      'report-written': 'yes',
      'report-number-given': 'yes',
      ...(left ? { 'restrained-party-searched-for': 'yes', 'warrant-sought': 'yes' } : {}),
      ...(facts['restrained-party-arrested'] === 'no' && !left ? { 'warrant-sought': 'yes' } : {}),
    },
  };
}

interface Told {
  readonly number: string;
  /** Hours before now at which the call came in. */
  readonly hoursAgo: number;
  readonly facts: SceneFacts;
  readonly scene?: SceneRecord;
  readonly report: boolean;
  readonly type: string;
  readonly disposition: string;
}

const atTheDoor: SceneFacts = {
  'called-about-order': 'yes',
  'officer-came': 'yes',
  'order-shown-or-found': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
  'mutual-orders': 'no',
  'exigent-circumstances': 'no',
};
const hadLeft: SceneFacts = {
  'restrained-party-had-left': 'yes',
  'restrained-party-present': 'no',
  'restrained-party-arrested': 'no',
};
const wasThere: SceneFacts = { 'restrained-party-had-left': 'no', 'restrained-party-present': 'yes' };
const reported: SceneFacts = { 'report-written': 'yes', 'report-number-given': 'yes' };

/** The three, each followed by the one that looks like it. */
const told: readonly Told[] = [
  {
    // He had left, and so nobody wrote a report.
    number: '0311',
    hoursAgo: 9 * 24,
    facts: { ...atTheDoor, ...hadLeft, 'report-written': 'no', 'restrained-party-searched-for': 'yes' },
    scene: { noArrestReason: 'had-left' },
    report: false,
    type: 'ORDER VIOLATION',
    disposition: 'GONE ON ARRIVAL',
  },
  {
    number: '0312',
    hoursAgo: 8 * 24,
    facts: { ...atTheDoor, ...hadLeft, ...reported, 'restrained-party-searched-for': 'yes', 'warrant-sought': 'yes' },
    scene: { noArrestReason: 'had-left' },
    report: true,
    type: 'ORDER VIOLATION',
    disposition: 'GONE ON ARRIVAL',
  },
  {
    // He was there, every fact of the rule is yes, and there was no arrest and no warrant.
    number: '0313',
    hoursAgo: 7 * 24,
    facts: { ...atTheDoor, ...wasThere, ...reported, 'restrained-party-arrested': 'no' },
    scene: {
      noArrestReason: 'other',
      noArrestWords: 'Both were calm when we came, and she asked us to let him take his tools.',
    },
    report: true,
    type: 'ORDER VIOLATION IN PROGRESS',
    disposition: 'REPORT TAKEN',
  },
  {
    // The same, but something urgent stood in the way, and the section lifts the duty then.
    number: '0314',
    hoursAgo: 6 * 24,
    facts: {
      ...atTheDoor,
      ...wasThere,
      ...reported,
      'restrained-party-arrested': 'no',
      'exigent-circumstances': 'yes',
    },
    scene: {
      noArrestReason: 'exigent-circumstances',
      noArrestWords: 'A child was hurt and had to be driven to hospital at once.',
    },
    report: true,
    type: 'ORDER VIOLATION IN PROGRESS',
    disposition: 'REPORT TAKEN',
  },
  {
    // A report was written of someone who had left, and then nothing.
    number: '0315',
    hoursAgo: 11 * 24,
    facts: { ...atTheDoor, ...hadLeft, ...reported },
    scene: { noArrestReason: 'had-left', wishes: 'She wants him told to stay away, and a locksmith.' },
    report: true,
    type: 'ORDER VIOLATION',
    disposition: 'GONE ON ARRIVAL',
  },
  {
    // The same a day ago: the agency's days have not passed.
    number: '0316',
    hoursAgo: 26,
    facts: { ...atTheDoor, ...hadLeft, ...reported },
    scene: { noArrestReason: 'had-left' },
    report: true,
    type: 'ORDER VIOLATION',
    disposition: 'GONE ON ARRIVAL',
  },
];

/** The numbers of the three calls, for a test that must not be told where they are but must know when it has them all. */
export const failedCallNumbers: readonly string[] = ['MPD-0311', 'MPD-0313', 'MPD-0315'];

/** The six calls, each about another order that has bound all along. `orders` hold the county's without the story's. */
export function countyFailures({
  now,
  orders,
}: {
  readonly now: Instant;
  readonly orders: readonly Order[];
}): Failures {
  const begins = plusHours(now, -queueDays * 24);
  const binding = orders.filter((order) =>
    [begins, now].every(
      (instant) => standingAt({ order, instant, law: lawOf(order.issuingCourt.jurisdiction) }).answer === 'in-force',
    ),
  );
  const made = told.map((one, index) => callOf({ one, index, now, orders: binding }));
  return { calls: made.map(({ call }) => call), responses: made.map(({ response }) => response) };
}

function callOf({
  one,
  index,
  now,
  orders,
}: {
  readonly one: Told;
  readonly index: number;
  readonly now: Instant;
  readonly orders: readonly Order[];
}): { readonly call: CallForService; readonly response: Response } {
  const minute = (from: Instant, minutes: number) => instantOf(millisecondsOf(from) + minutes * 60_000);
  const hourAgo = plusHours(now, -one.hoursAgo);
  const receivedAt = instantOf(Math.floor(millisecondsOf(hourAgo) / 60_000) * 60_000);
  const order = orders[index];
  if (order === undefined) throw new Error('too few orders');
  const call: CallForService = {
    id: idOf(`call-${one.number}`),
    agencyId: callsOf.agencyId,
    provenance: 'police',
    callNumber: `MPD-${one.number}`,
    orderId: order.id,
    receivedAt,
    dispatchedAt: minute(receivedAt, 4),
    arrivedAt: minute(receivedAt, 17),
    clearedAt: minute(receivedAt, 58),
    initialType: one.type,
    finalType: 'ORDER VIOLATION',
    disposition: one.disposition,
  };
  const response: Response = {
    id: idOf(`response-${one.number}`),
    callId: call.id,
    recordedBy: callsOf.officerId,
    recordedAt: minute(receivedAt, 75),
    officerName: callsOf.officerName,
    badge: callsOf.badge,
    ...(one.report ? { reportNumber: `R-${one.number}`, reportCompletedAt: minute(receivedAt, 70) } : {}),
    facts: one.facts,
    ...(one.scene === undefined ? {} : { scene: { units: ['2B14'], ...one.scene } }),
  };
  return { call, response };
}
