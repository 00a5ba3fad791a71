import { describe, expect, it } from 'vitest';
import type { Answer } from '../answer.ts';
import { idOf } from '../ids.ts';
import type { CallForService, Response } from '../incidents/contact.ts';
import { at, pacific } from '../testing/examples.ts';
import { civilDateOf, plusHours } from '../time.ts';
import { measuresFrom, medianOf, type QuarterCounts, quarterlyCounts, quartersToPool } from './measures.ts';
import { quarterOf } from './quarter.ts';

const call = (number: number, changed: Partial<CallForService> = {}): CallForService => ({
  id: idOf(`call-${number}`),
  agencyId: idOf('marlow-police'),
  provenance: 'police',
  callNumber: String(number),
  orderId: idOf('order-1'),
  receivedAt: at('2026-10-10T12:00'),
  arrivedAt: at('2026-10-10T12:20'),
  initialType: 'ORDER VIOLATION',
  ...changed,
});
const response = (number: number, report: Answer | undefined, changed: Partial<Response> = {}): Response => ({
  id: idOf(`response-${number}`),
  callId: idOf(`call-${number}`),
  recordedBy: idOf('staff-1'),
  recordedAt: at('2026-10-10T14:00'),
  facts: report === undefined ? {} : { 'report-written': report },
  ...changed,
});
const quarter = (from: string) => quarterOf(civilDateOf(from));
const full: QuarterCounts = {
  quarter: quarter('2026-10-01'),
  recordsBegin: false,
  calls: 90,
  withReport: 40,
  withoutReport: 20,
  reportUnknown: 30,
  arrivalKnown: 60,
  arrivalUnknown: 30,
  mostOfOneOrder: { calls: 3, withReport: 1, withoutReport: 1, reportUnknown: 1, arrivalKnown: 2, arrivalUnknown: 1 },
  medianMinutes: 22,
};
const few: QuarterCounts = {
  ...full,
  quarter: quarter('2026-07-01'),
  calls: 20,
  withReport: 3,
  withoutReport: 9,
  reportUnknown: 8,
  arrivalKnown: 5,
  arrivalUnknown: 15,
};
const next: QuarterCounts = { ...full, quarter: quarter('2027-01-01') };

describe('counting calls on orders', () => {
  const count = (calls: readonly CallForService[], responses: readonly Response[] = []) =>
    quarterlyCounts({ calls, responses, zone: pacific });

  it('counts an unanswered report, and a call without a record, as unknown and never as no', () => {
    const [counted] = count(
      [call(1), call(2), call(3), call(4)],
      [response(1, 'yes'), response(2, 'no'), response(3, undefined)],
    );
    expect([counted?.withReport, counted?.withoutReport, counted?.reportUnknown]).toEqual([1, 1, 2]);
  });

  it('takes a report number for a report, as the duties do', () => {
    expect(count([call(1)], [response(1, undefined, { reportNumber: 'R-1' })])[0]?.withReport).toBe(1);
  });

  it('leaves out calls that are on no order', () => {
    const { orderId: _none, ...other } = call(2);
    expect(count([call(1), other])[0]?.calls).toBe(1);
  });

  it('counts a missing arrival apart, and a call an officer began as one', () => {
    const { arrivedAt: _missing, ...missing } = call(2);
    const [counted] = count([call(1), missing, call(3, { arrivedAt: at('2026-10-10T12:00') })]);
    expect([counted?.arrivalKnown, counted?.arrivalUnknown, counted?.medianMinutes]).toEqual([1, 2, 20]);
  });

  it('reads the record that stands, not the one it corrects', () => {
    const later = response(1, 'yes', {
      id: idOf('response-1b'),
      supersedes: idOf('response-1'),
      recordedAt: at('2026-10-11T00:00'),
    });
    expect(count([call(1)], [later, response(1, 'no')])[0]?.withReport).toBe(1);
  });

  it('reads every record that stands: one officer’s report is enough, one officer’s silence changes nothing', () => {
    const second = (report: Answer | undefined) => response(1, report, { id: idOf('response-1c') });
    expect(count([call(1)], [response(1, 'no'), second('yes')])[0]?.withReport).toBe(1);
    expect(count([call(1)], [response(1, 'no'), second(undefined)])[0]?.withoutReport).toBe(1);
  });

  it('puts a call late on the last evening into the quarter of the place', () => {
    const late = call(1, { receivedAt: at('2027-01-01T06:30'), arrivedAt: plusHours(at('2027-01-01T06:30'), 1) });
    expect(count([late])[0]?.quarter).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });

  it('says in which quarter the records begin, whatever the first call was about', () => {
    const { orderId: _none, ...first } = call(1, { receivedAt: at('2026-08-05T12:00') });
    expect(count([first, call(2)]).map((one) => one.recordsBegin)).toEqual([false]);
    expect(count([call(2)]).map((one) => one.recordsBegin)).toEqual([true]);
  });

  it('counts for each number how much of it comes from the one order that gives most', () => {
    const [counted] = count(
      [call(1), call(2), call(3, { orderId: idOf('order-2') }), call(4, { orderId: idOf('order-2') })],
      [response(1, 'yes'), response(2, 'no'), response(3, 'yes'), response(4, 'yes')],
    );
    expect(counted?.mostOfOneOrder).toEqual({
      calls: 2,
      withReport: 2,
      withoutReport: 1,
      reportUnknown: 0,
      arrivalKnown: 2,
      arrivalUnknown: 0,
    });
  });

  it('finds the middle of odd, even and no times', () => {
    expect([medianOf([9, 1, 5]), medianOf([4, 1, 2, 3]), medianOf([])]).toEqual([5, 2.5, undefined]);
  });
});

