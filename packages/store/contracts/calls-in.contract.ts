/**
 * The promise of calls that come in by file: each row is a call or a rejected row with its reasons, each call once; orders are proposed and
 * nothing is linked but by a person's answer, which can be taken back; whoever is in conflict neither sees nor settles what may be about an order.
 */
import { idOf } from '@holdfast/domain';
import type { CallSourceSettings } from '@holdfast/wire';
import type { WaitingRow } from '@holdfast/wire/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerMatch,
  askToProposeAgain,
  beginImport,
  correctRow,
  finishReceiving,
  indexOrders,
  listArrivedCalls,
  listAudit,
  listCallSources,
  listImports,
  listRegistrySources,
  listRejectedRows,
  type MatchAsked,
  markConflict,
  plantCanary,
  proposeForCalls,
  putCallSource,
  putOrder,
  putOrderMarks,
  readArrivedCall,
  readCall,
  readImport,
  readPiece,
  receiveRows,
  recordCall,
  type StaffMember,
  watchRegistry,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, callOf, day, instant, orderOf, plantPeople, setUp, staff, zone } from './marlow.ts';

const at = instant('2026-03-02T20:00:00.000Z');
const keeping = (who: StaffMember) => as(who, 'registry-import');
const marlow = idOf<'partnership'>('marlow');
const table: CallSourceSettings = { format: 'csv', columns: {}, dates: 'year-first', timeZone: zone };
const documents: CallSourceSettings = { ...table, format: 'eido-json' };

const good = (number: string, more: Readonly<Record<string, string>> = {}) => ({
  'call-number': number,
  received: '2026-03-01 21:05',
  'initial-type': 'Disturbance',
  ...more,
});

