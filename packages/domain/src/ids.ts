/**
 * Identifiers, each its own type so that a call's id can never stand where an order's is asked for.
 * An id is opaque: 1-64 letters, digits, `-` or `_`. It refuses anything else and says nothing about what it names.
 */
import { ok, type Result, refused } from './result.ts';

declare const idBrand: unique symbol;
export type Id<Kind extends string> = string & { readonly [idBrand]: Kind };

export type OrderId = Id<'order'>;
export type ConditionId = Id<'condition'>;
export type IncidentId = Id<'incident'>;
export type ContactId = Id<'contact'>;
export type AttachmentId = Id<'attachment'>;
export type CallId = Id<'call'>;
export type ResponseId = Id<'response'>;
export type AgencyId = Id<'agency'>;
export type PartnershipId = Id<'partnership'>;
export type StaffId = Id<'staff'>;
export type ReleaseId = Id<'release'>;
export type DisclosureId = Id<'disclosure'>;
/** A letter between two workspaces. */
export type LetterId = Id<'letter'>;
export type RuleId = Id<'rule'>;
/** An item of a supervisor's queue. */
export type ItemId = Id<'queue-item'>;

export interface IdIssue {
  readonly code: 'not-an-id';
}

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** Reads an id of the kind the caller expects. */
export function idFrom<Kind extends string>(text: string): Result<Id<Kind>, IdIssue> {
  return idPattern.test(text) ? ok(text as Id<Kind>) : refused({ code: 'not-an-id' });
}

/** As `idFrom`, for ids written in our own sources. Throws when the text is not an id. */
export function idOf<Kind extends string>(text: string): Id<Kind> {
  const read = idFrom<Kind>(text);
  if (!read.ok) throw new Error('not an id');
  return read.value;
}
