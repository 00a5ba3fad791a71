/** The words of an audit by people: answers, agreement and findings. A kappa never stands without what it is of. */

import { count } from '@holdfast/ui/format';
import type { AuditRoundAnswer, AuditRoundFile } from '@holdfast/wire';
import { said, spoken, tell } from '../language.ts';
import { countOf } from '../spoken-format.ts';

type Outcome = NonNullable<AuditRoundFile['outcomes']>[number];

export const answerWords = spoken({
  yes: said('Yes', 'Sí'),
  no: said('No', 'No'),
  'cannot-tell': said('Cannot tell from what I was given', 'No se sabe por lo que me dieron'),
  'does-not-apply': said('Does not apply', 'No corresponde'),
} as const);
export type AnswerOfReview = keyof typeof answerWords;

export const sideWords = spoken({
  police: said('the police', 'la policía'),
  advocate: said('the advocates', 'las defensoras'),
} as const);

/** A question in the language of the page; its code where the server asks one that is not known here. */
export function saidIn(question: { readonly en: string; readonly es: string } | undefined, code: string): string {
  return question === undefined ? code : tell(question.en, question.es);
}

/** Where a round stands. */
export function roundState({ readings, closedAt }: AuditRoundAnswer): string {
  if (closedAt !== undefined) return tell('Closed', 'Cerrada');
  const finished = readings.filter(({ finishedAt }) => finishedAt !== undefined);
  if (finished.length === 2) return tell('Both have finished', 'Ambos terminaron');
  return finished[0] === undefined
    ? tell('Being read', 'Leyéndose')
    : tell(
        `Finished by ${sideWords[finished[0].side]}; the other side reads`,
        `Terminó ${sideWords[finished[0].side]}; el otro lado lee`,
      );
}

/** "5 of 6 calls, kappa 0.67"; how far chance alone would have brought them is taken off. */
export function agreementWords({ both, observed, kappa }: Outcome): string {
  if (observed === undefined) return tell('nobody answered it twice', 'nadie la contestó dos veces');
  const same = countOf(Math.round(observed * both), both, tell('call', 'llamada'), tell('calls', 'llamadas'));
  return kappa === undefined
    ? tell(`${same}; both gave one answer throughout`, `${same}; ambos dieron siempre una misma respuesta`)
    : `${same}, kappa ${kappa.toFixed(2)}`;
}

/** "2 of 5 calls" on which both said yes. */
export function yesWords({ yes, of }: Outcome): string {
  return of === 0
    ? tell('settled for none', 'decidido en ninguna')
    : countOf(yes, of, tell('call', 'llamada'), tell('calls', 'llamadas'));
}

/** The change since the round before. */
export function sinceWords({ since }: Outcome): string {
  if (since === undefined) return tell('no round before', 'sin ronda anterior');
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const chance = {
    yes: tell('beyond chance', 'por encima del azar'),
    no: tell('chance is enough to explain it', 'el azar basta para explicarlo'),
    unknown: tell('too few to tell', 'muy pocas para saberlo'),
  } as const;
  return tell(
    `${percent(since.before)} to ${percent(since.after)}: ${chance[since.beyondChance]}`,
    `${percent(since.before)} a ${percent(since.after)}: ${chance[since.beyondChance]}`,
  );
}

export const findingWords = spoken({
  done: said('Done', 'Hecha'),
  open: said('Open', 'Pendiente'),
  overdue: said('Past its day', 'Pasó su día'),
} as const);

/** "3 calls, 1 answered". */
export function readWords(calls: AuditRoundFile['calls']): string {
  const answered = calls.filter(({ answers }) => answers !== undefined).length;
  return tell(
    `${count(calls.length, 'call')}, ${answered} answered`,
    `${count(calls.length, 'llamada')}, ${answered} contestadas`,
  );
}
