/**
 * The promise of the look-up: it finds the right order by a name half known and says why; it shows nothing to whoever is in conflict with it, and tells a
 * supervisor; and what it leaves behind can be taken away and checked.
 */
import { idOf } from '@holdfast/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  compareWithOrders,
  exportAudit,
  indexOrders,
  type LookUpQuestion,
  lookUpOrders,
  markConflict,
  plantCanary,
  putOrder,
  putOrderMarks,
  putShifts,
  putStaffPerson,
  readOrder,
  recordCall,
  refuseInConflict,
  reportAccesses,
  seeAlert,
  watchRegistry,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, callOf, day, instant, orderOf, plantPeople, setUp, staff } from './marlow.ts';

const at = instant('2026-03-01T05:10:00.250Z');
const marlow = idOf<'partnership'>('marlow');
const court = 'Superior Court of California, County of Marlow';
const chief = { ...staff.ibarra, role: 'administrator' as const, id: idOf<'staff'>('chief') };

export function lookUpsContract({ name, open }: Implementation): void {
  describe(`look-ups on ${name}`, () => {
    let store: TestStore;
    let turn = 0;
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      await put('strand', 'Dale Strand', '1984-03-09');
      await put('strand-2', 'Dale Strand', '1961-11-30');
      await put('kessel', 'Robert Kessel', '1979-07-21');
      await put('ploeg', 'Anneke van der Ploeg');
      await put('unlike', 'Zuri Abiodun');
      await store.withActor(setUp, async (session) => {
        await putOrderMarks(session, {
          partnershipId: marlow,
          orderId: idOf('kessel'),
          marks: [
            { kind: 'plate', written: '7ABC-1O3' },
            { kind: 'address-block', written: '1432 Alder Street' },
            { kind: 'caution', written: 'Weapons kept at home' },
          ],
        });
      });
      await index();
    });
    afterAll(async () => await store.close());

    const put = async (id: string, restrained: string, born?: string) =>
      await store.withActor(setUp, async (session) => {
        const order = orderOf(id, {
          restrainedParty: { name: restrained, ...(born === undefined ? {} : { bornOn: day(born) }) },
          protectedParty: { name: `Protected ${id}` },
        });
        await putOrder(session, { order, partnershipId: marlow, at });
      });
    const index = async () =>
      await store.withActor(setUp, async (session) => await indexOrders(session, { most: 500, at }));
    const ask = async (
      question: LookUpQuestion,
      {
        who = staff.vance,
        when = at,
        incident = 'M-1001',
      }: { who?: (typeof staff)[keyof typeof staff]; when?: typeof at; incident?: string } = {},
    ) => {
      turn += 1;
      const id = `look-${turn}`;
      return await store.withActor(
        as(who, `call-response ${incident}`),
        async (session) =>
          await lookUpOrders(session, { question, purpose: 'call-response', incidentNumber: incident, id, at: when }),
      );
    };
    const idsOf = (told: Awaited<ReturnType<typeof ask>>) =>
      told.ok ? told.value.found.map(({ order }) => order.id as string) : told.issue.code;
    const audited = async (code: string) =>
      (
        await store.beyondPolicies.query(`select from audit.entry where agency_id = 'marlow-police' and code = $1`, [
          code,
        ])
      ).rowCount ?? 0;
    const watch = async () =>
      await store.withActor(
        as(staff.ibarra),
        async (session) => await watchRegistry(session, { since: instant('2026-02-01T00:00:00.000Z'), at }),
      );

    test('a look-up leaves one audit entry for each order shown, and one when none was', async () => {
      const before = [await audited('order-found'), await audited('no-order-found')];
      expect(idsOf(await ask({ name: 'Dale Strand' }))).toHaveLength(2);
      expect(idsOf(await ask({ orderNumber: 'no such number' }))).toEqual([]);
      const after = [await audited('order-found'), await audited('no-order-found')];
      expect(after).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) + 1]);
    });

    test.each<[string, LookUpQuestion, string]>([
      ['as written', { name: 'Robert Kessel' }, 'kessel'],
      ['by a short form and a slip', { name: 'bob kesel' }, 'kessel'],
      ['turned about', { name: 'Kessel Robert' }, 'kessel'],
      ['family name first', { name: 'van der Ploeg, Anneke' }, 'ploeg'],
      ['by family name alone', { name: 'Ploeg' }, 'ploeg'],
      ['by the day of birth among equals', { name: 'Dale Strand', born: '11/30/1961' }, 'strand-2'],
      [
        'by the day of birth though the family name is another',
        { name: 'Robert Halloway', born: '1979-07-21' },
        'kessel',
      ],
      ['by number, however it is spaced', { orderNumber: ' dv kessel ' }, 'kessel'],
      ['by plate', { plate: '7abc 103' }, 'kessel'],
      ['by block', { addressBlock: '1400 block of Alder St' }, 'kessel'],
      ['by block and plate', { addressBlock: '1450 alder st', plate: '7ABC103' }, 'kessel'],
    ])('an order is found %s', async (_, question, id) => {
      const told = await ask(question);
      expect(idsOf(told)[0]).toBe(id);
    });

    test('each says why, with the cautions its source gave', async () => {
      const told = await ask({ name: 'bob kessel' });
      expect(told.ok && told.value.found[0]).toMatchObject({
        foundBy: {
          by: 'name',
          party: 'restrained',
          swapped: false,
          given: { reason: 'short-form' },
          surname: { reason: 'same' },
        },
        cautions: ['Weapons kept at home'],
      });
    });

    test('who is less likely is counted, and shown when asked for', async () => {
      const first = await ask({ name: 'Dale Strand', born: '1984-03-09' });
      expect(idsOf(first)).toEqual(['strand']);
      expect(first.ok && first.value.lessLikely).toBeGreaterThan(0);
      expect(idsOf(await ask({ name: 'Dale Strand', born: '1984-03-09', lessLikely: true }))).toContain('strand-2');
    });

    test('an order that is not indexed yet is counted, never passed over in silence', async () => {
      await put('fresh', 'Ines Quartermain');
      const before = await ask({ name: 'Ines Quartermain' });
      expect(before.ok && [before.value.found.length, before.value.notSearchable]).toEqual([0, 1]);
      expect(await index()).toBe(1);
      expect(idsOf(await ask({ name: 'Inez Quartermain' }))).toEqual(['fresh']);
    });

    test('another partnership finds nobody', async () => {
      const told = await ask({ name: 'Robert Kessel' }, { who: staff.stranger });
      expect(told.ok && told.value).toEqual({ found: [], lessLikely: 0, notSearchable: 0 });
      expect(idsOf(await ask({ plate: '7ABC103' }, { who: staff.stranger }))).toEqual([]);
    });

    test('what it shows holds no address, telephone, employer or school', async () => {
      const told = await ask({ name: 'Robert Kessel' });
      expect(JSON.stringify(told)).not.toMatch(/alder|address"|phone|employer|school/i);
    });

    describe('someone in conflict', () => {
      const reading = async (id: string, who = staff.deputy) =>
        await store.withActor(as(who), async (session) => await readOrder(session, { id: idOf(id), at }));

      test('marked by a supervisor is refused the look-up and the reading, and an alert is raised', async () => {
        await put('own', 'Kit Sorrel');
        await index();
        const marked = await store.withActor(
          as(staff.ibarra),
          async (session) =>
            await markConflict(session, { orderId: idOf('own'), staffId: staff.vance.id, kind: 'marked', at }),
        );
        expect(marked).toEqual({ ok: true, value: true });
        expect(await ask({ name: 'Kit Sorrel' })).toEqual({ ok: false, issue: { code: 'in-conflict' } });
        expect(await ask({ orderNumber: 'DV-own' })).toEqual({ ok: false, issue: { code: 'in-conflict' } });
        expect(await reading('own', staff.vance)).toEqual({ ok: false, issue: { code: 'not-found' } });
        const refusedReading = await store.withActor(
          as(staff.vance),
          async (session) => await refuseInConflict(session, { orderId: idOf('own'), alertId: 'reading-1', at }),
        );
        expect(refusedReading).toEqual({ ok: false, issue: { code: 'in-conflict' } });
        const { alerts } = await watch();
        expect(
          alerts.filter(({ orderId }) => orderId === idOf<'order'>('own')).map(({ kind, staffId }) => [kind, staffId]),
        ).toEqual([
          ['conflict', 'vance'],
          ['conflict', 'vance'],
          ['conflict', 'vance'],
        ]);
        expect(idsOf(await ask({ name: 'Kit Sorrel' }, { who: staff.liaison }))).toEqual(['own']);
      });

      test.each([
        ['who is a party, by their own name', 'self', 'Perrin Vale', 'vale', 'Perin Vale'],
        ['who lives with a party', 'household', 'Maris Tolland', 'tolland', 'Maris Tolland'],
      ] as const)('%s is known for one when the order comes in', async (_, relation, name, id, onRecord) => {
        const named = await store.withActor(
          as(chief),
          async (session) =>
            await putStaffPerson(session, { person: { staffId: staff.liaison.id, relation, name }, at }),
        );
        expect(named.ok).toBe(true);
        await put(id, onRecord);
        await index();
        expect(await ask({ name: onRecord }, { who: staff.liaison })).toEqual({
          ok: false,
          issue: { code: 'in-conflict' },
        });
        expect(idsOf(await ask({ name: onRecord }))).toEqual([id]);
      });

      test('is known too when the order was there before the name', async () => {
        await put('earlier', 'Corin Ashby');
        await index();
        await store.withActor(
          as(chief),
          async (session) =>
            await putStaffPerson(session, {
              person: { staffId: staff.liaison.id, relation: 'self', name: 'Corin Ashby' },
              at,
            }),
        );
        const marked = await store.withActor(
          setUp,
          async (session) =>
            await compareWithOrders(session, {
              partnershipId: marlow,
              agencyId: staff.liaison.agencyId,
              person: { staffId: staff.liaison.id, relation: 'self', name: 'Corin Ashby' },
              at,
            }),
        );
        expect(marked).toBe(1);
        expect(await ask({ name: 'Corin Ashby' }, { who: staff.liaison })).toEqual({
          ok: false,
          issue: { code: 'in-conflict' },
        });
      });

      test('cannot take the mark away, nor see that of another', async () => {
        const seen = await store.withActor(
          as(staff.vance),
          async ({ transaction }) =>
            await transaction.selectFrom('open_plane.order_conflict').select('staff_id').execute(),
        );
        expect(new Set(seen.map(({ staff_id }) => staff_id as string))).toEqual(new Set(['vance']));
        const removing = store.withActor(
          as(staff.vance),
          async ({ transaction }) => await transaction.deleteFrom('open_plane.order_conflict').execute(),
        );
        await expect(removing).rejects.toThrow('permission denied');
      });
    });

    test('finding an order that describes nobody raises an alert, and the finder sees nothing of it', async () => {
      await put('canary', 'Tamsin Oldacre');
      await index();
      await store.withActor(
        as(staff.ibarra),
        async (session) => await plantCanary(session, { orderId: idOf('canary'), at }),
      );
      const told = await ask({ name: 'Tamsin Oldacre' });
      expect(idsOf(told)).toEqual(['canary']);
      expect(JSON.stringify(told).toLowerCase()).not.toContain('canary_');
      const alert = (await watch()).alerts.find(({ kind }) => kind === 'canary');
      expect(alert).toMatchObject({ staffId: 'vance', staffName: 'T. Vance', orderId: 'canary' });
      const see = async () =>
        await store.withActor(
          as(staff.ibarra),
          async (session) => await seeAlert(session, { id: alert?.id ?? '', at }),
        );
      expect(await see()).toEqual({ ok: true, value: true });
      expect(await see()).toEqual({ ok: false, issue: { code: 'not-found' } });
    });

    test('the same name again and again without an incident is unusual; with one it is not', async () => {
      await store.withActor(setUp, async (session) => {
        await recordCall(session, { call: callOf('7001', { callNumber: 'M-7001' }), partnershipId: marlow, at });
      });
      for (const name of ['Zuri Abiodun', 'Abiodun, Zuri', 'zuri abiodun'])
        await ask({ name }, { incident: `NONE-${name.length}` });
      for (let times = 0; times < 4; times += 1) await ask({ name: 'Anneke Ploeg' }, { incident: 'm-7001' });
      const unusual = (await watch()).unusual.filter(({ kind }) => kind === 'same-question');
      const about = (order: string) => unusual.filter(({ orderIds }) => orderIds.includes(idOf<'order'>(order)));
      expect(about('unlike')).toMatchObject([{ staffId: 'vance', count: 3, incidentNumbers: ['NONE-12', 'NONE-13'] }]);
      expect(about('ploeg')).toEqual([]);
    });

    test('a look-up outside every shift is unusual; without a roster it cannot be told', async () => {
      await store.withActor(
        as(staff.ibarra),
        async (session) =>
          await putShifts(session, {
            shifts: [
              {
                staffId: staff.liaison.id,
                beginsAt: instant('2026-02-20T08:00:00.000Z'),
                endsAt: instant('2026-02-20T16:00:00.000Z'),
              },
            ],
          }),
      );
      await ask({ name: 'Robert Kessel' }, { who: staff.liaison, when: instant('2026-02-20T10:00:00.000Z') });
      await ask({ name: 'Robert Kessel' }, { who: staff.liaison, when: instant('2026-02-20T23:00:00.000Z') });
      const { unusual, withoutRoster, lookUps } = await watch();
      const off = unusual.filter(({ kind }) => kind === 'off-shift');
      expect(off).toMatchObject([{ staffId: 'liaison', count: 1 }]);
      expect(withoutRoster).toBeGreaterThan(0);
      expect(withoutRoster).toBeLessThan(lookUps);
    });

    test('only a supervisor of the agency sees any of it', async () => {
      for (const who of [staff.vance, staff.deputy, staff.stranger, staff.imani]) {
        const seen = await store.withActor(
          as(who),
          async (session) => await watchRegistry(session, { since: instant('2026-02-01T00:00:00.000Z'), at }),
        );
        expect(seen).toEqual({ alerts: [], unusual: [], lookUps: 0, withoutRoster: 0 });
      }
    });

    test('a partner outside takes the chain away; whoever is not the coordinator takes nothing', async () => {
      const take = async (who: Parameters<typeof as>[0], agencyId: string) =>
        await store.withActor(
          as(who),
          async (session) => await exportAudit(session, { agencyId: idOf(agencyId), after: 0, most: 5000, at }),
        );
      const entries = await take(staff.noor, 'marlow-police');
      expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, place) => place + 1));
      expect(entries.some(({ code }) => code === 'conflict-refused')).toBe(true);
      expect(JSON.stringify(entries)).not.toMatch(/Kessel|Strand|Vance/);
      expect(await take(staff.noor, 'tamarack-police')).toEqual([]);
      expect(await take(staff.noor, 'harbor-house')).toEqual([]);
      for (const who of [staff.vance, staff.ibarra, staff.imani]) expect(await take(who, 'marlow-police')).toEqual([]);
    });

    test('the protected person’s advocate learns who looked, by day and role, without names, and not of the last days', async () => {
      const report = async (who: Parameters<typeof as>[0], until: string, orderNumber = 'DV-kessel') =>
        await store.withActor(
          as(who, 'access-report'),
          async (session) => await reportAccesses(session, { court, orderNumber, until: instant(until), at }),
        );
      const accesses = await report(staff.imani, '2026-03-08T00:00:00.000Z');
      expect(accesses.length).toBeGreaterThan(3);
      expect(accesses[0]).toEqual({
        agencyName: 'Marlow Police Department',
        role: 'officer',
        code: 'order-found',
        purpose: 'call-response',
        on: '2026-03-01',
      });
      expect(JSON.stringify(accesses)).not.toContain('vance');
      expect(await report(staff.imani, '2026-02-01T00:00:00.000Z')).toEqual([]);
      expect(await report(staff.imani, '2026-03-08T00:00:00.000Z', 'DV-nothing')).toEqual([]);
      expect(await report(staff.vance, '2026-03-08T00:00:00.000Z')).toEqual([]);
      expect(await report({ ...staff.vance, role: 'advocate' }, '2026-03-08T00:00:00.000Z')).toEqual([]);
    });

    test('a hundred look-ups at once by two agencies keep apart and leave whole chains', async () => {
      const people: readonly (typeof staff)[keyof typeof staff][] = [staff.vance, staff.stranger];
      const told = await Promise.all(
        Array.from(
          { length: 100 },
          async (_, index_) => await ask({ name: 'Robert Kessel' }, { who: people[index_ % 2] ?? staff.vance }),
        ),
      );
      expect(told.every((each, place) => each.ok && each.value.found.length === (place % 2 === 0 ? 1 : 0))).toBe(true);
      const chains = await store.beyondPolicies.query<{ broken: number }>(
        'select count(broken_at)::int as broken from audit.verify()',
      );
      expect(chains.rows[0]?.broken).toBe(0);
    });
  });
}
