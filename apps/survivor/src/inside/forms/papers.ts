/** Which papers a place knows, and what a paper or a place already tells of an order. It never fills in what they leave open. */
import { type Instrument, type IssuingPlace, kindOfForm, type OrderKind } from '@holdfast/domain';

const papersOfPlace: Partial<Readonly<Record<IssuingPlace, readonly Instrument[]>>> = {
  'US-CA': ['ca-epo-001', 'ca-dv-110', 'ca-dv-130', 'ca-cr-160'],
  'GB-EAW': ['gb-dvpn', 'gb-dvpo', 'gb-dapn', 'gb-dapo', 'gb-non-molestation', 'gb-occupation'],
};

/** The papers to choose from; none where a place has no forms we know by name. */
export function papersOf(place: IssuingPlace | ''): readonly Instrument[] {
  return (place === '' ? undefined : papersOfPlace[place]) ?? [];
}

/** The paper as a record names it: as chosen, or as its place alone tells. */
export function instrumentFrom(chosen: Instrument | 'not-known' | '', place: IssuingPlace | ''): Instrument {
  if (chosen !== '' && chosen !== 'not-known' && papersOf(place).includes(chosen)) return chosen;
  if (place === 'US-tribal') return 'tribal';
  if (place === 'US-military') return 'military';
  if (place === 'CA' || place === 'elsewhere') return 'other-country';
  return place.startsWith('US-') && place !== 'US-CA' ? 'state-order' : 'other';
}

/** The kind a paper can only have; `undefined` where she has to be asked. */
export function kindOfPaper(chosen: Instrument | 'not-known' | '', place: IssuingPlace | ''): OrderKind | undefined {
  return kindOfForm[instrumentFrom(chosen, place)];
}
