/** Hours as a line for people: days, from when to when, and what the source adds. It invents no day and no time. */
import type { Language } from '@holdfast/domain';
import type { HelpOfferAnswer } from '@holdfast/wire';
import { dayWords, words } from './directory-words.ts';

type Hours = HelpOfferAnswer['hours'][number];

/** One line for one schedule. */
export function sayHours(hours: Hours, language: Language): string {
  const days = hours.days.map((day) => dayWords[day]?.[language] ?? day).join(', ');
  const from = hours.opens === undefined ? '' : `${hours.opens}–${hours.closes ?? '?'}`;
  const told = [days, from].filter((part) => part !== '').join(' ');
  if (told === '') return hours.words ?? words.everyDay[language];
  return hours.words === undefined ? told : `${told}. ${hours.words}`;
}
