/** Puts the second agency of the demonstration on record, by the same checks and the same work as what its officers record. Run again it changes nothing. */
import { checkAsked, checkCourseEvent, courseFrom, type Instant } from '@holdfast/domain';
import { lawOf, noticeRegimeOf } from '@holdfast/law';
import {
  addNoticeEvent,
  beginNotice,
  countNotices,
  listAgencies,
  putAgency,
  putPartnership,
  putStaff,
  type Session,
  type StaffActing,
  type Store,
} from '@holdfast/store';
import { performEvent } from '../workspace/notices/notice-work.ts';
import { type DemonstrationNotice, fenmarkNotices } from './fenmark.ts';
import { fenmark, fenmarkAgencies, fenmarkStaff, thorley } from './fenmark-people.ts';

const setUp = { kind: 'system', actor: 'demonstration', purpose: 'set-up' } as const;
/** Recorded by the supervisor, who may record everything. */
const acting: StaffActing = {
  kind: 'staff',
  actor: thorley.id,
  agencyId: thorley.agencyId,
  partnershipId: fenmark.id,
  role: thorley.role,
  purpose: 'demonstration',
};

/** Makes whatever of it is missing. */
export async function seedFenmark({
  store,
  now,
  withRecords,
}: {
  readonly store: Store;
  readonly now: Instant;
  /** False leaves the notices out. */
  readonly withRecords: boolean;
}): Promise<void> {
  await store.withActor(setUp, async (session) => {
    const known = await listAgencies(session);
    if (known.some(({ id }) => id === thorley.agencyId)) return;
    must(await putPartnership(session, fenmark));
    for (const agency of fenmarkAgencies) must(await putAgency(session, { ...agency, partnershipId: fenmark.id }));
    for (const { id, name, role, agencyId } of fenmarkStaff)
      must(await putStaff(session, { id, agencyId, partnershipId: fenmark.id, role, displayName: name }));
  });
  if (!withRecords) return;
  await store.withActor(acting, async (session) => {
    if ((await countNotices(session, acting)) > 0) return;
    const agencyName = fenmarkAgencies.find((agency) => agency.id === acting.agencyId)?.name ?? '';
    for (const notice of fenmarkNotices(now)) await putNotice(session, { notice, agencyName });
  });
}

/** Puts one notice on record as a member who may record everything. Throws where the domain or the store refuses it: our own data is refused only by a defect of ours. */
export async function putNotice(
  session: Session<StaffActing>,
  { notice: { id, events }, agencyName }: { readonly notice: DemonstrationNotice; readonly agencyName: string },
): Promise<void> {
  const { acting: place } = session;
  const [asked, ...later] = events;
  if (asked?.kind !== 'asked') throw new Error('a notice without its request');
  must(checkAsked(asked, asked.at));
  const regime = noticeRegimeOf(asked.regime);
  const by = place.actor;
  must(await beginNotice(session, { id, asked, by, place, at: asked.at }));
  for (const [index, event] of later.entries()) {
    const course = courseFrom(events.slice(0, index + 1));
    const after = courseFrom(events.slice(0, index + 2));
    if (course === undefined || after === undefined) throw new Error('a notice without its request');
    must(checkCourseEvent({ course, event, regime, law: lawOf(regime.place), now: event.at }));
    const newId = () => `${id}-${index + 2}`;
    must(await performEvent({ session, id, course: after, event, agencyName, newId, at: event.at }));
    must(await addNoticeEvent(session, { id, revision: index + 1, event, by, place, at: event.at }));
  }
}

/** Our own data is refused only by a defect of ours. */
function must(
  outcome: { readonly ok: true } | { readonly ok: false; readonly issue: { readonly code: string } },
): void {
  if (!outcome.ok) throw new Error(`the demonstration was refused: ${outcome.issue.code}`);
}
