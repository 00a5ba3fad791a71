/** Words of the agency's own settings beside the queue's numbers, in both languages, and how what is typed there is read. */
import type { QueueReaders } from '@holdfast/domain';
import { type Shown, said, spoken } from '../language.ts';

export const settingWords = spoken({
  whoSees: said('Who reads the queue', 'Quién lee la cola'),
  whoSeesHint: said('Deciding stays with supervisors.', 'Decidir queda en manos de supervisión.'),
  readers: {
    supervisors: said('Supervisors', 'Supervisión'),
    'supervisors-and-liaisons': said('Supervisors and liaisons', 'Supervisión y enlaces'),
  } satisfies Record<QueueReaders, unknown>,
  visits: said('Visits after an order', 'Visitas después de una orden'),
  localPolicy: said('Local policy of your agency', 'Política local de su agencia'),
  localPolicyMore: said(
    'No law asks for visits on these days. Nobody is visited who did not say how and when it is all right.',
    'Ninguna ley pide visitas en estos días. No se visita a quien no dijo cómo y cuándo está bien.',
  ),
  days: said('Days after the order', 'Días después de la orden'),
  daysHint: (usual: Shown) =>
    said(
      `Numbers with a comma between. Empty, the usual ones count: ${usual}.`,
      `Números separados por comas. Si se deja vacío, valen los usuales: ${usual}.`,
    ),
  daysWrong: said(
    'Whole days from 1 to 365, at most thirty of them.',
    'Días enteros del 1 al 365, treinta como máximo.',
  ),
  areas: said('Patrol areas', 'Zonas de patrulla'),
  areasHint: said(
    'One on a line. They are offered when a visit is assigned.',
    'Una por línea. Se ofrecen al asignar una visita.',
  ),
  keptToSupervisors: said('Your agency keeps the queue to supervisors', 'Su agencia reserva la cola a supervisión'),
  keptMore: said(
    'An administrator or a supervisor can open it to liaisons in the settings.',
    'La administración o supervisión puede abrirla a los enlaces en los ajustes.',
  ),
});

/** The days as numbers in their order, each once; `wrong` for what is no such list. Nothing typed is no days. */
export function visitDaysFrom(text: string): readonly number[] | 'wrong' {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const days = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 0));
  if (days.length > 30 || days.some((day) => day < 1 || day > 365)) return 'wrong';
  return [...new Set(days)].toSorted((a, b) => a - b);
}

/** One area a line, each once, none longer than a line of a form. */
export function areasFrom(text: string): readonly string[] {
  const lines = text.split('\n').map((each) => each.trim().slice(0, 100));
  return [...new Set(lines.filter((each) => each !== ''))].slice(0, 60);
}
