/** Why an order was found, in words for the person at the door. It says what is alike and what is not; it never says that two people are one. */
import type { FoundBy } from '@holdfast/wire';

type ByName = Extract<FoundBy, { readonly by: 'name' }>;
type NamePart = ByName['given'];

const partWords: Readonly<Record<NamePart, (part: string) => string | undefined>> = {
  same: (part) => `${part} the same`,
  'short-form': (part) => `${part}: a short form`,
  'other-spelling': (part) => `${part}: another spelling of it`,
  slip: (part) => `${part}: a letter or two apart`,
  sound: (part) => `${part}: sounds alike`,
  'part-of-name': (part) => `${part}: one part of it`,
  beginning: (part) => `${part}: begins the same`,
  missing: (part) => `no ${part} on record`,
  differs: (part) => `${part} differs`,
  'not-asked': () => undefined,
};

const bornWords: Readonly<Record<ByName['born'], string | undefined>> = {
  same: 'date of birth fits',
  'day-month-swapped': 'day and month of birth the other way round',
  'one-slip': 'date of birth one digit apart',
  'part-same': 'date of birth partly the same',
  other: 'another date of birth',
  missing: 'no date of birth on record',
  'not-asked': undefined,
};

const markWords = { number: 'Order number', plate: 'Plate', 'address-block': 'Address block' } as const;

/** One line: what was alike and what was not. */
export function foundWords(found: FoundBy): string {
  if (found.by !== 'name') return markWords[found.by];
  const parts = [
    partWords[found.given]('given name'),
    partWords[found.surname]('family name'),
    found.swapped ? 'given and family name the other way round' : undefined,
    bornWords[found.born],
  ].filter((part) => part !== undefined);
  const words = parts.join('; ');
  const who = found.party === 'protected' ? 'The protected party: ' : '';
  return who === '' ? words.charAt(0).toUpperCase() + words.slice(1) : who + words;
}

/** Whether everything asked for is the same on record; anything less asks to be checked at the door. */
export function fitsWhole(found: FoundBy): boolean {
  if (found.by !== 'name') return true;
  const whole = (part: NamePart) => part === 'same' || part === 'not-asked';
  return (
    whole(found.given) &&
    whole(found.surname) &&
    !found.swapped &&
    (found.born === 'same' || found.born === 'not-asked')
  );
}
