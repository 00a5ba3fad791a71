/**
 * The ledger of a response: which duties the law lays on it, worked out here by the same pure functions as on the survivor's
 * phone, with what staff recorded as done laid over. It judges nobody, and silence never counts as done or as not owed.
 */
import {
  type Duty,
  dutiesForCall,
  type Instant,
  type Jurisdiction,
  type Order,
  type Response,
  type RuleId,
  type Standing,
  standingAt,
} from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
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
  readonly file: Pick<CallFile, 'call' | 'order' | 'responses' | 'dutiesDone'>;
  readonly place: Jurisdiction;
  readonly now: Instant;
}): Ledger {
  const { call, order, responses } = file;
  const { standing, response, duties } = dutiesForCall({
    law: lawOf,
    place,
    order,
    call,
    responses,
    marks: file.dutiesDone,
    now,
  });
  return { order, standing, response, duties, done: new Map(file.dutiesDone.map((one) => [one.ruleId, one])) };
}

/** How an order stands at an instant, by the law of its court's place. */
export function standingOf(order: Order, instant: Instant): Standing {
  return standingAt({ order, instant, law: lawOf(order.issuingCourt.jurisdiction) });
}
