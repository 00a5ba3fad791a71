/** How much of a place's own law is confirmed, and when it has to be read again. It counts; it does not weigh one rule over another. */
import type { CivilDate, Confirmation, Jurisdiction, LawBook } from '@holdfast/domain';
import { confirmations, jurisdictions } from '@holdfast/domain';

export interface LawShare {
  readonly place: Jurisdiction;
  readonly rules: number;
  readonly of: Readonly<Record<Confirmation, number>>;
  /** The first day on which a rule has to be read again; absent where there is none. */
  readonly reviewFrom?: CivilDate;
}

/** One for each place whose law is kept, in the order of the places. Federal rules are counted under federal law alone. */
export function sharesIn(law: LawBook): readonly LawShare[] {
  return jurisdictions.map((place) => {
    const own = ownRules(law, place);
    const reviewFrom = own.map(({ citation }) => citation.reviewOn).toSorted()[0];
    const of = Object.fromEntries(
      confirmations.map((one) => [one, own.filter(({ citation }) => citation.confirmation === one).length]),
    );
    return {
      place,
      rules: own.length,
      of: { confirmed: of['confirmed'] ?? 0, secondary: of['secondary'] ?? 0, unconfirmed: of['unconfirmed'] ?? 0 },
      ...(reviewFrom === undefined ? {} : { reviewFrom }),
    };
  });
}

/** The rules of the place itself, without those of federal law that its officers follow too. */
export function ownRules(law: LawBook, place: Jurisdiction) {
  return law(place).rules.filter((rule) => rule.jurisdiction === place);
}

/** The place somebody named, in any case of letters. */
export function placeFrom(text: string): Jurisdiction | undefined {
  return jurisdictions.find((place) => place.toLowerCase() === text.toLowerCase());
}
