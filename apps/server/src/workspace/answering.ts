/**
 * The shape of every answer of the workspace's API: who visits, what they asked, and a value or an issue. An answer for staff
 * cannot be written without the standing of a member, because the type has no visit without one.
 */
import type { Instant, Result } from '@holdfast/domain';
import type { Session, StaffActing, StaffStanding } from '@holdfast/store';
import type { ApiBody, ApiName, ApiParams, ApiQuery, ApiReply, api } from '@holdfast/wire';
import type { Concerns } from '../concerns.ts';
import type { Issue } from '../refusal.ts';
import type { StaffSession } from '../sign-in/sessions.ts';

/** Someone who need not be signed in. */
export interface Visit {
  readonly concerns: Concerns;
  readonly now: Instant;
}

/** A member of an agency whose role was checked. */
export interface StaffVisit extends Visit {
  readonly standing: StaffStanding;
  readonly session: StaffSession;
  /** Runs `work` in one transaction as this member, for `purpose`. */
  readonly acting: <Value>(purpose: string, work: (session: Session<StaffActing>) => Promise<Value>) => Promise<Value>;
}

/** Addresses that anyone may ask. */
export type OpenName = { [Name in ApiName]: (typeof api)[Name]['roles'] extends readonly [] ? Name : never }[ApiName];

export interface Asked<Name extends ApiName> {
  readonly params: ApiParams<Name>;
  readonly query: ApiQuery<Name>;
  readonly body: ApiBody<Name>;
}

export type Answer<Name extends ApiName> = (
  visit: Name extends OpenName ? Visit : StaffVisit,
  asked: Asked<Name>,
) => Promise<Result<ApiReply<Name>, Issue>>;

/** One answer to every address of the table: a missing one does not compile. */
export type Answers = { readonly [Name in ApiName]: Answer<Name> };
