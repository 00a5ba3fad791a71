/**
 * The promise of the queue: a sweep finds what the record shows, settles what it comes to show as done, opens nothing a supervisor
 * closed; decisions and what is said beside a record are kept; nobody of another agency sees or moves any of it.
 */
import {
  type CallForService,
  idOf,
  type Order,
  ok,
  plusHours,
  type Response,
  type SceneFacts,
  usualQueueSettings,
} from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  approveReport,
  decideQueueItem,
  listQueue,
  putOrder,
  queueSettingsOf,
  readCall,
  readQueueItem,
  recordCall,
  recordResponse,
  recordStatement,
  type StaffMember,
  type SystemActing,
  setQueueSettings,
  sweepQueue,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, callOf, instant, orderOf, plantPeople, responseTo, setUp, staff } from './marlow.ts';

const police = idOf<'agency'>('marlow-police');
const marlow = idOf<'partnership'>('marlow');
const sweeper: SystemActing = { kind: 'system', actor: 'queue', purpose: 'queue' };
const now = instant('2026-05-20T18:00:00.000Z');
const began = plusHours(now, -30 * 24);

const atTheDoor: SceneFacts = {
  'called-about-order': 'yes',
  'officer-came': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
  'mutual-orders': 'no',
  'exigent-circumstances': 'no',
};

