/** Two changes of one order at once: what came since is told apart from what was there, and nothing of either is dropped. */
import { instantOf, type OrderChange } from '@holdfast/domain';
import { orderWith } from '@holdfast/domain/testing';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { type ChangeTyped, changeFields, changesSince, factsApart, fieldsApart, takenFrom } from './change-conflict.ts';

const at = (day: number) => instantOf(Date.UTC(2026, 10, day));
const change = (kind: OrderChange['kind'], day: number): OrderChange => ({ kind, at: at(day) });
const order = orderWith();
const withChanges = (...changes: readonly OrderChange[]) => orderWith({ changes });

it('finds what came since, also where it lies before what was there, and one that is there twice once more', () => {
  const before = withChanges(change('continued', 5));
  const after = withChanges(change('modified', 2), change('continued', 5), change('continued', 5));
  expect(changesSince(before, after)).toEqual([change('modified', 2), change('continued', 5)]);
  expect(changesSince(after, after)).toEqual([]);
});

it('names what the order itself says otherwise', () => {
  expect(factsApart(order, order)).toEqual([]);
  const renamed = { ...order, restrainedParty: { name: 'Another Name' } };
  expect(factsApart(order, renamed)).toEqual(['restrainedParty']);
});

const typed = fc.record({ kind: fc.string(), at: fc.string(), endsOn: fc.string() });
const whose = fc.record(
  {
    kind: fc.constantFrom('mine' as const, 'theirs' as const),
    at: fc.constantFrom('mine' as const, 'theirs' as const),
    endsOn: fc.constantFrom('mine' as const, 'theirs' as const),
  },
  { requiredKeys: [] },
);

test('every field is one of the two, as chosen, and mine where nothing was', () => {
  fc.assert(
    fc.property(typed, typed, whose, (mine: ChangeTyped, theirs: ChangeTyped, chosen) => {
      const taken = takenFrom({ mine, theirs, whose: chosen });
      for (const field of changeFields)
        expect(taken[field]).toBe(chosen[field] === 'theirs' ? theirs[field] : mine[field]);
      expect(fieldsApart(mine, mine)).toEqual([]);
      expect(fieldsApart(mine, theirs).every((field) => mine[field] !== theirs[field])).toBe(true);
    }),
  );
});
