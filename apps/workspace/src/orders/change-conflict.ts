/**
 * Two who recorded something of one order at once: what the other put there since this screen read it, and which of the two stands field
 * by field. Pure; it drops nothing of either, and what both say alike is asked of nobody.
 */
import type { Order, OrderChange } from '@holdfast/domain';

export const changeFields = ['kind', 'at', 'endsOn'] as const;
export type ChangeField = (typeof changeFields)[number];

/** A change as the form holds it; an end that was not given is empty. */
export type ChangeTyped = Readonly<Record<ChangeField, string>>;
export type Whose = 'mine' | 'theirs';

/** The changes of `after` that `before` did not have, in their order; one recorded twice counts twice. */
export function changesSince(before: Order, after: Order): readonly OrderChange[] {
  const left = before.changes.map((change) => JSON.stringify(change));
  return after.changes.filter((change) => {
    const at = left.indexOf(JSON.stringify(change));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** A change of the record as the form would hold it; `wall` gives a moment as a field takes it. */
export function typedFrom(change: OrderChange, wall: (at: OrderChange['at']) => string): ChangeTyped {
  const endsOn = change.expiry?.kind === 'on' ? change.expiry.date : '';
  return { kind: change.kind, at: wall(change.at), endsOn };
}

/** The fields in which the two differ. */
export function fieldsApart(mine: ChangeTyped, theirs: ChangeTyped): readonly ChangeField[] {
  return changeFields.filter((field) => mine[field] !== theirs[field]);
}

/** Mine with theirs where theirs was chosen. */
export function takenFrom({
  mine,
  theirs,
  whose,
}: {
  readonly mine: ChangeTyped;
  readonly theirs: ChangeTyped;
  readonly whose: Readonly<Partial<Record<ChangeField, Whose>>>;
}): ChangeTyped {
  const take = (field: ChangeField) => (whose[field] === 'theirs' ? theirs[field] : mine[field]);
  return { kind: take('kind'), at: take('at'), endsOn: take('endsOn') };
}

const facts = ['restrainedParty', 'protectedParty', 'expiry', 'conditions', 'serviceAttempts', 'hearingAt'] as const;
export type FactApart = (typeof facts)[number];

/** Which parts of the order itself are otherwise than they were read: brought in anew, or served meanwhile. */
export function factsApart(before: Order, after: Order): readonly FactApart[] {
  return facts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
}
