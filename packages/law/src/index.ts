/** The door of `law`: what differs by place, as data with citations. A place nobody has read yields nothing, not a guess. */
import type { IssuingPlace, Jurisdiction, PlaceLaw } from '@holdfast/domain';
import { jurisdictionOf } from '@holdfast/domain';
import { californianLaw } from './us-ca/law.ts';

export * from './helplines.ts';

const read: Readonly<Partial<Record<Jurisdiction, PlaceLaw>>> = {
  'US-CA': californianLaw,
};

/** The law of a place, duties in the order in which things happen. Empty where nobody has read it yet. Never throws. */
export function lawOf(place: IssuingPlace): PlaceLaw {
  const jurisdiction = jurisdictionOf(place);
  const known = jurisdiction === undefined ? undefined : read[jurisdiction];
  return known ?? { place, rules: [], expiryRules: [], calendars: [] };
}
