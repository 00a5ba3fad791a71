/**
 * Every query runs inside `withActor`: a transaction that first says who acts, for which agency, in what role and why.
 * The database's policies read that and nothing else. It refuses to act for nobody, or as the sign-in library.
 */
import type { AgencyId, PartnershipId, StaffId } from '@holdfast/domain';
import type { StaffRole } from '@holdfast/wire';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { AccountId, Tables } from './schema.ts';

/** A member of an agency. `purpose` says why: a code, and an incident number where one is asked for; `''` is none. */
export interface StaffActing {
  readonly kind: 'staff';
  readonly actor: StaffId;
  readonly agencyId: AgencyId;
  readonly partnershipId: PartnershipId;
  readonly role: StaffRole;
  readonly purpose: string;
}

/** A protected person's own key, on the cover origin. */
export interface AccountActing {
  readonly kind: 'account';
  readonly actor: AccountId;
  readonly purpose: string;
}

/** The server's own work: first set-up, destruction at the end of a term. `actor` names the job. */
export interface SystemActing {
  readonly kind: 'system';
  readonly actor: string;
  readonly purpose: string;
}

export type Acting = StaffActing | AccountActing | SystemActing;

/** A transaction that acts for someone. Subject functions take it first, so that none can be called without. */
export interface Session<Who extends Acting = Acting> {
  readonly transaction: Transaction<Tables>;
  readonly acting: Who;
}

/**
 * Runs `work` in one transaction that acts for `acting`; commits when it returns and rolls back when it throws.
 * A refused `Result` is a return: what was written before it, such as an audit entry, stays. The answer is given back only once
 * `onDisk` has said that everything committed until then is on the disk.
 *
 * [Note: Commit first, then wait for the disk] A commit that waits for the disk holds its locks while it waits, so that the entries of one audit chain would
 * reach the disk one after the other. Here the commit does not wait; the answer does, together with all others that are ready. Until then nobody is told anything:
 * neither what was written nor what was read, which may be another's row that a crash could still take.
 */
export async function runActing<Who extends Acting, Answer>({
  queries,
  acting,
  work,
  onDisk,
}: {
  queries: Kysely<Tables>;
  acting: Who;
  work: (session: Session<Who>) => Promise<Answer>;
  onDisk: () => Promise<void>;
}): Promise<Answer> {
  const { role, agency, partnership } = standing(acting);
  if (acting.actor === '') throw new Error('nobody acts: a query needs an actor');
  const answer = await queries.transaction().execute(async (transaction) => {
    await sql`select set_config('holdfast.actor', ${acting.actor}, true), set_config('holdfast.agency', ${agency}, true),
      set_config('holdfast.partnership', ${partnership}, true), set_config('holdfast.role', ${role}, true),
      set_config('holdfast.purpose', ${acting.purpose}, true), set_config('synchronous_commit', 'off', true)`.execute(
      transaction,
    );
    return await work({ transaction, acting });
  });
  await onDisk();
  return answer;
}

/**
 * The agency or partnership a member's queries are narrowed to; undefined for the server's own work. The policies decide
 * what is seen; naming the owner as well lets the database use the keys, which all begin with it.
 */
export function placeOf(acting: Acting): Pick<StaffActing, 'agencyId' | 'partnershipId'> | undefined {
  return acting.kind === 'staff' ? acting : undefined;
}

function standing(acting: Acting): { role: string; agency: string; partnership: string } {
  switch (acting.kind) {
    case 'staff':
      return { role: acting.role, agency: acting.agencyId, partnership: acting.partnershipId };
    case 'account':
      return { role: 'account', agency: '', partnership: '' };
    case 'system':
      return { role: 'system', agency: '', partnership: '' };
  }
}
