/**
 * The promise of the directory of help: a file is kept whole or not at all, with its rejects; a confidential place is no row to whoever
 * has no role for it, in a search, in an offer, or in everything taken out at once.
 */
import { helpOfferFrom, helpTableNamed, type KnownHelpRow, takeInHelp } from '@holdfast/domain/directory';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  findHelp,
  type HelpImport,
  helpRowsOf,
  keepHelpFile,
  listHelpImports,
  listHelpRejects,
  markHelpPlace,
  readHelpMarks,
  readHelpRows,
  type StaffMember,
  setHelpConfidential,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, instant, plantPeople, staff } from './marlow.ts';

const at = instant('2026-03-02T09:30:00.125Z');
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const street = '1420 Larch Street';
const organization = { id: id(1), name: 'Harbor Lantern', description: 'Help.' };
const offer = { id: id(2), organization_id: id(1), name: 'A room for the night', status: 'active' };
const file: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['organization', organization],
  ['service', offer],
  ['location', { id: id(3), location_type: 'physical', name: 'Larch house' }],
  ['service_at_location', { id: id(4), service_id: id(2), location_id: id(3) }],
  [
    'address',
    {
      id: id(5),
      location_id: id(3),
      address_1: street,
      city: 'Marlow',
      state_province: 'CA',
      postal_code: '94000',
      country: 'US',
      address_type: 'physical',
    },
  ],
  ['phone', { id: id(6), service_id: id(2), number: '+1 555 0100' }],
  ['phone', { id: id(7), service_id: id(99), number: '+1 555 0101' }],
];
function taken(marked: readonly string[]) {
  const taking = takeInHelp();
  for (const [name, cells] of file) {
    const table = helpTableNamed(name);
    if (table === undefined) throw new Error('no table');
    taking.take({ table, cells });
  }
  return taking.end(new Set(marked));
}
const listings = async () =>
  new Map([[id(2), { title: offer.name, by: organization.name, standing: 'active', words: 'a room for the night' }]]);

export function helpContract({ name, open }: Implementation): void {
  describe(`the directory of help on ${name}`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
    });
    afterAll(async () => await store.close());
    const by = <Value>(who: StaffMember, work: Parameters<typeof store.withActor<ReturnType<typeof as>, Value>>[1]) =>
      store.withActor(as(who, 'help-directory'), work);
    const keep = async (who: StaffMember, importId: string) => {
      const { rows, rejects, read } = taken([]);
      const about: HelpImport = {
        id: importId,
        fileName: 'help.json',
        source: 'Marlow 211',
        licence: null,
        format: 'json',
        broughtAt: at,
        read,
        kept: rows.length,
        rejected: rejects.length,
        noted: 0,
        leftAside: [],
      };
      await by(who, async (session) => {
        const marked = await readHelpMarks(session);
        const now = taken([...marked]);
        await keepHelpFile(session, { about, rows: now.rows, rejects, listings: await listings() });
      });
    };
    const offered = async (who: StaffMember) =>
      helpOfferFrom(id(2), await by(who, async (session) => await readHelpRows(session, id(2))));
    const out = async (who: StaffMember): Promise<readonly KnownHelpRow[]> =>
      await by(who, async (session) => await helpRowsOf(session, { own: false, confidential: 'included' }));

    test('is brought in by an administrator of an advocacy agency and by nobody else', async () => {
      for (const who of [staff.imani, staff.vance, staff.ibarra, staff.noor])
        await expect(keep(who, 'refused')).rejects.toMatchObject({ code: '42501' });
      await keep(staff.lantern, 'first');
      expect(await by(staff.lantern, listHelpImports)).toMatchObject([{ id: 'first', read: 7, kept: 6, rejected: 1 }]);
    });

    test('keeps what was rejected, with its cells, for whoever brought it', async () => {
      const rejects = (who: StaffMember) =>
        by(who, async (session) => await listHelpRejects(session, { importId: 'first', after: 0, most: 10 }));
      expect(await rejects(staff.lantern)).toMatchObject([{ number: 7, kind: 'phone', kept: false }]);
      expect((await rejects(staff.lantern))[0]?.cells).toContain('+1 555 0101');
      expect(await rejects(staff.imani)).toEqual([]);
    });

    test('is found by the beginnings of words by everyone of the partnership, and by nobody of another', async () => {
      const found = async (who: StaffMember, ...words: readonly string[]) =>
        (await by(who, async (session) => await findHelp(session, { words, from: 0, most: 10 }))).offers;
      expect(await found(staff.vance, 'roo', 'night')).toMatchObject([{ id: id(2), name: 'A room for the night' }]);
      expect(await found(staff.vance, 'roo', 'day')).toEqual([]);
      expect(await found(staff.noor, `'; drop table open_plane.help_row; --`)).toEqual([]);
      expect(await found(staff.noor)).toHaveLength(1);
      expect(await found(staff.stranger)).toEqual([]);
    });

    test('a place marked confidential is no row to whoever has no role for it', async () => {
      expect(JSON.stringify(await offered(staff.vance))).toContain(street);
      await by(staff.lantern, async (session) => {
        const rows = await helpRowsOf(session, { own: true, confidential: 'included' });
        await markHelpPlace(session, { locationId: id(3), confidential: true, at });
        await setHelpConfidential(session, { rows, marked: await readHelpMarks(session), listings });
      });
      for (const who of [staff.imani, staff.lantern]) {
        expect(JSON.stringify(await offered(who))).toContain(street);
        expect(JSON.stringify(await out(who))).toContain(street);
      }
      for (const who of [staff.vance, staff.liaison, staff.ibarra, staff.noor, staff.deputy]) {
        expect((await offered(who))?.name).toBe('A room for the night');
        expect(JSON.stringify(await offered(who))).not.toContain('Larch');
        expect(JSON.stringify(await out(who))).not.toContain('Larch');
      }
    });

    test('a later file cannot open it again, and an advocate cannot take the mark off', async () => {
      await keep(staff.lantern, 'second');
      expect(JSON.stringify(await out(staff.vance))).not.toContain('Larch');
      await by(staff.imani, async (session) => {
        await markHelpPlace(session, { locationId: id(3), confidential: false, at });
      });
      expect(await by(staff.lantern, readHelpMarks)).toEqual(new Set([id(3)]));
    });

    test('without a purpose of opening it, a supervisor who claims the role of an advocate finds none of it', async () => {
      const rows = await store.withActor({ ...as(staff.ibarra), role: 'advocate' }, async (session) =>
        helpRowsOf(session, { own: false, confidential: 'included' }),
      );
      expect(JSON.stringify(rows)).not.toContain('Larch');
    });

    test('of which one row cannot be kept is not kept at all', async () => {
      await expect(keep(staff.lantern, 'second')).rejects.toThrow();
      expect(await by(staff.lantern, listHelpImports)).toHaveLength(2);
    });
  });
}
