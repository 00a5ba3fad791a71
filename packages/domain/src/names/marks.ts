/** What else an order may be found by, made comparable: its number, a plate, the block of a street. A house number is never kept: only its hundred. */

export const markKinds = ['number', 'address-block', 'plate'] as const;
export type MarkKind = (typeof markKinds)[number];

const streetWords: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  road: 'rd',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  place: 'pl',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
};

/**
 * The comparable form of what was written; empty when nothing comparable was. Numbers and plates lose signs and spaces, plates also the difference
 * between O and 0, I and 1. `1432 Alder Street` and `1400 block of Alder St` are one block.
 */
export function markFrom(kind: MarkKind, written: string): string {
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
  if (kind === 'number') return plain.replace(/[^A-Z0-9]/g, '').slice(0, 200);
  if (kind === 'plate')
    return plain
      .replace(/[^A-Z0-9]/g, '')
      .replace(/O/g, '0')
      .replace(/I/g, '1')
      .slice(0, 20);
  const words = plain
    .toLowerCase()
    .replace(/\b(?:block|blk|of|the|apt|unit|no)\b/g, ' ')
    .match(/[a-z0-9]+/g);
  const [first = '', ...rest] = words ?? [];
  const house = /^\d+/.exec(first)?.[0];
  const street = (house === undefined ? [first, ...rest] : rest).map((word) => streetWords[word] ?? word);
  const name = street.join(' ').slice(0, 150);
  if (house === undefined || name === '') return '';
  return `${Math.floor(Number(house.slice(0, 6)) / 100) * 100} ${name}`;
}
