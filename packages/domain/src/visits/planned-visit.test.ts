/** Visits: planned only for who said that they are welcome, missed out loud, and asked about when nobody answers twice. */
import { describe, expect, it, test } from 'vitest';
import type { ContactRules } from '../notices/course-event.ts';
import { readsQueue } from '../queue/queue.ts';
import { civilDateOf, instantAt, instantOf, timeZoneOf } from '../time.ts';
import { type PlannedVisit, patrolShiftOf, plannedDays, visitEscalations, visitStanding } from './planned-visit.ts';

const today = civilDateOf('2026-11-20');
const rules: ContactRules = { mayVisit: 'yes', ways: ['in-person'], ifNotAlone: 'Say that it is about the parking.' };
const visit = (number: number, on: string, outcome?: 'seen' | 'no-answer' | 'declined' | 'concern'): PlannedVisit => ({
  number,
  on: civilDateOf(on),
  ...(outcome === undefined ? {} : { done: { at: instantOf(0), outcome, by: 'J. Pennock' } }),
});

describe('planning', () => {
  const madeOn = civilDateOf('2026-11-16');
  const endsOn = civilDateOf('2026-12-13');
  const days = [1, 3, 7, 14, 21, 28];
  it('puts the last visit on the last day of an order of 28 days, not past it', () => {
    expect(plannedDays({ madeOn, endsOn, days, rules })).toEqual([
      '2026-11-17',
      '2026-11-19',
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
      '2026-12-13',
    ]);
  });
  it('keeps within an order of 14 days', () => {
    expect(plannedDays({ madeOn, endsOn: civilDateOf('2026-11-29'), days, rules }).at(-1)).toBe('2026-11-29');
  });
  test.each([
    ['she was not asked', undefined],
    ['she said no', { ...rules, mayVisit: 'no' as const }],
    ['nobody knows', { ...rules, mayVisit: 'unknown' as const }],
  ])('plans nothing where %s', (_, asked) => {
    expect(plannedDays({ madeOn, endsOn, days, rules: asked })).toEqual([]);
  });
});

test.each([
  ['a day to come', visit(1, '2026-11-21'), 'to-come'],
  ['today', visit(1, '2026-11-20'), 'due'],
  ['a day gone by with nothing on record', visit(1, '2026-11-19'), 'missed'],
  ['nobody answered', visit(1, '2026-11-19', 'no-answer'), 'try-again'],
  ['she did not want it', visit(1, '2026-11-19', 'declined'), 'done'],
  ['something was wrong', visit(1, '2026-11-19', 'concern'), 'concern'],
])('%s', (_, one, expected) => {
  expect(visitStanding(one, today)).toBe(expected);
});

describe('what a supervisor is told of', () => {
  it('is every missed visit with its age, and every concern', () => {
    const visits = [visit(1, '2026-11-17'), visit(2, '2026-11-19', 'concern'), visit(3, '2026-11-23')];
    expect(visitEscalations(visits, today)).toEqual([
      { why: 'missed', visit: 1, days: 3 },
      { why: 'concern', visit: 2 },
    ]);
  });
  it('is a second closed door in a row, and not the first', () => {
    const once = [visit(1, '2026-11-17', 'seen'), visit(2, '2026-11-19', 'no-answer')];
    expect(visitEscalations(once, today)).toEqual([]);
    const twice = [visit(1, '2026-11-17', 'no-answer'), visit(2, '2026-11-19', 'no-answer')];
    expect(visitEscalations(twice, today)).toEqual([{ why: 'no-answer-twice', visit: 2 }]);
  });
});

test.each([
  ['03:59', 'night'],
  ['04:00', 'early'],
  ['11:59', 'early'],
  ['12:00', 'late'],
  ['19:59', 'late'],
  ['20:00', 'night'],
])('a patrol that begins at %s is the %s one, on the wall clock of the place', (time, shift) => {
  for (const name of ['America/Los_Angeles', 'Europe/London']) {
    const zone = timeZoneOf(name);
    expect(patrolShiftOf(instantAt(today, zone, time), zone)).toBe(shift);
  }
});

test.each([
  ['supervisor', undefined, true],
  ['liaison', undefined, false],
  ['liaison', 'supervisors', false],
  ['liaison', 'supervisors-and-liaisons', true],
  ['officer', 'supervisors-and-liaisons', false],
  ['administrator', 'supervisors-and-liaisons', false],
] as const)('a %s reads the queue where the setting is %s: %s', (role, seenBy, expected) => {
  expect(readsQueue(role, seenBy === undefined ? {} : { seenBy })).toBe(expected);
});
