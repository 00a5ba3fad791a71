/** The text a rule rests on, in words: which copy was read and how far it was checked. It calls nothing law that nobody confirmed. */
import type { Citation } from '../citation.ts';
import type { Language } from '../language.ts';
import { dayWords } from '../orders/day-words.ts';

/** "copy of July 21, 2026", or that the copy bears no date and when it was read. */
export function copyWords({ asOf, undated }: Pick<Citation, 'asOf' | 'undated'>, language: Language): string {
  const day = dayWords(asOf)[language];
  if (undated === true)
    return language === 'en' ? `copy without a date, read ${day}` : `copia sin fecha, leída el ${day}`;
  return language === 'en' ? `copy of ${day}` : `copia del ${day}`;
}

/** The text a rule rests on, how far that was checked, and the day its copy bears. */
export function sourceWords({ text, confirmation, asOf, undated }: Citation, language: Language): string {
  const day = dayWords(asOf)[language];
  switch (confirmation) {
    case 'confirmed':
      return undated === true
        ? language === 'en'
          ? `${text}. Read on ${day} in a copy that bears no date.`
          : `${text}. Leído el ${day} en una copia sin fecha.`
        : language === 'en'
          ? `${text}. Read in a copy of ${day}.`
          : `${text}. Leído en una copia del ${day}.`;
    case 'secondary':
      return language === 'en'
        ? `Believed to be in ${text}. Read second hand, as of ${day}. Check it before you rely on it.`
        : `Se cree que está en ${text}. Leído de segunda mano, al ${day}. Compruébelo antes de usarlo.`;
    case 'unconfirmed':
      return language === 'en'
        ? `Not confirmed: ${text}. Ask someone who knows before you rely on it.`
        : `Sin confirmar: ${text}. Pregunte a alguien que sepa antes de usarlo.`;
  }
}
