/**
 * Duties past their time and not known to be done, over all calls of the agency, oldest first. The same pure functions as on the
 * survivor's phone decide; nothing is stored, so the list cannot be out of date.
 */
import {
  type CallForService,
  type Duty,
  evaluateDuties,
  factsFromResponse,
  type Instant,
  idOf,
  instantOf,
  type Jurisdiction,
  millisecondsOf,
  ok,
  type Response,
  standingAt,
  standingResponse,
} from '@holdfast/domain';
import { calendarFor, expiryRulesFor, rulesFor } from '@holdfast/law';
import { type CallFileOnRecord, reviewCalls } from '@holdfast/store';
import type { Answers } from '../answering.ts';

/** How far back is looked, and how many calls at most: an older duty needs more than a list. */
const days = 400;
const mostCalls = 5_000;
/** Who can be overdue in an agency's own list. */
const ownActors: readonly string[] = ['law-enforcement', 'dispatch'];

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
  const { call } = file;
  const done = new Set(file.dutiesDone.map((one) => one.ruleId));
  return dutiesOf({ file, place, now }).flatMap((duty) => {
    if (
      duty.answer !== 'owed' ||
      duty.overdue !== 'yes' ||
      done.has(duty.rule.id) ||
      !ownActors.includes(duty.rule.actor)
    )
      return [];
    return [
      {
        callId: call.id,
        callNumber: call.callNumber,
        ruleId: duty.rule.id,
        act: duty.rule.act,
        citation: duty.rule.citation.text,
        receivedAt: call.receivedAt,
        ...(duty.by.kind === 'by' ? { dueBy: duty.by.at } : {}),
      },
    ];
  });
}

function dutiesOf({ file, place, now }: Asked): readonly Duty[] {
  const { call, order, responses } = file;
  // Whether an order had ended is a question to the law of the court that made it.
  const standing =
    order === undefined
      ? undefined
      : standingAt({ order, instant: call.receivedAt, rules: expiryRulesFor(order.issuingCourt.jurisdiction) });
  const response = standingResponse(responses) ?? silence(call);
  const facts = factsFromResponse({ order, place, call, response, standing });
  return evaluateDuties({ rules: rulesFor(place), facts, now, calendar: calendarFor(place) });
}

/** Before anyone wrote a response every fact is unknown; the rules are still asked. */
function silence(call: CallForService): Response {
  return {
    id: idOf('none'),
    callId: call.id,
    recordedBy: idOf('none'),
    recordedAt: call.clearedAt ?? call.receivedAt,
    facts: {},
  };
}
