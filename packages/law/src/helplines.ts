/**
 * Numbers to call, as data with a source and a date. Only confirmed numbers are given out: a wrong number at the wrong
 * moment is worse than none. It refuses to dial, and it keeps no record of who looked.
 */
import { type CivilDate, type Confirmation, civilDateOf } from '@holdfast/domain';

export type HelplineCountry = 'US' | 'GB';

export interface Helpline {
  readonly id: string;
  readonly country: HelplineCountry;
  readonly kind: 'police' | 'helpline';
  readonly name: string;
  /** As people write it. */
  readonly number: string;
  readonly hours?: string;
  readonly confirmation: Confirmation;
  readonly source: string;
  /** The date the source states; absent when it states none. */
  readonly asOf?: CivilDate;
  readonly checkedOn: CivilDate;
  readonly reviewOn: CivilDate;
}

const checkedOn = civilDateOf('2026-11-21');
/** Numbers change without notice; a quarter is the longest a number goes unread. */
const reviewOn = civilDateOf('2027-02-21');

export const helplines: readonly Helpline[] = [
  {
    id: 'us-911',
    country: 'US',
    kind: 'police',
    name: 'Police, fire, ambulance',
    number: '911',
    hours: 'Day and night',
    confirmation: 'confirmed',
    source: 'fcc.gov/text-to-911',
    checkedOn,
    reviewOn,
  },
  {
    id: 'us-national-hotline',
    country: 'US',
    kind: 'helpline',
    name: 'National Domestic Violence Hotline',
    number: '1-800-799-7233',
    hours: 'Day and night',
    confirmation: 'confirmed',
    source: 'ovc.ojp.gov',
    asOf: civilDateOf('2022-01-20'),
    checkedOn,
    reviewOn,
  },
  {
    id: 'gb-999',
    country: 'GB',
    kind: 'police',
    name: 'Police, fire, ambulance',
    number: '999',
    hours: 'Day and night',
    confirmation: 'confirmed',
    source: 'avonandsomerset.police.uk/report/domestic-abuse',
    checkedOn,
    reviewOn,
  },
  {
    id: 'gb-national-helpline',
    country: 'GB',
    kind: 'helpline',
    name: 'National Domestic Abuse Helpline (England)',
    number: '0808 2000 247',
    hours: 'Day and night',
    confirmation: 'confirmed',
    source: 'refuge.org.uk; gov.uk',
    checkedOn,
    reviewOn,
  },
];

/** The numbers to show for a country, police first. Leaves out every number that is not confirmed. */
export function helplinesFor(country: HelplineCountry): readonly Helpline[] {
  return helplines.filter((line) => line.country === country && line.confirmation === 'confirmed');
}
