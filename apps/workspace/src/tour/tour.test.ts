/** The tour: every step leads to a section its role has, and every role has one. */
import { positions } from '@holdfast/wire';
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../frame/sections.ts';
import { tourOf } from './tour-words.ts';

describe.each(positions.map((position) => [position]))('the tour of a %s', (position) => {
  test('leads to sections that are there for this position, each once', () => {
    const paths = tourOf(position).map(({ path }) => path);
    const mine = ['/account', ...sectionsOf(position).map(({ path }) => path)];
    expect(paths.filter((path) => !mine.includes(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThanOrEqual(3);
  });

  test('is in words of at most forty to a step', () => {
    for (const { says } of tourOf(position))
      for (const text of [says.en, says.es]) expect(text.split(/\s+/).length).toBeLessThanOrEqual(40);
  });
});
