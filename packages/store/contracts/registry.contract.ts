/**
 * The promise of the registry: each row of a file is an order or a rejected row with its reasons, each order once, what was known is
 * kept when something else is said, no agency sees another's files, and a correction never hides another's.
 */
import { civilDateOf, idOf, type Order, type ServiceAttempt } from '@holdfast/domain';
import type { SourceSettings } from '@holdfast/wire';
import type { WaitingRow } from '@holdfast/wire/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  beginImport,
  cancelImport,
  correctRow,
  finishReceiving,
  importsUnderWay,
  listImports,
  listRegistrySources,
  listRejectedRows,
  putOrder,
  putRegistrySource,
  readImport,
  readOrder,
  readOrderLife,
  readPiece,
  receiveRows,
  recordOrderChange,
  recordOrderService,
  type StaffMember,
  setRowAside,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, instant, plantPeople, setUp, staff, zone } from './marlow.ts';

const at = instant('2026-03-02T20:00:00.000Z');
const keeping = (who: StaffMember) => as(who, 'registry-import');
const sheriff: StaffMember = { ...staff.deputy, id: idOf('clerk'), role: 'liaison' };
const settings: SourceSettings = {
  format: 'csv',
  columns: {},
  dates: 'year-first',
  told: {
    place: 'US-CA',
    timeZone: zone,
    court: 'Superior Court of California, County of Marlow',
    provenance: 'court',
  },
};

const told: ServiceAttempt = { at, method: 'verbal-by-officer', succeeded: 'yes', byRole: 'officer' };

const good = (number: string, more: Readonly<Record<string, string>> = {}) => ({
  'order-number': number,
  'protected-name': 'Rowan Ellery',
  'restrained-name': 'Dale Strand',
  issued: '2026-02-01',
  expires: '2029-02-01',
  conditions: '01 05',
  ...more,
});

