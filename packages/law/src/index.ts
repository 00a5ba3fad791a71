/** The door of `law`: what differs by place, as data with citations. A place nobody has read yields nothing, not a guess. */
import type { DutyRule, IssuingPlace, Jurisdiction, PlaceLaw } from '@holdfast/domain';
import { issuingPlaces, jurisdictionOf } from '@holdfast/domain';
import { englandAndWalesLaw } from './gb-eaw/law.ts';
import { federalLaw } from './us/law.ts';
import { californianLaw } from './us-ca/law.ts';
import { washingtonLaw } from './us-wa/law.ts';

export * from './escalation.ts';
export { silentCall } from './helplines/gb.ts';
export * from './helplines.ts';
export * from './process.ts';
export * from './recording.ts';
export { bradyIndicator } from './us/brady-indicator.ts';
export * from './visits.ts';

const read: Readonly<Partial<Record<Jurisdiction, PlaceLaw>>> = {
  US: federalLaw,
  'US-CA': californianLaw,
  'GB-EAW': englandAndWalesLaw,
  'US-WA': washingtonLaw,
};

/** Section 2265 binds states, tribes and territories; a base's commander is none of these. */
function federalRulesIn(place: IssuingPlace): readonly DutyRule[] {
  return place.startsWith('US-') && place !== 'US-military' ? federalLaw.rules : [];
}

function parcelOf(place: IssuingPlace): PlaceLaw {
  const jurisdiction = jurisdictionOf(place);
  const own = jurisdiction === undefined ? undefined : read[jurisdiction];
  const known = own ?? { place, rules: [], expiryRules: [], calendars: [] };
  return { ...known, rules: [...known.rules, ...federalRulesIn(place)] };
}

/** Made once: a screen that evaluates a thousand incidents asks for the same parcel a thousand times. */
const parcels: ReadonlyMap<IssuingPlace, PlaceLaw> = new Map(issuingPlaces.map((place) => [place, parcelOf(place)]));

/**
 * The law of a place: its own rules, duties in the order in which things happen, then those of federal law where that applies
 * too. Its own part is empty where nobody has read it yet. Never throws.
 */
export function lawOf(place: IssuingPlace): PlaceLaw {
  return parcels.get(place) ?? parcelOf(place);
}
