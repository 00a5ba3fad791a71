/**
 * Letters from an advocate to one person of the police: left, listed, opened, acknowledged, answered. Whoever is neither writer nor
 * reader finds nothing, whatever the reason. What is sealed leaves only with an opening, which is in the reader's agency's chain.
 */
import {
  type AgencyId,
  type CivilDate,
  type Instant,
  type LetterId,
  ok,
  type Result,
  refused,
  type StaffId,
} from '@holdfast/domain';
import type { ReceivedLetter, SentLetter } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

/** A letter as it arrives, already sealed. */
export interface SealedLetter {
  readonly id: LetterId;
  readonly to: StaffId;
  readonly answerBy: Instant;
  readonly endsOn: CivilDate;
  readonly contentCiphertext: Uint8Array;
  readonly wrappedKey: Uint8Array;
}

const told = (code: string, id: LetterId) => [{ code, recordKind: 'letter', recordId: id }];

/**
 * Leaves a sealed letter. `not-found` for someone the actor is not paired with or who has left; `already-there` for a repeated id;
 * `not-allowed` for a clock or an end that no letter has.
 */
export async function putLetter(
  session: Session<StaffActing>,
  { sealed, at }: { sealed: SealedLetter; at: Instant },
): Promise<Result<LetterId, StoreIssue>> {
  const { rows } = await sql<{ agencyId: AgencyId }>`select agency_id as "agencyId" from sealed_plane.letter_partners()
    where staff_id = ${sealed.to} and not has_left`.execute(session.transaction);
  const agency = rows[0]?.agencyId;
  if (agency === undefined) return refused({ code: 'not-found' });
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('sealed_plane.letter')
      .values({
        agency_id: agency,
        id: sealed.id,
        to_staff_id: sealed.to,
        from_agency_id: session.acting.agencyId,
        from_staff_id: session.acting.actor,
        sent_at: at,
        answer_by: sealed.answerBy,
        ends_on: sealed.endsOn,
      })
      .execute();
    await session.transaction
      .insertInto('sealed_plane.letter_sealed')
      .values({
        agency_id: agency,
        letter_id: sealed.id,
        content: sealed.contentCiphertext,
        wrapped_key: sealed.wrappedKey,
      })
      .execute();
    await appendAudit(session, { events: told('letter-sent', sealed.id), at });
    return ok(sealed.id);
  });
}

type Standing = SentLetter & { readonly agencyId: AgencyId };

