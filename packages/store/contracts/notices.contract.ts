/**
 * The promise of notices: what happened is added and never altered, two who write at once are not both believed, another agency
 * and whoever is in conflict sees nothing, and a feed answers only while its owner wants it to.
 */
import { type CourseEvent, idOf, type NoticeAsked } from '@holdfast/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addNoticeEvent,
  beginNotice,
  compareWithNotices,
  endFeed,
  feedOwner,
  listFeeds,
  makeFeed,
  markConflict,
  markConflictsOfNotice,
  markNoticeConflict,
  putOrder,
  putStaffPerson,
  readNotice,
  recentNotices,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, day, instant, orderOf, plantPeople, staff } from './marlow.ts';

const at = instant('2026-03-02T09:00:00.000Z');
const place = { partnershipId: staff.vance.partnershipId, agencyId: staff.vance.agencyId };
const asked: NoticeAsked = {
  kind: 'asked',
  at,
  regime: 'gb-dvpn',
  restrainedParty: { name: 'Wat Holloway' },
  protectedParty: { name: 'Merrin Sedge' },
  restrainedOldEnough: 'yes',
  protectedOldEnough: 'yes',
  grounds: 'He pushed her against the door.',
  by: 'T. Vance',
};
const weighed: CourseEvent = {
  kind: 'weighed',
  at,
  view: 'does-not-want-it',
  children: 'One child of six, asleep upstairs.',
  representations: 'He says that it was an accident.',
  cohabitants: 'Nobody else lives there.',
  by: 'T. Vance',
};

