/**
 * How a disclosure ends, and what her yes lets happen to it before: neither content nor a wrapped key stays in any table while the
 * ledger does; nothing becomes a police record, and no supervisor opens it, without her word.
 */
import { idOf, ok } from '@holdfast/domain';
import { checkLedger } from '@holdfast/evidence/receipts';
import type { ToldDraft } from '@holdfast/wire';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  casesOpenAgain,
  destroyEndedDisclosures,
  listDisclosuresFor,
  listOpenings,
  openDisclosure,
  passOnDisclosure,
  putCasePolicy,
  putDirectoryKey,
  putDisclosure,
  putDisclosureOnRecord,
  putStaff,
  readCall,
  revokeRelease,
  type SealedDisclosure,
  type StaffMember,
  supervisorsMayOpen,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, day, hers, instant, plantPeople, recipientOf, setUp, staff } from './marlow.ts';

const at = instant('2026-03-02T09:30:00.125Z');
const today = day('2026-03-02');
const bytes = (fill: number, length = 32) => new Uint8Array(length).fill(fill);
const refusedAs = (code: string) => ({ ok: false, issue: { code } });
/** A supervisor of the advocacy, whom the county's usual people do not have. */
const head: StaffMember = { ...staff.petra, id: idOf('head'), role: 'supervisor', displayName: 'Ash Delacroix' };
const otherHead: StaffMember = { ...head, id: idOf('other-head') };

/** Bytes that nothing else holds, to be looked for. */
const planted = (mark: string, length: number) =>
  new TextEncoder().encode(mark.repeat(Math.ceil(length / mark.length)).slice(0, length));