async function standings(
  session: Session<StaffActing>,
  { side, today, id }: { side: 'from' | 'to'; today: CivilDate; id?: LetterId },
): Promise<readonly Standing[]> {
  const rows = await session.transaction
    .selectFrom('sealed_plane.letter as letter')
    .leftJoinLateral(
      (each) =>
        each
          .selectFrom('sealed_plane.letter_answer as answer')
          .select(['answer.sequence', 'answer.answered_at', 'answer.due_at', 'answer.next_by'])
          .whereRef('answer.agency_id', '=', 'letter.agency_id')
          .whereRef('answer.letter_id', '=', 'letter.id')
          .orderBy('answer.sequence', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['letter.id', 'letter.agency_id', 'letter.sent_at', 'letter.answer_by', 'letter.ends_on'])
    .select(['letter.withdrawn_at', 'letter.opened_at', 'letter.acknowledged_at'])
    .select(['last.sequence', 'last.answered_at', 'last.due_at', 'last.next_by'])
    .where(side === 'to' ? 'letter.agency_id' : 'letter.from_agency_id', '=', session.acting.agencyId)
    .where(side === 'to' ? 'letter.to_staff_id' : 'letter.from_staff_id', '=', session.acting.actor)
    .$if(id !== undefined, (query) => query.where('letter.id', '=', id ?? null))
    .orderBy('letter.answer_by')
    .orderBy('letter.id')
    .execute();
  return rows.map((row) => {
    const answerBy = row.answered_at === null ? row.answer_by : row.next_by;
    return {
      id: row.id,
      agencyId: row.agency_id,
      sentAt: row.sent_at,
      endsOn: row.ends_on,
      standing: row.withdrawn_at !== null ? 'withdrawn' : row.ends_on < today ? 'ended' : 'open',
      answers: row.sequence ?? 0,
      late: row.answered_at !== null && row.due_at !== null && row.answered_at > row.due_at,
      ...(answerBy === null ? {} : { answerBy }),
      ...(row.opened_at === null ? {} : { openedAt: row.opened_at }),
      ...(row.acknowledged_at === null ? {} : { acknowledgedAt: row.acknowledged_at }),
      ...(row.answered_at === null ? {} : { answeredAt: row.answered_at }),
    };
  });
}

const withoutAgency = ({ agencyId: _, ...letter }: Standing): SentLetter => letter;

/** What the actor sent, with what became of it. */
export async function listSentLetters(
  session: Session<StaffActing>,
  { today }: { today: CivilDate },
): Promise<readonly SentLetter[]> {
  return (await standings(session, { side: 'from', today })).map(withoutAgency);
}

/** Letters to the actor, the one whose clock ends first at the top, with the agency each is from. */
export async function listLetters(
  session: Session<StaffActing>,
  { today }: { today: CivilDate },
): Promise<readonly ReceivedLetter[]> {
  const letters = await standings(session, { side: 'to', today });
  const named = await Promise.all(
    letters.map(async (letter) => {
      const { rows } = await sql<{
        name: string | null;
      }>`select sealed_plane.agency_of_letter(${letter.id}) as name`.execute(session.transaction);
      return { ...withoutAgency(letter), agencyName: rows[0]?.name ?? '?' };
    }),
  );
  const clock = ({ answerBy }: ReceivedLetter) => answerBy ?? '9';
  return named.toSorted((a, b) => (clock(a) < clock(b) ? -1 : clock(a) > clock(b) ? 1 : 0));
}

export interface OpenedLetter {
  readonly contentCiphertext: Uint8Array;
  readonly wrappedKey: Uint8Array;
  readonly endsOn: CivilDate;
}

/** Opens a letter for its reader: the audit entry, the mark its writer sees and the answer stand or fall together. Else `not-found`. */
export async function openLetter(
  session: Session<StaffActing>,
  { id, at }: { id: LetterId; at: Instant },
): Promise<Result<OpenedLetter, StoreIssue>> {
  const { rows } = await sql<OpenedLetter>`
    select content as "contentCiphertext", wrapped_key as "wrappedKey", ends_on as "endsOn"
    from sealed_plane.open_letter(${id}, ${at}::timestamptz)`.execute(session.transaction);
  const [opened] = rows;
  if (opened === undefined) return refused({ code: 'not-found' });
  await appendAudit(session, { events: told('letter-opened', id), at });
  return ok(opened);
}

/** Says that it was received. `not-found` for anyone but its reader, before it was opened, and once it is over; a second time changes nothing. */
export async function acknowledgeLetter(
  session: Session<StaffActing>,
  { id, at, today }: { id: LetterId; at: Instant; today: CivilDate },
): Promise<Result<LetterId, StoreIssue>> {
  const { rows } = await sql<{
    done: boolean;
  }>`select sealed_plane.acknowledge_letter(${id}, ${at}::timestamptz) as done`.execute(session.transaction);
  if (rows[0]?.done === true) {
    await appendAudit(session, { events: told('letter-acknowledged', id), at });
    return ok(id);
  }
  const [known] = await standings(session, { side: 'to', today, id });
  return known?.acknowledgedAt === undefined ? refused({ code: 'not-found' }) : ok(id);
}

/** An answer as it arrives, already sealed. `nextBy` where it promises something. */
export interface SealedAnswer {
  readonly sequence: number;
  readonly nextBy?: Instant | undefined;
  readonly contentCiphertext: Uint8Array;
  readonly wrappedKey: Uint8Array;
  readonly ownKey: Uint8Array;
}

/**
 * Leaves an answer by the letter's reader. `not-found` for anyone else and once it is over; `stale` when another answer came between;
 * `not-allowed` before it was opened, and for a promise of a moment that has passed.
 */
export async function answerLetter(
  session: Session<StaffActing>,
  { id, sealed, at, today }: { id: LetterId; sealed: SealedAnswer; at: Instant; today: CivilDate },
): Promise<Result<LetterId, StoreIssue>> {
  const [known] = await standings(session, { side: 'to', today, id });
  if (known === undefined || known.standing !== 'open') return refused({ code: 'not-found' });
  if (sealed.sequence !== known.answers + 1) return refused({ code: 'stale' });
  const answered = await attempt(session, async () => {
    await session.transaction
      .insertInto('sealed_plane.letter_answer')
      .values({
        agency_id: known.agencyId,
        letter_id: id,
        sequence: sealed.sequence,
        answered_at: at,
        due_at: known.answerBy ?? null,
        next_by: sealed.nextBy ?? null,
        content: sealed.contentCiphertext,
        wrapped_key: sealed.wrappedKey,
        own_key: sealed.ownKey,
      })
      .execute();
    await appendAudit(session, { events: told('letter-answered', id), at });
    return ok(id);
  });
  return !answered.ok && answered.issue.code === 'already-there' ? refused({ code: 'stale' }) : answered;
}

/** One answer with its key for whoever asks. */
export interface AnswerForMe {
  readonly sequence: number;
  readonly answeredAt: Instant;
  readonly late: boolean;
  readonly contentCiphertext: Uint8Array;
  readonly wrappedKey: Uint8Array;
}

/** The answers to a letter, for its writer and its reader, each with the key that is theirs. `not-found` for anyone else. */
export async function listLetterAnswers(
  session: Session<StaffActing>,
  { id }: { id: LetterId },
): Promise<Result<readonly AnswerForMe[], StoreIssue>> {
  const letter = await session.transaction
    .selectFrom('sealed_plane.letter')
    .select(['agency_id', 'to_staff_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (letter === undefined) return refused({ code: 'not-found' });
  const mine = letter.to_staff_id === session.acting.actor && letter.agency_id === session.acting.agencyId;
  const rows = await session.transaction
    .selectFrom('sealed_plane.letter_answer')
    .selectAll()
    .where('agency_id', '=', letter.agency_id)
    .where('letter_id', '=', id)
    .orderBy('sequence')
    .execute();
  return ok(
    rows.flatMap((row): readonly AnswerForMe[] => {
      const wrappedKey = mine ? row.own_key : row.wrapped_key;
      if (row.content === null || wrappedKey === null) return [];
      const late = row.due_at !== null && row.answered_at > row.due_at;
      const { sequence, answered_at: answeredAt, content: contentCiphertext } = row;
      return [{ sequence, answeredAt, late, contentCiphertext, wrappedKey }];
    }),
  );
}