export function registryContract({ name, open }: Implementation): void {
  describe(`the registry on ${name}`, () => {
    let store: TestStore;
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `imported-${ids}`;
    };
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
    });
    afterAll(async () => await store.close());

    /** Brings in `cells`, a row each, in pieces of `size`; answers the import as it ends. */
    const bringIn = async ({
      id,
      cells,
      who = staff.liaison,
      told = settings,
      size = 3,
    }: {
      id: string;
      cells: readonly Readonly<Record<string, string>>[];
      who?: StaffMember;
      told?: SourceSettings;
      size?: number;
    }) => {
      const rows = cells.map(
        (each, index): WaitingRow => ({ number: index + 1, from: index + 2, line: index + 2, cells: each }),
      );
      const acting = keeping(who);
      await store.withActor(acting, (session) =>
        beginImport(session, { id, sourceName: 'Court', settings: told, fileName: 'orders.csv', fileBytes: 100, at }),
      );
      for (let first = 0; first < rows.length; first += size) {
        const part = rows.slice(first, first + size);
        await store.withActor(acting, (session) =>
          receiveRows(session, { id, rows: part, bytes: first, fileHead: 'h' }),
        );
      }
      await store.withActor(acting, (session) => finishReceiving(session, { id, bytes: 100 }));
      await work(id, who);
      return await imported(id, who);
    };
    const work = async (id: string, who: StaffMember = staff.liaison) => {
      for (;;) {
        const did = await store.withActor(keeping(who), (session) => readPiece(session, { id, now: at, newId }));
        if (did !== 'more') return did;
      }
    };
    const imported = async (id: string, who: StaffMember = staff.liaison) => {
      const read = await store.withActor(keeping(who), (session) => readImport(session, id));
      if (!read.ok) throw new Error(read.issue.code);
      return read.value;
    };
    const onRecord = async (orderNumber: string): Promise<readonly Order[]> => {
      const { rows } = await store.beyondPolicies.query<{ id: string }>(
        `select id from open_plane.protection_order where partnership_id = 'marlow' and lower(order_number) = lower($1) order by issued_at desc`,
        [orderNumber],
      );
      const read = await store.withActor(as(staff.vance), (session) =>
        Promise.all(rows.map(({ id }) => readOrder(session, { id: idOf(id), at }))),
      );
      return read.flatMap((one) => (one.ok ? [one.value] : []));
    };
    const rejected = async (id: string) =>
      await store.withActor(keeping(staff.liaison), (session) =>
        listRejectedRows(session, { id, after: 0, most: 50, open: false }),
      );

    test('good rows are orders that a look-up finds; bad rows are kept with their reasons; the numbers add up', async () => {
      const done = await bringIn({
        id: 'first',
        cells: [
          good('A-1'),
          good('A-2', { issued: 'soon' }),
          good('A-3'),
          good('', { 'restrained-name': '' }),
          good('A-5'),
        ],
      });
      expect(done).toMatchObject({
        state: 'done',
        rowsReceived: 5,
        rowsRead: 5,
        newOrders: 3,
        rejectedRows: 2,
        openRows: 2,
      });
      expect(await onRecord('A-1')).toMatchObject([{ orderNumber: 'A-1', restrainedParty: { name: 'Dale Strand' } }]);
      expect(await rejected('first')).toMatchObject([
        { row: 2, fromLine: 3, cells: { issued: 'soon' }, faults: [{ field: 'issued', code: 'not-a-date' }] },
        {
          row: 4,
          faults: [
            { field: 'order-number', code: 'empty' },
            { field: 'restrained-name', code: 'empty' },
          ],
        },
      ]);
    });

    test('the same file again changes nothing, whoever brings it; another number of rows is no matter', async () => {
      const before = await onRecord('A-1');
      const again = await bringIn({ id: 'again', cells: [good('A-5'), good('A-1')] });
      expect(again).toMatchObject({ newOrders: 0, changedOrders: 0, sameOrders: 2, rejectedRows: 0 });
      const theirs = await bringIn({ id: 'theirs', cells: [good('A-1')], who: sheriff });
      expect(theirs).toMatchObject({ sameOrders: 1 });
      expect(await onRecord('A-1')).toEqual(before);
    });

    test('a later file that says more replaces, keeps the id, and keeps what was said before', async () => {
      const [before] = await onRecord('A-3');
      const later = await bringIn({
        id: 'later',
        cells: [good('A-3', { served: '2026-02-10', 'service-method': 'personal' })],
      });
      expect(later).toMatchObject({ changedOrders: 1 });
      const [after] = await onRecord('A-3');
      expect(after?.id).toBe(before?.id);
      expect(after?.serviceAttempts).toHaveLength(1);
      const { rows } = await store.beyondPolicies.query(
        `select document -> 'serviceAttempts' as acts, revision from open_plane.order_version where order_id = $1`,
        [before?.id],
      );
      expect(rows).toEqual([{ acts: [], revision: 1 }]);
    });

    test.each([1, 3])(
      'one number twice in a file, unlike: the first stands and the second is kept, in pieces of %i',
      async (size) => {
        const id = `twice-${size}`;
        const done = await bringIn({ id, size, cells: [good(id), good(id, { expires: '2030-01-01' }), good(id)] });
        expect(done).toMatchObject({ newOrders: 1, sameOrders: 1, rejectedRows: 1 });
        expect(await rejected(id)).toMatchObject([
          { row: 2, faults: [{ field: 'order-number', code: 'number-twice-in-file' }] },
        ]);
      },
    );

    test('a known number for other people is refused, never merged; nor does a police copy replace what the court sent', async () => {
      const other = await bringIn({ id: 'other', cells: [good('A-1', { 'restrained-name': 'Quentin Marsh' })] });
      expect(other).toMatchObject({ rejectedRows: 1, changedOrders: 0 });
      const police = { ...settings, told: { ...settings.told, provenance: 'police' as const } };
      await bringIn({ id: 'copy', told: police, cells: [good('A-1', { conditions: '01' })], who: sheriff });
      const open = await store.withActor(keeping(sheriff), (session) =>
        listRejectedRows(session, { id: 'copy', after: 0, most: 5, open: true }),
      );
      expect(open).toMatchObject([{ faults: [{ code: 'court-says-otherwise' }] }]);
      expect((await onRecord('A-1'))[0]?.restrainedParty.name).toBe('Dale Strand');
    });

    test('a rejected row corrected is an order; tried with a fault it stays with the present one; settled it stays settled', async () => {
      const cells = good('A-2', { issued: '2026-02-30' });
      const tryAgain = (tries: number, with_: Readonly<Record<string, string>>) =>
        store.withActor(keeping(staff.liaison), (session) =>
          correctRow(session, { id: 'first', row: 2, cells: with_, tries, now: at, newId }),
        );
      expect(await tryAgain(1, { ...cells, 'protected-name': '' })).toMatchObject({
        ok: true,
        value: {
          kind: 'still-refused',
          row: { tries: 2, faults: [{ field: 'protected-name', code: 'empty' }, { field: 'issued' }] },
        },
      });
      // A colleague who still sees the first try is told so.
      expect(await tryAgain(1, good('A-2'))).toEqual({ ok: false, issue: { code: 'stale' } });
      expect(await tryAgain(2, good('A-2'))).toMatchObject({ ok: true, value: { kind: 'taken' } });
      expect(await tryAgain(3, good('A-2'))).toEqual({ ok: false, issue: { code: 'stale' } });
      expect(await onRecord('A-2')).toHaveLength(1);
      expect(await imported('first')).toMatchObject({ rejectedRows: 2, openRows: 1 });
    });

    test('of two who settle one row at once, one is told that it was settled', async () => {
      const settle = (reason: string) =>
        store.withActor(keeping(staff.liaison), (session) =>
          setRowAside(session, { id: 'first', row: 4, reason, tries: 1, at }),
        );
      const both = await Promise.all([settle('A test row of the court'), settle('No order')]);
      expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
      expect(both.find((one) => !one.ok)).toEqual({ ok: false, issue: { code: 'stale' } });
      expect(await imported('first')).toMatchObject({ openRows: 0, rejectedRows: 2 });
    });

    test('rows that do not follow those that are here are refused, so that none is missed or read twice', async () => {
      const acting = keeping(staff.liaison);
      const row = (number: number): WaitingRow => ({
        number,
        from: number + 1,
        line: number + 1,
        cells: good(`B-${number}`),
      });
      const send = (rows: readonly WaitingRow[]) =>
        store.withActor(acting, (session) => receiveRows(session, { id: 'gaps', rows, bytes: 1, fileHead: 'h' }));
      await store.withActor(acting, (session) =>
        beginImport(session, { id: 'gaps', sourceName: 'Court', settings, fileName: 'o.csv', fileBytes: 9, at }),
      );
      expect(await send([row(1), row(2)])).toEqual({ ok: true, value: 2 });
      expect(await send([row(2), row(3)])).toEqual({ ok: false, issue: { code: 'out-of-order' } });
      expect(await send([row(4)])).toEqual({ ok: false, issue: { code: 'out-of-order' } });
      expect(await send([row(3)])).toEqual({ ok: true, value: 3 });
    });

    test('a cancelled import keeps its orders, drops what was not read, says so, and cannot go on', async () => {
      const acting = keeping(staff.liaison);
      await store.withActor(acting, (session) => readPiece(session, { id: 'gaps', now: at, newId }));
      const cancelled = await store.withActor(acting, (session) => cancelImport(session, { id: 'gaps', at }));
      expect(cancelled).toMatchObject({
        ok: true,
        value: { state: 'cancelled', rowsReceived: 3, rowsRead: 2, newOrders: 2 },
      });
      expect(await work('gaps')).toBe('ended');
      const { rows } = await store.beyondPolicies.query(
        `select count(*)::int as left from open_plane.registry_piece where import_id = 'gaps'`,
      );
      expect(rows).toEqual([{ left: 0 }]);
    });

    test('a piece that fails half way leaves nothing of itself, and is read whole the next time', async () => {
      const acting = keeping(staff.liaison);
      await store.withActor(acting, (session) =>
        beginImport(session, { id: 'crash', sourceName: 'Court', settings, fileName: 'o.csv', fileBytes: 9, at }),
      );
      const rows = [1, 2].map((number): WaitingRow => ({ number, from: 1, line: 1, cells: good(`C-${number}`) }));
      await store.withActor(acting, (session) => receiveRows(session, { id: 'crash', rows, bytes: 9, fileHead: 'h' }));
      const failing = store.withActor(acting, async (session) => {
        await readPiece(session, { id: 'crash', now: at, newId });
        throw new Error('the power went');
      });
      await expect(failing).rejects.toThrow('the power went');
      expect(await onRecord('C-1')).toEqual([]);
      await store.withActor(acting, (session) => finishReceiving(session, { id: 'crash', bytes: 9 }));
      const under = await store.withActor(setUp, (session) => importsUnderWay(session));
      expect(under).toMatchObject([{ id: 'crash', agencyId: 'marlow-police', startedBy: 'liaison' }]);
      expect(await work('crash')).toBe('ended');
      expect(await imported('crash')).toMatchObject({ newOrders: 2, rowsRead: 2 });
    });

    test('two who bring the same new order at once put it once', async () => {
      const both = await Promise.all([
        bringIn({ id: 'race-1', cells: [good('R-1'), good('R-2')] }),
        bringIn({ id: 'race-2', cells: [good('R-2'), good('R-1')], who: sheriff }),
      ]);
      expect(both.reduce((sum, one) => sum + one.newOrders, 0)).toBe(2);
      expect(both.reduce((sum, one) => sum + one.sameOrders, 0)).toBe(2);
      expect(await onRecord('R-1')).toHaveLength(1);
    });

    test('two agencies with one court and one number hold one order, each named once, and what one records the other reads', async () => {
      const holders = async (number: string, who: StaffMember) => {
        const [found] = await onRecord(number);
        if (found === undefined) throw new Error('no order');
        const read = await store.withActor(as(who), (session) => readOrderLife(session, { id: found.id, at }));
        if (!read.ok) throw new Error(read.issue.code);
        return { life: read.value, id: found.id };
      };
      await bringIn({ id: 'hold-1', cells: [good('T-1')] });
      expect((await holders('T-1', staff.vance)).life.heldBy).toEqual(['Marlow Police Department']);
      // The same, later more of it, and once again: the second agency is added once.
      await bringIn({ id: 'hold-2', cells: [good('T-1')], who: sheriff });
      const more = good('T-1', { conditions: '01' });
      expect(await bringIn({ id: 'hold-3', cells: [more], who: sheriff })).toMatchObject({ changedOrders: 1 });
      await bringIn({ id: 'hold-4', cells: [more], who: sheriff });
      const both = ['Marlow County Sheriff', 'Marlow Police Department'];
      const { life, id } = await holders('T-1', staff.vance);
      expect(life.heldBy).toEqual(both);
      await store.withActor(as(staff.deputy), (session) =>
        recordOrderService(session, { orderId: id, id: 'told-t-1', attempt: told, recordedAt: at }),
      );
      const mine = await holders('T-1', staff.vance);
      expect(mine.life.order.serviceAttempts).toHaveLength(1);
      expect(mine.life).toEqual((await holders('T-1', staff.deputy)).life);
      expect(await onRecord('T-1')).toHaveLength(1);
      // A change seen before the other's stands, the other is told, whichever agency it is.
      const change = (who: StaffMember, day: string) =>
        store.withActor(keeping(who), (session) =>
          recordOrderChange(session, {
            orderId: id,
            id: `change-${day}`,
            revision: mine.life.revision,
            change: { kind: 'renewed', at, expiry: { kind: 'on', date: civilDateOf(day) } },
            at,
          }),
        );
      const changed = await Promise.all([change(staff.liaison, '2031-01-01'), change(sheriff, '2032-01-01')]);
      expect(changed.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(changed.find(({ ok }) => !ok)).toEqual({ ok: false, issue: { code: 'stale' } });
      // Another partnership with the same court and number has an order of its own, and neither sees the other's.
      const away: StaffMember = {
        ...staff.vance,
        id: idOf('away'),
        role: 'liaison',
        agencyId: idOf('tamarack-police'),
        partnershipId: idOf('tamarack'),
      };
      expect(await bringIn({ id: 'hold-5', cells: [good('T-1')], who: away })).toMatchObject({ newOrders: 1 });
      expect((await holders('T-1', staff.vance)).life.heldBy).toEqual(both);
    });

    test('an order entered by hand and then found in a file is one order', async () => {
      const [found] = await onRecord('A-1');
      if (found === undefined) throw new Error('no order');
      const entered = { ...found, id: idOf<'order'>('by-hand'), orderNumber: 'H-1' };
      await store.withActor(setUp, (session) =>
        putOrder(session, { order: entered, partnershipId: idOf('marlow'), at }),
      );
      expect(await bringIn({ id: 'hand', cells: [good('H-1')] })).toMatchObject({ sameOrders: 1, newOrders: 0 });
      const read = await store.withActor(as(staff.vance), (session) => readOrder(session, { id: idOf('by-hand'), at }));
      expect(read.ok).toBe(true);
    });

    test('no agency sees, goes on with, cancels or corrects another’s import; officers see none', async () => {
      const theirs = keeping(sheriff);
      for (const acting of [theirs, as(staff.vance, 'registry-import'), as(staff.imani, 'x'), as(staff.liaison, '')]) {
        const seen = await store.withActor(acting, async (session) => ({
          listed: (await listImports(session, { most: 50 })).filter((one) => one.id === 'first'),
          read: await readImport(session, 'first'),
          piece: await readPiece(session, { id: 'first', now: at, newId }),
          cancelled: await cancelImport(session, { id: 'first', at }),
          rows: await listRejectedRows(session, { id: 'first', after: 0, most: 50, open: false }),
          tried: await correctRow(session, {
            id: 'first',
            row: 4,
            cells: good('X'),
            tries: 1,
            now: at,
            newId: () => 'x',
          }),
        }));
        const missing = { ok: false, issue: { code: 'not-found' } };
        expect(seen).toEqual({
          listed: [],
          read: missing,
          piece: 'nothing',
          cancelled: missing,
          rows: [],
          tried: missing,
        });
      }
      expect(await imported('first')).toMatchObject({ state: 'done' });
    });

    test('a source is saved by name for its agency alone', async () => {
      const source = { id: 'court', name: 'Court of Marlow', settings };
      const put = (who: StaffMember, id = 'court') =>
        store.withActor(keeping(who), (session) => putRegistrySource(session, { source: { ...source, id }, at }));
      expect(await put(staff.liaison)).toEqual({ ok: true, value: source });
      expect(await put(staff.liaison, 'court-2')).toEqual({ ok: false, issue: { code: 'already-there' } });
      expect(await put(sheriff)).toMatchObject({ ok: true });
      expect(await store.withActor(keeping(staff.ibarra), listRegistrySources)).toEqual([source]);
      expect(await store.withActor(as(staff.stranger), listRegistrySources)).toEqual([]);
    });
  });
}
