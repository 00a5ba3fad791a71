/**
 * The ledger of a response: which duties the law lays on it, worked out here by the same pure functions as on the survivor's
 * phone, with what staff recorded as done laid over. It judges nobody, and silence never counts as done or as not owed.
 */
import {
  type CallForService,
  type Duty,
  evaluateDuties,
  factsFromResponse,
  type Instant,
  idOf,
  type Jurisdiction,
  type Order,
  type Response,
  type RuleId,
  type Standing,
  standingAt,
  standingResponse,
} from '@holdfast/domain';
import { calendarFor, expiryRulesFor, rulesFor } from '@holdfast/law';
import type { CallFile, DutyDone } from '@holdfast/wire';

export interface Ledger {
  readonly order?: Order | undefined;
  /** How the order stood when the call came in. */
  readonly standing?: Standing | undefined;
  readonly response?: Response | undefined;
  readonly duties: readonly Duty[];
  readonly done: ReadonlyMap<RuleId, DutyDone>;
}

/**
 * The response that stands, and the duties that follow from it at `now`. `place` is the responding agency's: its law binds its
 * officers, whichever court made the order.
 */
export function ledgerOf({
  file,
  place,
  now,
}: {
  readonly file: CallFile;
  readonly place: Jurisdiction;
  readonly now: Instant;
}): Ledger {
  const { call, order } = file;
  const response = standingResponse(file.responses);
  const standing = order === undefined ? undefined : standingOf(order, call.receivedAt);
  const facts = factsFromResponse({ order, place, call, response: response ?? silence(call), standing });
  const done = new Map(file.dutiesDone.map((one) => [one.ruleId, one]));
  const duties = evaluateDuties({ rules: rulesFor(place), facts, now, calendar: calendarFor(place) });
  return { order, standing, response, done, duties: duties.map((duty) => withDone(duty, done)) };
}

/** How an order stands at an instant, by the law of its court's place. */
export function standingOf(order: Order, instant: Instant): Standing {
  return standingAt({ order, instant, rules: expiryRulesFor(order.issuingCourt.jurisdiction) });
}

function withDone(duty: Duty, done: ReadonlyMap<RuleId, DutyDone>): Duty {
  if (duty.answer !== 'owed' || !done.has(duty.rule.id)) return duty;
  return { ...duty, done: 'yes', overdue: 'no' };
}

// Before anyone wrote a response every fact is unknown; the rules are still asked, so that the page shows what to find out.
function silence(call: CallForService): Response {
  return {
    id: idOf('none'),
    callId: call.id,
    recordedBy: idOf('none'),
    recordedAt: call.clearedAt ?? call.receivedAt,
    facts: {},
  };
}
