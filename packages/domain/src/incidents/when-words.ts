/** When something happened, as exactly as it was told, in both languages. What was told as "about" never becomes exact. */
import type { Said } from '../language.ts';
import { dayWords, momentWords } from '../orders/day-words.ts';
import type { TimeZone } from '../time.ts';
import type { When } from './incident.ts';

/** To stand after a comma or alone: "at 5:00 PM on May 31, 2026", "on May 31, 2026", "at a time I do not know". */
export function whenWords(when: When, zone: TimeZone): Said {
  switch (when.kind) {
    case 'exact': {
      const at = momentWords(when.at, zone);
      return { en: `at ${at.en}`, es: to(at.es) };
    }
    case 'about': {
      const at = momentWords(when.at, zone);
      return { en: `at about ${at.en}`, es: `más o menos ${to(at.es)}` };
    }
    case 'on': {
      const day = dayWords(when.date);
      return { en: `on ${day.en}`, es: `el ${day.es}` };
    }
    case 'between': {
      const [from, to] = [momentWords(when.from, zone), momentWords(when.to, zone)];
      return { en: `between ${from.en} and ${to.en}`, es: `entre ${from.es} y ${to.es}` };
    }
    case 'unknown':
      return { en: 'at a time that is not known', es: 'en un momento que no se sabe' };
  }
}

/** "a las 17:00"; "al final". */
function to(spanish: string): string {
  return `a ${spanish}`.replace(/^a el /, 'al ');
}
