/** Tries: slow for a guesser, short for a person, apart for each name. */
import { instantOf } from '@holdfast/domain';
import { expect, it } from 'vitest';
import { totpUri } from './one-time-code.ts';
import { triesOf } from './tries.ts';

const at = (seconds: number) => instantOf(seconds * 1000);

it('are a few at once, then one each few seconds, and never more than a few again', () => {
  const tries = triesOf({ atOnce: 3, secondsToNext: 6 });
  expect([0, 0, 0, 0].map((second) => tries.take('a', at(second)))).toEqual([true, true, true, false]);
  expect(tries.take('a', at(5))).toBe(false);
  expect(tries.take('a', at(6))).toBe(true);
  expect(tries.take('a', at(6))).toBe(false);
  expect([600, 600, 600, 600].map((second) => tries.take('a', at(second)))).toEqual([true, true, true, false]);
});

it('of one name do not count for another', () => {
  const tries = triesOf({ atOnce: 1, secondsToNext: 6 });
  expect(tries.take('a', at(0))).toBe(true);
  expect(tries.take('b', at(0))).toBe(true);
});

it('hold back a day of guessing to a pace, and a waiting person for seconds', () => {
  const tries = triesOf({ atOnce: 10, secondsToNext: 6 });
  const day = 86_400;
  const allowed = Array.from({ length: day }, (_, second) => tries.take('a', at(second))).filter(Boolean).length;
  expect(allowed).toBeLessThanOrEqual(10 + day / 6);
  expect(tries.take('a', at(day + 6))).toBe(true);
});

it('forget the name that was longest quiet, so that memory has an end', () => {
  const tries = triesOf({ atOnce: 1, secondsToNext: 600, most: 2 });
  for (const name of ['a', 'b', 'c']) tries.take(name, at(0));
  expect(tries.take('a', at(1))).toBe(true);
  expect(tries.take('c', at(1))).toBe(false);
});

it('and the key for an authenticator is the one everyone knows', () => {
  // Source: RFC 4648, section 10: BASE32("foobar") = "MZXW6YTBOI======".
  expect(totpUri({ secret: 'foobar', email: 'a@b.example' })).toBe(
    'otpauth://totp/Holdfast:a%40b.example?secret=MZXW6YTBOI&issuer=Holdfast&digits=6&period=30',
  );
});
