/** Days kept in UTC and read in the west: what has arrived never arrives tomorrow. */
import { civilDateOf, instantOf, timeZoneOf } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { receivedWords } from './her-words.ts';

// Four in the afternoon in California, already the next day in UTC.
const time = { zone: timeZoneOf('America/Los_Angeles'), now: instantOf(Date.parse('2026-11-22T00:05:00Z')) };

test('received after midnight UTC is received today', () => {
  expect(receivedWords(civilDateOf('2026-11-22'), time)).toBe('today');
  expect(receivedWords(civilDateOf('2026-11-20'), time)).toBe('yesterday');
});
