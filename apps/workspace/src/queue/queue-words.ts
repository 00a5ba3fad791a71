/** The words of the queue's screens, in both languages. */

import type { QueueDecision, QueueEvidence, QueueState } from '@holdfast/domain';
import type { TagState } from '@holdfast/ui';
import type { ClosingReason } from '@holdfast/wire';
import { said, spoken, tell } from '../language.ts';

export const decisionWords: Readonly<Record<QueueDecision | 'settled', string>> = spoken({
  'sent-back': said('Sent back', 'Devuelto'),
  explained: said('Explained', 'Explicado'),
  closed: said('Closed', 'Cerrado'),
  reopened: said('Opened again', 'Abierto de nuevo'),
  settled: said('The record came to show it done', 'El registro llegó a mostrarlo hecho'),
});

/** What a button says for each decision that can be made. */
export const decideWords: Readonly<Record<QueueDecision, { readonly act: string; readonly ask: string }>> = spoken({
  'sent-back': {
    act: said('Send it back', 'Devolverlo'),
    ask: said(
      'What should be done, or told? Whoever opens the call reads this.',
      '¿Qué se debe hacer o decir? Lo lee quien abra la llamada.',
    ),
  },
  explained: {
    act: said('Take it as explained', 'Tomarlo por explicado'),
    ask: said('What explains it, in your own words.', 'Qué lo explica, con sus palabras.'),
  },
  closed: {
    act: said('Close it', 'Cerrarlo'),
    ask: said('Why it is closed, in your own words.', 'Por qué se cierra, con sus palabras.'),
  },
  reopened: {
    act: said('Open it again', 'Abrirlo de nuevo'),
    ask: said('Why it is opened again.', 'Por qué se abre de nuevo.'),
  },
});

export const reasonWords: Readonly<Record<ClosingReason, string>> = spoken({
  'done-not-recorded': said('It was done and not recorded', 'Se hizo y no se registró'),
  'could-not-be-done': said('It could not be done', 'No se pudo hacer'),
  'law-did-not-ask': said('The law did not ask for it here', 'Aquí la ley no lo pedía'),
  'handed-over': said('Another unit or agency has it', 'Lo tiene otra unidad o agencia'),
  'mended-since': said('It was mended since', 'Se arregló después'),
  'plan-made': said('There is a plan', 'Hay un plan'),
  other: said('Another reason, in words', 'Otra razón, con palabras'),
});

export const stateTags: Readonly<Record<QueueState, TagState>> = {
  open: 'overdue',
  'sent-back': 'open',
  explained: 'met',
  closed: 'met',
  settled: 'met',
};

const unitsInSpanish = { hours: ['hora', 'horas'], days: ['día', 'días'] } as const;

/** The agency's own number in words; `undefined` for evidence that is no number. */
export function limitWords(evidence: QueueEvidence): string | undefined {
  if (evidence.kind !== 'limit') return undefined;
  const unit = evidence.amount === 1 ? evidence.unit.slice(0, -1) : evidence.unit;
  const [one, many] = unitsInSpanish[evidence.unit];
  return tell(
    `Your agency’s own number: ${evidence.amount} ${unit}. It is not law.`,
    `Número propio de su agencia: ${evidence.amount} ${evidence.amount === 1 ? one : many}. No es la ley.`,
  );
}

/** How common it is, in a sentence that says what the number is of. */
export function commonWords({ ofKind, calls }: { readonly ofKind: number; readonly calls: number }): string {
  return tell(
    `${ofKind} such ${ofKind === 1 ? 'item' : 'items'} since the queue began, over ${calls} calls of the agency.`,
    `${ofKind} ${ofKind === 1 ? 'asunto así' : 'asuntos así'} desde que empezó la cola, en ${calls} llamadas de la agencia.`,
  );
}

/** Fewer than these responses say nothing about how anyone works. Source: product decision. */
const tooFew = 20;

/** A named officer's share, always with what it is a part of. */
export function officerShare(officer: { readonly responses: number; readonly ofKind: number }): string {
  const share = tell(
    `${officer.ofKind} of ${officer.responses} responses they recorded in this time`,
    `${officer.ofKind} de ${officer.responses} respuestas que registró en este tiempo`,
  );
  return officer.responses < tooFew
    ? tell(
        `${share}: too few to say anything about how they work.`,
        `${share}: muy pocas para decir algo de cómo trabaja.`,
      )
    : `${share}.`;
}
