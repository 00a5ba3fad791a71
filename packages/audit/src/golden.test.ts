/**
 * Public exports whose counts were taken by hand. They are not ours to keep here: the tests read them from the folder that HOLDFAST_SHARED_DATA names, and
 * are left out where it names none. Files of the same shapes, invented, are in `shapes.test.ts` and always run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditFiles } from './audit.ts';
import { placeForFiles } from './testing/written-files.ts';

const folder = process.env['HOLDFAST_SHARED_DATA'] ?? '';
const isThere = folder !== '' && existsSync(join(folder, 'seattle'));
const place = placeForFiles();
afterAll(() => place.remove());

const audited = async (...path: string[]) => {
  const result = await auditFiles({ paths: [join(folder, ...path)], scratchFolder: place.scratch() });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value.answer;
};
const countOf = (found: readonly { readonly code: string; readonly count: number | null }[], code: string) =>
  found.find((one) => one.code === code)?.count;

describe('exports counted by hand', () => {
  beforeEach((context) => context.skip(!isThere, 'HOLDFAST_SHARED_DATA names no folder with these exports'));

  test('stops: 127 rows of orders, 113 of them violations, 68 with an arrest', async () => {
    const answer = await audited('seattle', 'terry_stops_2015-03_2017-09.min.csv.gz');
    expect([answer.rows, answer.source.kind, answer.orderViolations.calls]).toEqual([19_753, 'stops', 113]);
    expect(answer.measures['arrest']).toMatchObject({ state: 'computed', n: 68, of: 113 });
    const labels = new Map(
      answer.orderViolations.labels.map(({ label, count, class: read }) => [label, [count, read]]),
    );
    expect(labels.get('--DV - ENFORCE COURT ORDER (ARREST MANDATED)')).toEqual([83, 'order-violation']);
    expect(labels.get('--DV - SERVICE OF COURT ORDER')).toEqual([6, 'order-service']);
    expect(answer.measures['report-written']?.state).toBe('not-computable');
    expect(answer.measures['queued-to-arrived']?.state).toBe('not-computable');
    expect(countOf(answer.warnings, 'rows-are-stops')).toBe(1);
  });

  test('reports: 80 items and not 123 rows; every one has a report, so that says nothing', async () => {
    const answer = await audited('new_orleans', 'nopd_electronic_police_report_2017-01-01_2017-03-11.csv.gz');
    expect([answer.rows, answer.calls, answer.orderViolations.calls]).toEqual([22_863, 11_514, 80]);
    expect(answer.source.kind).toBe('reports');
    expect(answer.measures['report-written']).toMatchObject({ state: 'not-computable', n: null, value: null });
    expect(answer.exclusions.find(({ code }) => code === 'midnight-times')?.why).toContain('166');
  });

  test('calls: the one order is a service of it; officers’ calls have no time of answer', async () => {
    const answer = await audited('seattle', 'spd_call_data_c3_2018-2023.csv');
    expect([answer.rows, answer.calls, answer.orderViolations.calls]).toEqual([222, 222, 0]);
    expect(answer.orderViolations.labels.every(({ class: read }) => read === 'order-service')).toBe(true);
    expect(countOf(answer.exclusions, 'order-service-calls')).toBe(1);
    expect(countOf(answer.exclusions, 'officer-initiated')).toBe(13);
    expect(answer.measures['queued-to-arrived-all-calls']).toMatchObject({ n: 173, of: 209 });
  });

  test('delays in seconds, without types: times of all calls, and nothing about orders', async () => {
    const answer = await audited('seattle', 'spd_dispatch_2024-01_first1000.csv');
    expect(answer.orderViolations.calls).toBeNull();
    expect(answer.measures['queued-to-dispatched-all-calls']).toMatchObject({ state: 'computed', n: 1000 });
    expect(answer.measures['queued-to-arrived-all-calls']).toMatchObject({ state: 'computed', n: 869, of: 1000 });
    expect(countOf(answer.warnings, 'page-limit')).toBe(1000);
  });

  test('incidents of a portal that takes such calls out: said so', async () => {
    const answer = await audited('seattle', 'spd_911_incident_response_2016-03-25.csv');
    expect([answer.rows, answer.orderViolations.calls]).toEqual([706, 0]);
    expect(countOf(answer.exclusions, 'no-arrival-time')).toBe(435);
    expect(countOf(answer.warnings, 'few-domestic')).toBe(0);
  });

  test('yearly totals: nothing can be worked out', async () => {
    const answer = await audited('new_orleans', 'nopd_cfs_dv_calls_by_year_2011-2023.csv');
    expect(answer.source.kind).toBe('totals');
    expect(Object.values(answer.measures).every(({ state }) => state === 'not-computable')).toBe(true);
  });
});

test('where no folder is named, the counts by hand are left to shapes.test.ts', () => {
  expect(isThere || !existsSync(join(folder, 'seattle'))).toBe(true);
});
