/** Attacks the promise that a kept plan keeps nothing else: whoever acts next on the same connection sees what they may see, and one whose plans no longer fit is closed. */
import { idOf, instantOf } from '@holdfast/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, plantPeople, setUp, staff } from '../contracts/marlow.ts';
import { appendAudit, listAgencies, listAudit } from './index.ts';
import { openTestStore, type TestStore } from './testing/open-test-store.edge.ts';

describe('statements planned once', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
    await plantPeople(store);
    for (const who of [staff.vance, staff.deputy])
      await store.withActor(
        as(who),
        async (session) =>
          await appendAudit(session, {
            events: [{ code: 'order-read', recordKind: 'order', recordId: who.id }],
            at: instantOf(0),
          }),
      );
  });
  afterAll(async () => await store.close());

  test('thirty readers in turn on one connection each see their own agency’s entries and no other', async () => {
    const sheriff = { ...staff.deputy, role: 'supervisor' as const };
    for (let turn = 0; turn < 30; turn += 1) {
      const who = [staff.ibarra, sheriff, staff.vance][turn % 3] ?? staff.vance;
      const seen = await store.withActor(as(who), async (session) => await listAudit(session, { most: 5 }));
      const theirs = [['vance'], ['deputy'], []][turn % 3];
      expect(seen.map(({ actor }) => actor)).toEqual(theirs);
    }
    const { rows } = await store.beyondPolicies.query<{ busy: number }>(
      `select count(*)::int as busy from pg_stat_activity where usename = 'holdfast_app'`,
    );
    // So that the turns above did meet on kept plans.
    expect(rows[0]?.busy).toBeLessThan(6);
  });

  test('a table that changed below a kept plan fails one request at most, and then is planned anew', async () => {
    const read = async () =>
      await store.withActor(
        setUp,
        async ({ transaction }) =>
          await transaction
            .selectFrom('open_plane.agency')
            .selectAll()
            .where('id', '=', idOf<'agency'>('marlow-police'))
            .execute(),
      );
    for (let turn = 0; turn < 8; turn += 1) expect(await read()).toHaveLength(1);
    await store.beyondPolicies.query('alter table open_plane.agency add column colour text');
    await read().catch(() => undefined);
    for (let turn = 0; turn < 8; turn += 1) expect(await read()).toHaveLength(1);
    expect((await store.withActor(setUp, listAgencies)).length).toBeGreaterThan(0);
  });
});
