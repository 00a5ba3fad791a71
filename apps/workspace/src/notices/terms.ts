/** Terms of a notice or order as an officer chooses them, and what the choice means as conditions. What is not on the list is typed. */

import { type Condition, idOf, type NoticeRegime, placeKinds } from '@holdfast/domain';
import { said, spoken } from '../language.ts';
import type { SpecOption } from './form-spec.ts';

const english: readonly SpecOption[] = spoken([
  { value: 'no-harassment', label: said('Must not molest her', 'No debe molestarla') },
  { value: 'no-contact', label: said('No contact by any means', 'Sin contacto por ningún medio') },
  { value: 'home', label: said('Stay 100 metres away from the home', 'A 100 metros de la casa') },
  { value: 'school', label: said('Stay 100 metres away from the school', 'A 100 metros de la escuela') },
  { value: 'move-out', label: said('Leave the home, let her be in it', 'Irse de la casa y dejarla estar en ella') },
]);
/** A yard is how a Californian paper measures; a hundred is the usual number there, and another is typed as another term. */
const californian: readonly SpecOption[] = spoken([
  {
    value: 'no-harassment',
    label: said('Must not harass, threaten or hurt her', 'No debe acosarla, amenazarla ni lastimarla'),
  },
  { value: 'no-contact', label: said('No contact by any means', 'Sin contacto por ningún medio') },
  { value: 'person', label: said('Stay 100 yards away from her', 'A 100 yardas de ella') },
  { value: 'home', label: said('Stay 100 yards away from the home', 'A 100 yardas de la casa') },
  { value: 'work', label: said('Stay 100 yards away from her work', 'A 100 yardas de su trabajo') },
  { value: 'school', label: said('Stay 100 yards away from the school', 'A 100 yardas de la escuela') },
  { value: 'move-out', label: said('Leave the home, let her be in it', 'Irse de la casa y dejarla estar en ella') },
]);

/** The terms that a paper of this place has. */
export function termOptionsIn(place: NoticeRegime['place']): readonly SpecOption[] {
  return place === 'GB-EAW' ? english : californian;
}

/** The conditions of what was chosen, numbered as they stand, and the one that was typed last. */
export function conditionsFrom({
  place,
  chosen,
  other,
}: {
  readonly place: NoticeRegime['place'];
  readonly chosen: readonly string[];
  readonly other: string | undefined;
}): readonly Condition[] {
  const known = termOptionsIn(place).flatMap(({ value }) => (chosen.includes(value) ? [value] : []));
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
          places: [placeKinds.find((kind) => kind === value) ?? 'home'],
          distance: { amount: 100, unit: place === 'GB-EAW' ? 'metres' : 'yards' },
        };
    }
  });
  return other === undefined ? listed : [...listed, { ...base(listed.length), kind: 'other', text: other }];
}
