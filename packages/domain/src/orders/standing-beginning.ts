/** From when an order binds. An order that binds on service waits for a record of service, and silence is no record of none. */
import type { Instant } from '../time.ts';
import { serviceAt } from './notice.ts';
import type { Effective, Order } from './order.ts';
import type { StandingSide } from './standing.ts';

/** Does `order`, already made, bind at `instant`, as far as its beginning goes? Never `no` for want of service. */
export function beginningAt(order: Order, instant: Instant): StandingSide {
  const effective = effectiveOf(order);
  switch (effective.kind) {
    case 'when-made':
      return { answer: 'yes', reasons: [], settle: [] };
    case 'at':
      return instant < effective.at
        ? { answer: 'no', reasons: [{ code: 'not-yet-effective', at: effective.at }], settle: [] }
        : { answer: 'yes', reasons: [], settle: [] };
    case 'on-service': {
      const served = serviceAt(order, instant);
      return served === undefined
        ? { answer: 'unknown', reasons: [{ code: 'not-known-to-be-served' }], settle: ['service', 'court-record'] }
        : { answer: 'yes', reasons: [{ code: 'binds-from-service', at: served }], settle: [] };
    }
    case 'unknown':
      return { answer: 'unknown', reasons: [{ code: 'start-not-known' }], settle: ['start-date', 'court-record'] };
  }
}

/**
 * Where nothing is said an order of a court binds when made, and a notice by the police from its service.
 * Source: Crime and Security Act 2010 s.25 (served in person by a constable) and Domestic Abuse Act 2021 s.29 (from its being given).
 */
function effectiveOf(order: Order): Effective {
  if (order.effective !== undefined) return order.effective;
  if (order.kind === 'police-notice') return { kind: 'on-service' };
  return mayBePoliceNotice(order) ? { kind: 'unknown' } : { kind: 'when-made' };
}

/** Only England and Wales has such notices, and there a paper of a kind nobody knows may be one unless its form says otherwise. */
export function mayBePoliceNotice({ kind, instrument, issuingCourt }: Order): boolean {
  if (kind !== 'unknown') return kind === 'police-notice';
  return issuingCourt.jurisdiction === 'GB-EAW' && instrument === 'other';
}
