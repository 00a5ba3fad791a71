/** Counts, shares and lengths of time as people of a language write them. A hidden count is said to be hidden, never shown as nothing. */
import type { Language } from '@holdfast/domain';
import type { ShownCount } from '../answer.ts';
import { reportWord } from './words.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

export function countIn(language: Language, count: ShownCount): string {
  return count === null ? reportWord(language, 'hidden') : new Intl.NumberFormat(locales[language]).format(count);
}

/** A whole percentage; one decimal where it would round to nothing or to everything. */
export function shareIn(language: Language, share: number): string {
  const plain = share > 0 && share < 1 && (share < 0.01 || share > 0.99);
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: plain ? 1 : 0 }).format(
    share,
  );
}

/** A difference of shares in whole points, with its sign: "+5", "−12". */
export function pointsIn(language: Language, difference: number): string {
  const points = Math.round(difference * 100);
  const size = new Intl.NumberFormat(locales[language]).format(Math.abs(points));
  return points === 0 ? '0' : `${points > 0 ? '+' : '−'}${size}`;
}

/** Two units at most: "42 s", "6 min 20 s", "3 h 5 min", "2 d 4 h". */
export function lengthIn(_language: Language, seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return two(whole, 60, ['min', 's']);
  if (whole < 86_400) return two(Math.round(whole / 60), 60, ['h', 'min']);
  return two(Math.round(whole / 3_600), 24, ['d', 'h']);
}

function two(small: number, size: number, [large, rest]: readonly [string, string]): string {
  const left = small % size;
  return `${Math.floor(small / size)} ${large}${left === 0 ? '' : ` ${left} ${rest}`}`;
}

/** A civil date, as `2017-09-30`, the way people say it. */
export function dayIn(language: Language, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const moment = Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1);
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}
