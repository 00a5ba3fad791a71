/** A folded line unfolds to itself, and no part is longer than 75 octets, also where a character takes several. */
import { expect, it } from 'vitest';
import { folded } from './icalendar.ts';

it.each(['short', 'a'.repeat(75), 'a'.repeat(76), 'é'.repeat(120), `${'a'.repeat(74)}€€€`, '😀'.repeat(50)])(
  'folds between characters and never within one: %s',
  (line) => {
    const parts = folded(line).split('\r\n');
    for (const part of parts) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
    expect(folded(line).replaceAll('\r\n ', '')).toBe(line);
  },
);
