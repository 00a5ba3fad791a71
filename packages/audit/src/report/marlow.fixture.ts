/** An invented county's answer, for the tests of the report. It holds one of every case: computed, hidden, not computable, a signal, a warning. */
import type { AuditAnswer, MeasureAnswer, MeasureWords } from '../answer.ts';
import { individualsChart, wilsonInterval } from '../statistics/index.ts';

const months = [31, 28, 33, 30, 27, 35, 29, 32, 30, 26, 34, 31, 29, 33, 28, 62, 30, 27, 0, 32, 29, 31, 30, 28].map(
  (count, at) => ({
    group: `${at < 12 ? 2022 : 2023}-${String((at % 12) + 1).padStart(2, '0')}`,
    count,
  }),
);
const total = months.reduce((sum, { count }) => sum + count, 0);
const control = individualsChart(months.map(({ group, count }) => ({ group, value: count })));

const share = (n: number, of: number): MeasureAnswer => ({
  state: 'computed',
  n,
  of,
  value: n / of,
  interval: wilsonInterval(n, of),
  why: 'Counted from the disposition of each call.',
});
const time = (n: number, value: number, p90: number): MeasureAnswer => ({
  state: 'computed',
  n,
  of: total,
  value,
  interval: [value * 0.9, value * 1.1],
  p90,
  why: 'Officer-initiated calls are left out.',
});
const nothing = { n: null, of: null, value: null, interval: null };

const words = (id: string, unit: MeasureWords['unit'], question: string): MeasureWords => ({
  id,
  unit,
  question,
  numerator: 'Calls for order violations of which the file says so.',
  denominator: 'Calls for order violations for which the file says yes or no.',
  leavesOut: 'Calls of which the file says neither. Silence is not counted as no.',
  caveat: 'Whether it is owed differs by state.',
  source: 'Counted from the file; our own definition.',
});

/** The answer, as the audit would make it of a file that nobody has. */
export const marlowAnswer: AuditAnswer = {
  version: 1,
  language: 'en',
  source: {
    files: [
      {
        name: 'marlow-calls-2022-2023.csv',
        format: 'csv',
        encoding: 'utf-8',
        delimiter: ',',
        rows: 61_204,
        columns: ['Event', 'Nature', 'Closed As'],
      },
    ],
    kind: 'calls',
    period: { from: '2022-01-01', to: '2023-12-31' },
    timezone: 'America/Los_Angeles',
  },
  rows: 61_204,
  calls: 60_118,
  orderViolations: {
    calls: total,
    labels: [
      {
        label: 'RESTRAINING ORDER VIOL',
        count: total - 4,
        class: 'order-violation',
        why: 'Says that a protection order was violated.',
      },
      {
        label: '<b>273.6 PC</b>',
        count: 4,
        class: 'order-violation',
        why: 'Cites a section about broken protection orders.',
      },
      {
        label: 'SERVE RESTRAINING ORDER',
        count: 212,
        class: 'order-service',
        why: 'An order is being served, which is no violation.',
      },
      { label: 'COURT ORDER', count: 3, class: 'unknown', why: 'Names an order and not whether it was broken.' },
    ],
  },
  measures: {
    'order-violation-calls': { state: 'computed', n: total, of: 60_118, value: null, interval: null, why: '' },
    'queued-to-dispatched': time(640, 512, 2_710),
    'queued-to-arrived': {
      ...time(601, 1_140, 4_980),
      parts: [
        { ...time(300, 540, 2_000), by: 'priority', group: '1' },
        { ...time(301, 1_700, 6_100), by: 'priority', group: '2' },
      ],
    },
    'report-written': share(318, 702),
    arrest: share(96, 702),
    'gone-on-arrival': share(241, 702),
    'gone-on-arrival-with-report': share(31, 241),
    unfounded: { state: 'too-few', ...nothing, why: 'The count is 1 to 10.' },
    'call-to-arrest': {
      state: 'not-computable',
      ...nothing,
      why: 'No column says when an arrest was made.',
      needs: ['the time of the arrest'],
    },
  },
  exclusions: [
    { code: 'duplicate', count: 1_086, why: 'rows that repeat a call already counted' },
    {
      code: 'officer-initiated',
      count: 8_340,
      why: 'calls an officer started, left out of the times because arrival and call are the same moment',
    },
  ],
  warnings: [
    {
      code: 'midnight',
      count: 402,
      text: '402 calls carry exactly midnight, which is how some systems write a time they do not know.',
    },
  ],
  definitions: [
    words('order-violation-calls', 'count', 'How many calls are about a broken order?'),
    words('queued-to-dispatched', 'seconds', 'How long until police are sent?'),
    words('queued-to-arrived', 'seconds', 'How long until police are there?'),
    words('report-written', 'share', 'When an order is said to be broken, is a report written?'),
    words('arrest', 'share', 'Is somebody arrested?'),
    words('gone-on-arrival', 'share', 'How often had the person left before police came?'),
    words('gone-on-arrival-with-report', 'share', 'When the person had left, was a report written all the same?'),
    words('unfounded', 'share', 'How often is the call closed as unfounded?'),
    words('call-to-arrest', 'seconds', 'How long from the call to the arrest?'),
  ],
  tables: [
    {
      by: 'month',
      title: 'Calls for order violations by month',
      cells: months.map((cell) =>
        cell.group === '2023-07' ? cell : cell.group === '2022-10' ? { ...cell, count: null } : cell,
      ),
      unknown: 0,
      ...(control === null ? {} : { control }),
    },
    {
      by: 'place',
      title: 'Calls for order violations by place',
      cells: [
        { group: 'North', count: 260 },
        { group: 'Harbor', count: 204 },
        { group: 'Old Town and the river road', count: 190 },
        { group: 'Hills', count: null },
        { group: 'Airport', count: null },
      ],
      unknown: 12,
    },
    {
      by: 'hour',
      title: 'Calls for order violations by hour of the day',
      cells: Array.from({ length: 24 }, (_, hour) => ({
        group: `${hour}`,
        count: hour === 4 || hour === 5 ? null : 14 + ((hour * 7) % 23),
      })),
      unknown: 0,
    },
  ],
  distributions: [
    {
      measure: 'queued-to-arrived',
      n: 601,
      bins: [
        { from: 0, count: null },
        { from: 60, count: 12 },
        { from: 300, count: 96 },
        { from: 600, count: 140 },
        { from: 900, count: 121 },
        { from: 1_800, count: 130 },
        { from: 3_600, count: 70 },
        { from: 7_200, count: null },
      ],
    },
  ],
  quality: [
    {
      file: 'marlow-calls-2022-2023.csv',
      column: 'Nature',
      meaning: 'final call type',
      why: 'Its name, and 41 values that repeat.',
      empty: 12,
      distinct: 41,
    },
    {
      file: 'marlow-calls-2022-2023.csv',
      column: 'Unit Notes',
      why: 'Free text; not read.',
      empty: 30_101,
      distinct: 28_804,
    },
  ],
};
