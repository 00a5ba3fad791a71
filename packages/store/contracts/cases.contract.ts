/**
 * The promise of sealed case files: whoever is assigned reads and writes, everyone else finds nothing; a change of people leaves no
 * key behind; the log takes only what follows; and what ended is gone unless it is held.
 */
import { type CaseId, idOf } from '@holdfast/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  appendCaseEntry,
  beginCaseFile,
  type CaseEntryRow,
  changeCaseReaders,
  eraseEndedCases,
  keepCase,
  listCaseColleagues,
  listCaseHoldings,
  listOwnCases,
  putCasePolicy,
  putCaseSigner,
  putStaff,
  readCaseEntries,
  readCasePolicy,
  type StaffMember,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, day, instant, plantPeople, setUp, staff } from './marlow.ts';

const at = instant('2026-03-02T09:30:00.125Z');
const on = day('2026-03-02');
const bytes = (fill: number, length = 32) => new Uint8Array(length).fill(fill);
const notFound = { ok: false, issue: { code: 'not-found' } };

/** Any bytes in the right places: what they mean is not this room's to know. */
function entry(sequence: number, epoch = 0): CaseEntryRow {
  return {
    sequence,
    epoch,
    previousHash: bytes(sequence),
    hash: bytes(sequence + 1),
    signature: bytes(9, 64),
    ciphertext: bytes(200 + epoch, 284),
  };
}

