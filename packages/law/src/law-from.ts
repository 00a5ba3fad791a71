/** From what was read of each place to the law of any place. It fills nothing in: a place that is not there yields nothing. */
import type { DutyRule, IssuingPlace, Jurisdiction, PlaceLaw } from '@holdfast/domain';
import { issuingPlaces, jurisdictionOf } from '@holdfast/domain';

/** What was read, by place. It is data through and through, so that it can be kept and read again as text. */
export type ReadLaw = Readonly<Partial<Record<Jurisdiction, PlaceLaw>>>;

/**
 * A function that answers the law of a place: its own rules, duties in the order in which things happen, then those of federal law
 * where that applies too. Each answer is made once: a screen that evaluates a thousand incidents asks for the same one a thousand
 * times. It never throws.
 */
export function lawFrom(read: ReadLaw): (place: IssuingPlace) => PlaceLaw {
  const parcelOf = (place: IssuingPlace): PlaceLaw => {
    const jurisdiction = jurisdictionOf(place);
    const known = jurisdiction === undefined ? undefined : read[jurisdiction];
    const own: PlaceLaw = known ?? { place, rules: [], expiryRules: [], calendars: [] };
    return { ...own, rules: [...own.rules, ...federalRulesIn(place, read)] };
  };
  const parcels: ReadonlyMap<IssuingPlace, PlaceLaw> = new Map(issuingPlaces.map((place) => [place, parcelOf(place)]));
  return (place) => parcels.get(place) ?? parcelOf(place);
}

/** Section 2265 binds states, tribes and territories; a base's commander is none of these. */
function federalRulesIn(place: IssuingPlace, read: ReadLaw): readonly DutyRule[] {
  return place.startsWith('US-') && place !== 'US-military' ? (read.US?.rules ?? []) : [];
}
