/**
 * The audit chain: who did what to which record, for what purpose, when. Entries are appended within the transaction they
 * tell of, so that neither stands without the other; nothing here can alter or remove one.
 */
import type { AgencyId, Instant } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session } from './acting.ts';

/** What is told: an event code, the kind of record and its id. Never a name or a value. */
export interface AuditEvent {
  readonly code: string;
  readonly recordKind: string;
  readonly recordId: string;
}

export interface AuditEntry extends AuditEvent {
  readonly sequence: number;
  readonly actor: string;
  readonly role: string;
  readonly purpose: string;
  readonly recordedAt: Instant;
}

/** One agency's chain as the verifier found it. */
export interface AuditChain {
  /** The agency, or `accounts` or `system` for acts that belong to none. */
  readonly chain: string;
  readonly entries: number;
  /** Hash of the last entry. Compare it with one noted earlier: only that shows entries cut off the end. */
  readonly head: Uint8Array;
  /** The first entry that does not fit the one before it or its own hash; absent when all do. */
  readonly brokenAt?: number;
}

/** Appends events to the actor's agency's chain. Who and why are what the session says. */
export async function appendAudit(
  session: Session,
  { events, at }: { events: readonly AuditEvent[]; at: Instant },
): Promise<void> {
  if (events.length === 0) return;
  await sql`select audit.append(e.code, e.record_kind, e.record_id, ${at}::timestamptz)
    from unnest(${events.map((event) => event.code)}::text[], ${events.map((event) => event.recordKind)}::text[],
      ${events.map((event) => event.recordId)}::text[]) as e (code, record_kind, record_id)`.execute(
    session.transaction,
  );
}

/** The newest entries of the actor's agency, for those who may review it; no rows for anyone else. */
export async function listAudit(session: Session, { most }: { most: number }): Promise<readonly AuditEntry[]> {
  const rows = await session.transaction
    .selectFrom('audit.entry')
    .select(['sequence', 'actor', 'role', 'code', 'record_kind', 'record_id', 'purpose', 'recorded_at'])
    .orderBy('sequence', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    sequence: row.sequence,
    actor: row.actor,
    role: row.role,
    code: row.code,
    recordKind: row.record_kind,
    recordId: row.record_id,
    purpose: row.purpose,
    recordedAt: row.recorded_at,
  }));
}

/** Recomputes every chain. An empty database answers an empty list. */
export async function verifyAuditChain(session: Session): Promise<readonly AuditChain[]> {
  const { rows } = await sql<{ agency_id: AgencyId; entries: number; head: Uint8Array; broken_at: number | null }>`
    select agency_id, entries, head, broken_at from audit.verify()`.execute(session.transaction);
  return rows.map((row) => ({
    chain: row.agency_id,
    entries: row.entries,
    head: row.head,
    ...(row.broken_at === null ? {} : { brokenAt: row.broken_at }),
  }));
}
