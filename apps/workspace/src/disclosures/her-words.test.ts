/** Days kept in UTC and read in the west: what has arrived never arrives tomorrow. */
import { civilDateOf, instantOf, timeZoneOf } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { receivedWords, whenWords } from './her-words.ts';

// Four in the afternoon in California, already the next day in UTC.
const time = { zone: timeZoneOf('America/Los_Angeles'), now: instantOf(Date.parse('2026-11-22T00:05:00Z')) };

test('received after midnight UTC is received today', () => {
  expect(receivedWords(civilDateOf('2026-11-22'), time)).toBe('today');
  expect(receivedWords(civilDateOf('2026-11-20'), time)).toBe('yesterday');
});

test('a time she did not know is said to be not known', () => {
  expect(whenWords({ kind: 'unknown' }, time)).toBe('time not known');
  expect(whenWords({ kind: 'about', at: time.now }, time)).toBe('about today, 4:05 PM');
});