export function noticesContract({ name, open }: Implementation): void {
  describe(`notices on ${name}`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      for (const id of ['n1', 'n2', 'n3'])
        await store.withActor(as(staff.vance), (session) =>
          beginNotice(session, { id, asked, by: staff.vance.id, place, at }),
        );
    });
    afterAll(async () => await store.close());

    const add = async (
      who: typeof staff.vance | typeof staff.ibarra | typeof staff.deputy,
      id: string,
      revision: number,
    ) =>
      await store.withActor(as(who), (session) =>
        addNoticeEvent(session, { id, revision, event: weighed, by: who.id, place, at }),
      );
    const read = async (who: typeof staff.vance | typeof staff.deputy | typeof staff.ibarra, id: string) =>
      await store.withActor(as(who), (session) => readNotice(session, { id, at }));

    test('what happened is read back in its order, with who wrote it down', async () => {
      expect(await add(staff.vance, 'n1', 1)).toEqual({ ok: true, value: true });
      const told = await read(staff.ibarra, 'n1');
      expect(told.ok && told.value.records.map(({ event }) => event.kind)).toEqual(['asked', 'weighed']);
      expect(told.ok && told.value.records.map(({ recordedByName }) => recordedByName)).toEqual([
        'T. Vance',
        'T. Vance',
      ]);
    });

    test('of two who saw the same state, the second is told that it is stale, and the first stands', async () => {
      expect((await add(staff.vance, 'n2', 1)).ok).toBe(true);
      expect(await add(staff.ibarra, 'n2', 1)).toEqual({ ok: false, issue: { code: 'stale' } });
      const told = await read(staff.vance, 'n2');
      expect(told.ok && told.value.records).toHaveLength(2);
    });

    test('two at the very same moment: one is kept', async () => {
      const both = await Promise.all([add(staff.vance, 'n3', 1), add(staff.ibarra, 'n3', 1)]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, issue: { code: 'stale' } });
    });

    test('another agency of the partnership finds none, and cannot add', async () => {
      expect(await read(staff.deputy, 'n1')).toEqual({ ok: false, issue: { code: 'not-found' } });
      expect((await add(staff.deputy, 'n1', 2)).ok).toBe(false);
      const listed = await store.withActor(as(staff.deputy), (session) => recentNotices(session, { most: 10 }));
      expect(listed).toEqual({ notices: [], count: 0 });
    });

    test('an event on record cannot be altered or removed by the server’s own login', async () => {
      const refused = store.withActor(as(staff.ibarra), async ({ transaction }) =>
        transaction.updateTable('open_plane.notice_event').set({ recorded_at: at }).execute(),
      );
      await expect(refused).rejects.toThrow(/permission denied/);
    });

    test('an officer puts the order of a notice of the agency on record, and no other', async () => {
      const notice = orderOf('n1-notice', { orderNumber: 'N-1', kind: 'police-notice', provenance: 'police' });
      const kept = await store.withActor(as(staff.vance), (session) =>
        putOrder(session, { order: notice, partnershipId: place.partnershipId, at }),
      );
      expect(kept.ok).toBe(true);
      const other = await store.withActor(as(staff.vance), (session) =>
        putOrder(session, { order: orderOf('n9-notice'), partnershipId: place.partnershipId, at }),
      );
      expect(other).toEqual({ ok: false, issue: { code: 'not-allowed' } });
    });

    test('whoever is in conflict with its order does not see the notice any more', async () => {
      await store.withActor(as(staff.ibarra), (session) =>
        markConflict(session, { orderId: idOf('n1-notice'), staffId: staff.vance.id, kind: 'marked', at }),
      );
      expect(await read(staff.vance, 'n1')).toEqual({ ok: false, issue: { code: 'not-found' } });
      expect((await read(staff.ibarra, 'n1')).ok).toBe(true);
    });

    test('before any order stands: who is a party, or lives with one, begins none, reads none and writes nothing to one', async () => {
      const own = { ...asked, restrainedParty: { name: 'Theo Vance', bornOn: day('1988-04-05') } };
      const marks = async (id: string, parties: Pick<NoticeAsked, 'restrainedParty' | 'protectedParty'>) =>
        await store.withActor({ kind: 'system', actor: 'name-index', purpose: 'name-index' }, (session) =>
          markConflictsOfNotice(session, { partnershipId: place.partnershipId, noticeId: id, parties, at }),
        );
      const person = { staffId: staff.vance.id, relation: 'self', name: 'Theodore Vance', born: '1988-04-05' } as const;
      await store.withActor(as({ ...staff.vance, id: idOf('admin'), role: 'administrator' }, 'own-agency'), (session) =>
        putStaffPerson(session, { person, at }),
      );
      expect(await marks('w0', asked)).toBe(0);
      // A short form of the name and the same day of birth is likeness enough to keep someone from looking.
      expect(await marks('w1', own)).toBe(1);
      const begin = async (id: string, who: typeof staff.vance) =>
        await store.withActor(as(who), (session) => beginNotice(session, { id, asked: own, by: who.id, place, at }));
      expect(await begin('w1', staff.vance)).toEqual({ ok: false, issue: { code: 'not-allowed' } });
      expect((await begin('w1', staff.ibarra)).ok).toBe(true);
      expect(await read(staff.vance, 'w1')).toEqual({ ok: false, issue: { code: 'not-found' } });
      expect(await add(staff.vance, 'w1', 1)).toEqual({ ok: false, issue: { code: 'not-allowed' } });
      expect((await add(staff.ibarra, 'w1', 1)).ok).toBe(true);

      // Named only later, by an administrator: what is on record already is compared too.
      await begin('w2', staff.ibarra);
      const household = { ...person, staffId: staff.liaison.id, relation: 'household', name: 'Merrin Sedge' } as const;
      const compared = await store.withActor(
        { kind: 'system', actor: 'name-index', purpose: 'name-index' },
        (session) => compareWithNotices(session, { ...place, person: { ...household, born: undefined }, at }),
      );
      expect(compared).toBeGreaterThan(0);
      expect(await read(staff.liaison, 'w2')).toEqual({ ok: false, issue: { code: 'not-found' } });
      const listed = await store.withActor(as(staff.liaison), (session) => recentNotices(session, { most: 50 }));
      expect(listed.notices.filter(({ id }) => id === 'w2')).toEqual([]);
    });

    test('a supervisor marks another for a notice without an order, never oneself, and an officer marks nobody', async () => {
      await store.withActor(as(staff.ibarra), (session) =>
        beginNotice(session, { id: 'w3', asked, by: staff.ibarra.id, place, at }),
      );
      const mark = async (who: typeof staff.vance, staffId: typeof staff.vance.id, noticeId = 'w3') =>
        await store.withActor(as(who), (session) =>
          markNoticeConflict(session, { noticeId, staffId, reason: 'A neighbour', at }),
        );
      expect((await read(staff.vance, 'w3')).ok).toBe(true);
      expect(await mark(staff.vance, staff.liaison.id)).toEqual({ ok: false, issue: { code: 'not-allowed' } });
      expect(await mark(staff.ibarra, staff.ibarra.id)).toEqual({ ok: false, issue: { code: 'not-allowed' } });
      expect(await mark(staff.ibarra, staff.vance.id, 'none')).toEqual({ ok: false, issue: { code: 'not-found' } });
      expect(await mark(staff.ibarra, staff.vance.id)).toEqual({ ok: true, value: true });
      // Marked twice is marked once.
      expect(await mark(staff.ibarra, staff.vance.id)).toEqual({ ok: true, value: true });
      expect(await read(staff.vance, 'w3')).toEqual({ ok: false, issue: { code: 'not-found' } });
    });

    test('a feed is its owner’s, answers until it is ended, and not for one who left', async () => {
      const tokenHash = new Uint8Array(32).fill(5);
      const today = day('2026-03-02');
      const owner = async () =>
        await store.withActor({ kind: 'system', actor: 'calendar-feed', purpose: 'calendar-feed' }, (session) =>
          feedOwner(session, { tokenHash, today }),
        );
      await store.withActor(as(staff.vance), (session) => makeFeed(session, { id: 'f1', tokenHash, at }));
      expect(await owner()).toMatchObject({ ok: true, value: { staffId: 'vance', role: 'officer' } });
      const mine = await store.withActor(as(staff.vance), listFeeds);
      expect(mine).toEqual([{ id: 'f1', madeAt: at, lastReadOn: '2026-03-02' }]);
      expect(await store.withActor(as(staff.ibarra), listFeeds)).toEqual([]);
      const another = await store.withActor(as(staff.ibarra), (session) => endFeed(session, { id: 'f1', at }));
      expect(another).toEqual({ ok: false, issue: { code: 'not-found' } });
      await store.beyondPolicies.query(`update open_plane.staff_member set left_on = '2026-03-01' where id = 'vance'`);
      expect(await owner()).toEqual({ ok: false, issue: { code: 'not-found' } });
      await store.beyondPolicies.query(`update open_plane.staff_member set left_on = null where id = 'vance'`);
      expect((await store.withActor(as(staff.vance), (session) => endFeed(session, { id: 'f1', at }))).ok).toBe(true);
      expect(await owner()).toEqual({ ok: false, issue: { code: 'not-found' } });
    });
  });
}
