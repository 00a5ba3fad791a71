/**
 * The days that matter, from her orders, what is owed and what she shares: one list, by month. Pure; the moment is an argument. A
 * day that cannot be told is not here.
 */
import {
  type CivilDate,
  civilDateAt,
  endOfRelease,
  followUpMark,
  followUpsFor,
  followUpWords,
  type Instant,
  type Order,
  plusMonths,
  type Said,
  type TimeZone,
} from '@holdfast/domain';
import type { Held } from '../state/held.ts';
import { lawOf } from '../state/law.ts';
import { owedNow, readingsOf, standingNow } from '../state/reading.ts';
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
    ...ofFollowUps(held, now),
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

/** Steps of hers after the last contact about each thing, those she has not marked as done. What hangs on a duty stands with it. */
function ofFollowUps(held: Held, now: Instant): readonly Dated[] {
  return readingsOf(held, now).flatMap(({ incident, contacts, duties, order }): readonly Dated[] => {
    const contact = contacts.at(-1);
    if (contact === undefined) return [];
    const { jurisdiction, timeZone: zone } = order.issuingCourt;
    const steps = followUpsFor({ contact, incident, duties, calendars: lawOf(jurisdiction).calendars, zone });
    return steps.flatMap(({ kind, on, duty }): readonly Dated[] =>
      on === undefined || duty !== undefined || held.followUpsDone.has(followUpMark(contact.id, kind))
        ? []
        : [{ date: on, says: followUpWords[kind].title, open: { name: 'incident', id: incident.id } }],
    );
  });
}

function ofOrder(order: Order, now: Instant): readonly Dated[] {
  const open: Screen = { name: 'order', id: order.id };
  const { orderNumber, expiry, issuingCourt } = order;
  const standing = standingNow(order, now);
  const days = [
    ...(expiry.kind === 'until-hearing' && expiry.hearingOn !== undefined ? [expiry.hearingOn] : []),
    ...(order.hearingAt === undefined ? [] : [civilDateAt(order.hearingAt, issuingCourt.timeZone)]),
  ];
  const hearing = [...new Set(days)].map((date): Dated => ({ date, says: dateWords.hearing(orderNumber), open }));
  if (standing.endsAt === undefined || expiry.kind === 'until-hearing') return hearing;
  const end = civilDateAt(standing.endsAt, issuingCourt.timeZone);
  const opens = renewalOpens(order, end);
  return [
    ...hearing,
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
