/** Dates, lengths and counts in the language of the page. They know no more than those of `@holdfast/ui`, which are told one. */
import type { CivilDate, Instant } from '@holdfast/domain';
import * as plain from '@holdfast/ui/format';
import { language, tell } from './language.ts';

const locale = (): string | undefined => (language() === 'es' ? 'es-US' : undefined);

/** "May 12, 2026", "12 de mayo de 2026". */
export const sayDate = (date: CivilDate): string => plain.sayDate(date, locale());

/** "May 2026", "may 2026". */
export const sayMonth = (month: string): string => plain.sayMonth(month, locale());

/** "2 hours 5 minutes", "2 horas 5 minutos". */
export const sayLength = (milliseconds: number): string => plain.sayLength(milliseconds, language());

/** "in 3 days", "en 3 días". */
export const sayDistance = (at: Instant, now: Instant): string => plain.sayDistance(at, now, language());

/** "2 of 9 calls", "2 de 9 llamadas": what is counted is given in the language. */
export const countOf = (part: number, whole: number, ...[one, many]: readonly [one: string, many: string]): string =>
  plain.countOf(part, whole, one, many, tell('of', 'de'));
