/**
 * What the engine is told, drawn from her notes or from an agency's record, so that one engine reads both. A fact nobody
 * gave stays unknown; a fact that was given is never overwritten by one we worked out.
 */
import type { Answer } from '../answer.ts';
import type { Fact, FactOrigin, SceneFacts } from '../facts/fact.ts';
import type { FactTime } from '../facts/fact-time.ts';
import { type Assessment, spanOf } from '../incidents/assess.ts';
import type { CallForService, PoliceContact, Response } from '../incidents/contact.ts';
import type { Incident } from '../incidents/incident.ts';
import { noticeAt } from '../orders/notice.ts';
import type { Order } from '../orders/order.ts';
import type { Standing } from '../orders/standing.ts';
import type { IssuingPlace } from '../place.ts';
import type { PlaceLaw } from '../place-law.ts';
import type { Instant } from '../time.ts';
import type { DutyFacts } from './duty.ts';
import { factsOfOrder, type KnownFacts, mayBreakFacts } from './facts-of-order.ts';
import { compareText } from './text-order.ts';

type Times = Partial<Record<FactTime, Instant>>;
type TimesOrNone = Partial<Record<FactTime, Instant | undefined>>;
/** Which ways of notice count where the order is to be enforced. */
type NoticeLaw = Pick<PlaceLaw, 'noticeRule'>;

/**
 * The engine's facts from her notes of one police contact. `standing` is the order's, when the incident happened; `place` is
 * whose rules will be asked and `law` says which ways of notice it accepts. Without a place nobody can say whether the order is
 * from there.
 */