export function casesContract({ name, open }: Implementation): void {
  describe(`sealed case files on ${name}`, () => {
    let store: TestStore;
    const head: StaffMember = { ...staff.imani, id: idOf('head'), role: 'supervisor', displayName: 'Ash Delacroix' };
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      await store.withActor(setUp, async (session) => await putStaff(session, head));
    });
    afterAll(async () => await store.close());

    const by = <Value>(who: StaffMember, work: Parameters<typeof store.withActor<ReturnType<typeof as>, Value>>[1]) =>
      store.withActor(as(who, 'case-files'), work);
    const keysFor = (...people: readonly StaffMember[]) =>
      people.map(({ id }, at) => ({ staffId: id, wrappedKey: bytes(50 + at, 200) }));
    const begin = async (id: string, who = staff.imani, ...readers: readonly StaffMember[]) =>
      await by(
        who,
        async (session) =>
          await beginCaseFile(session, {
            caseId: idOf(id),
            entry: entry(0),
            keys: keysFor(...(readers.length === 0 ? [who] : readers)),
            at,
            on,
          }),
      );
    const change = async (id: string, who: StaffMember, page: CaseEntryRow, ...readers: readonly StaffMember[]) =>
      await by(
        who,
        async (session) =>
          await changeCaseReaders(session, { caseId: idOf(id), entry: page, keys: keysFor(...readers), at, on }),
      );
    const append = async (id: string, who: StaffMember, one: CaseEntryRow) =>
      await by(who, async (session) => await appendCaseEntry(session, { caseId: idOf(id), entry: one, on }));
    const readable = async (id: string, who: StaffMember) =>
      (
        await by(
          who,
          async (session) =>
            await readCaseEntries(session, { from: [{ id: idOf(id), after: -1 }], mostBytes: 1_000_000 }),
        )
      ).rows.map(({ sequence }) => sequence);
    const caseload = async (who: StaffMember) => (await by(who, listOwnCases)).map(({ id }) => id);

    test('whoever began it reads it; a colleague, the supervisor, the administrator and the police find nothing', async () => {
      expect(await begin('one')).toMatchObject({ ok: true });
      expect(await readable('one', staff.imani)).toEqual([0]);
      for (const who of [staff.petra, head, staff.lantern, staff.vance, staff.ibarra, staff.noor]) {
        expect(await caseload(who)).toEqual([]);
        expect(await readable('one', who)).toEqual([]);
        expect(await append('one', who, entry(1))).toEqual(notFound);
      }
    });

    test('a taken id, a reader of another agency, one who is no advocate and nobody at all are refused, and nothing is kept', async () => {
      expect(await begin('one', staff.petra)).toEqual({ ok: false, issue: { code: 'already-there' } });
      const refused = { ok: false, issue: { code: 'not-allowed' } };
      expect(await begin('two', staff.imani, staff.imani, staff.vance)).toEqual(refused);
      expect(await begin('two', staff.imani, staff.imani, staff.lantern)).toEqual(refused);
      expect(await begin('two', staff.imani, staff.imani, head)).toEqual(refused);
      expect(await begin('two', staff.vance)).toEqual(refused);
      const { rowCount } = await store.beyondPolicies.query(
        `select from sealed_plane.case_file where id = 'two' union all select from sealed_plane.case_entry where case_id = 'two'`,
      );
      expect(rowCount).toBe(0);
    });

    test('the log takes what follows, once; what others were quicker with is out of order', async () => {
      expect(await append('one', staff.imani, entry(1))).toEqual({ ok: true, value: 1 });
      expect(await append('one', staff.imani, entry(1))).toEqual({ ok: true, value: 1 });
      const outOfOrder = { ok: false, issue: { code: 'out-of-order' } };
      expect(await append('one', staff.imani, { ...entry(1), hash: bytes(77) })).toEqual(outOfOrder);
      expect(await append('one', staff.imani, entry(3))).toEqual(outOfOrder);
      expect(await append('one', staff.imani, { ...entry(2), epoch: 1 })).toEqual(outOfOrder);
    });

    test('assigning lets a colleague in; removing leaves no row of their key, and what they send is refused', async () => {
      expect(await change('one', staff.petra, entry(2, 1), staff.petra)).toEqual(notFound);
      expect(await change('one', staff.imani, entry(2, 1), staff.imani, staff.petra)).toMatchObject({ ok: true });
      expect(await readable('one', staff.petra)).toEqual([0, 1, 2]);
      expect(await append('one', staff.petra, entry(3, 1))).toMatchObject({ ok: true });
      expect(await change('one', staff.imani, entry(4, 2), staff.imani)).toMatchObject({ ok: true });
      expect(await readable('one', staff.petra)).toEqual([]);
      expect(await append('one', staff.petra, entry(5, 2))).toEqual(notFound);
      const { rows } = await store.beyondPolicies.query(
        `select staff_id, epoch::int from sealed_plane.case_reader where case_id = 'one'`,
      );
      expect(rows).toEqual([{ staff_id: 'imani', epoch: 2 }]);
    });

    test('handing a case over leaves the one who did with nothing', async () => {
      await begin('over');
      expect(await change('over', staff.imani, entry(1, 1), staff.petra)).toMatchObject({ ok: true });
      expect([await readable('over', staff.imani), await readable('over', staff.petra)]).toEqual([[], [0, 1]]);
      // Nor can she let herself in again because she began it once.
      expect(await change('over', staff.imani, entry(2, 2), staff.imani)).toEqual(notFound);
      expect(await change('over', staff.petra, entry(2, 5), staff.petra)).toMatchObject({ ok: false });
    });

    test('a supervisor reads only where the agency decided so, and only the administrator decides', async () => {
      const policy = { supervisorsMayRead: true, retainMonths: 60 };
      expect(await by(staff.imani, async (session) => await putCasePolicy(session, { policy, at }))).toEqual({
        ok: false,
        issue: { code: 'not-allowed' },
      });
      expect(await by(staff.imani, readCasePolicy)).toEqual({ supervisorsMayRead: false, retainMonths: 84 });
      expect(await by(staff.lantern, async (session) => await putCasePolicy(session, { policy, at }))).toMatchObject({
        ok: true,
      });
      expect(await begin('seen', staff.imani, staff.imani, head)).toMatchObject({ ok: true });
      expect(await readable('seen', head)).toEqual([0]);
      expect(await begin('alone', staff.imani, head)).toMatchObject({ ok: false });
      const later = instant('2026-03-03T09:30:00.000Z');
      await by(
        staff.lantern,
        async (session) =>
          await putCasePolicy(session, { policy: { ...policy, supervisorsMayRead: false }, at: later }),
      );
      expect(await begin('unseen', staff.imani, staff.imani, head)).toMatchObject({ ok: false });
    });

    test('a page of entries ends at its size and says that there are more', async () => {
      await begin('long');
      for (let sequence = 1; sequence < 6; sequence += 1) await append('long', staff.imani, entry(sequence));
      const page = async (after: number) =>
        await by(
          staff.imani,
          async (session) =>
            await readCaseEntries(session, { from: [{ id: idOf<'case'>('long'), after }], mostBytes: 900 }),
        );
      const first = await page(-1);
      expect([first.rows.map(({ sequence }) => sequence), first.more]).toEqual([[0, 1], true]);
      const rest = await page(3);
      expect([rest.rows.map(({ sequence }) => sequence), rest.more]).toEqual([[4, 5], true]);
      expect(await page(5)).toEqual({ rows: [], more: false });
    });

    test('a signing key is its own person’s to enter, and colleagues are listed with theirs', async () => {
      await by(staff.petra, async (session) => await putCaseSigner(session, { signingKey: bytes(3), at }));
      await by(staff.petra, async (session) => await putCaseSigner(session, { signingKey: bytes(3), at }));
      const listed = await by(staff.imani, listCaseColleagues);
      expect(listed.map(({ name, role }) => [name, role])).toEqual([
        ['Ash Delacroix', 'supervisor'],
        ['Imani Okafor', 'advocate'],
        ['Petra Lindqvist', 'advocate'],
      ]);
      expect(listed.map(({ signingKey }) => signingKey?.[0] ?? null)).toEqual([null, null, 3]);
    });

    test('at the end of its time a case’s keys and entries are destroyed; one that is held stays, and the rest is untouched', async () => {
      await begin('ends');
      await begin('held');
      const keep = async (id: string, who: StaffMember, held: boolean) =>
        await by(
          who,
          async (session) =>
            await keepCase(session, { caseId: idOf<'case'>(id), retainUntil: day('2026-03-10'), held, at }),
        );
      expect(await keep('ends', staff.petra, false)).toEqual(notFound);
      expect(await keep('ends', staff.imani, false)).toMatchObject({ ok: true });
      expect(await keep('held', staff.lantern, true)).toMatchObject({ ok: true });
      const erase = async (today: string) =>
        await store.withActor(setUp, async (session) => await eraseEndedCases(session, { today: day(today) }));
      expect(await erase('2026-03-10')).toBe(0);
      expect(await erase('2026-03-11')).toBe(1);
      expect(await erase('2026-03-11')).toBe(0);
      const left = async (id: string) =>
        (
          await store.beyondPolicies.query(
            `select wrapped_key as b from sealed_plane.case_reader where case_id = $1
             union all select ciphertext from sealed_plane.case_entry where case_id = $1`,
            [id],
          )
        ).rowCount;
      expect([await left('ends'), await left('held')]).toEqual([0, 2]);
      expect(await append('ends', staff.imani, entry(1))).toEqual(notFound);
      expect(await change('ends', staff.imani, entry(0), staff.imani)).toEqual(notFound);
    });

    test('the list for whoever asks holds numbers, days and sizes of each case, and is the administrator’s only', async () => {
      const list = async (who: StaffMember) =>
        await by(who, async (session) => await listCaseHoldings(session, { at }));
      expect(await list(staff.imani)).toEqual([]);
      expect(await list(head)).toEqual([]);
      const held = (await list(staff.lantern)).find(({ id }) => id === idOf<'case'>('one'));
      expect(held).toEqual({
        id: idOf<'case'>('one'),
        begunBy: 'imani',
        begunOn: '2026-03-02',
        retainUntil: null,
        held: false,
        erasedOn: null,
        readers: ['imani'],
        entries: 5,
        sealedBytes: 5 * 284,
        lastOn: '2026-03-02',
      });
      const gone = (await list(staff.lantern)).find(({ id }) => id === idOf<'case'>('ends'));
      expect(gone).toMatchObject({ erasedOn: '2026-03-11', readers: [], entries: 0, sealedBytes: 0 });
    });

    test('what the server’s own role may do to a key by itself is nothing', async () => {
      const tried = async (text: string, values: readonly unknown[] = []) => {
        try {
          await by(staff.imani, async ({ transaction }) => {
            const { CompiledQuery } = await import('kysely');
            return await transaction.executeQuery(CompiledQuery.raw(text, [...values]));
          });
          return 'done';
        } catch (problem) {
          return problem instanceof Error && 'code' in problem ? problem.code : 'broken';
        }
      };
      const id: CaseId = idOf('one');
      expect(await tried('delete from sealed_plane.case_reader where case_id = $1', [id])).toBe('42501');
      expect(await tried('update sealed_plane.case_reader set wrapped_key = wrapped_key')).toBe('42501');
      expect(await tried('delete from sealed_plane.case_entry')).toBe('42501');
      expect(await tried('update sealed_plane.case_entry set ciphertext = ciphertext')).toBe('42501');
    });
  });
}
