/**
 * The promise of audits of exports: a run is its agency's, somebody who cancels it stops it, and the partnership's coordinator sees what the agency shares
 * and nothing else of it.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  beginAuditRun,
  cancelAuditRun,
  changeAuditRun,
  confirmedMappings,
  listAuditRuns,
  readAuditRun,
  type StaffMember,
  type SystemActing,
  shareAuditRun,
  unfinishedAuditRuns,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, instant, plantPeople, staff } from './marlow.ts';

const auditor: SystemActing = { kind: 'system', actor: 'response-audit', purpose: 'response-audit' };
const at = instant('2026-05-20T18:00:00.000Z');

export function auditRunsContract({ name, open }: Implementation): void {
  describe(`audits of exports on ${name}`, () => {
    let store: TestStore;
    const by = async <Value>(
      who: StaffMember,
      work: Parameters<typeof store.withActor<ReturnType<typeof as>, Value>>[1],
    ) => await store.withActor(as(who, 'response-audit'), work);
    const begin = async (id: string) =>
      await by(staff.ibarra, (session) => beginAuditRun(session, { id, fileName: 'calls.csv', fileBytes: 100, at }));
    const finish = async (id: string) =>
      await store.withActor(auditor, async (session) => {
        await changeAuditRun(session, {
          id,
          from: ['receiving'],
          change: { state: 'waiting', mapping: { version: 1 } },
        });
        return await changeAuditRun(session, {
          id,
          from: ['waiting'],
          change: { state: 'done', answer: { calls: 200 }, endedAt: at },
        });
      });

    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
    });
    afterAll(() => store.close());

    test('a supervisor begins one, the server runs it, and its mapping is known for the next', async () => {
      const begun = await begin('one');
      expect(begun.ok && begun.value).toMatchObject({ state: 'receiving', startedByName: 'M. Ibarra', answer: null });
      const waiting = await store.withActor(auditor, unfinishedAuditRuns);
      expect(waiting.map(({ id }) => id)).toEqual(['one']);
      expect(await finish('one')).toBe(true);
      const read = await by(staff.ibarra, (session) => readAuditRun(session, 'one'));
      expect(read.ok && read.value).toMatchObject({ state: 'done', answer: { calls: 200 } });
      expect(await by(staff.ibarra, (session) => confirmedMappings(session, { most: 5 }))).toEqual([{ version: 1 }]);
    });

    test('nobody else begins one, and nobody of another agency sees it', async () => {
      for (const who of [staff.vance, staff.liaison, staff.imani, staff.noor, staff.lantern]) {
        const begun = await by(who, (session) =>
          beginAuditRun(session, { id: `by-${who.id}`, fileName: 'f', fileBytes: 1, at }),
        );
        expect(begun).toEqual({ ok: false, issue: { code: 'not-allowed' } });
      }
      for (const who of [staff.vance, staff.imani, staff.deputy, staff.noor, staff.stranger])
        expect(await by(who, (session) => readAuditRun(session, 'one')), who.id).toEqual({
          ok: false,
          issue: { code: 'not-found' },
        });
    });

    test('the coordinator sees what is shared, until it is taken back', async () => {
      const shared = await by(staff.ibarra, (session) => shareAuditRun(session, { id: 'one', shared: true, at }));
      expect(shared.ok && shared.value.sharedAt).toBe(at);
      const seen = await by(staff.noor, (session) => listAuditRuns(session, { most: 9 }));
      expect(seen.map(({ id, agencyName }) => [id, agencyName])).toEqual([['one', 'Marlow Police Department']]);
      expect(await by(staff.stranger, (session) => listAuditRuns(session, { most: 9 }))).toEqual([]);
      await by(staff.ibarra, (session) => shareAuditRun(session, { id: 'one', shared: false, at }));
      expect(await by(staff.noor, (session) => listAuditRuns(session, { most: 9 }))).toEqual([]);
    });

    test('cancelled, it takes nothing more, and cannot be shared', async () => {
      await begin('two');
      const ended = await by(staff.ibarra, (session) => cancelAuditRun(session, { id: 'two', at }));
      expect(ended.ok && ended.value.state).toBe('cancelled');
      const late = await store.withActor(auditor, (session) =>
        changeAuditRun(session, { id: 'two', from: ['receiving', 'running'], change: { done: 0.5 } }),
      );
      expect(late).toBe(false);
      expect(await by(staff.ibarra, (session) => cancelAuditRun(session, { id: 'two', at }))).toEqual({
        ok: false,
        issue: { code: 'out-of-order' },
      });
      expect(await by(staff.ibarra, (session) => shareAuditRun(session, { id: 'two', shared: true, at }))).toEqual({
        ok: false,
        issue: { code: 'out-of-order' },
      });
    });
  });
}
