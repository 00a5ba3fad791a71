/** One condition of every kind, and of every parameter that changes what is said or answered, for tests. */

import { answers } from '../answer.ts';
import { idOf } from '../ids.ts';
import { type Condition, channels, distanceUnits, placeKinds, requirements } from '../orders/condition.ts';

type WithoutId<One> = One extends unknown ? Omit<One, 'id'> : never;

const shapes: readonly WithoutId<Condition>[] = [
  { kind: 'no-violence' },
  { kind: 'no-threats-to-household' },
  { kind: 'no-harassment', number: '4' },
  { kind: 'no-contact', channels: [], exceptForChildExchange: false },
  { kind: 'no-contact', channels: [], exceptForChildExchange: true },
  { kind: 'no-contact', channels, exceptForChildExchange: false },
  { kind: 'no-contact', channels: [] },
  { kind: 'no-contact-through-others' },
  { kind: 'stay-away', places: [] },
  { kind: 'stay-away', places: placeKinds },
  { kind: 'stay-away', places: ['person'], distance: { amount: 100, unit: 'yards' } },
  ...distanceUnits.map(
    (unit): WithoutId<Condition> => ({ kind: 'stay-away', places: ['home'], distance: { amount: 90, unit } }),
  ),
  { kind: 'move-out' },
  { kind: 'firearms-surrender', includesAmmunition: true },
  { kind: 'firearms-surrender', includesAmmunition: false },
  { kind: 'firearms-surrender' },
  { kind: 'exclusive-custody' },
  ...answers.map((supervised): WithoutId<Condition> => ({ kind: 'contact-permission', supervised })),
  ...requirements.map((requirement): WithoutId<Condition> => ({ kind: 'positive-requirement', requirement })),
  { kind: 'other' },
  { kind: 'other', text: 'Shall return the keys to the premises forthwith.' },
];

export const exampleConditions: readonly Condition[] = shapes.map((shape, index) => ({
  ...shape,
  id: idOf<'condition'>(`condition-${index}`),
}));
