/**
 * The promise of the audit chain: entries tell who, what, which and why; they stand or fall with what they tell of; many
 * writers make one chain; and whoever goes around PostgreSQL's own rules breaks it visibly.
 */
import { idOf } from '@holdfast/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAudit, listAudit, verifyAuditChain } from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, hers, instant, plantPeople, setUp, staff } from './marlow.ts';

const at = instant('2026-03-01T05:10:00.250Z');
const event = (recordId: string) => ({ code: 'order-read', recordKind: 'order', recordId });

export function auditContract({ name, open }: Implementation): void {
  describe(`audit chain on ${name}`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
    });
    afterAll(async () => await store.close());

    const chains = async () => await store.withActor(setUp, async (session) => await verifyAuditChain(session));
    const chainOf = async (agency: string) => (await chains()).find((each) => each.chain === agency);
    const append = async (id: string) =>
      await store.withActor(
        as(staff.vance),
        async (session) => await appendAudit(session, { events: [event(id)], at }),
      );

    test('an entry says who, in which role, did what, to which record, for what purpose, when', async () => {
      await append('o-1');
      const entries = await store.withActor(
        as(staff.ibarra),
        async (session) => await listAudit(session, { most: 10 }),
      );
      expect(entries).toEqual([
        {
          sequence: 1,
          actor: 'vance',
          role: 'officer',
          code: 'order-read',
          recordKind: 'order',
          recordId: 'o-1',
          purpose: 'call-response M-1001',
          recordedAt: at,
        },
      ]);
    });

    test('forty writers at once make one unbroken chain', async () => {
      await Promise.all(Array.from({ length: 40 }, async (_, index) => await append(`o-${index + 2}`)));
      expect(await chainOf('marlow-police')).toMatchObject({ entries: 41 });
      expect(await chainOf('marlow-police')).not.toHaveProperty('brokenAt');
    });

    test('a transaction that has said something and stays open keeps nobody else from the chain', async () => {
      const said = Promise.withResolvers<void>();
      const others = Promise.withResolvers<void>();
      const slow = store.withActor(as(staff.vance), async (session) => {
        await appendAudit(session, { events: [event('slow')], at });
        said.resolve();
        await others.promise;
      });
      await said.promise;
      await Promise.all(['quick-1', 'quick-2', 'quick-3'].map(append));
      others.resolve();
      await slow;
      const { rows } = await store.beyondPolicies.query(
        `select record_id from audit.entry where agency_id = 'marlow-police' order by sequence desc limit 4`,
      );
      // In the order of their commits, which is the order in which anyone could know of them.
      expect(rows[0]).toEqual({ record_id: 'slow' });
      expect(await chainOf('marlow-police')).toMatchObject({ entries: 45 });
      expect(await chainOf('marlow-police')).not.toHaveProperty('brokenAt');
      expect((await store.beyondPolicies.query('select from audit.entry_to_chain')).rowCount).toBe(0);
    });

    test('an entry disappears with the transaction it told of', async () => {
      const failed = store.withActor(as(staff.vance), async (session) => {
        await appendAudit(session, { events: [event('never')], at });
        throw new Error('the act failed');
      });
      await expect(failed).rejects.toThrow('the act failed');
      expect(await chainOf('marlow-police')).toMatchObject({ entries: 45 });
    });

    test('agencies have chains of their own, and only their own supervisor reads one', async () => {
      await store.withActor(
        as(staff.deputy),
        async (session) => await appendAudit(session, { events: [event('o-1')], at }),
      );
      const seen = await store.withActor(as(staff.ibarra), async (session) => await listAudit(session, { most: 100 }));
      expect(seen.some((entry) => entry.actor === 'deputy')).toBe(false);
      expect(
        await store.withActor(as(staff.vance), async (session) => await listAudit(session, { most: 100 })),
      ).toEqual([]);
    });

    test('what an account does is dated by day', async () => {
      await store.withActor(
        hers,
        async (session) =>
          await appendAudit(session, {
            events: [{ code: 'release-revoked', recordKind: 'release', recordId: 'r' }],
            at,
          }),
      );
      const { rows } = await store.beyondPolicies.query(
        `select context.instant_text(recorded_at) as at from audit.entry where agency_id = 'accounts'`,
      );
      expect(rows).toEqual([{ at: '2026-03-01T00:00:00.000Z' }]);
    });

    test('an event code that is not a code is refused, so that no free text gets in', async () => {
      const wrong = store.withActor(
        as(staff.vance),
        async (session) => await appendAudit(session, { events: [{ ...event('o'), code: 'Read Rowan Ellery' }], at }),
      );
      await expect(wrong).rejects.toThrow();
    });

    // Each tampering is done by a superuser with triggers switched off, found, and undone.
    test.each([
      [
        'a purpose is changed',
        `update audit.entry set purpose = 'lunch' where agency_id = 'marlow-police' and sequence = 7`,
        7,
      ],
      [
        'a time is changed',
        `update audit.entry set recorded_at = recorded_at + interval '1 ms' where agency_id = 'marlow-police' and sequence = 3`,
        3,
      ],
      ['an entry is taken out', `delete from audit.entry where agency_id = 'marlow-police' and sequence = 12`, 13],
      ['the first entry is taken out', `delete from audit.entry where agency_id = 'marlow-police' and sequence = 1`, 2],
      [
        'an entry is changed and hashed again',
        `update audit.entry set actor = 'someone' where agency_id = 'marlow-police' and sequence = 9;
         update audit.entry e set hash = audit.hash_of(e) where agency_id = 'marlow-police' and sequence = 9`,
        10,
      ],
    ])('the verifier finds it when %s', async (_, tampering, brokenAt) => {
      const client = store.beyondPolicies;
      await client.query('create table if not exists public.kept as select * from audit.entry');
      await client.query(`set session_replication_role = replica; ${tampering}`);
      const found = await chainOf('marlow-police');
      await client.query(
        'delete from audit.entry; insert into audit.entry select * from public.kept; drop table public.kept; set session_replication_role = origin',
      );
      expect(found?.brokenAt).toBe(brokenAt);
      expect(await chainOf('marlow-police')).not.toHaveProperty('brokenAt');
    });

    test('entries cut off the end show in the head that someone noted before', async () => {
      const before = await chainOf('marlow-police');
      const client = store.beyondPolicies;
      await client.query(
        `begin; set local session_replication_role = replica; delete from audit.entry where agency_id = 'marlow-police' and sequence > 40`,
      );
      const { rows } = await client.query(
        `select entries::int, head from audit.verify() where agency_id = 'marlow-police'`,
      );
      await client.query('rollback');
      expect(rows[0]?.entries).toBe(40);
      expect(Buffer.from(before?.head ?? []).equals(rows[0]?.head)).toBe(false);
    });

    test('even a superuser must first switch the trigger off', async () => {
      for (const text of ['delete from audit.entry', `update audit.entry set purpose = ''`, 'truncate audit.entry']) {
        await expect(store.beyondPolicies.query(text)).rejects.toThrow('never altered');
      }
    });

    test('a session that acts for nobody cannot append', async () => {
      const nobody = store.signInPool.query(`select audit.append('order-read', 'order', 'o', now())`);
      await expect(nobody).rejects.toThrow('nobody acts');
    });

    test('an actor without a name is refused before the database is asked', async () => {
      await expect(store.withActor({ ...as(staff.vance), actor: idOf('x') }, async () => 'fine')).resolves.toBe('fine');
      await expect(store.withActor({ kind: 'account', actor: '', purpose: 'p' }, async () => 'fine')).rejects.toThrow(
        'nobody acts',
      );
    });
  });
}
