/**
 * Whether the restrained party had notice of the order at an instant, and by which way. Ways are kept apart because states
 * accept different ones. An empty list of service attempts is silence, and silence never answers `no`.
 */

import type { Citation } from '../citation.ts';
import type { SceneFacts } from '../facts/fact.ts';
import type { Jurisdiction } from '../place.ts';
import type { PlaceLaw } from '../place-law.ts';
import type { Instant } from '../time.ts';
import type { Instrument, Order, ServiceAttempt } from './order.ts';

/**
 * Ways of notice, each its own route because some text names it.
 * Source: Cal. Penal Code § 836(c)(2) (proof shown, proof on file, present at the hearing, told by an officer); Cal. Fam. Code
 * § 6384(a) (mail where only the duration differs); C.R.S. 18-6-803.5(1) (personal service; knowledge from court or police);
 * RCW 10.31.100(2) and 7.105.465, Domestic Abuse Act 2021 s.39 (knowledge, however it came).
 * `served-in-person` is notice in fact whose proof is not on file.
 */
export const noticeWays = [
  'proof-of-service-on-file',
  'proof-of-service-shown',
  'present-at-hearing',
  'told-by-officer',
  'told-by-court',
  'served-in-person',
  'mailed-where-only-duration-differs',
  'knew-otherwise',
] as const;
export type NoticeWay = (typeof noticeWays)[number];

/** The ways of notice a place accepts for enforcing an order there, each its own route. */
export interface NoticeRule {
  readonly jurisdiction: Jurisdiction;
  /** Empty where no text was read for orders in general. */
  readonly accepts: readonly NoticeWay[];
  readonly citation: Citation;
  /** Instruments whose own text asks for something else; all others go by `accepts`. */
  readonly apart?: readonly NoticeForInstruments[];
}

export interface NoticeForInstruments {
  readonly instruments: readonly Instrument[];
  readonly accepts: readonly NoticeWay[];
  /** The text asks for notice only of an order made before the restrained party could be heard. */
  readonly onlyIfMadeWithoutNotice?: true;
  readonly citation: Citation;
}

/**
 * Is a way on record that the place accepts? `yes`; `unknown` when none is, which is no `no`; `not-asked` when the text asks for
 * none because the restrained party was heard first; `not-read` when nobody has read which ways count.
 */
export interface AcceptedNotice {
  readonly answer: 'yes' | 'unknown' | 'not-asked' | 'not-read';
  readonly ways: readonly NoticeWay[];
  readonly since?: Instant;
  /** What the place would accept: when the answer is `unknown`, any of them on record would settle it. */
  readonly accepts: readonly NoticeWay[];
  readonly citation?: Citation;
}

export interface NoticeOfOrder {
  /** Is any way on record, whatever a place makes of it? */
  readonly answer: 'yes' | 'unknown';
  readonly ways: readonly NoticeWay[];
  /** The earliest instant at which notice is on record. */
  readonly since?: Instant;
  /** By the law that was asked. Absent when none was. */
  readonly accepted?: AcceptedNotice;
}

/**
 * Notice of `order` at `instant`, from its record and what was `told` of the scene then. What is recorded as later than
 * `instant` does not count. `law` is that of the place where the order is to be enforced, which need not be its court's.
 */
export function noticeAt({
  order,
  instant,
  law,
  told = {},
}: {
  readonly order: Order;
  readonly instant: Instant;
  readonly law?: Pick<PlaceLaw, 'noticeRule'>;
  readonly told?: SceneFacts;
}): NoticeOfOrder {
  const given = [...fromService(order, instant), ...fromKnowledge(order, instant), ...fromScene(told, instant)];
  const since = earliest(given);
  const found: NoticeOfOrder =
    since === undefined ? { answer: 'unknown', ways: [] } : { answer: 'yes', ways: waysOf(given), since };
  return law === undefined ? found : { ...found, accepted: acceptedBy({ rule: law.noticeRule, order, given }) };
}

/**
 * Since when service itself is on record: handed over, told by an officer, present in court, or a filed proof. Knowledge gained
 * otherwise is no service. `undefined` when none is known by `instant`, which is not to say that there was none.
 */
