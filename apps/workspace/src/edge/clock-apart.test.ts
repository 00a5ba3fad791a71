/** A device's clock against the server's: put right by a day either way, never into the future, and left alone where they agree. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secondsApart } from './clock-apart.ts';

const server = Date.parse('2026-05-12T21:40:10.700Z');
const date = 'Tue, 12 May 2026 21:40:10 GMT';
const day = 86_400_000;

test.each([
  ['they agree', 0, 0],
  ['a second behind', -1_000, 0],
  ['two seconds ahead', 2_000, 0],
])('%s: nothing is put right', (_, off, expected) => {
  expect(secondsApart({ date, heardAt: server + off, known: 0 })).toBe(expected);
});

test('whatever the device says, the moment put right is the server’s within a few seconds and never later', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400 * day, max: 400 * day }), fc.nat({ max: 900 }), (off, way) => {
      const heardAt = server + way + off;
      const apart = secondsApart({ date, heardAt, known: 0 });
      const moment = heardAt + apart;
      expect(Math.abs(moment - server)).toBeLessThan(3_700);
      if (apart !== 0) expect(moment).toBeLessThanOrEqual(server + way);
      // Heard again at once it stays where it is.
      expect(secondsApart({ date, heardAt, known: apart })).toBe(apart);
    }),
  );
});

test('no header, or one that is no date, leaves what was known', () => {
  expect(secondsApart({ date: null, heardAt: server, known: day })).toBe(day);
  expect(secondsApart({ date: 'soon', heardAt: server, known: -day })).toBe(-day);
});

test('a clock set right in between is seen, and the correction ends', () => {
  expect(secondsApart({ date, heardAt: server, known: day })).toBe(0);
});
