import { byUrgency, idOf, isOpen } from '@holdfast/domain';
import { at, contactWith, incidentWith, orderWith } from '@holdfast/domain/testing';
import { emptyVault } from '@holdfast/vault';
import { expect, test } from 'vitest';
import '../testing/all-law.ts';
import { heldFrom } from './held.ts';
import { owedNow, readingsOf } from './reading.ts';

test('what is owed is the same whether or not what nobody was called about is read too', () => {
  const now = at('2026-11-20T20:00');
  const incidents = ['first', 'second', 'third', 'fourth'].map((id) => incidentWith({ id: idOf(id) }));
  const contacts = [incidents[1], incidents[3]].flatMap((one) =>
    one === undefined
      ? []
      : [
          contactWith({
            id: idOf(`call-${one.id}`),
            incidentId: one.id,
            facts: { 'officer-came': 'yes', 'report-written': 'no' },
          }),
        ],
  );
  const held = { ...heldFrom(emptyVault), orders: [orderWith({ provenance: 'survivor' })], incidents, contacts };
  const all = readingsOf(held, now).flatMap(({ incident, duties }) => duties.map((duty) => ({ incident, duty })));
  const open = byUrgency(
    all.filter(({ duty }) => isOpen(duty)),
    ({ duty }) => duty,
  );
  expect(open.length).toBeGreaterThan(10);
  expect(owedNow(held, now)).toEqual(open);
});
