/** The delays of an order in words, the court's part and the police's apart. What nobody recorded is not known; it is counted to nobody. */

import type { OrderChange } from '@holdfast/domain';
import type { OrderLifeAnswer } from '@holdfast/wire';
import { said, spoken, tell } from '../language.ts';
import { sayLength } from '../spoken-format.ts';

type Delays = OrderLifeAnswer['delays'];

const parts: readonly { readonly key: keyof Delays; readonly part: string; readonly whose: string }[] = spoken([
  {
    key: 'courtToPolice',
    part: said('From issue until the police had it', 'Desde que se dictó hasta que la tuvo la policía'),
    whose: said('The court', 'La corte'),
  },
  {
    key: 'policeToRegistry',
    part: said('Until it stood in the registry', 'Hasta que estuvo en el registro'),
    whose: said('The police', 'La policía'),
  },
  {
    key: 'policeToService',
    part: said('Until it was served', 'Hasta que se notificó'),
    whose: said('The police', 'La policía'),
  },
  {
    key: 'serviceToProof',
    part: said('From service until proof was filed', 'Desde la notificación hasta presentar la prueba'),
    whose: said('Whoever served it', 'Quien la notificó'),
  },
]);

/** One row for each part. */
export function delayRows(
  delays: Delays,
): readonly { readonly part: string; readonly whose: string; readonly delay: string }[] {
  return parts.map(({ key, part, whose }) => ({ part, whose, delay: delayWords(delays[key]) }));
}

function delayWords(delay: Delays[keyof Delays]): string {
  switch (delay.kind) {
    case 'took':
      return sayLength(delay.milliseconds);
    case 'open':
      return tell(`Open for ${sayLength(delay.milliseconds)}`, `Pendiente desde hace ${sayLength(delay.milliseconds)}`);
    case 'not-known':
      return tell('Not known: an end of it was not recorded', 'No se sabe: no se registró un extremo');
  }
}

export const changeWords: Readonly<Record<OrderChange['kind'], string>> = spoken({
  modified: said('Modified', 'Modificada'),
  continued: said('Continued to another hearing', 'Aplazada a otra audiencia'),
  renewed: said('Renewed', 'Renovada'),
  recalled: said('Recalled', 'Revocada'),
  dismissed: said('Dismissed', 'Desestimada'),
});
