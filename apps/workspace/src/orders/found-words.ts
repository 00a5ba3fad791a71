/** Why an order was found, in words for the person at the door. It says what is alike and what is not; it never says that two people are one. */

import type { FoundBy } from '@holdfast/wire';
import { said, spoken, tell } from '../language.ts';

type ByName = Extract<FoundBy, { readonly by: 'name' }>;
type NamePart = ByName['given'];

const partWords: Readonly<Record<NamePart, (part: string) => string | undefined>> = {
  same: (part) => tell(`${part} the same`, `${part} igual`),
  'short-form': (part) => tell(`${part}: a short form`, `${part}: forma corta`),
  'other-spelling': (part) => tell(`${part}: another spelling of it`, `${part}: escrito de otra forma`),
  slip: (part) => tell(`${part}: a letter or two apart`, `${part}: cambia una letra o dos`),
  sound: (part) => tell(`${part}: sounds alike`, `${part}: suena parecido`),
  'part-of-name': (part) => tell(`${part}: one part of it`, `${part}: una parte`),
  beginning: (part) => tell(`${part}: begins the same`, `${part}: empieza igual`),
  missing: (part) => tell(`no ${part} on record`, `sin ${part} en el registro`),
  differs: (part) => tell(`${part} differs`, `${part} distinto`),
  'not-asked': () => undefined,
};

const bornWords: Readonly<Record<ByName['born'], string | undefined>> = spoken({
  same: said('date of birth fits', 'la fecha de nacimiento coincide'),
  'day-month-swapped': said('day and month of birth the other way round', 'día y mes de nacimiento al revés'),
  'one-slip': said('date of birth one digit apart', 'fecha de nacimiento con una cifra distinta'),
  'part-same': said('date of birth partly the same', 'fecha de nacimiento igual en parte'),
  other: said('another date of birth', 'otra fecha de nacimiento'),
  missing: said('no date of birth on record', 'sin fecha de nacimiento en el registro'),
  'not-asked': undefined,
});

const markWords = spoken({
  number: said('Order number', 'Número de orden'),
  plate: said('Plate', 'Placa del vehículo'),
  'address-block': said('Address block', 'Cuadra'),
} as const);

/** One line: what was alike and what was not. */
export function foundWords(found: FoundBy): string {
  if (found.by !== 'name') return markWords[found.by];
  const parts = [
    partWords[found.given](tell('given name', 'nombre')),
    partWords[found.surname](tell('family name', 'apellido')),
    found.swapped ? tell('given and family name the other way round', 'nombre y apellido al revés') : undefined,
    bornWords[found.born],
  ].filter((part) => part !== undefined);
  const words = parts.join('; ');
  const who = found.party === 'protected' ? tell('The protected party: ', 'La persona protegida: ') : '';
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
