/** An order from a document that has none of our part: what NIEM alone can say. What it cannot is unknown, never filled in. */
import { endOfDay } from '../../deadlines/calendar.ts';
import { type Instant, instantAt, type TimeZone } from '../../time.ts';
import { conditionsFromPcoCodes, pcoCodes } from '../ncic.ts';
import type { Order, OrderChange, ServiceAttempt } from '../order.ts';
import { niem } from './names.ts';
import { codesOf, dateOf, datesOf, type Element, type NiemDate, valuesOf } from './reading.ts';

/** What both kinds of document say of an order. */
export type OrderBase = Omit<Order, 'expiry' | 'conditions' | 'serviceAttempts' | 'changes'>;

/**
 * What NIEM alone can say. It has no end of an order and no way of service, so the one is unknown and the other counts as no
 * way that anybody knows. A day without an hour begins an order at its first moment and proves service only at its last.
 */
export function foreignOrder({
  base,
  element,
  timeZone,
}: {
  readonly base: OrderBase;
  readonly element: Element;
  readonly timeZone: TimeZone;
}): Order {
  const served = datesOf(element, niem.serviceDate).map((date) => lastOf(date, timeZone));
  const tried = datesOf(element, niem.serviceAttemptedDate).map((date) => lastOf(date, timeZone));
  const starts = dateOf(element, niem.effectiveDate);
  return {
    ...base,
    ...(starts === undefined
      ? {}
      : { effective: { kind: 'at', at: laterOf(firstOf(starts, timeZone), base.issuedAt) } }),
    expiry: { kind: 'unknown' },
    conditions: conditionsFromPcoCodes(
      codesIn(element),
      valuesOf(element, niem.conditionText)
        .filter((text) => typeof text === 'string')
        .join('\n'),
    ),
    serviceAttempts: [
      ...served.map((at): ServiceAttempt => ({ at, method: 'other', succeeded: 'yes' })),
      ...tried
        .filter((at) => !served.includes(at))
        .map((at): ServiceAttempt => ({ at, method: 'other', succeeded: 'unknown' })),
    ],
    changes: datesOf(element, niem.recallDate).map(
      (date): OrderChange => ({ kind: 'recalled', at: lastOf(date, timeZone) }),
    ),
  };
}

/** A text without a code that points to it is a term all the same. */
function codesIn(element: Element) {
  const codes = codesOf(element, niem.conditionCode, pcoCodes);
  return codes.includes('08') || valuesOf(element, niem.conditionText).length === 0 ? codes : [...codes, '08' as const];
}

/** The first moment a date can mean. */
export function firstOf(date: NiemDate, zone: TimeZone): Instant {
  return date.kind === 'moment' ? date.at : instantAt(date.on, zone);
}

function lastOf(date: NiemDate, zone: TimeZone): Instant {
  return date.kind === 'moment' ? date.at : endOfDay(date.on, zone);
}

function laterOf(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
