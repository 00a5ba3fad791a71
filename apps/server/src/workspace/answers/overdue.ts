/**
 * Duties past their time and not known to be done, over all calls of the agency, oldest first. The same pure functions as on the
 * survivor's phone decide; nothing is stored, so the list cannot be out of date.
 */
import {
  dutiesForCall,
  type Instant,
  instantOf,
  type Jurisdiction,
  millisecondsOf,
  ok,
  policeActors,
} from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { type CallFileOnRecord, reviewCalls } from '@holdfast/store';
import type { Answers } from '../answering.ts';

/** How far back is looked, and how many calls at most: an older duty needs more than a list. */
const days = 400;
const mostCalls = 5_000;

export const overdueAnswers: Pick<Answers, 'overdue'> = {
  overdue: async ({ acting, standing, now }) => {
    const since = instantOf(millisecondsOf(now) - days * 86_400_000);
    const files = await acting('supervision', (session) => reviewCalls(session, { since, at: now, most: mostCalls }));
    const { jurisdiction: place } = standing.partnership;
    return ok({
      duties: files.flatMap((file) => overdueIn({ file, place, now })),
      examined: files.length,
      evaluatedAt: now,
    });
  },
};

interface Asked {
  readonly file: CallFileOnRecord;
  /** The responding agency's place: its law binds its officers, whichever court made the order. */
  readonly place: Jurisdiction;
  readonly now: Instant;
}

function overdueIn({ file, place, now }: Asked) {
  const { call, order, responses, dutiesDone: marks } = file;
  const { duties } = dutiesForCall({ law: lawOf, place, order, call, responses, marks, now });
  return duties.flatMap((duty) => {
    if (duty.answer !== 'owed' || duty.overdue !== 'yes' || !policeActors.includes(duty.rule.actor)) return [];
    return [
      {
        callId: call.id,
        callNumber: call.callNumber,
        ruleId: duty.rule.id,
        act: duty.rule.title.en,
        citation: duty.rule.citation.text,
        receivedAt: call.receivedAt,
        ...(duty.by.kind === 'by' ? { dueBy: duty.by.at } : {}),
      },
    ];
  });
}
