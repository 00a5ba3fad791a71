/**
 * Who must not look at a notice, before any order stands: its parties are compared with members and those they live with when it is begun, and when
 * somebody is named later; a supervisor may mark more. The marks bear the ids its orders will have, so that one wall holds for all of them.
 */
import {
  type AgencyId,
  courseFrom,
  type Instant,
  idOf,
  type NoticeAsked,
  type OrderId,
  ok,
  type PartnershipId,
  type Result,
  refused,
  type StaffId,
} from '@holdfast/domain';
import { nameShelfOf } from '@holdfast/domain/names';
import { courseEvent, parse } from '@holdfast/wire';
import type { Session, StaffActing, SystemActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { isLikeEnough, type StaffPerson } from './lookups-conflicts.ts';

type Parties = Pick<NoticeAsked, 'restrainedParty' | 'protectedParty'>;
interface Mark {
  readonly agencyId: AgencyId;
  readonly staffId: StaffId;
  readonly kind: 'party' | 'household';
}

/** The ids of the orders that a notice makes; a conflict with one of them is a conflict with the notice. */
export function orderIdsOfNotice(noticeId: string): readonly [OrderId, OrderId] {
  return [idOf<'order'>(`${noticeId}-notice`), idOf<'order'>(`${noticeId}-order`)];
}

/** Marks whoever of the partnership is, or lives with, a party of a notice about to be begun; answers how many people. Called before it stands anywhere. */
export async function markConflictsOfNotice(
  session: Session<SystemActing>,
  {
    partnershipId,
    noticeId,
    parties,
    at,
  }: { partnershipId: PartnershipId; noticeId: string; parties: Parties; at: Instant },
): Promise<number> {
  const people = await session.transaction
    .selectFrom('open_plane.staff_person')
    .selectAll()
    .where('partnership_id', '=', partnershipId)
    .execute();
  const marks = people.flatMap((person): readonly Mark[] => {
    const like = isAmong(parties, { name: person.name, born: person.born_on });
    const kind = person.relation === 'self' ? 'party' : 'household';
    return like ? [{ agencyId: person.agency_id, staffId: person.staff_id, kind }] : [];
  });
  await put(session, { partnershipId, noticeId, marks, at });
  return new Set(marks.map(({ staffId }) => staffId)).size;
}

/** Compares every notice on record with someone who was just named, and marks what is like enough; answers how many notices. */
export async function compareWithNotices(
  session: Session<SystemActing>,
  {
    partnershipId,
    agencyId,
    person,
    at,
  }: { partnershipId: PartnershipId; agencyId: AgencyId; person: StaffPerson; at: Instant },
): Promise<number> {
  const rows = await session.transaction
    .selectFrom('open_plane.notice_event')
    .select(['notice_id', 'event'])
    .where('partnership_id', '=', partnershipId)
    .where('sequence', '=', 1)
    .execute();
  const kind = person.relation === 'self' ? 'party' : 'household';
  const found = rows.filter(({ event }) => isAmong(partiesOf(event), { name: person.name, born: person.born ?? '' }));
  for (const { notice_id: noticeId } of found)
    await put(session, { partnershipId, noticeId, marks: [{ agencyId, staffId: person.staffId, kind }], at });
  return found.length;
}

/** A supervisor marks a member who must not look at a notice. `not-found` for one they cannot see; `not-allowed` for oneself or without the role. */
export async function markNoticeConflict(
  session: Session<StaffActing>,
  { noticeId, staffId, reason, at }: { noticeId: string; staffId: StaffId; reason: string; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { partnershipId, agencyId, actor } = session.acting;
  if (staffId === actor) return refused({ code: 'not-allowed' });
  return await attempt(session, async () => {
    const there = await session.transaction
      .selectFrom('open_plane.notice_file')
      .select('id')
      .where('agency_id', '=', agencyId)
      .where('id', '=', noticeId)
      .executeTakeFirst();
    if (there === undefined) return refused({ code: 'not-found' });
    const marked = { kind: 'marked', reason, marked_by: actor, marked_at: at } as const;
    const anew = { ...marked, ended_at: null, ended_by: null, ended_because: null };
    for (const orderId of orderIdsOfNotice(noticeId))
      await session.transaction
        .insertInto('open_plane.order_conflict')
        .values({ partnership_id: partnershipId, agency_id: agencyId, order_id: orderId, staff_id: staffId, ...marked })
        .onConflict((conflict) =>
          conflict.columns(['partnership_id', 'agency_id', 'order_id', 'staff_id']).doUpdateSet(anew),
        )
        .execute();
    await appendAudit(session, { events: [{ code: 'conflict-marked', recordKind: 'notice', recordId: noticeId }], at });
    return ok(true);
  });
}

function isAmong(
  { restrainedParty, protectedParty }: Parties,
  person: { readonly name: string; readonly born: string },
): boolean {
  const shelf = nameShelfOf(
    [restrainedParty, protectedParty].map((party, index) => ({
      id: String(index),
      line: party.name,
      born: party.bornOn,
    })),
  );
  const question = person.born === '' ? { line: person.name } : { line: person.name, born: person.born };
  return shelf.find(question).some(isLikeEnough);
}

function partiesOf(event: unknown): Parties {
  const read = parse(courseEvent, event);
  const course = read.ok ? courseFrom([read.value]) : undefined;
  if (course === undefined) throw new Error('a notice without its request');
  return course.asked;
}

async function put(
  session: Session<SystemActing>,
  {
    partnershipId,
    noticeId,
    marks,
    at,
  }: { partnershipId: PartnershipId; noticeId: string; marks: readonly Mark[]; at: Instant },
): Promise<void> {
  if (marks.length === 0) return;
  await session.transaction
    .insertInto('open_plane.order_conflict')
    .values(
      marks.flatMap(({ agencyId, staffId, kind }) =>
        orderIdsOfNotice(noticeId).map((orderId) => ({
          partnership_id: partnershipId,
          agency_id: agencyId,
          order_id: orderId,
          staff_id: staffId,
          kind,
          marked_by: 'by-name',
          marked_at: at,
        })),
      ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
