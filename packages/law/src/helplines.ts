/**
 * Numbers to call, as data with a source and a date. Only confirmed numbers are given out: a wrong number at the wrong
 * moment is worse than none. It refuses to dial, and it keeps no record of who looked.
 */
import type { CivilDate, Confirmation, IssuingPlace, Said } from '@holdfast/domain';
import { helplinesInGreatBritain } from './helplines/gb.ts';
import { helplinesInTheUnitedStates } from './helplines/us.ts';

export type HelplineCountry = 'US' | 'GB';

export const helplineWayKinds = ['tty', 'text', 'chat', 'video', 'email', 'web'] as const;
/** Another way to reach a line than by voice. */
export interface HelplineWay {
  readonly kind: (typeof helplineWayKinds)[number];
  /** A number or an address, where the source gives one. */
  readonly address?: string;
  /** How to use it, and what it cannot do. */
  readonly says: Said;
  readonly confirmation: Confirmation;
}

/** A detail that may be less sure than the number itself. */
export interface HelplineDetail {
  readonly says: Said;
  readonly confirmation: Confirmation;
}

export interface Helpline {
  readonly id: string;
  readonly country: HelplineCountry;
  /** `crisis`: for thoughts of ending one's life, and other crises. `compensation`: money after a crime. */
  readonly kind: 'police' | 'helpline' | 'crisis' | 'compensation';
  /** Its own name, as it writes it. */
  readonly name: string;
  /** The one place it serves, when it does not serve the whole country. */
  readonly place?: IssuingPlace;
  /** Whom it is for, or where, when it is not for everyone in the country. */
  readonly forWhom?: Said;
  /** As people write it. */
  readonly number: string;
  readonly hours?: HelplineDetail;
  readonly languages?: HelplineDetail;
  readonly ways: readonly HelplineWay[];
  readonly confirmation: Confirmation;
  readonly source: string;
  /** The date the source states; absent when it states none. */
  readonly asOf?: CivilDate;
  readonly checkedOn: CivilDate;
  readonly reviewOn: CivilDate;
}

/** Every line known, those nobody confirmed too. A screen reads `helplinesFor`. */
export const helplines: readonly Helpline[] = [...helplinesInTheUnitedStates, ...helplinesInGreatBritain];

/**
 * The numbers to show for a country, police first. Leaves out every number that is not confirmed, and of the others each way,
 * hour and language that is not. With a `place`, also those of other places; without one nobody knows where she is and all stay.
 */
export function helplinesFor(country: HelplineCountry, place?: IssuingPlace): readonly Helpline[] {
  return helplines
    .filter((line) => line.country === country && line.confirmation === 'confirmed')
    .filter((line) => place === undefined || line.place === undefined || line.place === place)
    .map(confirmedPart);
}

function confirmedPart({ hours, languages, ways, ...line }: Helpline): Helpline {
  return {
    ...line,
    ...(hours?.confirmation === 'confirmed' ? { hours } : {}),
    ...(languages?.confirmation === 'confirmed' ? { languages } : {}),
    ways: ways.filter((way) => way.confirmation === 'confirmed'),
  };
}