export function factsFromContact({
  order,
  place,
  law,
  mutual,
  assessments,
  contact,
  incident,
  standing,
}: {
  readonly order: Order;
  readonly place?: IssuingPlace | undefined;
  readonly law?: NoticeLaw | undefined;
  /** Is another order known that protects the other of the two? Only a sure yes is told. */
  readonly mutual?: Answer;
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
  return factsTold(
    [
      [factsOfOrder({ order, place, standing, instant: contactSpan?.from }), 'order-record'],
      [noticeFacts({ order, law, told, instant: incidentFrom }), 'order-record'],
      [mayBreakFacts({ order, assessments }), 'worked-out'],
      [mutual === 'yes' ? { 'mutual-orders': 'yes' } : {}, 'worked-out'],
      [contact.reportAskedForAt === undefined ? {} : { 'report-copy-asked-for': 'yes' }, 'protected-party'],
      [whoWasThere(told), 'protected-party'],
      [given(told), 'protected-party'],
    ],
    {
      ...orderTimes(order),
      'incident-reported': exactly,
      ...contact.times,
      'call-received': exactly,
      'officer-arrived': told['officer-came'] === 'yes' ? exactly : undefined,
      // She writes afterwards: what was not done by then was not done at once.
      'call-cleared': contact.writtenAt,
      ...known({ 'report-asked-for': contact.reportAskedForAt }),
    },
  );
}

/**
 * The engine's facts from an agency's own record of a call and one response to it, if anyone wrote one. `place` as in
 * `factsFromContact`.
 */
export function factsFromResponse({
  order,
  place,
  law,
  call,
  response,
  standing,
}: {
  readonly order?: Order | undefined;
  readonly place?: IssuingPlace | undefined;
  readonly law?: NoticeLaw | undefined;
  readonly call: CallForService;
  readonly response?: Response | undefined;
  readonly standing?: Standing | undefined;
}): DutyFacts {
  const told = response?.facts ?? {};
  return factsTold(
    [
      [
        order === undefined || standing === undefined
          ? {}
          : factsOfOrder({ order, place, standing, instant: call.arrivedAt ?? call.receivedAt }),
        'order-record',
      ],
      [order === undefined ? {} : noticeFacts({ order, law, told, instant: call.receivedAt }), 'order-record'],
      [call.arrivedAt === undefined ? {} : { 'officer-came': 'yes' }, 'agency'],
      [response === undefined ? {} : recorded(response), 'agency'],
      [whoWasThere(told), 'agency'],
      [given(told), 'agency'],
    ],
    {
      ...(order === undefined ? {} : orderTimes(order)),
      'incident-reported': call.receivedAt,
      ...response?.times,
      'call-received': call.receivedAt,
      'officer-arrived': call.arrivedAt,
      'call-cleared': call.clearedAt ?? response?.recordedAt,
      ...(response === undefined ? {} : recordedTimes(response)),
    },
  );
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
    .toSorted((a, b) => compareText(a.recordedAt, b.recordedAt));
}

/** Lays the layers over each other, a later one over an earlier one, and keeps who told what stands. */
function factsTold(layers: readonly (readonly [KnownFacts, FactOrigin])[], times: TimesOrNone): DutyFacts {
  const facts: Partial<Record<Fact, Answer>> = {};
  const origins: Partial<Record<Fact, FactOrigin>> = {};
  for (const [layer, origin] of layers) {
    Object.assign(facts, layer);
    Object.assign(origins, Object.fromEntries(Object.keys(layer).map((fact) => [fact, origin])));
  }
  return { facts, origins, times: known(times) };
}

/** What a response shows by its fields alone. */
function recorded(response: Response): KnownFacts {
  const reported = response.reportNumber !== undefined || response.reportCompletedAt !== undefined;
  return {
    ...(reported ? { 'report-written': 'yes' } : {}),
    ...(response.reportAskedForAt === undefined ? {} : { 'report-copy-asked-for': 'yes' }),
    ...(response.servedAt === undefined ? {} : { 'served-by-officer': 'yes', 'restrained-party-had-notice': 'yes' }),
    ...(response.proofEnteredAt === undefined ? {} : { 'proof-of-service-entered': 'yes' }),
  };
}

/** The times that have a field of their own; they stand before the same ones told beside the rest. */
function recordedTimes({ reportCompletedAt, reportAskedForAt, servedAt }: Response): Times {
  return known({
    'report-completed': reportCompletedAt,
    'report-asked-for': reportAskedForAt,
    'order-served': servedAt,
  });
}

/**
 * Notice before the incident, by the ways the place accepts; where nobody has read which those are, any way on record. What an
 * officer told at this very scene is no notice for what went before it: it answers whether the officer's own duty was done.
 */
function noticeFacts({
  order,
  law,
  told,
  instant,
}: {
  readonly order: Order;
  readonly law: NoticeLaw | undefined;
  readonly told: SceneFacts;
  readonly instant: Instant | undefined;
}): KnownFacts {
  const shown = told['proof-of-service-shown-or-found'] === 'yes' || told['present-at-hearing'] === 'yes';
  if (instant === undefined) {
    return shown ? { 'probable-cause-of-notice': 'yes', 'restrained-party-had-notice': 'yes' } : {};
  }
  const notice = noticeAt({ order, instant, told, ...(law === undefined ? {} : { law }) });
  const accepted = notice.accepted?.answer ?? 'not-read';
  const enough = accepted === 'not-read' ? notice.answer === 'yes' : accepted !== 'unknown';
  return {
    ...(enough ? { 'probable-cause-of-notice': 'yes' } : {}),
    ...(shown ? { 'restrained-party-had-notice': 'yes' } : {}),
  };
}

function whoWasThere(told: SceneFacts): KnownFacts {
  return told['restrained-party-had-left'] === 'yes' ? { 'restrained-party-present': 'no' } : {};
}

function given(told: SceneFacts): KnownFacts {
  return Object.fromEntries(Object.entries(told).filter(([, answer]) => answer !== 'unknown'));
}

function orderTimes(order: Order): TimesOrNone {
  const served = order.serviceAttempts.filter((attempt) => attempt.succeeded === 'yes').map((attempt) => attempt.at);
  const changed = order.changes.map((change) => change.at);
  return {
    'order-issued': order.issuedAt,
    'order-served': served.toSorted()[0],
    'order-changed': changed.toSorted().at(-1),
    hearing: order.hearingAt,
  };
}

function known(times: TimesOrNone): Times {
  return Object.fromEntries(Object.entries(times).filter(([, at]) => at !== undefined));
}
