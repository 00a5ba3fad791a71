/** Short sentences of the answer itself: too few, nothing to share, titles of tables. Data. */
import type { Language, Said } from '@holdfast/domain';

export const tooFewWords: Said = {
  en: 'A count from 1 to 10 is in it, or would be given away by it; it is not shown.',
  es: 'Contiene un número de 1 a 10, o lo dejaría deducir; no se muestra.',
};

export const emptyShareWords: Said = {
  en: 'No call of this kind is in the file, so there is nothing to work it out from.',
  es: 'El archivo no tiene ninguna llamada de este tipo; no hay de qué calcularlo.',
};

const titles: Readonly<Record<string, Said>> = {
  month: { en: 'Calls for order violations by month', es: 'Llamadas por violación de una orden, por mes' },
  place: { en: 'Calls for order violations by place', es: 'Llamadas por violación de una orden, por lugar' },
  priority: { en: 'Calls for order violations by priority', es: 'Llamadas por violación de una orden, por prioridad' },
  weekday: {
    en: 'Calls for order violations by day of the week',
    es: 'Llamadas por violación de una orden, por día de la semana',
  },
  hour: {
    en: 'Calls for order violations by hour of the day',
    es: 'Llamadas por violación de una orden, por hora del día',
  },
};

/** The title of a table. */
export function tableTitle(language: Language, by: string): string {
  return titles[by]?.[language] ?? by;
}