export function serviceAt(order: Order, instant: Instant): Instant | undefined {
  return earliest(fromService(order, instant));
}

/** Since when it is on record that the paper itself was handed over. `undefined` when that is not known by `instant`. */
export function servedInPersonAt(order: Order, instant: Instant): Instant | undefined {
  const personal = order.serviceAttempts.filter((attempt) => attempt.method === 'personal');
  return earliest(fromService({ ...order, serviceAttempts: personal }, instant));
}

interface Given {
  readonly way: NoticeWay;
  readonly at: Instant;
}

function earliest(given: readonly Given[]): Instant | undefined {
  return given.map((one) => one.at).toSorted()[0];
}

function waysOf(given: readonly Given[]): readonly NoticeWay[] {
  return noticeWays.filter((way) => given.some((one) => one.way === way));
}

function acceptedBy({
  rule,
  order,
  given,
}: {
  readonly rule: NoticeRule | undefined;
  readonly order: Order;
  readonly given: readonly Given[];
}): AcceptedNotice {
  const apart = rule?.apart?.find((one) => one.instruments.includes(order.instrument));
  const { accepts, citation } = apart ?? { accepts: rule?.accepts ?? [], citation: rule?.citation };
  if (citation === undefined || accepts.length === 0) return { answer: 'not-read', ways: [], accepts: [] };
  const counted = given.filter((one) => accepts.includes(one.way));
  const since = earliest(counted);
  if (since !== undefined) return { answer: 'yes', ways: waysOf(counted), since, accepts, citation };
  const heardFirst = apart?.onlyIfMadeWithoutNotice === true && order.madeWithoutNotice === 'no';
  return { answer: heardFirst ? 'not-asked' : 'unknown', ways: [], accepts, citation };
}

function fromService(order: Order, instant: Instant): readonly Given[] {
  return order.serviceAttempts
    .filter((attempt) => attempt.at <= instant && attempt.succeeded === 'yes')
    .flatMap((attempt) => waysOfAttempt(attempt, instant).map((way) => ({ way, at: attempt.at })));
}

function fromKnowledge(order: Order, instant: Instant): readonly Given[] {
  return (order.knowledge ?? [])
    .filter((knowledge) => knowledge.at <= instant)
    .map(({ kind, at }) => ({ way: kind === 'told-by-court' ? 'told-by-court' : 'knew-otherwise', at }));
}

/**
 * What was told of the scene. That an officer told the terms there is left out: it is no notice for what went before, and as
 * service it has its own record.
 */
function fromScene(told: SceneFacts, instant: Instant): readonly Given[] {
  const ways: readonly (readonly [keyof SceneFacts, NoticeWay])[] = [
    ['proof-of-service-shown-or-found', 'proof-of-service-shown'],
    ['present-at-hearing', 'present-at-hearing'],
    ['restrained-party-knew-of-order', 'knew-otherwise'],
  ];
  return ways.filter(([fact]) => told[fact] === 'yes').map(([, way]) => ({ way, at: instant }));
}

/** Every way one act is: handed over and proved is both, for a place may accept either. */
function waysOfAttempt(attempt: ServiceAttempt, instant: Instant): readonly NoticeWay[] {
  const proved: readonly NoticeWay[] = proofOnFile(attempt, instant) ? ['proof-of-service-on-file'] : [];
  switch (attempt.method) {
    case 'present-in-court':
      return [...proved, 'present-at-hearing'];
    case 'verbal-by-officer':
      return [...proved, 'told-by-officer'];
    case 'personal':
      return [...proved, 'served-in-person'];
    // Post suffices only under conditions the record must name; otherwise a filed proof shows that a court took it.
    case 'mail':
      return attempt.onlyDurationDiffers === 'yes' ? [...proved, 'mailed-where-only-duration-differs'] : proved;
    case 'substituted':
    case 'other':
      return proved;
  }
}

function proofOnFile(attempt: ServiceAttempt, instant: Instant): boolean {
  return attempt.proofFiledAt !== undefined && attempt.proofFiledAt <= instant;
}
