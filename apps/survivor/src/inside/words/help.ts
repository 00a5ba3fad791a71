/**
 * Whom to call, by the country she chose and never by where the phone is. The numbers are data of `law`, with source and
 * date; this file only says which is which.
 */
import { type Helpline, type HelplineCountry, helplinesFor } from '@holdfast/law';

export type Country = HelplineCountry;

export type Help = { readonly police: Helpline; readonly talk: Helpline };

/** The two numbers that come first. Throws when a country has lost one of them: that must never ship. */
export function helpFor(country: Country): Help {
  const lines = helplinesFor(country);
  const police = lines.find((line) => line.kind === 'police');
  const talk = lines.find((line) => line.kind === 'helpline');
  if (!police || !talk) throw new Error('a number is missing');
  return { police, talk };
}

/** The address a telephone understands. */
export function callAddress(line: Helpline): string {
  return `tel:${line.number.replace(/\D/g, '')}`;
}
