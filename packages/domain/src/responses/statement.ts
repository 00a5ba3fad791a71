/**
 * What somebody of the agency says beside a record: the reason why something was not done, or a reply to what was asked of them.
 * It stands next to the record and changes nothing in it; silence is no admission.
 */
import type { Id, ItemId, RuleId } from '../ids.ts';
import type { Instant } from '../time.ts';

export type StatementId = Id<'statement'>;

export const statementKinds = ['reason', 'reply'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** `by` is a display name. About one duty, about one item of the queue, or, with neither, about the call. */
export interface CallStatement {
  readonly id: StatementId;
  readonly kind: StatementKind;
  readonly words: string;
  readonly by: string;
  readonly at: Instant;
  readonly ruleId?: RuleId;
  readonly itemId?: ItemId;
}