describe('the two measures', () => {
  it('give the share of known answers with the unknown beside it', () => {
    const { quarters, total } = measuresFrom({ quarters: [full, next], medianMinutes: 23 });
    expect(quarters[0]?.shareWithReport).toBeCloseTo(40 / 60);
    expect(quarters[0]?.reportUnknown).toEqual({ hidden: false, count: 30 });
    expect(quarters[0]?.medianMinutes).toBe(22);
    expect([total.calls.count, total.medianMinutes]).toEqual([180, 23]);
    expect(total.shareWithReport).toBeCloseTo(80 / 120);
  });

  it('hide a share with its counts, and leave that quarter out of the total', () => {
    const { quarters, total } = measuresFrom({ quarters: [few, full], medianMinutes: 22 });
    expect(quarters[0]?.withReport.hidden).toBe(true);
    expect(quarters[0]?.shareWithReport).toBeUndefined();
    expect(quarters[0]?.medianMinutes).toBeUndefined();
    expect([total.calls.count, total.withReport.count, total.reportUnknown.count]).toEqual([110, 40, 30]);
  });

  it('pool the times of those quarters only whose arrivals are shown, and give no median over none', () => {
    expect(quartersToPool([few, full])).toEqual([full.quarter]);
    expect(measuresFrom({ quarters: [few], medianMinutes: 22 }).total.medianMinutes).toBeUndefined();
  });

  it.each([
    ['more than ten times, all but a few recorded', 90, 85, 22],
    ['ten times', 90, 10, undefined],
    ['eleven times in a quarter large enough', 21, 11, 22],
    ['eleven times in one so small that the median would tell their number', 20, 11, undefined],
  ])('show a median of %s, or not', (_sentence, calls, arrivalKnown, shown) => {
    const thin = { ...full, calls, arrivalKnown, arrivalUnknown: calls - arrivalKnown };
    const parts = { withReport: calls - 2, withoutReport: 1, reportUnknown: 1 };
    const [one] = measuresFrom({ quarters: [{ ...thin, ...parts }] }).quarters;
    expect(one?.arrivalKnown.hidden).toBe(true);
    expect(one?.medianMinutes).toBe(shown);
  });

  it('hide what one order dominates: all of a quarter, one grouping, or the middle of the times', () => {
    const told = (most: Partial<QuarterCounts['mostOfOneOrder']>) => {
      const mostOfOneOrder = { ...full.mostOfOneOrder, ...most };
      const [one] = measuresFrom({ quarters: [{ ...full, mostOfOneOrder }] }).quarters;
      return [one?.calls.count, one?.withReport.count, one?.arrivalKnown.count, one?.medianMinutes];
    };
    expect(told({})).toEqual([90, 40, 60, 22]);
    expect(told({ calls: 30 })).toEqual([90, 40, 60, 22]);
    expect(told({ calls: 31 })).toEqual([undefined, undefined, undefined, undefined]);
    expect(told({ withoutReport: 7 })).toEqual([90, undefined, 60, 22]);
    expect(told({ arrivalKnown: 21 })).toEqual([90, 40, undefined, undefined]);
  });

  it('are the same for a quarter in every answer it is part of', () => {
    const alone = measuresFrom({ quarters: [full] }).quarters[0];
    expect(measuresFrom({ quarters: [few, full, next] }).quarters[1]).toEqual(alone);
  });

  it('are empty for a partnership without calls', () => {
    expect(measuresFrom({ quarters: [] }).total.calls).toEqual({ hidden: false, count: 0 });
  });
});
