import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import type { CallForService, Response } from './contact.ts';
import { idOf } from './ids.ts';
import { type MonthlyCounts, measuresFrom, medianOf, monthlyCounts } from './measures.ts';
import { at, pacific } from './testing/examples.ts';
import { plusHours } from './time.ts';

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
const full: MonthlyCounts = {
  month: '2026-10',
  calls: 90,
  withReport: 40,
  withoutReport: 20,
  reportUnknown: 30,
  arrivalKnown: 60,
  arrivalUnknown: 30,
  medianMinutes: 22,
};

describe('counting calls on orders', () => {
  const count = (calls: readonly CallForService[], responses: readonly Response[] = []) =>
    monthlyCounts({ calls, responses, zone: pacific });

  it('counts an unanswered report, and a call without a record, as unknown and never as no', () => {
    const [month] = count(
      [call(1), call(2), call(3), call(4)],
      [response(1, 'yes'), response(2, 'no'), response(3, undefined)],
    );
    expect([month?.withReport, month?.withoutReport, month?.reportUnknown]).toEqual([1, 1, 2]);
  });

  it('leaves out calls that are on no order', () => {
    const { orderId: _none, ...other } = call(2);
    expect(count([call(1), other])[0]?.calls).toBe(1);
  });

  it('counts a missing arrival apart, and a call an officer began as one', () => {
    const { arrivedAt: _missing, ...missing } = call(2);
    const [month] = count([call(1), missing, call(3, { arrivedAt: at('2026-10-10T12:00') })]);
    expect([month?.arrivalKnown, month?.arrivalUnknown, month?.medianMinutes]).toEqual([1, 2, 20]);
  });

  it('reads the record that stands, not the one it corrects', () => {
    const later = response(1, 'yes', {
      id: idOf('response-1b'),
      supersedes: idOf('response-1'),
      recordedAt: at('2026-10-11T00:00'),
    });
    expect(count([call(1)], [later, response(1, 'no')])[0]?.withReport).toBe(1);
  });

  it('puts a call late on the last evening into the month of the place', () => {
    expect(
      count([call(1, { receivedAt: at('2026-11-01T06:30'), arrivedAt: plusHours(at('2026-11-01T06:30'), 1) })])[0]
        ?.month,
    ).toBe('2026-10');
  });

  it('finds the middle of odd, even and no times', () => {
    expect([medianOf([9, 1, 5]), medianOf([4, 1, 2, 3]), medianOf([])]).toEqual([5, 2.5, undefined]);
  });
});

describe('the two measures', () => {
  it('give the share of known answers with the unknown beside it', () => {
    const { months, total } = measuresFrom({ months: [full, { ...full, month: '2026-11' }], medianMinutes: 23 });
    expect(months[0]?.shareWithReport).toBeCloseTo(40 / 60);
    expect(months[0]?.reportUnknown).toEqual({ hidden: false, count: 30 });
    expect(months[0]?.medianMinutes).toBe(22);
    expect([total.calls.count, total.medianMinutes]).toEqual([180, 23]);
  });

  it('hide a share with its counts, and a median of too few times', () => {
    const few = {
      ...full,
      month: '2026-11',
      calls: 20,
      withReport: 3,
      withoutReport: 9,
      reportUnknown: 8,
      arrivalKnown: 5,
      arrivalUnknown: 15,
    };
    const { months } = measuresFrom({ months: [full, few, { ...full, month: '2026-12' }] });
    expect(months[1]?.withReport.hidden).toBe(true);
    expect(months[1]?.shareWithReport).toBeUndefined();
    expect(months[1]?.medianMinutes).toBeUndefined();
  });

  it('show hidden months their median only when every month large enough has one', () => {
    const thin = (month: string, arrivalKnown: number) => ({
      ...full,
      month,
      calls: 30,
      withReport: 15,
      withoutReport: 11,
      reportUnknown: 4,
      arrivalKnown,
      arrivalUnknown: 30 - arrivalKnown,
    });
    const shown = measuresFrom({
      months: ['01', '02', '03', '04', '05', '06'].map((month) => thin(`2026-${month}`, 25)),
    });
    expect(shown.months.every((month) => month.arrivalKnown.hidden && month.medianMinutes === 22)).toBe(true);
    const mixed = measuresFrom({
      months: [...['01', '02', '03', '04', '05'].map((month) => thin(`2026-${month}`, 25)), thin('2026-06', 8)],
    });
    expect(mixed.months.some((month) => month.arrivalKnown.hidden && month.medianMinutes !== undefined)).toBe(false);
  });

  it('are empty for a partnership without calls', () => {
    expect(measuresFrom({ months: [] }).total.calls).toEqual({ hidden: false, count: 0 });
  });
});