export function queueContract({ name, open }: Implementation): void {
  describe(`the queue on ${name}`, () => {
    let store: TestStore;
    let ids = 0;
    const by = async <Value>(
      who: StaffMember,
      work: Parameters<typeof store.withActor<ReturnType<typeof as>, Value>>[1],
    ) => await store.withActor(as(who), work);
    const newId = () => {
      ids += 1;
      return `n${ids}`;
    };
    const sweep = async (at = now, most = 100) =>
      await store.withActor(
        sweeper,
        async (session) =>
          await sweepQueue(session, {
            agencyId: police,
            partnershipId: marlow,
            place: 'US-CA',
            law: lawOf,
            now: at,
            most,
            newId,
          }),
      );
    const list = async (who: StaffMember = staff.ibarra, more: { decided?: boolean } = {}) =>
      await by(who, async (session) => await listQueue(session, { most: 50, at: now, ...more }));
    const kindsOf = async () => (await list()).items.map((item) => [item.kind, item.number]);
    const itemOf = async (number: string) => {
      const found = (await list()).items.find((item) => item.number === number);
      if (found === undefined) throw new Error(`no item of ${number}`);
      return found;
    };
    const plant = async (call: CallForService, ...responses: readonly Response[]) =>
      await by(staff.vance, async (session) => {
        expect(await recordCall(session, { call, partnershipId: marlow, at: now })).toMatchObject({ ok: true });
        for (const response of responses)
          expect(await recordResponse(session, { response, agencyId: police })).toMatchObject({ ok: true });
      });
    const daysAgo = (days: number) => plusHours(now, -days * 24);
    const call = (id: string, days: number, orderId: string, more: Partial<CallForService> = {}) =>
      callOf(id, {
        orderId: idOf(orderId),
        receivedAt: daysAgo(days),
        arrivedAt: plusHours(daysAgo(days), 0.3),
        clearedAt: plusHours(daysAgo(days), 1),
        ...more,
      });

    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      const orders: Order[] = ['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => orderOf(id));
      await store.withActor(setUp, async (session) => {
        for (const order of orders) await putOrder(session, { order, partnershipId: marlow, at: began });
      });
    });
    afterAll(async () => await store.close());

    test('an empty record has an empty queue, and the agency gets the usual numbers', async () => {
      expect(await sweep()).toBe(0);
      expect(await list()).toEqual({ items: [], waiting: [] });
      const settings = await by(
        staff.vance,
        async (session) => await queueSettingsOf(session, { agencyId: police, now }),
      );
      expect(settings).toEqual({ settings: usualQueueSettings, beginsAt: began, revision: 1 });
    });

    test('finds a missing report, a missing arrest and a missing follow-up, and not what only looks alike', async () => {
      await plant(
        call('no-report', 10, 'o1'),
        responseTo('no-report', 'r1', {
          recordedAt: daysAgo(9),
          facts: {
            ...atTheDoor,
            'report-written': 'no',
            'restrained-party-had-left': 'yes',
            'restrained-party-searched-for': 'yes',
            'restrained-party-arrested': 'no',
          },
        }),
      );
      await plant(
        call('no-arrest', 9, 'o2'),
        responseTo('no-arrest', 'r2', {
          recordedAt: plusHours(now, -70),
          reportNumber: 'R-2',
          facts: { ...atTheDoor, 'restrained-party-arrested': 'no', 'restrained-party-had-left': 'no' },
        }),
      );
      await plant(
        call('gone', 8, 'o3'),
        responseTo('gone', 'r3', {
          recordedAt: plusHours(now, -70),
          reportNumber: 'R-3',
          facts: { ...atTheDoor, 'restrained-party-arrested': 'no', 'restrained-party-had-left': 'yes' },
        }),
      );
      // Exigent circumstances lift the duty; a warrant answers for someone who left; unknown notice commands nothing.
      await plant(
        call('urgent', 7, 'o4'),
        responseTo('urgent', 'r4', {
          recordedAt: plusHours(now, -70),
          reportNumber: 'R-4',
          facts: { ...atTheDoor, 'exigent-circumstances': 'yes', 'restrained-party-arrested': 'no' },
        }),
      );
      await plant(
        call('warrant', 6, 'o5'),
        responseTo('warrant', 'r5', {
          recordedAt: plusHours(now, -70),
          reportNumber: 'R-5',
          facts: {
            ...atTheDoor,
            'restrained-party-had-left': 'yes',
            'restrained-party-arrested': 'no',
            'warrant-sought': 'yes',
          },
        }),
      );
      expect(await sweep()).toBe(5);
      expect(await kindsOf()).toEqual([
        ['no-report', 'M-no-report'],
        ['no-arrest', 'M-no-arrest'],
        ['no-follow-up', 'M-gone'],
      ]);
      expect((await list()).waiting.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
        { kind: 'no-arrest', count: 1 },
        { kind: 'no-follow-up', count: 1 },
        { kind: 'no-report', count: 1 },
      ]);
    });

    test('nothing due, nothing looked at; time alone brings a call back', async () => {
      expect(await sweep()).toBe(0);
      // Three days after the reports of four calls were written nobody had approved them.
      expect(await sweep(plusHours(now, 3))).toBe(4);
      expect((await kindsOf()).filter(([kind]) => kind === 'report-not-approved')).toHaveLength(4);
    });

    test('an approval settles it, once, and only of a response that is there', async () => {
      const approve = async (callId: string, responseId: string) =>
        await by(
          staff.ibarra,
          async (session) =>
            await approveReport(session, { callId: idOf(callId), responseId: idOf(responseId), at: plusHours(now, 4) }),
        );
      for (const [callId, responseId] of [
        ['no-arrest', 'r2'],
        ['gone', 'r3'],
        ['urgent', 'r4'],
        ['warrant', 'r5'],
      ] as const)
        expect(await approve(callId, responseId)).toEqual(ok({ done: true }));
      expect(await approve('gone', 'r3')).toMatchObject({ issue: { code: 'already-there' } });
      expect(await approve('gone', 'r-nowhere')).toMatchObject({ issue: { code: 'not-found' } });
      await sweep(plusHours(now, 5));
      expect(await kindsOf()).toHaveLength(3);
      const settled = (await list(staff.ibarra, { decided: true })).items;
      expect(settled.map(({ kind, state }) => [kind, state])).toEqual(
        Array(4).fill(['report-not-approved', 'settled']),
      );
    });

    test('an officer and another agency decide nothing, and another agency sees nothing', async () => {
      const { id, stateAt } = await itemOf('M-no-report');
      const decision = {
        id,
        stateAt,
        decisionId: 'd0',
        kind: 'closed',
        reason: 'other',
        words: 'No.',
        at: now,
      } as const;
      for (const who of [staff.vance, staff.deputy, staff.stranger, staff.imani])
        expect(await by(who, async (session) => await decideQueueItem(session, decision))).toMatchObject({ ok: false });
      for (const who of [staff.deputy, staff.stranger, staff.imani, staff.noor]) {
        expect(await list(who)).toEqual({ items: [], waiting: [] });
        expect(await by(who, async (session) => await readQueueItem(session, { id, at: now }))).toMatchObject({
          ok: false,
        });
      }
      expect((await itemOf('M-no-report')).state).toBe('open');
    });

    test('sent back with words, answered beside the record, then settled by a report; every step is kept', async () => {
      const { id, stateAt } = await itemOf('M-no-report');
      const decide = async (kind: 'sent-back' | 'closed', seen: typeof stateAt, decisionId: string) =>
        await by(
          staff.ibarra,
          async (session) =>
            await decideQueueItem(session, {
              id,
              stateAt: seen,
              decisionId,
              kind,
              words: 'Please write it.',
              at: plusHours(now, 5),
            }),
        );
      expect(await decide('sent-back', stateAt, 'd1')).toEqual(ok({ done: true }));
      expect(await decide('closed', stateAt, 'd2')).toMatchObject({ issue: { code: 'stale' } });
      const asked = await by(
        staff.vance,
        async (session) => await readCall(session, { id: idOf('no-report'), at: now }),
      );
      expect(asked).toMatchObject({
        value: { queue: [{ id, kind: 'no-report', state: 'sent-back', asked: 'Please write it.' }] },
      });
      const statement = {
        id: idOf<'statement'>('s1'),
        kind: 'reply',
        words: 'Written tonight.',
        at: plusHours(now, 6),
        itemId: id,
      } as const;
      expect(
        await by(
          staff.vance,
          async (session) => await recordStatement(session, { callId: idOf('no-report'), statement }),
        ),
      ).toEqual(ok({ ...statement, by: 'T. Vance' }));
      expect((await itemOf('M-no-report')).replies).toBe(1);
      await by(staff.vance, async (session) => {
        const response = responseTo('no-report', 'r1b', {
          recordedAt: plusHours(now, 7),
          supersedes: idOf('r1'),
          reportNumber: 'R-1',
          facts: {
            ...atTheDoor,
            'restrained-party-had-left': 'yes',
            'restrained-party-searched-for': 'yes',
            'restrained-party-arrested': 'no',
          },
        });
        expect(await recordResponse(session, { response, agencyId: police })).toMatchObject({ ok: true });
      });
      await sweep(plusHours(now, 8));
      const read = await by(staff.ibarra, async (session) => await readQueueItem(session, { id, at: now }));
      expect(read).toMatchObject({
        value: {
          item: { state: 'settled' },
          decisions: [
            { kind: 'sent-back', by: 'M. Ibarra', words: 'Please write it.' },
            { kind: 'settled', by: 'queue' },
          ],
          context: { calls: 5, ofKind: 1, officer: { name: 'T. Vance', responses: 5, ofKind: 1 } },
        },
      });
    });

    test('what a supervisor closed stays closed, whatever is looked at again', async () => {
      const { id, stateAt } = await itemOf('M-gone');
      await by(staff.ibarra, async (session) =>
        expect(
          await decideQueueItem(session, {
            id,
            stateAt,
            decisionId: 'd3',
            kind: 'closed',
            reason: 'handed-over',
            words: 'With the detectives.',
            at: plusHours(now, 8),
          }),
        ).toMatchObject({ ok: true }),
      );
      await store.beyondPolicies.query(`update open_plane.queue_look set look_at = '2026-01-01Z'`);
      await sweep(plusHours(now, 9));
      expect((await kindsOf()).map(([kind]) => kind)).toEqual(['no-arrest']);
    });

    test('call after call on one order: found at the agency’s number, opened again by one more after it was closed', async () => {
      for (const [index, days] of [
        [1, 5],
        [2, 4],
        [3, 3],
      ] as const)
        await plant(call(`again-${index}`, days, 'o4', { arrivedAt: daysAgo(days - 0.1) }));
      await sweep(plusHours(now, 9));
      const repeat = (await list()).items.find((item) => item.kind === 'repeat-calls');
      expect(repeat).toMatchObject({ number: 'DV-o4', orderId: 'o4' });
      expect(repeat?.evidence.filter((each) => each.kind === 'call')).toHaveLength(4);
      if (repeat === undefined) throw new Error('no repeat');
      await by(
        staff.ibarra,
        async (session) =>
          await decideQueueItem(session, {
            id: repeat.id,
            stateAt: repeat.stateAt,
            decisionId: 'd4',
            kind: 'closed',
            reason: 'plan-made',
            words: 'Plan.',
            at: plusHours(now, 9),
          }),
      );
      await sweep(plusHours(now, 10));
      expect((await kindsOf()).map(([kind]) => kind)).not.toContain('repeat-calls');
      await plant(
        call('again-4', 0, 'o4', {
          receivedAt: plusHours(now, 10),
          arrivedAt: plusHours(now, 10.2),
          clearedAt: plusHours(now, 10.5),
        }),
      );
      await sweep(plusHours(now, 11));
      expect((await kindsOf()).map(([kind]) => kind)).toContain('repeat-calls');
    });

    test('an order nobody served waits after the agency’s days, and is settled by an act of service', async () => {
      const order = orderOf('o-late', { issuedAt: daysAgo(9), serviceAttempts: [] });
      await store.withActor(
        setUp,
        async (session) => await putOrder(session, { order, partnershipId: marlow, at: daysAgo(9) }),
      );
      await sweep(plusHours(now, 11));
      expect(await kindsOf()).toContainEqual(['not-served', 'DV-o-late']);
      await store.beyondPolicies.query(`insert into open_plane.order_service values ('marlow', 'o-late', 'a1', 'marlow-police',
        '{"at":"2026-05-20T18:00:00.000Z","method":"personal","succeeded":"yes"}', '2026-05-20T18:00:00Z', 'vance', '2026-05-20T18:00:00Z', 'police')`);
      await sweep(plusHours(now, 12));
      expect(await kindsOf()).not.toContainEqual(['not-served', 'DV-o-late']);
    });

    test('numbers are the supervisor’s to set, every state of them is kept, and two at once are not both believed', async () => {
      const set = async (who: StaffMember, revision: number, followUpDays: number) =>
        await by(
          who,
          async (session) =>
            await setQueueSettings(session, {
              agencyId: police,
              partnershipId: marlow,
              change: { settings: { ...usualQueueSettings, followUpDays }, beginsAt: began, revision },
              at: now,
            }),
        );
      expect(await set(staff.vance, 1, 9)).toMatchObject({ issue: { code: 'not-allowed' } });
      expect(await set(staff.ibarra, 1, 9)).toMatchObject({ ok: true, value: { revision: 2 } });
      expect(await set(staff.ibarra, 1, 10)).toMatchObject({ issue: { code: 'stale' } });
      // An administrator of the police sets them too; one of another kind of agency sets nothing.
      expect(await set({ ...staff.ibarra, id: idOf('chief'), role: 'administrator' }, 2, 9)).toMatchObject({
        ok: true,
      });
      expect(await set(staff.lantern, 3, 9)).toMatchObject({ ok: false });
      const { rows } = await store.beyondPolicies.query(
        `select count(*)::int as kept from open_plane.queue_settings where agency_id = 'marlow-police'`,
      );
      expect(rows).toEqual([{ kept: 3 }]);
    });

    test('what is in a scene’s record and its times comes back as it was told', async () => {
      const response = responseTo('gone', 'r-scene', {
        recordedAt: plusHours(now, 12),
        supersedes: idOf('r3'),
        times: { arrested: plusHours(now, 11) },
        scene: {
          units: ['2B14'],
          checks: { 'children-present': 'no' },
          wishes: 'A locksmith.',
          advocate: { askedAt: now, answer: 'accepted', answeredAt: plusHours(now, 0.2) },
        },
      });
      await by(staff.vance, async (session) =>
        expect(await recordResponse(session, { response, agencyId: police })).toEqual(ok(response)),
      );
      const file = await by(staff.vance, async (session) => await readCall(session, { id: idOf('gone'), at: now }));
      expect(file.ok && file.value.responses.at(-1)).toEqual(response);
    });
  });
}
