import { describe, expect, it } from 'vitest';
import { at } from '../testing/examples.ts';
import { compareText } from './text-order.ts';

describe('the order of instants', () => {
  it('is their order in time, and equals stay as they were', () => {
    const [early, late] = [at('2026-11-02T08:00'), at('2026-11-10T08:00')];
    expect([compareText(early, late), compareText(late, early), compareText(late, late)]).toEqual([-1, 1, 0]);
    const given = [
      { id: 'b', at: late },
      { id: 'a', at: late },
      { id: 'c', at: early },
    ];
    expect(given.toSorted((a, b) => compareText(a.at, b.at)).map((one) => one.id)).toEqual(['c', 'b', 'a']);
  });
});
