/** The words of an emergency order asked for by telephone: when it ends and why, and what is done with its paper. In both languages; what nobody read it does not say. */
import type { PaperStep, Said } from '@holdfast/domain';

const said = (en: string, es: string): Said => ({ en, es });

export const epoWords = {
  endTitle: said('When it ends', 'Cuándo termina'),
  onPaper: said('The paper bears this last day.', 'El papel trae este último día.'),
  byCourtDay: said('At the close of court business on this day.', 'Al cierre de la corte en este día.'),
  byDay: said('At the end of this day.', 'Al final de este día.'),
  earlier: said(
    'The earlier of two days counts. The day it was made is left out.',
    'Vale el primero de dos días. No se cuenta el día en que se dictó.',
  ),
  courtDayNotKnown: said(
    'not known: no calendar of the court reaches it',
    'no se sabe: ningún calendario de la corte llega hasta ahí',
  ),
  hourNotKnown: said(
    'No text read says at what hour a court closes. Ask the court if the hour matters.',
    'Ningún texto leído dice a qué hora cierra la corte. Pregunte a la corte si importa la hora.',
  ),
  over: said('This day is past. It no longer binds.', 'Este día ya pasó. Ya no obliga.'),
  paperTitle: said('The paper', 'El papel'),
  paperWhy: said('One press writes down that it was done now.', 'Con un toque queda escrito que se hizo ahora.'),
  afterService: said('After it is served', 'Después de entregarla'),
  doneNow: said('Done now', 'Hecho ahora'),
  endHint: said('By law no later than', 'Por ley, no después del'),
} as const;

/** The two days that the text counts, named by their counts. */
export function courtDayTitle(count: number): Said {
  return said(`Court day ${count} after it was made`, `Día hábil ${count} de la corte después de dictarse`);
}
export function dayTitle(count: number): Said {
  return said(`Day ${count} after it was made`, `Día ${count} después de dictarse`);
}

export const paperStepWords: Readonly<Record<PaperStep, Said>> = {
  'copy-given': said('A copy was given to her', 'Se le dio una copia a ella'),
  'filed-with-court': said('A copy was filed with the court', 'Se presentó una copia en la corte'),
  'order-entered': said('The order is in the state’s register', 'La orden está en el registro del estado'),
  'proof-entered': said(
    'The proof of service is in the state’s register',
    'La prueba de entrega está en el registro del estado',
  ),
  'proof-filed': said('The proof of service went to the court', 'La prueba de entrega se envió a la corte'),
};
