/**
 * Audits by people: the calls drawn, each side's answers, what was said together. The policies keep one side's answers from the other until both have finished;
 * nothing here asks which side somebody is of.
 */
import { type AgencyId, type Instant, ok, type Result, refused } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { ReviewSide } from './audit-run-tables.ts';
import type { StoreIssue } from './issues.ts';

export interface CallToReview {
  readonly number: string;
  readonly receivedAt: Instant;
  readonly stratum: string;
}

export interface AuditRoundOnRecord {
  readonly id: string;
  readonly agencyId: AgencyId;
  readonly agencyName: string;
  readonly title: string;
  /** As it was kept; whoever reads it parses it. */
  readonly drawn: unknown;
  readonly begunAt: Instant;
  readonly closedAt: Instant | null;
  /** The side of the one who asks. */
  readonly side: ReviewSide | null;
  readonly readings: readonly {
    readonly side: ReviewSide;
    readonly reader: string;
    readonly finishedAt: Instant | null;
  }[];
}

export interface ReviewOnRecord {
  readonly side: ReviewSide;
  readonly callNumber: string;
  readonly answers: unknown;
}

export interface NoteOnRecord {
  readonly id: string;
  readonly kind: 'talk' | 'finding';
  readonly question: string;
  readonly callNumber: string | null;
  readonly words: string;
  readonly owner: string | null;
  readonly dueBy: string | null;
  readonly doneOn: string | null;
  readonly at: Instant;
}

const eventOf = (code: string, id: string) => ({ code, recordKind: 'audit-round', recordId: id });

/** Calls about an order of the actor's agency, each with what its last record says of a report: what a sample is drawn from. */
export async function callsToDraw(
  session: Session<StaffActing>,
  { most }: { most: number },
): Promise<readonly CallToReview[]> {
  const { rows } = await sql<CallToReview>`
    select c.call_number as "number", c.received_at as "receivedAt",
      case when r.id is null then 'nothing recorded' when r.report_number is null then 'without a report' else 'with a report' end as stratum
    from open_plane.call_for_service c
    left join lateral (select id, report_number from open_plane.response r
      where r.agency_id = c.agency_id and r.call_id = c.id order by recorded_at desc, id desc limit 1) r on true
    where c.agency_id = ${session.acting.agencyId} and c.order_id is not null
    order by c.received_at desc, c.id limit ${most}`.execute(session.transaction);
  return rows;
}

/** Begins a round with the calls drawn. */
export async function beginAuditRound(
  session: Session<StaffActing>,
  round: {
    id: string;
    title: string;
    seed: number;
    drawn: readonly CallToReview[];
    advocacyAgencyId: AgencyId;
    at: Instant;
  },
): Promise<Result<AuditRoundOnRecord, StoreIssue>> {
  const { partnershipId, agencyId, actor } = session.acting;
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.audit_round')
      .values({
        partnership_id: partnershipId,
        agency_id: agencyId,
        id: round.id,
        title: round.title,
        seed: round.seed,
        drawn: JSON.stringify(round.drawn),
        advocacy_agency_id: round.advocacyAgencyId,
        begun_by: actor,
        begun_at: round.at,
        closed_at: null,
      })
      .execute();
    await appendAudit(session, { events: [eventOf('audit-round-begun', round.id)], at: round.at });
    return await readAuditRound(session, round.id);
  });
}

/** The rounds that the actor may see, newest first. */
export async function listAuditRounds(session: Session<StaffActing>): Promise<readonly AuditRoundOnRecord[]> {
  const { rows } = await sql<AuditRoundOnRecord>`
    select r.id, r.agency_id as "agencyId", g.name as "agencyName", r.title, r.drawn, r.begun_at as "begunAt", r.closed_at as "closedAt",
      open_plane.audit_side(r.agency_id, r.advocacy_agency_id) as side,
      coalesce((select jsonb_agg(jsonb_build_object('side', d.side, 'reader', d.reader,
        'finishedAt', to_char(d.finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by d.side)
        from open_plane.audit_reading d where d.agency_id = r.agency_id and d.round_id = r.id), '[]') as readings
    from open_plane.audit_round r
    join open_plane.agency g on g.partnership_id = r.partnership_id and g.id = r.agency_id
    order by r.begun_at desc, r.id limit 100`.execute(session.transaction);
  return rows;
}

/** One round; `not-found` for one the actor may not see. */
export async function readAuditRound(
  session: Session<StaffActing>,
  id: string,
): Promise<Result<AuditRoundOnRecord, StoreIssue>> {
  const found = (await listAuditRounds(session)).find((round) => round.id === id);
  return found === undefined ? refused({ code: 'not-found' }) : ok(found);
}

/** The answers that the actor may see: their own side's, and the other's once both have finished. */
export async function reviewsOf(
  session: Session<StaffActing>,
  { agencyId, id }: { agencyId: AgencyId; id: string },
): Promise<readonly ReviewOnRecord[]> {
  return await session.transaction
    .selectFrom('open_plane.audit_review')
    .select(['side', 'call_number as callNumber', 'answers'])
    .where('agency_id', '=', agencyId)
    .where('round_id', '=', id)
    .execute();
}

