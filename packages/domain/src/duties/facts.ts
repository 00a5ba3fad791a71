/**
 * What the engine is told, drawn from her notes or from an agency's record, so that one engine reads both. A fact nobody
 * gave stays unknown; a fact that was given is never overwritten by one we worked out.
 */
import type { Answer } from '../answer.ts';
import type { Fact, SceneFacts } from '../facts/fact.ts';
import type { FactTime } from '../facts/fact-time.ts';
import { type Assessment, spanOf } from '../incidents/assess.ts';
import type { CallForService, PoliceContact, Response } from '../incidents/contact.ts';
import type { Incident } from '../incidents/incident.ts';
import { noticeAt } from '../orders/notice.ts';
import type { Order } from '../orders/order.ts';
import type { Standing } from '../orders/standing.ts';
import type { IssuingPlace } from '../place.ts';
import type { Instant } from '../time.ts';
import type { DutyFacts } from './duty.ts';

type Facts = Partial<Readonly<Record<Fact, Answer>>>;
type Times = Partial<Record<FactTime, Instant>>;

/**
 * The engine's facts from her notes of one police contact. `standing` is the order's, when the incident happened; `place` is
 * whose rules will be asked. Without it nobody can say whether the order is from there.
 */
export function factsFromContact({
  order,
  place,
  assessments,
  contact,
  incident,
  standing,
}: {
  readonly order: Order;
  readonly place?: IssuingPlace | undefined;
  readonly assessments: readonly Assessment[];
  readonly contact: PoliceContact;
  readonly incident?: Incident | undefined;
  readonly standing: Standing;
}): DutyFacts {
  const zone = order.issuingCourt.timeZone;
  const contactSpan = spanOf(contact.when, zone);
  const exactly = contact.when.kind === 'exact' || contact.when.kind === 'about' ? contact.when.at : undefined;
  const incidentFrom = incident === undefined ? contactSpan?.from : spanOf(incident.when, zone)?.from;
  const told = contact.facts;
  return {
    facts: {
      ...fromOrder({ order, place, standing, instant: contactSpan?.from }),
      ...noticeFacts({ order, told, instant: incidentFrom }),
      'incident-may-break-order': mayBreak(assessments),
      ...(contact.reportAskedForAt === undefined ? {} : { 'report-copy-asked-for': 'yes' }),
      ...whoWasThere(told),
      ...given(told),
    },
    times: times({
      'call-received': exactly,
      'officer-arrived': told['officer-came'] === 'yes' ? exactly : undefined,
      // She writes afterwards: what was not done by then was not done at once.
      'call-cleared': contact.writtenAt,
      'report-asked-for': contact.reportAskedForAt,
      ...orderTimes(order),
    }),
  };
}

/** The engine's facts from an agency's own record of a call and one response to it. `place` as in `factsFromContact`. */
export function factsFromResponse({
  order,
  place,
  call,
  response,
  standing,
}: {
  readonly order?: Order | undefined;
  readonly place?: IssuingPlace | undefined;
  readonly call: CallForService;
  readonly response: Response;
  readonly standing?: Standing | undefined;
}): DutyFacts {
  const told = response.facts;
  return {
    facts: {
      ...(order === undefined || standing === undefined
        ? {}
        : fromOrder({ order, place, standing, instant: call.arrivedAt ?? call.receivedAt })),
      ...(order === undefined ? {} : noticeFacts({ order, told, instant: call.receivedAt })),
      ...(call.arrivedAt === undefined ? {} : { 'officer-came': 'yes' }),
      ...(response.reportNumber === undefined && response.reportCompletedAt === undefined
        ? {}
        : { 'report-written': 'yes' }),
      ...(response.reportAskedForAt === undefined ? {} : { 'report-copy-asked-for': 'yes' }),
      ...(response.servedAt === undefined ? {} : { 'served-by-officer': 'yes', 'restrained-party-had-notice': 'yes' }),
      ...(response.proofEnteredAt === undefined ? {} : { 'proof-of-service-entered': 'yes' }),
      ...whoWasThere(told),
      ...given(told),
    },
    times: times({
      ...(order === undefined ? {} : orderTimes(order)),
      'call-received': call.receivedAt,
      'officer-arrived': call.arrivedAt,
      'call-cleared': call.clearedAt ?? response.recordedAt,
      'report-completed': response.reportCompletedAt,
      'report-asked-for': response.reportAskedForAt,
      ...(response.servedAt === undefined ? {} : { 'order-served': response.servedAt }),
    }),
  };
}

