/** Wall times: the same field means another instant in another place, and what is half typed is nothing. */
import { instantOf, type TimeZone, timeZoneFrom } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { instantFromWall, wallFromInstant } from './wall-time.ts';

const california = zone('America/Los_Angeles');
const london = zone('Europe/London');

test('a field is read on the wall clock of the place', () => {
  expect(instantFromWall('2026-05-12T14:40', california)).toBe('2026-05-12T21:40:00.000Z');
  expect(instantFromWall('2026-05-12T14:40', london)).toBe('2026-05-12T13:40:00.000Z');
});

test('there and back is the same minute', () => {
  const instant = instantOf(Date.parse('2026-01-05T03:07:00Z'));
  expect(wallFromInstant(instant, california)).toBe('2026-01-04T19:07');
  expect(instantFromWall(wallFromInstant(instant, california), california)).toBe(instant);
});

test.each(['', '2026-05-12', '2026-02-30T10:00', '2026-05-12T25:00', 'soon'])('"%s" is no time', (text) => {
  expect(instantFromWall(text, california)).toBeUndefined();
});

test('no instant is an empty field', () => {
  expect(wallFromInstant(undefined, california)).toBe('');
});

function zone(name: string): TimeZone {
  const read = timeZoneFrom(name);
  if (!read.ok) throw new Error(name);
  return read.value;
}
