/** What may leave: an answer with a field too many, or one that does not fit, is a defect and stays inside. */
import { api } from '@holdfast/wire';
import { expect, it } from 'vitest';
import { serializerOf } from './api.ts';

const about = { name: 'Holdfast', demonstration: true };

it('an answer that fits its schema leaves as it is', () => {
  expect(serializerOf(api.about.answer)(about)).toBe(JSON.stringify(about));
});

it.each([
  ['a field too many', { ...about, databaseUrl: 'postgres://owner:hush@db.example' }],
  ['a field too few', { name: 'Holdfast' }],
  ['another shape', [about]],
])('an answer with %s does not leave, and its words do not either', (_, answer) => {
  expect(() => serializerOf(api.about.answer)(answer)).toThrow(/^an answer does not fit its schema$/);
});

it('an order with an address of a party does not leave', () => {
  const party = { name: 'Rowan Ellery', address: '1 Any Street' };
  expect(() => serializerOf(api.lookUpOrders.answer)({ orders: [{ protectedParty: party }] })).toThrow();
});