/** The record that stands: the latest that no other supersedes. `undefined` for an empty list. */
export function standingResponse(responses: readonly Response[]): Response | undefined {
  return standingResponses(responses).at(-1);
}

/** All records that no other supersedes, in the order they were recorded: two officers at one call may each make one. */
export function standingResponses(responses: readonly Response[]): readonly Response[] {
  const superseded = new Set(responses.map((response) => response.supersedes));
  return responses
    .filter((response) => !superseded.has(response.id))
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
}

function fromOrder({
  order,
  place,
  standing,
  instant,
}: {
  readonly order: Order;
  readonly place: IssuingPlace | undefined;
  readonly standing: Standing;
  readonly instant: Instant | undefined;
}): Facts {
  const served = order.serviceAttempts.filter((attempt) => attempt.succeeded === 'yes');
  return {
    'order-in-force': standing.answer === 'cannot-tell' ? 'unknown' : standing.answer === 'in-force' ? 'yes' : 'no',
    'order-from-this-state': fromPlace(order, place),
    'order-has-firearms-term': firearmsTerm(order),
    'restrained-party-had-notice': instant === undefined ? 'unknown' : noticeAt({ order, instant }).answer,
    ...(served.some((attempt) => attempt.method === 'verbal-by-officer') ? { 'served-by-officer': 'yes' } : {}),
  };
}

/**
 * Notice before the incident. What an officer told at this very scene is no notice for what went before it, so
 * `told-terms-by-officer` is left out; it answers whether the officer's own duty was done.
 */
function noticeFacts({
  order,
  told,
  instant,
}: {
  readonly order: Order;
  readonly told: SceneFacts;
  readonly instant: Instant | undefined;
}): Facts {
  const onRecord = instant !== undefined && noticeAt({ order, instant }).answer === 'yes';
  const atScene = told['proof-of-service-shown-or-found'] === 'yes' || told['present-at-hearing'] === 'yes';
  return {
    ...(onRecord || atScene ? { 'probable-cause-of-notice': 'yes' } : {}),
    ...(atScene ? { 'restrained-party-had-notice': 'yes' } : {}),
  };
}

/**
 * Whether a court of `place` made the order. Where its form and its court tell different stories the answer is unknown; so it
 * is for `US`, which names no state.
 */
function fromPlace({ issuingCourt, instrument }: Order, place: IssuingPlace | undefined): Answer {
  if (place === undefined || place === 'US') return 'unknown';
  const courtHere = issuingCourt.jurisdiction === place;
  if (instrument === 'other') return courtHere ? 'yes' : 'no';
  const formHere = instrument !== 'out-of-state' && place === 'US-CA';
  if (courtHere !== formHere) return 'unknown';
  return courtHere ? 'yes' : 'no';
}

/** A list that holds free-text terms may say it there, so only a list without them answers no. */
function firearmsTerm(order: Order): Answer {
  if (order.conditions.some((condition) => condition.kind === 'firearms-surrender')) return 'yes';
  return order.conditions.length === 0 || order.conditions.some((condition) => condition.kind === 'other')
    ? 'unknown'
    : 'no';
}

function mayBreak(assessments: readonly Assessment[]): Answer {
  if (assessments.some((one) => one.answer === 'may-break')) return 'yes';
  return assessments.length > 0 && assessments.every((one) => one.answer === 'does-not') ? 'no' : 'unknown';
}

function whoWasThere(told: SceneFacts): Facts {
  return told['restrained-party-had-left'] === 'yes' ? { 'restrained-party-present': 'no' } : {};
}

function given(told: SceneFacts): Facts {
  return Object.fromEntries(Object.entries(told).filter(([, answer]) => answer !== 'unknown'));
}

function orderTimes(order: Order): Times {
  const served = order.serviceAttempts
    .filter((attempt) => attempt.succeeded === 'yes')
    .map((attempt) => attempt.at)
    .toSorted()[0];
  return { 'order-issued': order.issuedAt, ...(served === undefined ? {} : { 'order-served': served }) };
}

function times(known: Partial<Record<FactTime, Instant | undefined>>): Times {
  return Object.fromEntries(Object.entries(known).filter(([, at]) => at !== undefined));
}
