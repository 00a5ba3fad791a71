/**
 * Places by their law: those whose law somebody has read, and others whose courts make orders that people carry here.
 * A place outside the first list has no rules, and that is said, never filled in from a neighbour.
 */

/** A place whose law is kept as data in `law`. Codes are ISO 3166-2; `US` is federal law alone. */
export const jurisdictions = [
  'US-CA',
  'US',
  'GB-EAW',
  'US-CO',
  'US-FL',
  'US-IL',
  'US-LA',
  'US-MA',
  'US-MN',
  'US-NJ',
  'US-NY',
  'US-OR',
  'US-TX',
  'US-WA',
  'US-WI',
] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

// biome-ignore format: one line of codes reads better than forty
const otherPlaces = [
  'US-AK', 'US-AL', 'US-AR', 'US-AS', 'US-AZ', 'US-CT', 'US-DC', 'US-DE', 'US-GA', 'US-GU', 'US-HI', 'US-IA', 'US-ID', 'US-IN',
  'US-KS', 'US-KY', 'US-MD', 'US-ME', 'US-MI', 'US-MO', 'US-MP', 'US-MS', 'US-MT', 'US-NC', 'US-ND', 'US-NE', 'US-NH', 'US-NM',
  'US-NV', 'US-OH', 'US-OK', 'US-PA', 'US-PR', 'US-RI', 'US-SC', 'US-SD', 'US-TN', 'US-UT', 'US-VA', 'US-VI', 'US-VT', 'US-WV',
  'US-WY', 'US-tribal', 'US-military', 'GB-NIR', 'GB-SCT', 'CA', 'elsewhere',
] as const;

/** Any place whose court may have made an order. */
export const issuingPlaces = [...jurisdictions, ...otherPlaces] as const;
export type IssuingPlace = (typeof issuingPlaces)[number];

/** The place itself when its law is kept here; `undefined` when it is not. */
export function jurisdictionOf(place: IssuingPlace): Jurisdiction | undefined {
  return jurisdictions.find((known) => known === place);
}
