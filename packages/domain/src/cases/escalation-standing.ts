/**
 * Where a question to the authorities stands: which steps were written, what was answered, and which step is next. It suggests; it
 * sends nothing, and silence past its date is "no answer", never a refusal.
 */
import type { IncidentId } from '../ids.ts';
import type { CivilDate } from '../time.ts';
import { awaitedOn, type CaseFile, type CaseItem, itemsOf, type SayingOf } from './case-file.ts';

export type EscalationAnswer =
  | 'not-begun'
  | 'waiting'
  | 'past-its-date'
  /** They said by when; that day is awaited as the first one was. */
  | 'promised'
  /** They say that it is done. */
  | 'done'
  | 'refused'
  | 'not-theirs'
  /** Answered, and nobody wrote down with what. */
  | 'answered'
  | 'at-the-end';

export interface EscalationStanding {
  readonly answer: EscalationAnswer;
  /** The letters about it, oldest first. */
  readonly letters: readonly CaseItem<SayingOf<'letter'>>[];
  /** The step to take next; absent while an answer or a promise is awaited, when it is said to be done, and after the last step. */
  readonly next?: string;
}

/**
 * The standing of one incident on a ladder of `rungs`, nearest first, on `today`. A letter that is not sent counts for nothing, nor
 * does one that went beside the ladder, as to a records office. A letter whose date has passed unanswered suggests the next rung, as one recorded "no answer" does,
 * and so do a promise whose day has passed, a refusal, a "not ours", and an answer of which nobody wrote down what it says.
 */
export function escalationStanding({
  file,
  incidentId,
  rungs,
  today,
}: {
  readonly file: CaseFile;
  readonly incidentId: IncidentId;
  readonly rungs: readonly string[];
  readonly today: CivilDate;
}): EscalationStanding {
  const letters = itemsOf(file, 'letter').filter(({ says }) => says.incidentId === incidentId);
  const sent = letters.filter(({ says }) => says.state !== 'draft' && rungs.includes(says.rung));
  const [first] = rungs;
  const last = sent.at(-1)?.says;
  if (last === undefined) return { answer: 'not-begun', letters, ...(first === undefined ? {} : { next: first }) };
  const answer = standingOf(last, today);
  if (answer === 'waiting' || answer === 'promised' || answer === 'done') return { answer, letters };
  const tried = new Set(sent.map(({ says }) => says.rung));
  const reached = Math.max(...sent.map(({ says }) => rungs.indexOf(says.rung)));
  const next = rungs.find((rung, at) => at > reached && !tried.has(rung));
  return next === undefined ? { answer: 'at-the-end', letters } : { answer, letters, next };
}

/** What the last letter leaves: something awaited, something said, or a day that has passed. */
function standingOf(last: SayingOf<'letter'>, today: CivilDate): EscalationAnswer {
  const by = awaitedOn(last);
  if (last.state === 'no-answer' || (by !== undefined && by < today)) return 'past-its-date';
  if (last.state !== 'answered') return 'waiting';
  switch (last.answer?.kind) {
    case undefined:
      return 'answered';
    case 'done':
      return 'done';
    case 'will-do':
      return 'promised';
    case 'refused':
      return 'refused';
    case 'not-ours':
      return 'not-theirs';
  }
}
