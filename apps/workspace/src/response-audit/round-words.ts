/** The words of an audit by people: answers, agreement and findings. A kappa never stands without what it is of. */
import { count, countOf } from '@holdfast/ui/format';
import type { AuditRoundAnswer, AuditRoundFile } from '@holdfast/wire';

type Outcome = NonNullable<AuditRoundFile['outcomes']>[number];

export const answerWords = {
  yes: 'Yes',
  no: 'No',
  'cannot-tell': 'Cannot tell from what I was given',
  'does-not-apply': 'Does not apply',
} as const;
export type AnswerOfReview = keyof typeof answerWords;

export const sideWords = { police: 'the police', advocate: 'the advocates' } as const;

/** Where a round stands. */
export function roundState({ readings }: AuditRoundAnswer): string {
  const finished = readings.filter(({ finishedAt }) => finishedAt !== undefined);
  if (finished.length === 2) return 'Both have finished';
  return finished[0] === undefined ? 'Being read' : `Finished by ${sideWords[finished[0].side]}; the other side reads`;
}

/** "5 of 6 calls, kappa 0.67"; how far chance alone would have brought them is taken off. */
export function agreementWords({ both, observed, kappa }: Outcome): string {
  if (observed === undefined) return 'nobody answered it twice';
  const same = countOf(Math.round(observed * both), both, 'call');
  return kappa === undefined ? `${same}; both gave one answer throughout` : `${same}, kappa ${kappa.toFixed(2)}`;
}

/** "2 of 5 calls" on which both said yes. */
export function yesWords({ yes, of }: Outcome): string {
  return of === 0 ? 'settled for none' : countOf(yes, of, 'call');
}

/** The change since the round before. */
export function sinceWords({ since }: Outcome): string {
  if (since === undefined) return 'no round before';
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const chance = { yes: 'beyond chance', no: 'chance is enough to explain it', unknown: 'too few to tell' } as const;
  return `${percent(since.before)} to ${percent(since.after)}: ${chance[since.beyondChance]}`;
}

export const findingWords = { done: 'Done', open: 'Open', overdue: 'Past its day' } as const;

/** "3 calls, 1 answered". */
export function readWords(calls: AuditRoundFile['calls']): string {
  return `${count(calls.length, 'call')}, ${calls.filter(({ answers }) => answers !== undefined).length} answered`;
}
