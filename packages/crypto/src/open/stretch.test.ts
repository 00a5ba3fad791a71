import { describe, expect, test } from 'vitest';
import { utf8 } from '../index.ts';
import { chooseStretch, isAllowedStretch, stretch, stretchLevels, usualStretch } from './stretch.ts';

const quick = { memoryKiB: 64, iterations: 1 };
const code = utf8('2580');

describe('stretching', () => {
  const rows: readonly (readonly [string, number, number, boolean])[] = [
    ['the usual', 65_536, 3, true],
    ['more than usual', 131_072, 4, true],
    ['the middle level', 47_104, 1, true],
    ['the last level', 19_456, 2, true],
    ['the last level with one pass', 19_456, 1, false],
    ['less memory than any level, whatever the passes', 19_455, 16, false],
    ['no memory', 0, 3, false],
    ['half a pass', 65_536, 1.5, false],
    ['enough memory to hang a phone', 1_048_576, 3, false],
    ['enough passes to hang a phone', 65_536, 1000, false],
  ];
  for (const [name, memoryKiB, iterations, allowed] of rows) {
    test(`${name}: ${allowed ? 'allowed' : 'refused'}`, () => {
      expect(isAllowedStretch({ memoryKiB, iterations })).toBe(allowed);
    });
  }

  test('every level is its own floor, and weaker is refused before any work', async () => {
    for (const level of stretchLevels) expect(isAllowedStretch(level)).toBe(true);
    const refusal = await stretch({ code, salt: new Uint8Array(16), parameters: quick });
    expect(refusal).toEqual({ ok: false, issue: { code: 'below-floor' } });
  });

  test('at the usual level a code gives one key, and another code another', async () => {
    const salt = new Uint8Array(16);
    const first = await stretch({ code, salt, parameters: usualStretch });
    const again = await stretch({ code, salt, parameters: usualStretch });
    const other = await stretch({ code: utf8('2581'), salt, parameters: usualStretch });
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
  });

  describe('chosen at set-up', () => {
    const levels = [
      { memoryKiB: 64, iterations: 3 },
      { memoryKiB: 32, iterations: 1 },
      { memoryKiB: 16, iterations: 2 },
    ];
    const salt = new Uint8Array(16);
    /** A clock on which each trial takes the next of these milliseconds. */
    const clockOf = (...trials: readonly number[]): (() => number) => {
      const times = trials.flatMap((taken, index) => [index * 10_000, index * 10_000 + taken]);
      let asked = -1;
      return () => {
        asked += 1;
        return times[asked] ?? 0;
      };
    };

    const choices: readonly (readonly [string, readonly number[], number])[] = [
      ['a quick device gets the strongest', [300], 0],
      ['a device at the limit keeps the strongest', [2000], 0],
      ['a slow device gets the next', [2001, 700], 1],
      ['a very slow device gets the last, and nothing weaker', [9000, 5000, 4000], 2],
    ];
    for (const [name, trials, level] of choices) {
      test(name, async () => {
        expect(await chooseStretch({ clock: clockOf(...trials), salt, levels })).toEqual({
          ok: true,
          value: levels[level],
        });
      });
    }
  });
});
