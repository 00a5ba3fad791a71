/**
 * Whether the restrained party had notice of the order at an instant, and by which way. Ways are kept apart because states
 * accept different ones. An empty list of service attempts is silence, and silence never answers `no`.
 */

import type { Citation } from '../citation.ts';
import type { Jurisdiction } from '../place.ts';
import type { Instant } from '../time.ts';
import type { Order, ServiceAttempt } from './order.ts';

/**
 * Ways of notice. The first three are among those Cal. Penal Code § 836(c)(2) deems enough; `served-in-person` is notice in
 * fact whose proof is not on file.
 */
export const noticeWays = [
  'proof-of-service-on-file',
  'present-at-hearing',
  'told-by-officer',
  'served-in-person',
] as const;
export type NoticeWay = (typeof noticeWays)[number];

/** The ways of notice a place accepts for enforcing an order there, each its own route. */
export interface NoticeRule {
  readonly jurisdiction: Jurisdiction;
  readonly accepts: readonly NoticeWay[];
  readonly citation: Citation;
}

export interface NoticeOfOrder {
  readonly answer: 'yes' | 'unknown';
  readonly ways: readonly NoticeWay[];
  /** The earliest instant at which notice is on record. */
  readonly since?: Instant;
}

/** Notice of `order` at `instant`, from its record alone. Attempts later than `instant` do not count. */
export function noticeAt({ order, instant }: { readonly order: Order; readonly instant: Instant }): NoticeOfOrder {
  const given = order.serviceAttempts
    .filter((attempt) => attempt.at <= instant && attempt.succeeded === 'yes')
    .flatMap((attempt) => {
      const way = wayOf(attempt, instant);
      return way === undefined ? [] : [{ way, at: attempt.at }];
    });
  const since = given.map((notice) => notice.at).toSorted()[0];
  if (since === undefined) return { answer: 'unknown', ways: [] };
  return { answer: 'yes', ways: noticeWays.filter((way) => given.some((notice) => notice.way === way)), since };
}

function wayOf(attempt: ServiceAttempt, instant: Instant): NoticeWay | undefined {
  switch (attempt.method) {
    case 'present-in-court':
      return 'present-at-hearing';
    case 'verbal-by-officer':
      return 'told-by-officer';
    case 'personal':
      return proofOnFile(attempt, instant) ? 'proof-of-service-on-file' : 'served-in-person';
    // Post and substitutes suffice only under conditions the record does not hold; a filed proof shows a court took them.
    case 'mail':
    case 'substituted':
    case 'other':
      return proofOnFile(attempt, instant) ? 'proof-of-service-on-file' : undefined;
  }
}

function proofOnFile(attempt: ServiceAttempt, instant: Instant): boolean {
  return attempt.proofFiledAt !== undefined && attempt.proofFiledAt <= instant;
}
