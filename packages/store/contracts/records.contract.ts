/**
 * The promise of the open plane: orders for police with a purpose, each look leaving a trace; calls and responses within
 * one agency; a response superseded, never erased; counts for the partnership and never a row.
 */
import {
  type CallForService,
  idOf,
  ok,
  quarterlyCounts,
  quarterOf,
  type Response,
  type Result,
  timeZoneOf,
} from '@holdfast/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  listCalls,
  listStaff,
  measureCounts,
  putOrder,
  putStaff,
  readCall,
  readOrder,
  readStanding,
  recordCall,
  recordDutyDone,
  recordOrderService,
  recordResponse,
  reviewCalls,
  type Session,
  type StaffMember,
  type StoreIssue,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, callOf, day, hers, instant, orderOf, plantPeople, responseTo, setUp, staff } from './marlow.ts';

const at = instant('2026-03-02T00:00:00.000Z');
const marlow = idOf<'partnership'>('marlow');
const police = idOf<'agency'>('marlow-police');
const refusedWith = (code: StoreIssue['code']) => ({ ok: false, issue: { code } });

export function recordsContract({ name, open }: Implementation): void {
  describe(`open records on ${name}`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      await store.withActor(setUp, async (session) => {
        for (const order of [
          orderOf('o1'),
          orderOf('o2', {
            restrainedParty: { name: '100%_Sure Thing' },
            issuedAt: instant('2026-02-03T18:00:00.000Z'),
          }),
        ]) {
          expect(await putOrder(session, { order, partnershipId: marlow, at })).toMatchObject({ ok: true });
        }
      });
    });
    afterAll(async () => await store.close());

    const by = async <Value>(who: StaffMember, work: (session: Session) => Promise<Value>, purpose?: string) =>
      await store.withActor(as(who, purpose), work);
    const audited = async (code: string) =>
      Number(
        (await store.beyondPolicies.query('select count(*) from audit.entry where code = $1', [code])).rows[0]?.count,
      );

    describe('orders', () => {
      test('come back as they were recorded', async () => {
        expect(await by(staff.vance, async (session) => await readOrder(session, { id: idOf('o1'), at }))).toEqual(
          ok(orderOf('o1')),
        );
      });

      test.each<[string, StaffMember, string]>([
        ['an advocate', staff.imani, 'call-response M-1'],
        ['the coordinator', staff.noor, 'supervision'],
        ['an administrator', staff.lantern, 'supervision'],
        ['an officer of another partnership', staff.stranger, 'call-response M-1'],
        ['an officer without a purpose', staff.vance, ''],
      ])('are not found by %s', async (_, who, purpose) => {
        expect(await by(who, async (session) => await readOrder(session, { id: idOf('o1'), at }), purpose)).toEqual(
          refusedWith('not-found'),
        );
      });

      test('leave one audit entry each time one is read, and none when it is refused', async () => {
        const before = await audited('order-read');
        await by(staff.vance, async (session) => await readOrder(session, { id: idOf('o2'), at }));
        await by(staff.imani, async (session) => await readOrder(session, { id: idOf('o2'), at }));
        expect(await audited('order-read')).toBe((before ?? 0) + 1);
      });

      test.each<[string, () => ReturnType<typeof orderOf>, StoreIssue['code']]>([
        ['the same id', () => orderOf('o1', { orderNumber: 'other' }), 'already-there'],
        ['the same court and number', () => orderOf('o9', { orderNumber: 'DV-o1' }), 'already-there'],
        ['what a survivor holds', () => orderOf('o8', { provenance: 'survivor' }), 'not-allowed'],
        ['what an advocate holds', () => orderOf('o8', { provenance: 'advocate' }), 'not-allowed'],
      ])('with %s are refused and nothing is stored', async (_, order, code) => {
        const before = await audited('order-recorded');
        expect(
          await by(
            staff.liaison,
            async (session) => await putOrder(session, { order: order(), partnershipId: marlow, at }),
          ),
        ).toEqual(refusedWith(code));
        expect(await audited('order-recorded')).toBe(before);
      });

      test('are entered by a liaison and not by an officer, an advocate or into another partnership', async () => {
        const put = async (who: StaffMember, id: string, partnership = 'marlow') =>
          await by(
            who,
            async (session) => await putOrder(session, { order: orderOf(id), partnershipId: idOf(partnership), at }),
          );
        expect(await put(staff.liaison, 'o3')).toEqual(ok('o3'));
        for (const who of [staff.vance, staff.imani, staff.noor])
          expect(await put(who, 'o4')).toEqual(refusedWith('not-allowed'));
        expect(await put(staff.liaison, 'o4', 'tamarack')).toEqual(refusedWith('not-allowed'));
      });

      test('show each later act of giving notice, in the order of time', async () => {
        const act = {
          at: instant('2026-02-03T01:00:00.000Z'),
          method: 'verbal-by-officer',
          succeeded: 'unknown',
          by: 'K. Sorrel',
        } as const;
        const recorded = await store.withActor(
          as(staff.deputy),
          async (session) =>
            await recordOrderService(session, { orderId: idOf('o1'), id: 's1', attempt: act, recordedAt: at }),
        );
        expect(recorded).toEqual(ok('o1'));
        const read = await by(staff.vance, async (session) => await readOrder(session, { id: idOf('o1'), at }));
        expect(read).toEqual(ok(orderOf('o1', { serviceAttempts: [...orderOf('o1').serviceAttempts, act] })));
        const unknown = await store.withActor(
          as(staff.deputy),
          async (session) =>
            await recordOrderService(session, { orderId: idOf('nope'), id: 's1', attempt: act, recordedAt: at }),
        );
        expect(unknown).toEqual(refusedWith('not-found'));
      });
    });

    describe('calls and responses', () => {
      const record = async (who: StaffMember, ...[id, more]: Parameters<typeof callOf>) =>
        await by(
          who,
          async (session) => await recordCall(session, { call: callOf(id, more), partnershipId: marlow, at }),
        );

      test('a call comes back with its order, its responses and what was done', async () => {
        const call = { orderId: idOf<'order'>('o2'), arrivedAt: instant('2026-03-01T05:31:00.000Z') };
        expect(await record(staff.vance, 'c1', call)).toEqual(ok(callOf('c1', call)));
        const response = responseTo('c1', 'r1', { officerName: 'T. Vance', badge: '4417' });
        expect(
          await by(staff.vance, async (session) => await recordResponse(session, { response, agencyId: police })),
        ).toEqual(ok(response));
        const done = {
          ruleId: idOf<'rule'>('ca-report'),
          doneAt: at,
          recordedAt: at,
          by: 'T. Vance',
          note: 'Report filed.',
        };
        expect(
          await by(
            staff.vance,
            async (session) =>
              await recordDutyDone(session, {
                agencyId: police,
                callId: idOf('c1'),
                ruleId: done.ruleId,
                doneAt: at,
                doneBy: staff.vance.id,
                recordedAt: at,
                note: done.note,
              }),
          ),
        ).toEqual(ok(done));
        const file = await by(staff.ibarra, async (session) => await readCall(session, { id: idOf('c1'), at }));
        expect(file).toEqual(
          ok({
            call: callOf('c1', call),
            order: orderOf('o2', {
              restrainedParty: { name: '100%_Sure Thing' },
              issuedAt: instant('2026-02-03T18:00:00.000Z'),
            }),
            responses: [response],
            dutiesDone: [done],
            statements: [],
            approvals: [],
            queue: [],
          }),
        );
      });

      test('without a purpose the call is there and its order is not', async () => {
        const file = await by(staff.vance, async (session) => await readCall(session, { id: idOf('c1'), at }), '');
        expect(file).toMatchObject({ ok: true, value: { call: { id: 'c1' } } });
        expect(file.ok && 'order' in file.value).toBe(false);
      });

      test.each([
        ['another agency', staff.deputy],
        ['an advocate', staff.imani],
        ['the coordinator', staff.noor],
        ['another partnership', staff.stranger],
      ])('%s finds no call and can add nothing to one', async (_, who) => {
        expect(await by(who, async (session) => await readCall(session, { id: idOf('c1'), at }))).toEqual(
          refusedWith('not-found'),
        );
        expect((await by(who, async (session) => await listCalls(session, { most: 10, at }))).calls).toEqual([]);
        const response = responseTo('c1', `r-${who.id}`, { recordedBy: who.id });
        const refusal = await by(who, async (session) => await recordResponse(session, { response, agencyId: police }));
        expect(refusal).toEqual(refusedWith('not-allowed'));
        expect(
          await by(who, async (session) => await recordResponse(session, { response, agencyId: who.agencyId })),
        ).toMatchObject({ ok: false });
      });

      test.each<[string, () => Promise<Result<unknown, StoreIssue>>, StoreIssue['code']]>([
        ['a repeated id', async () => await record(staff.vance, 'c1', { callNumber: 'M-other' }), 'already-there'],
        ['a repeated number', async () => await record(staff.vance, 'c2', { callNumber: 'M-c1' }), 'already-there'],
        [
          'an order that is not on record',
          async () => await record(staff.vance, 'c2', { orderId: idOf('nope') }),
          'not-found',
        ],
        [
          "another agency's call",
          async () => await record(staff.vance, 'c2', { agencyId: idOf('marlow-sheriff') }),
          'not-allowed',
        ],
        [
          'what a survivor holds',
          async () => await record(staff.vance, 'c2', { provenance: 'survivor' }),
          'not-allowed',
        ],
        [
          'a response in a colleague’s name',
          async () =>
            await by(
              staff.vance,
              async (session) =>
                await recordResponse(session, {
                  response: responseTo('c1', 'r8', { recordedBy: staff.ibarra.id }),
                  agencyId: police,
                }),
            ),
          'not-allowed',
        ],
        [
          'a response to an unknown call',
          async () =>
            await by(
              staff.vance,
              async (session) =>
                await recordResponse(session, { response: responseTo('nope', 'r8'), agencyId: police }),
            ),
          'not-found',
        ],
        [
          'a response that supersedes an unknown one',
          async () =>
            await by(
              staff.vance,
              async (session) =>
                await recordResponse(session, {
                  response: responseTo('c1', 'r8', { supersedes: idOf('nope') }),
                  agencyId: police,
                }),
            ),
          'not-found',
        ],
      ])('%s is refused and the transaction can go on', async (_, write, code) => {
        expect(await write()).toEqual(refusedWith(code));
      });

      test('a response is superseded once; the second to try is told it is stale; both stay on record', async () => {
        const later = (id: string) =>
          responseTo('c1', id, { supersedes: idOf('r1'), recordedAt: at, facts: { 'report-written': 'yes' } });
        expect(
          await by(
            staff.vance,
            async (session) => await recordResponse(session, { response: later('r2'), agencyId: police }),
          ),
        ).toMatchObject({ ok: true });
        expect(
          await by(
            staff.vance,
            async (session) => await recordResponse(session, { response: later('r3'), agencyId: police }),
          ),
        ).toEqual(refusedWith('stale'));
        expect(
          await by(
            staff.vance,
            async (session) => await recordResponse(session, { response: later('r2'), agencyId: police }),
          ),
        ).toEqual(refusedWith('already-there'));
        const file = await by(staff.vance, async (session) => await readCall(session, { id: idOf('c1'), at }));
        expect(file.ok && file.value.responses.map((each) => each.id)).toEqual(['r1', 'r2']);
      });

      test('lists are newest first, in pages, and can be searched', async () => {
        for (const [index, kind] of ['Welfare check', 'Order violation', 'Disturbance'].entries()) {
          await record(staff.vance, `p${index}`, {
            receivedAt: instant(`2026-03-0${index + 2}T05:10:00.000Z`),
            initialType: kind,
          });
        }
        const page = async (more: object) =>
          await by(staff.vance, async (session) => await listCalls(session, { most: 2, at, ...more }));
        const first = await page({});
        expect(first.calls.map((call) => call.id)).toEqual(['p2', 'p1']);
        expect(first.count).toBe(4);
        expect((await page({ before: first.calls[1]?.receivedAt })).calls.map((call) => call.id)).toEqual(['p0', 'c1']);
        expect(await page({ find: 'disturb' })).toMatchObject({ count: 1, calls: [{ id: 'p2' }] });
        expect(
          (
            await by(
              staff.ibarra,
              async (session) =>
                await reviewCalls(session, { since: instant('2026-03-01T00:00:00.000Z'), at, most: 50 }),
              'supervision',
            )
          ).map((file) => file.call.id),
        ).toEqual(['c1', 'p0', 'p1', 'p2']);
      });
    });

    describe('measures', () => {
      const quarters = ['2026-01-01', '2026-04-01', '2026-07-01'].map((from) => quarterOf(day(from)));
      const count = async (who: StaffMember, over = quarters) =>
        await store.withActor(as(who, 'measures'), async (session) => await measureCounts(session, over));
      const sheriff = idOf<'agency'>('marlow-sheriff');
      const calls = (id: string, more: Partial<CallForService>) =>
        callOf(id, { agencyId: sheriff, orderId: idOf('o1'), ...more });
      const records = (callId: string, id: string, more: Partial<Response>) =>
        responseTo(callId, id, {
          recordedBy: staff.deputy.id,
          recordedAt: instant('2026-05-10T08:00:00.000Z'),
          ...more,
        });

      beforeAll(async () => {
        const received = instant('2026-05-10T05:10:00.000Z');
        const plant = async (call: CallForService, ...responses: readonly Response[]) =>
          await store.withActor(setUp, async (session) => {
            expect(await recordCall(session, { call, partnershipId: marlow, at })).toMatchObject({ ok: true });
            for (const response of responses)
              expect(await recordResponse(session, { response, agencyId: sheriff })).toMatchObject({ ok: true });
          });
        // 06:30 in UTC on the first of April is still March in Marlow County.
        const march = instant('2026-04-01T06:30:00.000Z');
        await plant(calls('m1', { receivedAt: march }), records('m1', 'r1', { facts: { 'officer-came': 'yes' } }));
        // Two officers, two records: one report is enough.
        await plant(
          calls('q1', { receivedAt: received, arrivedAt: instant('2026-05-10T05:20:00.000Z') }),
          records('q1', 'r1', { facts: { 'report-written': 'yes' } }),
          records('q1', 'r2', { facts: {}, recordedAt: instant('2026-05-10T09:00:00.000Z') }),
        );
        // An officer began it: nobody waited.
        await plant(calls('q2', { receivedAt: received, arrivedAt: received }), records('q2', 'r1', {}));
        await plant(
          calls('q3', { receivedAt: received, arrivedAt: instant('2026-05-10T05:40:00.000Z') }),
          records('q3', 'r1', { facts: {}, reportNumber: 'R-1' }),
        );
        // Settled on 15 July: what was corrected that day comes too late, the evening before does not.
        const corrected = (callId: string, at: string) =>
          records(callId, 'r2', {
            facts: { 'report-written': 'yes' },
            supersedes: idOf('r1'),
            recordedAt: instant(at),
          });
        await plant(
          calls('q4', { receivedAt: received }),
          records('q4', 'r1', {}),
          corrected('q4', '2026-07-15T08:00:00.000Z'),
        );
        await plant(
          calls('q5', { receivedAt: received }),
          records('q5', 'r1', {}),
          corrected('q5', '2026-07-15T06:00:00.000Z'),
        );
        const { orderId: _none, ...other } = calls('q6', { receivedAt: received });
        await plant(other);
        for (const [id, recordedAt] of [
          ['q7', '2026-07-15T08:00:00.000Z'],
          ['q8', '2026-07-14T08:00:00.000Z'],
        ] as const) {
          const call = calls(id, { receivedAt: received });
          const kept = await store.withActor(
            as(staff.deputy),
            async (session) => await recordCall(session, { call, partnershipId: marlow, at: instant(recordedAt) }),
          );
          expect(kept).toMatchObject({ ok: true });
        }
      });

      test('count calls on orders by quarter on the partnership’s clock, as they stood when it settled', async () => {
        const counted = await count(staff.noor);
        expect(counted.quarters).toEqual([
          {
            quarter: quarters[0],
            recordsBegin: true,
            calls: 2,
            withReport: 1,
            withoutReport: 0,
            reportUnknown: 1,
            arrivalKnown: 1,
            arrivalUnknown: 1,
            mostOfOneOrder: {
              withoutReport: 0,
              calls: 1,
              withReport: 1,
              reportUnknown: 1,
              arrivalKnown: 1,
              arrivalUnknown: 1,
            },
            medianMinutes: 21,
          },
          {
            quarter: quarters[1],
            recordsBegin: false,
            calls: 6,
            withReport: 3,
            withoutReport: 2,
            reportUnknown: 1,
            arrivalKnown: 2,
            arrivalUnknown: 4,
            mostOfOneOrder: {
              calls: 6,
              withReport: 3,
              withoutReport: 2,
              reportUnknown: 1,
              arrivalKnown: 2,
              arrivalUnknown: 4,
            },
            medianMinutes: 20,
          },
        ]);
      });

      test('give the middle of all times together, which is not the middle of the middles', async () => {
        expect((await count(staff.noor)).medianMinutes).toBe(21);
        expect((await count(staff.noor, quarters.slice(1))).medianMinutes).toBe(20);
        expect(await count(staff.noor, [])).toEqual({ quarters: [] });
      });

      test('count as the domain does', async () => {
        const at = instant('2026-05-10T05:10:00.000Z');
        const made = [
          calls('x1', { receivedAt: at, arrivedAt: instant('2026-05-10T05:20:00.000Z') }),
          calls('x2', { receivedAt: at, arrivedAt: at }),
          calls('x3', { receivedAt: at, arrivedAt: instant('2026-05-10T05:40:00.000Z') }),
          calls('x4', { receivedAt: at }),
          calls('x5', { receivedAt: at }),
          calls('x8', { receivedAt: at }),
        ];
        const told = [
          records('x1', 'r1', { facts: { 'report-written': 'yes' } }),
          records('x1', 'r2', { facts: {} }),
          records('x2', 'r1', {}),
          records('x3', 'r1', { facts: {}, reportNumber: 'R-1' }),
          records('x4', 'r1', {}),
          records('x5', 'r1', {}),
          records('x5', 'r2', { facts: { 'report-written': 'yes' }, supersedes: idOf('r1') }),
        ];
        const [theirs] = quarterlyCounts({ calls: made, responses: told, zone: timeZoneOf('America/Los_Angeles') });
        expect((await count(staff.noor)).quarters[1]).toEqual({ ...theirs, recordsBegin: false });
      });

      test.each([
        ['an officer', staff.vance],
        ['an advocate', staff.imani],
        ['an administrator', staff.lantern],
        ['another partnership', staff.stranger],
      ])('%s gets no counts', async (_, who) => {
        expect(await count(who)).toEqual({ quarters: [] });
      });

      test('a protected person gets no counts', async () => {
        const seen = await store.withActor(hers, async ({ transaction }) => {
          const { sql } = await import('kysely');
          return (
            await sql`select * from open_plane.measure_quarters(array['2026-01-01'::date, '2026-04-01'::date], 14)`.execute(
              transaction,
            )
          ).rows;
        });
        expect(seen).toEqual([]);
      });
    });

    describe('staff', () => {
      test('a signed-in person is known by agency, partnership and role; one who left is not', async () => {
        const standing = async (id: string) => await readStanding({ signInPool: store.signInPool, staffId: idOf(id) });
        expect(await standing('imani')).toMatchObject({
          ok: true,
          value: {
            member: { role: 'advocate' },
            agency: { kind: 'advocacy', name: 'Harbor Lantern Advocacy' },
            partnership: { id: 'marlow' },
          },
        });
        expect(await standing('nobody')).toEqual(refusedWith('not-found'));
        await by(staff.lantern, async (session) =>
          expect(await putStaff(session, { ...staff.petra, leftOn: day('2026-03-01') })).toMatchObject({ ok: true }),
        );
        expect(await standing('petra')).toEqual(refusedWith('not-found'));
      });

      test('an administrator adds members to their own agency only', async () => {
        const added = { ...staff.imani, id: idOf<'staff'>('new'), displayName: 'Sol Abernathy' };
        expect(await by(staff.lantern, async (session) => await putStaff(session, added))).toMatchObject({ ok: true });
        expect(
          await by(staff.lantern, async (session) => await putStaff(session, { ...added, agencyId: police })),
        ).toEqual(refusedWith('not-allowed'));
        expect(
          await by(staff.imani, async (session) => await putStaff(session, { ...added, id: idOf('other') })),
        ).toEqual(refusedWith('not-allowed'));
        const names = await store.withActor(as(staff.lantern), async (session) =>
          (await listStaff(session)).map((each) => each.displayName),
        );
        expect(names).toEqual(['Imani Okafor', 'Sol Abernathy', 'Wren Castellan']);
      });
    });
  });
}
