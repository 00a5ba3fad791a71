/** Words for what a supervisor is told of look-ups: numbers with what they are of, and what to ask. They say what happened, never why. */

import type { RegistryWatchAnswer, WatchMarksAnswer } from '@holdfast/wire';
import { said, spoken, tell } from '../language.ts';

type Alert = RegistryWatchAnswer['alerts'][number];
type Unusual = RegistryWatchAnswer['unusual'][number];

export const alertWords: Readonly<Record<Alert['kind'], { readonly title: string; readonly meaning: string }>> = spoken(
  {
    conflict: {
      title: said('Refused: in conflict with the order', 'Negada: en conflicto con la orden'),
      meaning: said(
        'They are on record as a party, as living with one, or as marked. They were shown nothing.',
        'Consta como parte, como quien vive con una parte, o como persona marcada. No se le mostró nada.',
      ),
    },
    canary: {
      title: said('Found an order that describes nobody', 'Halló una orden que no describe a nadie'),
      meaning: said(
        'Nobody has cause to look for it. Ask what was being looked for.',
        'Nadie tiene motivo para buscarla. Pregunte qué se buscaba.',
      ),
    },
  },
);

/** One line: how often, of how many, and why it is listed. */
export function unusualWords({ kind, count, outOf }: Unusual): string {
  const share = tell(`${count} of ${outOf} look-ups`, `${count} de ${outOf} consultas`);
  return kind === 'same-question'
    ? tell(
        `${share} asked the same, under incidents that are no calls here`,
        `${share} preguntaron lo mismo, con incidentes que no son llamadas de aquí`,
      )
    : tell(`${share} were outside every shift on the roster`, `${share} fueron fuera de todo turno de la lista`);
}

/** Why someone must not look, with the reason somebody gave. */
export function conflictWords({ kind, byName, reason }: WatchMarksAnswer['conflicts'][number]): string {
  const why = {
    party: tell('A party', 'Una parte'),
    household: tell('Lives with a party', 'Vive con una parte'),
    marked: tell('Marked by a supervisor', 'Con marca de supervisión'),
  }[kind];
  return `${why}${byName ? tell(', by likeness of names', ', por parecido de nombres') : ''}${reason === undefined ? '' : `: ${reason}`}`;
}

const codes: Readonly<Record<string, string>> = spoken({
  'order-found': said('Found by a look-up', 'Hallada en una consulta'),
  'order-read': said('Read', 'Leída'),
  'order-recorded': said('Put on record', 'Puesta en el registro'),
  'notice-recorded': said('Service recorded', 'Notificación registrada'),
  'unserved-listed': said('On the list of orders to serve', 'En la lista de órdenes por notificar'),
  'conflict-refused': said('Refused: in conflict with it', 'Negada: en conflicto con ella'),
  'conflict-marked': said('Someone was marked as in conflict with it', 'Se marcó a alguien en conflicto con ella'),
  'conflict-ended': said('A conflict was ended', 'Se terminó un conflicto'),
});

/** What was done, in words; a code without words is shown as it is. */
export function accessWords(code: string): string {
  return codes[code] ?? code.replaceAll('-', ' ');
}

const purposes: Readonly<Record<string, string>> = spoken({
  'call-response': said('A call', 'Una llamada'),
  'serving-the-order': said('Serving it', 'Notificarla'),
  investigation: said('An investigation', 'Una investigación'),
  'welfare-check': said('A check on welfare', 'Una visita de bienestar'),
  supervision: said('Supervision', 'Supervisión'),
});

export function purposeWords(purpose: string): string {
  return purposes[purpose] ?? purpose.replaceAll('-', ' ');
}
