/**
 * The days that matter, from her orders, what is owed and what she shares: one list, by month. Pure; the moment is an argument. A
 * day that cannot be told is not here.
 */
import {
  type CivilDate,
  civilDateAt,
  endOfRelease,
  type Instant,
  type Order,
  plusMonths,
  type Said,
  type TimeZone,
} from '@holdfast/domain';
import type { Held } from '../state/held.ts';
import { owedNow, standingNow } from '../state/reading.ts';
import type { Screen } from '../state/router.ts';
import { dateWords } from '../words/reading.ts';

export type Dated = { readonly date: CivilDate; readonly says: Said; readonly open: Screen };

export type Month = { readonly month: string; readonly dates: readonly Dated[] };

/** Source: Cal. Fam. Code § 6345: renewal may be asked for in the last three months; `opensMonthsBeforeEnd` of `law` says the same. */
const renewalMonths = 3;

/** All of them by month, the earliest first. */
export function monthsOf(held: Held, now: Instant, zone: TimeZone): readonly Month[] {
  const dates = [
    ...held.orders.flatMap((order) => ofOrder(order, now)),
    ...owedNow(held, now).flatMap(({ incident, duty }): readonly Dated[] =>
      duty.answer === 'owed' && duty.by.kind === 'by'
        ? [{ date: civilDateAt(duty.by.at, zone), says: duty.rule.title, open: { name: 'incident', id: incident.id } }]
        : [],
    ),
    ...held.releases
      .filter((kept) => kept.revokedAt === undefined && endOfRelease(kept.release.endsOn) > now)
      .map(
        ({ release }): Dated => ({
          date: release.endsOn,
          says: dateWords.sharing(release.recipientName),
          open: { name: 'release', id: release.id },
        }),
      ),
  ].toSorted((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
  const months = new Map<string, Dated[]>();
  for (const one of dates) {
    const month = one.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return [...months].map(([month, all]) => ({ month, dates: all }));
}

function ofOrder(order: Order, now: Instant): readonly Dated[] {
  const open: Screen = { name: 'order', id: order.id };
  const { orderNumber, expiry, issuingCourt } = order;
  const standing = standingNow(order, now);
  const hearing: readonly Dated[] =
    expiry.kind === 'until-hearing' && expiry.hearingOn !== undefined
      ? [{ date: expiry.hearingOn, says: dateWords.hearing(orderNumber), open }]
      : [];
  if (standing.endsAt === undefined || expiry.kind === 'until-hearing') return hearing;
  const end = civilDateAt(standing.endsAt, issuingCourt.timeZone);
  const opens = renewalOpens(order, end);
  return [
    ...(opens === undefined ? [] : [{ date: opens, says: dateWords.renewal(orderNumber), open }]),
    { date: end, says: dateWords.orderEnds(orderNumber), open },
  ];
}

/** The first day to ask for renewal of a Californian order after a hearing. Other laws on it have not been read. */
export function renewalOpens(order: Order, end: CivilDate): CivilDate | undefined {
  const isOrderAfterHearing = order.instrument === 'ca-dv-130' || order.kind === 'final';
  if (order.issuingCourt.jurisdiction !== 'US-CA' || !isOrderAfterHearing) return undefined;
  return plusMonths(end, -renewalMonths);
}