export function callsInContract({ name, open }: Implementation): void {
  describe(`calls that come in by file on ${name}`, () => {
    let store: TestStore;
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `arrived-${ids}`;
    };
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      await put('one', 'Dale Strand', { protects: 'Rowan Ellery', born: '1984-04-05' });
      await put('two', 'Anneke van der Ploeg', { protects: 'Mara Quell' });
      await put('walled', 'Zuri Abiodun', { protects: 'Ines Varga' });
      await put('nobody', 'Zebulon Quartermaine', { protects: 'Isolde Merriweather' });
      await store.withActor(setUp, async (session) => {
        const marks = [
          { kind: 'plate' as const, written: '7ABC-123' },
          { kind: 'address-block' as const, written: '1432 Alder Street' },
        ];
        await putOrderMarks(session, { partnershipId: marlow, orderId: idOf('two'), marks });
      });
      await store.withActor(as(staff.ibarra), async (session) => {
        await markConflict(session, { orderId: idOf('walled'), staffId: staff.vance.id, kind: 'marked', at });
        await plantCanary(session, { orderId: idOf('nobody'), at });
      });
    });
    afterAll(async () => await store.close());

    const put = async (id: string, restrained: string, { protects, born }: { protects: string; born?: string }) =>
      await store.withActor(setUp, async (session) => {
        const restrainedParty = { name: restrained, ...(born === undefined ? {} : { bornOn: day(born) }) };
        await putOrder(session, {
          order: orderOf(id, { restrainedParty, protectedParty: { name: protects } }),
          partnershipId: marlow,
          at,
        });
      });
    const bringIn = async ({
      id,
      cells,
      who = staff.liaison,
      settings = table,
      sourceName = 'Dispatch',
    }: {
      id: string;
      cells: readonly Readonly<Record<string, string>>[];
      who?: StaffMember;
      settings?: CallSourceSettings;
      sourceName?: string;
    }) => {
      const rows = cells.map(
        (each, at_): WaitingRow => ({ number: at_ + 1, from: at_ + 2, line: at_ + 2, cells: each }),
      );
      const acting = keeping(who);
      await store.withActor(acting, (session) =>
        beginImport(session, { id, subject: 'calls', sourceName, settings, fileName: 'calls.csv', fileBytes: 100, at }),
      );
      for (let first = 0; first < rows.length; first += 3)
        await store.withActor(acting, (session) =>
          receiveRows(session, { id, rows: rows.slice(first, first + 3), bytes: first, fileHead: 'h' }),
        );
      await store.withActor(acting, (session) =>
        finishReceiving(session, { id, bytes: 100, leftOut: { mediaComponent: 2 } }),
      );
      while ((await store.withActor(acting, (session) => readPiece(session, { id, now: at, newId }))) === 'more');
      const read = await store.withActor(acting, (session) => readImport(session, id));
      if (!read.ok) throw new Error(read.issue.code);
      return read.value;
    };
    const propose = async () =>
      await store.withActor(setUp, async (session) => {
        await indexOrders(session, { most: 500, at });
        while ((await proposeForCalls(session, { most: 5, at })) === 5);
      });
    const idOfCall = async (number: string) => {
      const { rows } = await store.beyondPolicies.query<{ id: string }>(
        `select id from open_plane.call_for_service where call_number = $1`,
        [number],
      );
      return idOf<'call'>(rows[0]?.id ?? 'none');
    };
    const opened = async (number: string, who: StaffMember = staff.vance) => {
      const id = await idOfCall(number);
      const read = await store.withActor(as(who, 'call-match'), (session) => readArrivedCall(session, { id, at }));
      if (!read.ok) throw new Error(read.issue.code);
      return read.value;
    };
    const proposedFor = async (number: string, who: StaffMember = staff.vance) =>
      (await opened(number, who)).proposed.map(({ order }) => order.id);
    const answer = async (
      number: string,
      asked: MatchAsked,
      { who = staff.vance, answers = 0 }: { who?: StaffMember; answers?: number } = {},
    ) => {
      const id = await idOfCall(number);
      const alertId = newId();
      return await store.withActor(as(who, 'call-match'), (session) =>
        answerMatch(session, { id, asked, answers, alertId, at }),
      );
    };
    const linkOf = async (number: string) =>
      (
        await store.beyondPolicies.query(`select order_id from open_plane.call_for_service where call_number = $1`, [
          number,
        ])
      ).rows[0]?.order_id;
    const rejected = async (id: string) =>
      await store.withActor(keeping(staff.liaison), (session) =>
        listRejectedRows(session, { id, after: 0, most: 50, open: false }),
      );

    test('good rows are calls of the agency, bad rows are kept with their reasons, and the numbers add up', async () => {
      const done = await bringIn({
        id: 'first',
        cells: [
          good('C-1', { 'about-name': 'Dale Strand', 'asking-name': 'Rowan Ellery', units: '3A12' }),
          good('C-2', { received: '2026-03-08 02:30', location: '1400 block of alder st' }),
          good('C-3'),
          good('C-3'),
          good('C-3', { disposition: 'Something else' }),
        ],
      });
      expect(done).toMatchObject({
        subject: 'calls',
        state: 'done',
        rowsRead: 5,
        newOrders: 2,
        sameOrders: 1,
        changedOrders: 0,
        rejectedRows: 2,
        leftOut: { mediaComponent: 2 },
      });
      expect(await rejected('first')).toMatchObject([
        {
          row: 2,
          faults: [{ field: 'received', code: 'no-such-time' }],
        },
        { row: 5, faults: [{ field: 'call-number', code: 'number-twice-in-file' }] },
      ]);
      const { rows } = await store.beyondPolicies.query(`select look_at from open_plane.queue_look q
        join open_plane.call_for_service c on c.agency_id = q.agency_id and c.id = q.call_id where c.call_number = 'C-1'`);
      expect(rows).toHaveLength(1);
    });

    test('a rejected row corrected is a call; what of it may not be kept is not kept', async () => {
      expect(JSON.stringify(await rejected('first'))).not.toContain('alder');
      const cells = { ...good('C-2'), text: 'at 12 Hidden Lane, order DV-0001' };
      const tried = await store.withActor(keeping(staff.liaison), (session) =>
        correctRow(session, { id: 'first', row: 2, cells, tries: 1, now: at, newId }),
      );
      expect(tried).toMatchObject({ ok: true, value: { kind: 'taken', callId: await idOfCall('C-2') } });
      const { rows } =
        await store.beyondPolicies.query(`select a.clues -> 'blocks' as blocks from open_plane.arrived_call a
        join open_plane.call_for_service c on c.id = a.call_id where c.call_number = 'C-2'`);
      expect(rows).toEqual([{ blocks: ['1400 alder st'] }]);
      expect(JSON.stringify(await opened('C-2'))).not.toContain('alder');
      for (const kept of ['registry_rejected_row', 'arrived_call', 'call_for_service']) {
        const found = await store.beyondPolicies.query(
          `select from open_plane.${kept} t where t::text like '%12 Hidden%'`,
        );
        expect([kept, found.rowCount]).toEqual([kept, 0]);
      }
    });

    test('the same file again changes nothing; a later one says more, keeps what was said, and erases nothing', async () => {
      const cells = [good('C-10', { disposition: 'Open', arrived: '2026-03-01 21:20' })];
      await bringIn({ id: 'day-1', cells });
      expect(await bringIn({ id: 'day-1-again', cells })).toMatchObject({
        newOrders: 0,
        changedOrders: 0,
        sameOrders: 1,
      });
      const later = [good('C-10', { disposition: 'Report taken', cleared: '2026-03-01 22:00' })];
      expect(await bringIn({ id: 'day-2', cells: later })).toMatchObject({ changedOrders: 1 });
      const { arrived } = await opened('C-10');
      expect(arrived.call).toMatchObject({
        disposition: 'Report taken',
        arrivedAt: '2026-03-02T05:20:00.000Z',
        clearedAt: '2026-03-02T06:00:00.000Z',
      });
      const { rows } = await store.beyondPolicies.query(
        `select document ->> 'disposition' as said from open_plane.call_version`,
      );
      expect(rows).toEqual([{ said: 'Open' }]);
      expect(await bringIn({ id: 'other', cells: later, sourceName: 'Sheriff' })).toMatchObject({ rejectedRows: 1 });
      expect(await rejected('other')).toMatchObject([{ faults: [{ code: 'number-of-another-source' }] }]);
    });

    test('documents tell one incident again as it goes on; the first arrival stands', async () => {
      const told = (more: Readonly<Record<string, string>>) =>
        good('E-1', { received: '2026-03-01T21:05:00-08:00', ...more });
      const done = await bringIn({
        id: 'stream',
        settings: documents,
        cells: [
          told({ units: '3A12' }),
          told({ arrived: '2026-03-01T21:19:00-08:00', 'about-name': 'Dale Strand' }),
          told({ arrived: '2026-03-01T21:31:00-08:00', units: '3A14', disposition: 'Report taken' }),
        ],
      });
      expect(done).toMatchObject({ newOrders: 1, changedOrders: 2, rejectedRows: 0 });
      expect(await opened('E-1')).toMatchObject({
        arrived: { call: { arrivedAt: '2026-03-02T05:19:00.000Z', disposition: 'Report taken' } },
        units: ['3A12', '3A14'],
        clues: { people: [{ name: 'Dale Strand' }] },
      });
    });

    test('what a person typed is filled up and never replaced', async () => {
      await store.withActor(as(staff.vance), (session) =>
        recordCall(session, { call: callOf('hand'), partnershipId: marlow, at }),
      );
      const typed = { received: '2026-02-28 21:10', 'initial-type': 'Anything' };
      expect(
        await bringIn({ id: 'hand-1', cells: [good('M-hand', { ...typed, cleared: '2026-02-28 22:00' })] }),
      ).toMatchObject({ changedOrders: 1 });
      expect((await opened('M-hand')).arrived.call).toMatchObject({
        initialType: 'Order violation',
        clearedAt: '2026-03-01T06:00:00.000Z',
      });
      await store.withActor(as(staff.vance), (session) =>
        recordCall(session, { call: callOf('hand-2'), partnershipId: marlow, at }),
      );
      await bringIn({ id: 'hand-2', cells: [good('M-hand-2', { received: '2026-02-28 21:40' })] });
      expect(await rejected('hand-2')).toMatchObject([{ faults: [{ code: 'recorded-otherwise' }] }]);
    });

    test('a call by hand is not changed by anyone, whatever is asked of the database', async () => {
      await expect(
        store.withActor(as(staff.ibarra), async ({ transaction }) => {
          const { numUpdatedRows } = await transaction
            .updateTable('open_plane.call_for_service')
            .set({ order_id: idOf<'order'>('one') })
            .where('call_number', '=', 'M-hand-2')
            .executeTakeFirst();
          return numUpdatedRows;
        }),
      ).resolves.toBe(0n);
    });

    test('orders are proposed by number, names, plate and block, likeliest first with why; none that describes nobody', async () => {
      await bringIn({
        id: 'clues',
        cells: [
          good('P-1', {
            'about-name': 'Strand Dale',
            'asking-name': 'Rowan Elery',
            plate: '7ABC 123',
            location: '1400 block of alder st',
          }),
          good('P-2', { text: 'DV-two', 'about-name': 'Nobody Known' }),
          good('P-3', { 'about-name': 'Zebulon Quartermaine' }),
          good('P-4', { 'asking-name': 'Dale Strand', 'other-name': 'Mara Quell' }),
        ],
      });
      await propose();
      const first = await opened('P-1');
      expect(first.proposed.map(({ order }) => order.id)).toEqual(['one', 'two']);
      expect(first.proposed[0]?.why).toMatchObject([
        { part: 'about', foundBy: { by: 'name', party: 'restrained', given: 'same', surname: 'same' } },
        { part: 'asking', foundBy: { by: 'name', party: 'protected', surname: 'slip' } },
      ]);
      expect(first.proposed[1]?.why).toEqual([{ foundBy: { by: 'plate' } }, { foundBy: { by: 'address-block' } }]);
      expect(await linkOf('P-1')).toBeNull();
      expect((await opened('P-2')).proposed).toMatchObject([
        { order: { id: 'two' }, why: [{ foundBy: { by: 'number' } }] },
      ]);
      expect(await proposedFor('P-3')).toEqual([]);
      expect(await proposedFor('P-4')).toEqual(['two', 'one']);
      const listed = async (proposed: boolean) =>
        await store.withActor(as(staff.vance, 'call-match'), (session) =>
          listArrivedCalls(session, { state: 'waiting', proposed, most: 50, at }),
        );
      expect((await listed(true)).calls.map(({ call }) => call.callNumber)).toContain('P-1');
      expect((await listed(false)).calls.map(({ call }) => call.callNumber)).toContain('P-3');
      expect((await listed(false)).calls.map(({ call }) => call.callNumber)).not.toContain('P-1');
    });

    test('a person confirms one: the call is about that order, and who confirmed it stands in the chain', async () => {
      expect(await answer('P-1', { kind: 'confirmed', orderId: idOf('walled') })).toEqual({
        ok: false,
        issue: { code: 'not-found' },
      });
      expect(await answer('P-1', { kind: 'confirmed', orderId: idOf('one') })).toMatchObject({
        ok: true,
        value: {
          arrived: { state: 'confirmed' },
          proposed: [{ order: { id: 'one' } }],
          answers: [{ kind: 'confirmed', by: 'T. Vance', orderNumber: 'DV-one' }],
        },
      });
      expect(await linkOf('P-1')).toBe('one');
      const file = await store.withActor(
        as(staff.vance),
        async (session) => await readCall(session, { id: await idOfCall('P-1'), at }),
      );
      expect(file).toMatchObject({ ok: true, value: { order: { id: 'one' } } });
      const chain = await store.withActor(as(staff.ibarra, 'audit'), (session) => listAudit(session, { most: 12 }));
      expect(chain).toContainEqual(
        expect.objectContaining({
          actor: 'vance',
          code: 'match-confirmed',
          recordKind: 'call',
          recordId: await idOfCall('P-1'),
        }),
      );
      expect(chain).toContainEqual(
        expect.objectContaining({ actor: 'vance', code: 'call-linked', recordKind: 'order', recordId: 'one' }),
      );
    });

    test('two at once: the second is told; an answer follows the last', async () => {
      expect(await answer('P-1', { kind: 'none' })).toEqual({ ok: false, issue: { code: 'stale' } });
      expect(await answer('P-1', { kind: 'none' }, { answers: 1 })).toEqual({
        ok: false,
        issue: { code: 'out-of-order' },
      });
      expect(await answer('P-2', { kind: 'undone' })).toEqual({ ok: false, issue: { code: 'out-of-order' } });
    });

    test('taken back the call is about no order and waits again; “none of these” is kept as an answer too', async () => {
      expect(await answer('P-1', { kind: 'undone' }, { answers: 1, who: staff.ibarra })).toMatchObject({
        ok: true,
        value: {
          arrived: { state: 'waiting' },
          looked: false,
          answers: [{ kind: 'confirmed' }, { kind: 'undone', by: 'M. Ibarra' }],
        },
      });
      expect(await linkOf('P-1')).toBeNull();
      expect(await answer('P-1', { kind: 'none' }, { answers: 2 })).toMatchObject({
        ok: true,
        value: { arrived: { state: 'none' }, proposed: [] },
      });
      await propose();
      expect((await opened('P-1')).answers.map(({ kind }) => kind)).toEqual(['confirmed', 'undone', 'none']);
      await expect(
        store.beyondPolicies
          .query(`set role holdfast_app`)
          .then(() => store.beyondPolicies.query(`delete from open_plane.call_match`)),
      ).rejects.toThrow('permission denied');
      await store.beyondPolicies.query('reset role');
    });

    test('in conflict: the order is not proposed to them, they cannot settle the call for everyone, and a supervisor is told', async () => {
      await bringIn({
        id: 'walled',
        cells: [good('W-1', { 'about-name': 'Zuri Abiodun', 'asking-name': 'Dale Strand' })],
      });
      await propose();
      expect(await proposedFor('W-1')).toEqual(['one']);
      expect(await proposedFor('W-1', staff.ibarra)).toEqual(['walled', 'one']);
      for (const asked of [{ kind: 'none' }, { kind: 'confirmed', orderId: idOf<'order'>('one') }] as const)
        expect(await answer('W-1', asked)).toEqual({ ok: false, issue: { code: 'in-conflict' } });
      expect(await answer('W-1', { kind: 'confirmed', orderId: idOf('walled') }, { who: staff.ibarra })).toMatchObject({
        ok: true,
      });
      expect(await answer('W-1', { kind: 'undone' }, { answers: 1 })).toEqual({
        ok: false,
        issue: { code: 'in-conflict' },
      });
      expect((await opened('W-1')).proposed).toEqual([]);
      expect((await opened('W-1')).answers).toMatchObject([{ kind: 'confirmed', by: 'M. Ibarra' }]);
      expect((await opened('W-1')).answers[0]?.orderNumber).toBeUndefined();
      const watch = await store.withActor(as(staff.ibarra), (session) =>
        watchRegistry(session, { since: instant('2026-03-01T00:00:00.000Z'), at }),
      );
      expect(watch.alerts.filter(({ kind, orderId }) => kind === 'conflict' && orderId === 'walled')).toHaveLength(3);
    });

    test('an order that comes in later is found when the server is asked to look again', async () => {
      await bringIn({ id: 'early', cells: [good('L-1', { 'about-name': 'Perpetua Lindqvist-Moss' })] });
      await propose();
      expect(await proposedFor('L-1')).toEqual([]);
      await put('late', 'Perpetua Lindqvist-Moss', { protects: 'Someone Else' });
      await store.withActor(as(staff.vance, 'call-match'), askToProposeAgain);
      expect((await opened('L-1')).looked).toBe(false);
      await propose();
      expect(await proposedFor('L-1')).toEqual(['late']);
    });

    test('another agency and another role find none of it, and an officer brings no file in', async () => {
      const none = { ok: false, issue: { code: 'not-found' } };
      for (const who of [staff.deputy, staff.imani, staff.noor, staff.stranger]) {
        const id = await idOfCall('P-1');
        expect(await store.withActor(as(who, 'call-match'), (session) => readArrivedCall(session, { id, at }))).toEqual(
          none,
        );
        expect(await answer('P-1', { kind: 'undone' }, { who, answers: 3 })).toEqual(none);
      }
      const begun = await store.withActor(keeping(staff.vance), (session) =>
        beginImport(session, {
          id: 'x',
          subject: 'calls',
          sourceName: 's',
          settings: table,
          fileName: 'f',
          fileBytes: 1,
          at,
        }),
      );
      expect(begun).toEqual({ ok: false, issue: { code: 'not-allowed' } });
    });

    test('sources and imports of calls stand apart from those of orders, and names may be the same', async () => {
      await store.withActor(keeping(staff.liaison), async (session) => {
        expect(
          await putCallSource(session, { source: { id: 's1', name: 'Dispatch', settings: table }, at }),
        ).toMatchObject({ ok: true });
        expect(await putCallSource(session, { source: { id: 's2', name: 'Dispatch', settings: table }, at })).toEqual({
          ok: false,
          issue: { code: 'already-there' },
        });
        expect(await listCallSources(session)).toMatchObject([{ id: 's1', settings: { timeZone: zone } }]);
        expect(await listRegistrySources(session)).toEqual([]);
        expect(await listImports(session, { most: 50 })).toEqual([]);
        expect((await listImports(session, { most: 50, subject: 'calls' })).length).toBeGreaterThan(5);
      });
    });
  });
}