/** Keeps the actor's answers about one call. `not-allowed` once they have finished, or where somebody else reads for their side. */
export async function reviewCall(
  session: Session<StaffActing>,
  {
    round,
    callNumber,
    answers,
    at,
  }: { round: AuditRoundOnRecord; callNumber: string; answers: Readonly<Record<string, string>>; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { actor } = session.acting;
  const { side, agencyId, id } = round;
  if (side === null) return refused({ code: 'not-allowed' });
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.audit_reading')
      .values({ agency_id: agencyId, round_id: id, side, reader: actor, begun_at: at, finished_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const kept = JSON.stringify(answers);
    await session.transaction
      .insertInto('open_plane.audit_review')
      .values({
        agency_id: agencyId,
        round_id: id,
        side,
        call_number: callNumber,
        answers: kept,
        reviewed_by: actor,
        reviewed_at: at,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['agency_id', 'round_id', 'side', 'call_number'])
          .doUpdateSet({ answers: kept, reviewed_by: actor, reviewed_at: at }),
      )
      .execute();
    return ok(true);
  });
}

/** The actor has finished reading. `out-of-order` where they have not begun, or have finished before. */
export async function finishReading(
  session: Session<StaffActing>,
  { round, at }: { round: AuditRoundOnRecord; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const finished = await session.transaction
    .updateTable('open_plane.audit_reading')
    .set({ finished_at: at })
    .where('agency_id', '=', round.agencyId)
    .where('round_id', '=', round.id)
    .where('reader', '=', session.acting.actor)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  if (finished.numUpdatedRows === 0n) return refused({ code: 'out-of-order' });
  await appendAudit(session, { events: [eventOf('audit-reading-finished', round.id)], at });
  return ok(true);
}

/** Ends the talk about a round: what was found stays, and can still be mended. `out-of-order` before both have finished, or where it is closed. */
export async function closeAuditRound(
  session: Session<StaffActing>,
  { round, at }: { round: AuditRoundOnRecord; at: Instant },
): Promise<Result<true, StoreIssue>> {
  if (round.side !== 'police') return refused({ code: 'not-allowed' });
  if (round.readings.filter(({ finishedAt }) => finishedAt !== null).length < 2)
    return refused({ code: 'out-of-order' });
  const closed = await session.transaction
    .updateTable('open_plane.audit_round')
    .set({ closed_at: at })
    .where('agency_id', '=', round.agencyId)
    .where('id', '=', round.id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (closed.numUpdatedRows === 0n) return refused({ code: 'out-of-order' });
  await appendAudit(session, { events: [eventOf('audit-round-closed', round.id)], at });
  return ok(true);
}

/** What was said together, in the order in which it was said. */
export async function notesOf(
  session: Session<StaffActing>,
  { agencyId, id }: { agencyId: AgencyId; id: string },
): Promise<readonly NoteOnRecord[]> {
  const { rows } = await sql<NoteOnRecord>`
    select id, kind, question, call_number as "callNumber", words, owner, due_by::text as "dueBy", done_on::text as "doneOn", said_at as at
    from open_plane.audit_note where agency_id = ${agencyId} and round_id = ${id} order by said_at, id`.execute(
    session.transaction,
  );
  return rows;
}

/** Keeps what was said about a difference, or found. `not-allowed` before both have finished; `out-of-order` once the round is closed. */
export async function noteOfRound(
  session: Session<StaffActing>,
  {
    round,
    id,
    note,
    at,
  }: {
    round: AuditRoundOnRecord;
    id: string;
    note: {
      readonly kind: 'talk' | 'finding';
      readonly question: string;
      readonly words: string;
      readonly callNumber?: string;
      readonly owner?: string;
      readonly dueBy?: string;
    };
    at: Instant;
  },
): Promise<Result<true, StoreIssue>> {
  if (round.closedAt !== null) return refused({ code: 'out-of-order' });
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.audit_note')
      .values({
        agency_id: round.agencyId,
        round_id: round.id,
        id,
        kind: note.kind,
        question: note.question,
        call_number: note.callNumber ?? null,
        words: note.words,
        owner: note.owner ?? null,
        due_by: note.dueBy ?? null,
        done_on: null,
        said_by: session.acting.actor,
        said_at: at,
      })
      .execute();
    return ok(true);
  });
}

/** A finding is mended since a day. `not-found` for what is no finding of the round. */
export async function findingDone(
  session: Session<StaffActing>,
  { round, noteId, doneOn }: { round: AuditRoundOnRecord; noteId: string; doneOn: string },
): Promise<Result<true, StoreIssue>> {
  const changed = await session.transaction
    .updateTable('open_plane.audit_note')
    .set({ done_on: doneOn })
    .where('agency_id', '=', round.agencyId)
    .where('round_id', '=', round.id)
    .where('id', '=', noteId)
    .where('kind', '=', 'finding')
    .executeTakeFirst();
  return changed.numUpdatedRows === 0n ? refused({ code: 'not-found' }) : ok(true);
}