export function disclosuresEndingContract({ name, open }: Implementation): void {
  describe(`the end of what was disclosed on ${name}`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      await store.withActor(setUp, async (session) => {
        for (const each of [head, otherHead]) await putStaff(session, each);
      });
      for (const [who, letter] of [
        [staff.imani, 'q'],
        [staff.liaison, 'p'],
        [staff.vance, 'z'],
        [head, 'r'],
      ] as const) {
        await store.withActor(as(who, 'own-key'), async (session) => {
          await putDirectoryKey(session, {
            key: { recipient: recipientOf(letter), wrappedIdentity: bytes(5, 100), wrapping: 'passphrase' },
            at,
          });
        });
      }
    });
    afterAll(async () => await store.close());

    const put = async (who: StaffMember, id: string, more: Partial<SealedDisclosure> = {}) =>
      await store.withActor(
        hers,
        async (session) =>
          await putDisclosure(session, {
            sealed: {
              id: idOf(id),
              releaseId: idOf(`release-${id}`),
              recipientId: who.id,
              endsOn: day('2026-03-16'),
              mayKeepCopy: false,
              contentCiphertext: planted(`content-of-${id}.`, 40_000),
              wrappedKey: planted(`key-of-${id}.`, 200),
              signed: bytes(3, 300),
              ...more,
            },
            on: today,
          }),
      );
    const openAs = async (who: StaffMember, id: string, when = at) =>
      await store.withActor(
        as(who, 'advice'),
        async (session) => await openDisclosure(session, { id: idOf(id), at: when }),
      );
    const revoke = async (id: string) =>
      await store.withActor(
        hers,
        async (session) => await revokeRelease(session, { releaseId: idOf(`release-${id}`), on: today }),
      );
    const ledger = async (id: string) =>
      (await store.withActor(hers, listOpenings)).filter((row) => row.disclosureId === id);
    const destroy = async (on: string) =>
      await store.withActor(setUp, async (session) => await destroyEndedDisclosures(session, { today: day(on) }));

    /** The tables of every schema that hold `mark` in any column, as text or as bytes. */
    const tablesHolding = async (mark: string) => {
      const { rows } = await store.beyondPolicies.query<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and n.nspname in ('open_plane', 'sealed_plane', 'audit', 'sign_in')`,
      );
      const hex = Buffer.from(mark).toString('hex');
      const holding: string[] = [];
      for (const each of rows) {
        const found = await store.beyondPolicies.query(
          `select from ${each.name} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0 limit 1`,
          [mark, hex],
        );
        if (found.rowCount !== 0) holding.push(each.name);
      }
      return holding.sort();
    };

    describe('destruction', () => {
      test('stopping leaves neither content nor wrapped key in any table, and the ledger whole', async () => {
        await put(staff.imani, 'stopped');
        await openAs(staff.imani, 'stopped');
        expect(await tablesHolding('content-of-stopped.')).toEqual(['sealed_plane.disclosure']);
        expect(await tablesHolding('key-of-stopped.')).toEqual(['sealed_plane.disclosure_key']);
        const before = await ledger('stopped');
        expect(await revoke('stopped')).toEqual(ok('release-stopped'));
        expect(await tablesHolding('content-of-stopped.')).toEqual([]);
        expect(await tablesHolding('key-of-stopped.')).toEqual([]);
        expect(await ledger('stopped')).toEqual(before);
        expect(before.length).toBe(1);
      });

      test('so does the end of its last day, and only of what has ended; a second run finds nothing to write', async () => {
        await put(staff.imani, 'stays');
        await put(staff.imani, 'ends', { endsOn: today });
        await openAs(staff.imani, 'ends');
        expect(await destroy('2026-03-02')).toBe(0);
        expect(await destroy('2026-03-03')).toBe(1);
        expect(await tablesHolding('content-of-ends.')).toEqual([]);
        expect(await tablesHolding('key-of-ends.')).toEqual([]);
        expect(await tablesHolding('content-of-stays.')).toEqual(['sealed_plane.disclosure']);
        expect((await ledger('ends')).length).toBe(1);
        const versions = async () =>
          (await store.beyondPolicies.query('select id, xmin::text from sealed_plane.disclosure order by id')).rows;
        const before = await versions();
        expect(await destroy('2026-03-03')).toBe(0);
        expect(await versions()).toEqual(before);
      });

      test('a run that never came does not keep it open: reading asks for the day itself', async () => {
        await put(staff.imani, 'late', { endsOn: today });
        expect(await openAs(staff.imani, 'late', instant('2026-03-03T00:00:00.000Z'))).toEqual(
          refusedAs('release-ended'),
        );
        expect((await ledger('late')).length).toBe(0);
      });

      test('a key without content, and content without a key, open nothing', async () => {
        await put(staff.imani, 'half');
        await store.beyondPolicies.query(`update sealed_plane.disclosure set content = null where id = 'half'`);
        expect(await openAs(staff.imani, 'half')).toEqual(refusedAs('not-found'));
        expect((await ledger('half')).length).toBe(0);
      });

      test('nobody puts other content in its place, and nobody but her or the end of the term destroys it', async () => {
        await put(staff.imani, 'kept');
        const tried = async (who: Parameters<typeof store.withActor>[0], text: string) =>
          await store
            .withActor(who, async ({ transaction }) => (await sql.raw(text).execute(transaction)).numAffectedRows)
            .then(Number, (problem) => String(problem.code));
        const replace = `update sealed_plane.disclosure set content = '\\x00' where id = 'kept'`;
        const remove = `update sealed_plane.disclosure set content = null where id = 'kept'`;
        expect(await tried(hers, replace)).toBe('42501');
        expect(await tried(setUp, replace)).toBe('42501');
        expect(await tried(as(staff.imani), remove)).toBe(0);
        expect(await tried(as(staff.lantern), remove)).toBe(0);
        expect(await openAs(staff.imani, 'kept')).toMatchObject({ ok: true });
      });
    });

    describe('a police record', () => {
      const draft = (callNumber: string): ToldDraft => ({
        callNumber,
        incidents: [{ kind: 'came-near', whatHappened: 'He stood across the street.', injury: 'no' }],
      });
      const record = async (who: StaffMember, id: string, { when = at, number = `M-${id}` } = {}) =>
        await store.withActor(
          as(who, 'police-record'),
          async (session) =>
            await putDisclosureOnRecord(session, {
              id: idOf(id),
              callId: idOf(`call-${id}`),
              initialType: 'Told under a release',
              draft: draft(number),
              at: when,
            }),
        );
      const read = async (who: StaffMember, id: string) =>
        await store.withActor(as(who), async (session) => await readCall(session, { id: idOf(id), at }));

      test('is made of the chosen fields alone, says who told them under which release, and is a row she sees', async () => {
        await put(staff.liaison, 'told', { mayBecomePoliceRecord: true });
        expect(await record(staff.liaison, 'told')).toEqual(refusedAs('not-opened'));
        await openAs(staff.liaison, 'told');
        expect(await record(staff.liaison, 'told')).toEqual(ok({ callId: 'call-told' }));
        expect(await read(staff.ibarra, 'call-told')).toMatchObject({
          ok: true,
          value: {
            call: { provenance: 'survivor', callNumber: 'M-told', receivedAt: at },
            told: [
              {
                provenance: 'survivor',
                releaseId: 'release-told',
                recordedBy: 'R. Quill',
                recordedAt: at,
                incidents: [{ kind: 'came-near', whatHappened: 'He stood across the street.', injury: 'no' }],
              },
            ],
          },
        });
        const rows = await ledger('told');
        expect(rows.map(({ act, by }) => [act ?? 'opened', by])).toEqual([
          ['opened', 'R. Quill'],
          ['recorded', 'R. Quill'],
        ]);
        const about = { account: hers.actor, releaseId: idOf<'release'>('release-told'), rows };
        expect(checkLedger({ ...about, disclosureId: idOf('told') })).toMatchObject({ ok: true });
        // A record cannot be passed off as an opening afterwards.
        const relabelled = rows.map(({ act: _act, ...row }) => row);
        expect(checkLedger({ ...about, rows: relabelled, disclosureId: idOf('told') })).toEqual({
          ok: false,
          issue: { code: 'ledger-broken', at: 2 },
        });
        // Her account is named nowhere in the open plane.
        expect((await tablesHolding(hers.actor)).filter((table) => table.startsWith('open_plane'))).toEqual([]);
      });

      test('goes to the call that has the number, once', async () => {
        await put(staff.liaison, 'more', { mayBecomePoliceRecord: true });
        await openAs(staff.liaison, 'more');
        expect(await record(staff.liaison, 'more', { number: 'M-told' })).toEqual(ok({ callId: 'call-told' }));
        expect(await record(staff.liaison, 'more', { number: 'M-told' })).toEqual(refusedAs('already-there'));
        expect((await ledger('more')).map(({ act }) => act ?? 'opened')).toEqual(['opened', 'recorded']);
        const file = await read(staff.vance, 'call-told');
        expect(file.ok && file.value.told?.map(({ releaseId }) => releaseId)).toEqual(['release-more', 'release-told']);
      });

      test.each<[string, StaffMember, Partial<SealedDisclosure>, string]>([
        ['without her yes', staff.liaison, {}, 'record-not-allowed'],
        ['by a colleague', staff.vance, { mayBecomePoliceRecord: true }, 'not-found'],
        ['by their supervisor', staff.ibarra, { mayBecomePoliceRecord: true }, 'not-found'],
        ['by the police of the next county', staff.stranger, { mayBecomePoliceRecord: true }, 'not-found'],
      ])('is refused %s, and leaves no row', async (sentence, who, more, code) => {
        const id = `no-${sentence.replaceAll(' ', '-')}`;
        await put(staff.liaison, id, more);
        await openAs(staff.liaison, id);
        expect(await record(who, id)).toEqual(refusedAs(code));
        expect((await ledger(id)).length).toBe(1);
        expect(await read(staff.liaison, `call-${id}`)).toEqual(refusedAs('not-found'));
      });

      test('is refused after the end and after she stopped it; what was made before stays', async () => {
        await put(staff.liaison, 'over', { mayBecomePoliceRecord: true, endsOn: today });
        await openAs(staff.liaison, 'over');
        expect(await record(staff.liaison, 'over', { when: instant('2026-03-03T00:00:00.000Z') })).toEqual(
          refusedAs('release-ended'),
        );
        await revoke('told');
        expect(await record(staff.liaison, 'told', { number: 'M-again' })).toEqual(refusedAs('release-revoked'));
        const file = await read(staff.liaison, 'call-told');
        expect(file.ok && file.value.told?.length).toBe(2);
      });

      test('an advocate cannot be given that yes, nor make a record of anything', async () => {
        expect(await put(staff.imani, 'advocate', { mayBecomePoliceRecord: true })).toEqual(
          refusedAs('record-not-allowed'),
        );
        await put(staff.imani, 'advocate');
        await openAs(staff.imani, 'advocate');
        expect(await record(staff.imani, 'advocate')).toEqual(refusedAs('record-not-allowed'));
      });

      test('the database itself refuses a record past the ledger, and a call that says she told it', async () => {
        await put(staff.liaison, 'past', { mayBecomePoliceRecord: true });
        await openAs(staff.liaison, 'past');
        const tried = async (text: string) =>
          await store
            .withActor(as(staff.liaison), async ({ transaction }) => await sql.raw(text).execute(transaction))
            .then(
              () => 'done',
              (problem) => String(problem.code),
            );
        expect(
          await tried(`insert into open_plane.told_record values
            ('marlow-police', 'call-told', 'past', 'release-past', 'liaison', '${at}', '[]')`),
        ).toBe('42501');
        expect(
          await tried(`insert into open_plane.call_for_service
            (agency_id, id, partnership_id, call_number, received_at, initial_type, provenance)
            values ('marlow-police', 'c-past', 'marlow', 'M-past', '2026-03-02T10:00:00Z', 't', 'survivor')`),
        ).toBe('42501');
        expect(await tried(`update sealed_plane.release set may_become_police_record = true`)).toBe('42501');
      });
    });

    describe('a supervisor', () => {
      const decide = async (supervisorsMayRead: boolean, when: string) =>
        await store.withActor(
          as(staff.lantern, 'policy'),
          async (session) =>
            await putCasePolicy(session, { policy: { supervisorsMayRead, retainMonths: 36 }, at: instant(when) }),
        );
      const pass = async (id: string, { by = staff.imani, to = head } = {}) =>
        await store.withActor(
          as(by, 'passing-on'),
          async (session) =>
            await passOnDisclosure(session, { id: idOf(id), to: to.id, wrappedKey: planted(`passed-${id}.`, 200), at }),
        );
      const openAgain = async () =>
        await store.withActor(hers, async (session) => await casesOpenAgain(session, { recipientId: staff.imani.id }));
      const mayOpen = async () =>
        await store.withActor(
          hers,
          async (session) => await supervisorsMayOpen(session, { recipientId: staff.imani.id }),
        );

      test('opens nothing while the agency has not decided, and her yes cannot be given', async () => {
        expect(await mayOpen()).toBe(false);
        expect(await openAgain()).toBe(false);
        expect(await put(staff.imani, 's0', { supervisorMayOpen: true })).toEqual(refusedAs('supervisor-not-allowed'));
      });

      test('opens what she and the agency both allowed, once it was passed on, and she sees it', async () => {
        await decide(true, '2026-03-02T08:00:00.000Z');
        expect(await mayOpen()).toBe(true);
        await put(staff.imani, 's1', { supervisorMayOpen: true });
        expect(await openAs(head, 's1')).toEqual(refusedAs('not-found'));
        expect(await pass('s1')).toEqual(ok('s1'));
        expect(await pass('s1')).toEqual(refusedAs('already-there'));
        const opened = await openAs(head, 's1');
        expect(opened.ok && Buffer.from(opened.value.wrappedKey).toString()).toMatch(/^passed-s1\./);
        expect((await ledger('s1')).map(({ by }) => by)).toEqual(['Ash Delacroix']);
        const listed = await store.withActor(as(head), async (session) => await listDisclosuresFor(session, { today }));
        expect(listed.map(({ id, passedOn }) => [id, passedOn])).toEqual([['s1', true]]);
        expect(await openAs(otherHead, 's1')).toEqual(refusedAs('not-found'));
      });

      test.each<[string, string, { by?: StaffMember; to?: StaffMember }, string]>([
        ['what she did not allow', 's2', {}, 'supervisor-not-allowed'],
        ['to an advocate', 's1', { to: staff.petra }, 'supervisor-not-allowed'],
        ['to a supervisor of the police', 's1', { to: staff.ibarra }, 'supervisor-not-allowed'],
        ['by someone it was not disclosed to', 's1', { by: staff.petra }, 'not-found'],
      ])('is not passed %s', async (_, id, how, code) => {
        if (id === 's2') await put(staff.imani, 's2');
        expect(await pass(id, how)).toEqual(refusedAs(code));
      });

      test('opens it no more once the agency decides otherwise, or she stops it, and the passed key is gone', async () => {
        await put(staff.imani, 's3', { supervisorMayOpen: true });
        await pass('s3');
        await decide(false, '2026-03-02T09:00:00.000Z');
        expect(await openAs(head, 's1')).toEqual(refusedAs('not-found'));
        await decide(true, '2026-03-02T09:10:00.000Z');
        expect(await openAs(head, 's3')).toMatchObject({ ok: true });
        expect(await tablesHolding('passed-s3.')).toEqual(['sealed_plane.disclosure_passed']);
        await revoke('s3');
        expect(await openAs(head, 's3')).toEqual(refusedAs('not-found'));
        expect(await tablesHolding('passed-s3.')).toEqual([]);
        await destroy('2026-04-02');
        expect(await tablesHolding('passed-s1.')).toEqual([]);
      });
    });
  });
}
