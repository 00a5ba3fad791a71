/** Terms of a notice or order as an officer chooses them, and what the choice means as conditions. What is not on the list is typed. */
import { type Condition, idOf } from '@holdfast/domain';
import type { SpecOption } from './form-spec.ts';

export const termOptions: readonly SpecOption[] = [
  { value: 'no-harassment', label: 'Must not molest her' },
  { value: 'no-contact', label: 'No contact by any means' },
  { value: 'home', label: 'Stay 100 metres away from the home' },
  { value: 'school', label: 'Stay 100 metres away from the school' },
  { value: 'move-out', label: 'Leave the home, let her be in it' },
];

/** The conditions of what was chosen, numbered as they stand, and the one that was typed last. */
export function conditionsFrom(chosen: readonly string[], other: string | undefined): readonly Condition[] {
  const known = termOptions.flatMap(({ value }) => (chosen.includes(value) ? [value] : []));
  const base = (index: number) => ({ id: idOf<'condition'>(`c${index + 1}`), number: String(index + 1) });
  const listed = known.map((value, index): Condition => {
    switch (value) {
      case 'no-harassment':
        return { ...base(index), kind: 'no-harassment' };
      case 'no-contact':
        return { ...base(index), kind: 'no-contact', channels: [], exceptForChildExchange: false };
      case 'move-out':
        return { ...base(index), kind: 'move-out' };
      default:
        return {
          ...base(index),
          kind: 'stay-away',
          places: [value === 'school' ? 'school' : 'home'],
          distance: { amount: 100, unit: 'metres' },
        };
    }
  });
  return other === undefined ? listed : [...listed, { ...base(listed.length), kind: 'other', text: other }];
}
