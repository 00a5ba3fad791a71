import {
  checkOrder,
  civilDateAt,
  type Instant,
  instantOf,
  measuresFrom,
  millisecondsOf,
  quarterlyCounts,
  settledQuarters,
  standingAt,
} from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import * as wire from '@holdfast/wire';
import { describe, expect, it } from 'vitest';
import { countyAt } from './county.ts';

const now = instantOf(Date.parse('2026-11-20T18:30:00Z'));
const county = countyAt({ seed: 7, now });

describe('the demonstration county', () => {
  it('is the same for the same seed and instant, and another for another seed', () => {
    expect(countyAt({ seed: 7, now })).toEqual(county);
    expect(countyAt({ seed: 8, now })).not.toEqual(county);
  });

  it('has forty orders, three hundred and six calls and eight staff, each with an id of its own', () => {
    expect(county.orders).toHaveLength(40);
    expect(county.calls).toHaveLength(306);
    expect(county.staff).toHaveLength(8);
    const ids = [...county.orders, ...county.calls, ...county.responses, ...county.staff].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([1, 7, 42, 2026])('holds only orders that pass the check and records the wire accepts (seed %i)', (seed) => {
    const made = countyAt({ seed, now });
    for (const order of made.orders) {
      expect(checkOrder(order)).toEqual({ ok: true, value: order });
      expect(wire.order.safeParse(order).success).toBe(true);
    }
    for (const call of made.calls) expect(wire.callForService.safeParse(call).success).toBe(true);
    for (const response of made.responses) expect(wire.response.safeParse(response).success).toBe(true);
  });

  it('tells the story with three terms, served and in force, and no call yet', () => {
    const story = county.orders[0];
    expect(story?.id).toBe(county.storyOrderId);
    expect([story?.protectedParty.name, story?.restrainedParty.name]).toEqual(['Rowan Ellery', 'Dale Strand']);
    expect(story?.conditions.map((condition) => condition.kind)).toEqual([
      'no-contact',
      'stay-away',
      'firearms-surrender',
    ]);
    if (story === undefined) throw new Error('no story');
    expect(standingAt({ order: story, instant: now, law: lawOf('US-CA') }).answer).toBe('in-force');
    expect(county.calls.some((call) => call.orderId === story.id)).toBe(false);
  });

  it('has orders in force, ended, and some nobody can tell', () => {
    const standings = county.orders.map(
      (order) => standingAt({ order, instant: now, law: lawOf(order.issuingCourt.jurisdiction) }).answer,
    );
    expect(new Set(standings)).toEqual(new Set(['in-force', 'not-in-force', 'cannot-tell']));
    expect(county.orders.some((order) => order.serviceAttempts.length === 0)).toBe(true);
  });

  it('has honest gaps: arrivals missing, rows an officer began, people gone, answers left out', () => {
    const missing = county.calls.filter((call) => call.arrivedAt === undefined).length / county.calls.length;
    expect(missing).toBeGreaterThan(0.1);
    expect(missing).toBeLessThan(0.22);
    expect(county.calls.filter((call) => call.arrivedAt === call.receivedAt).length).toBeGreaterThanOrEqual(10);
    expect(county.responses.some((one) => one.facts['restrained-party-had-left'] === 'yes')).toBe(true);
    expect(county.responses.some((one) => one.facts['report-written'] === undefined)).toBe(true);
    expect(county.responses.some((one) => one.supersedes !== undefined)).toBe(true);
    expect(county.calls.length).toBeGreaterThan(new Set(county.responses.map((one) => one.callId)).size);
  });

  it('has no call outside the twelve months, none before its order was made, none recorded in the future', () => {
    const from = millisecondsOf(now) - 365 * 24 * 3_600_000;
    const issued = new Map(county.orders.map((order) => [order.id, order.issuedAt]));
    for (const call of county.calls) {
      expect(millisecondsOf(call.receivedAt)).toBeGreaterThanOrEqual(from);
      expect((call.clearedAt ?? call.receivedAt) <= now).toBe(true);
      if (call.orderId !== undefined) expect((issued.get(call.orderId) ?? now) <= call.receivedAt).toBe(true);
    }
    for (const response of county.responses) expect(response.recordedAt <= now).toBe(true);
  });

  const measuresOn = (today: Instant, seed: number) => {
    const made = countyAt({ seed, now: today });
    const zone = made.partnership.timeZone;
    const reported = settledQuarters({ today: civilDateAt(today, zone), count: 4 }).map(({ from }) => from);
    const counted = quarterlyCounts({ calls: made.calls, responses: made.responses, zone });
    return measuresFrom({
      quarters: counted.filter(({ quarter }) => reported.includes(quarter.from)),
      medianMinutes: 30,
    });
  };

  // Where the quarters fall depends on the day: just before one settles, just after, between, at the turn of the year.
  const days = ['2026-10-14', '2026-10-15', '2026-11-20', '2027-01-01', '2027-01-15', '2027-03-01', '2027-05-30'].map(
    (date) => instantOf(Date.parse(`${date}T20:00:00Z`)),
  );

  it('gives the partnership two measures: most quarters can be shown, and something is hidden, on any day', () => {
    for (const today of days) {
      const { quarters, total } = measuresOn(today, 1);
      const whole = quarters.filter(({ recordsBegin }) => !recordsBegin);
      const on = `on ${today}`;
      expect(whole.length, on).toBeGreaterThanOrEqual(2);
      expect(
        whole.every(({ withReport }) => !withReport.hidden),
        on,
      ).toBe(true);
      expect(
        whole.every(({ medianMinutes }) => medianMinutes !== undefined),
        on,
      ).toBe(true);
      expect(whole.filter(({ arrivalKnown }) => !arrivalKnown.hidden).length, on).toBeGreaterThanOrEqual(1);
      expect(
        quarters.some(({ withReport, arrivalUnknown }) => withReport.hidden || arrivalUnknown.hidden),
        on,
      ).toBe(true);
      expect(total.shareWithReport, on).toBeGreaterThan(0.5);
      expect(total.shareWithReport, on).toBeLessThan(0.9);
    }
  });

  it('tells of a county that got better: more reports in the newest quarter than in the oldest whole one', () => {
    const shares = measuresOn(now, 1).quarters.flatMap(({ shareWithReport }) => shareWithReport ?? []);
    expect(shares.length).toBeGreaterThanOrEqual(3);
    expect(shares.at(-1)).toBeGreaterThan((shares[0] ?? 1) + 0.05);
  });
});
