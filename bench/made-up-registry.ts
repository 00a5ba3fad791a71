// A registry of invented orders, as large as it is asked for, with its index of names as the server's own work makes it. It is written by COPY past every policy, because
// that takes minutes where the server takes hours; that its index is the server's is checked on some orders before anything is measured. With a folder given it is built
// once and found again. All names are made up of syllables and of the list of short forms.
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf, instantOf, timeZoneOf } from '@holdfast/domain';
import { keysOfTerm, markFrom, nameRowsOf } from '@holdfast/domain/names';
import {
  indexOrders,
  openStore,
  putAgency,
  putPartnership,
  putStaff,
  type StaffActing,
  type Store,
} from '@holdfast/store';
import { connectBeyondPolicies, testRandomBytes } from '../packages/store/src/testing/open-test-store.edge.ts';
import { englishGivenNames } from './made-up-names.ts';

type Client = Awaited<ReturnType<typeof connectBeyondPolicies>>;

export type Registry = {
  readonly store: Store;
  /** Past every policy: for the peer of a measurement, and for choosing what is asked. */
  readonly beyond: Client;
  /** The server's own connections to the database, in folder and password; for a server started beside. */
  readonly folder: string;
  readonly close: () => Promise<void>;
};

const setUp = { kind: 'system', actor: 'bench', purpose: 'set-up' } as const;
const marlow = idOf<'partnership'>('marlow');
export const officer: StaffActing = {
  kind: 'staff',
  actor: idOf('vance'),
  agencyId: idOf('marlow-police'),
  partnershipId: marlow,
  role: 'officer',
  purpose: 'call-response M-1',
};
const court = 'Superior Court of California, County of Marlow';
const issued = '2026-02-02T18:00:00.000Z';
const piece = 50_000;
/** Orders whose index is made a second time, by the server's own work, and compared. */
const checked = 300;

/** The same numbers each run. Source: mulberry32, public domain, as commonly published. */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

const syllables =
  'ba ber bran cal car cor dal den dor el fal fen gar gor hal har hol kel ken lan lar mar mer mor nel nor pal per quin ral ren ros sal sel stan tal tor val ver wal wen wil zan'.split(
    ' ',
  );
const endings =
  'by den dale er ers ford ham ley low man mont more ney ner ridge sen ski son stead ton well wick wood worth'.split(
    ' ',
  );

const madeSurnames = (random: () => number, count: number): readonly string[] => {
  const made = new Set<string>();
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  while (made.size < count) made.add(any(syllables) + (random() < 0.6 ? any(syllables) : '') + any(endings));
  return [...made].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
};

/** The id of an order by its place; of one length, so that a key's index grows at its end. */
export const orderIdAt = (index: number): string => `o${String(index).padStart(8, '0')}`;
const numberAt = (index: number): string => `DV-${index}`;
const dayOfBirth = (index: number): string =>
  new Date(Date.UTC(1940, 0, 1 + ((index * 7919) % 24_000))).toISOString().slice(0, 10);

const documentOf = (index: number, restrained: string, born: string, protectedName: string): string =>
  JSON.stringify({
    id: orderIdAt(index),
    provenance: 'court',
    kind: 'final',
    instrument: 'ca-dv-130',
    issuingCourt: { name: court, jurisdiction: 'US-CA', timeZone: 'America/Los_Angeles' },
    orderNumber: numberAt(index),
    issuedAt: issued,
    expiry: { kind: 'on', date: '2029-02-02' },
    restrainedParty: { name: restrained, bornOn: born },
    protectedParty: { name: protectedName },
    conditions: [{ id: 'c1', kind: 'no-contact', channels: [], exceptForChildExchange: false }],
    serviceAttempts: [],
    changes: [],
  });

const people = async (store: Store): Promise<void> =>
  await store.withActor(setUp, async (session) => {
    const timeZone = timeZoneOf('America/Los_Angeles');
    await putPartnership(session, { id: marlow, name: 'Marlow County partnership', timeZone, jurisdiction: 'US-CA' });
    await putAgency(session, {
      partnershipId: marlow,
      id: officer.agencyId,
      kind: 'police',
      name: 'Marlow Police Department',
    });
    await putStaff(session, {
      id: officer.actor,
      agencyId: officer.agencyId,
      partnershipId: marlow,
      role: 'officer',
      displayName: 'T. Vance',
    });
  });

type Count = { given: number; surname: number };

/** How common names are read, so that each is read once. */
const read = new Map<string, ReturnType<typeof nameRowsOf>>();
const mostKnown = 400_000;

/** The rows of one piece of orders, as COPY reads them. Names are counted on the way. */
const rowsOfPiece = (options: {
  readonly from: number;
  readonly to: number;
  readonly any: () => string;
  readonly terms: Map<string, Count>;
}): Readonly<Record<'orders' | 'names' | 'marks', string>> => {
  const { from, to, any, terms } = options;
  const [orders, names, marks]: [string[], string[], string[]] = [[], [], []];
  const rowsOf = (line: string) => {
    const known = read.get(line);
    if (known !== undefined) return known;
    const made = nameRowsOf({ id: '', line });
    if (read.size < mostKnown) read.set(line, made);
    return made;
  };
  const count = (term: string, part: keyof Count) => {
    if (term === '') return;
    const known = terms.get(term);
    if (known === undefined) terms.set(term, { given: 0, surname: 0, [part]: 1 });
    else known[part] += 1;
  };
  for (let index = from; index < to; index += 1) {
    const id = orderIdAt(index);
    const [restrained, other, born] = [any(), any(), dayOfBirth(index)];
    orders.push(
      [
        marlow,
        id,
        documentOf(index, restrained, born, other),
        numberAt(index),
        court,
        restrained,
        other,
        issued,
        'court',
      ].join('\t'),
    );
    marks.push([marlow, id, 'number', markFrom('number', numberAt(index))].join('\t'));
    for (const [party, line, day] of [
      ['restrained', restrained, born.replaceAll('-', '')],
      ['protected', other, ''],
    ] as const)
      for (const { given, surname, loss } of rowsOf(line)) {
        count(given, 'given');
        count(surname, 'surname');
        names.push(`${marlow}\t${id}\t${party}\t${given}\t${surname}\t${day}\t${loss}`);
      }
  }
  return { orders: `${orders.join('\n')}\n`, names: `${names.join('\n')}\n`, marks: `${marks.join('\n')}\n` };
};

const tables = {
  orders:
    'protection_order (partnership_id, id, document, order_number, issuing_court, restrained_name, protected_name, issued_at, provenance)',
  names: 'order_name (partnership_id, order_id, party, given, surname, born, loss)',
  marks: 'order_mark (partnership_id, order_id, kind, value)',
} as const;

const copyIn = async (client: Client, folder: string, rows: ReturnType<typeof rowsOfPiece>): Promise<void> => {
  for (const name of ['orders', 'names', 'marks'] as const) {
    const path = join(folder, 'postgres', `piece-${name}.copy`);
    const file = await open(path, 'w', 0o644);
    await file.writeFile(rows[name]);
    await file.close();
    await client.query(`copy open_plane.${tables[name]} from '${path.replaceAll("'", "''")}'`);
    await rm(path);
  }
};

const fill = async (client: Client, { folder, orders }: { folder: string; orders: number }): Promise<void> => {
  const random = seeded(7);
  const surnames = madeSurnames(random, Math.min(40_000, 2_000 + orders / 20));
  // A few names are common and most are rare, as in any register.
  const rare = (list: readonly string[]) => list[Math.floor(random() ** 3 * list.length)] ?? '';
  const any = () => `${rare(englishGivenNames)} ${rare(surnames)}`;
  const { rows: indexes } = await client.query<{ name: string; made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
     where i.indrelid = any(array['open_plane.protection_order', 'open_plane.order_name', 'open_plane.order_mark']::regclass[])
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
  );
  await client.query(
    "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '1GB'",
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  const terms = new Map<string, Count>();
  let writing = Promise.resolve();
  for (let from = 0; from < orders; from += piece) {
    const rows = rowsOfPiece({ from, to: Math.min(orders, from + piece), any, terms });
    // The next piece is made while the database reads this one.
    await writing;
    writing = copyIn(client, folder, rows);
  }
  await writing;
  const listed = [...terms];
  await client.query(
    `insert into open_plane.name_term select 'marlow', * from unnest($1::text[], $2::int[], $3::int[])`,
    [listed.map(([term]) => term), listed.map(([, { given }]) => given), listed.map(([, { surname }]) => surname)],
  );
  const keys = listed.flatMap(([term]) => keysOfTerm(term).map((key) => ({ key, term })));
  await client.query(
    `insert into open_plane.name_key select 'marlow', * from unnest($1::int[], $2::text[]) on conflict do nothing`,
    [keys.map(({ key }) => key), keys.map(({ term }) => term)],
  );
  await client.query(`insert into open_plane.name_count values ('marlow', $1)`, [2 * orders]);
  console.log(`  ${orders} orders and their names written`);
  for (const { made } of indexes) await client.query(made);
  await client.query('reset session_replication_role; reset synchronous_commit');
};

/** Has the server index some of them again and compares. Throws when it would have written anything else. */
const compareWithServer = async (store: Store, client: Client, orders: number): Promise<void> => {
  const ids = Array.from({ length: checked }, (_, index) => orderIdAt(Math.floor((index * orders) / checked)));
  const rows = async () =>
    JSON.stringify([
      (
        await client.query(
          'select * from open_plane.order_name where order_id = any($1) order by order_id, party, surname, given, loss',
          [ids],
        )
      ).rows,
      (
        await client.query(
          'select * from open_plane.order_mark where order_id = any($1) order by order_id, kind, value',
          [ids],
        )
      ).rows,
      (
        await client.query(
          `select term, array_agg(key order by key) from open_plane.name_key where term in
        (select given from open_plane.order_name where order_id = any($1) union select surname from open_plane.order_name where order_id = any($1))
        group by term order by term`,
          [ids],
        )
      ).rows,
    ]);
  const before = await rows();
  await client.query('begin');
  // What it counts twice is put back: names stand in the index as often as before.
  await client.query(
    'create temporary table kept_term as select * from open_plane.name_term; create temporary table kept_count as select * from open_plane.name_count',
  );
  await client.query('commit');
  await client.query(
    `delete from open_plane.name_key where term in (select given from open_plane.order_name where order_id = any($1)
      union select surname from open_plane.order_name where order_id = any($1))`,
    [ids],
  );
  await client.query(
    `delete from open_plane.name_term where term in (select given from open_plane.order_name where order_id = any($1)
      union select surname from open_plane.order_name where order_id = any($1))`,
    [ids],
  );
  await client.query(`insert into open_plane.order_to_index select 'marlow', unnest($1::text[])`, [ids]);
  await store.withActor(
    setUp,
    async (session) => await indexOrders(session, { most: checked, at: instantOf(Date.UTC(2026, 2, 1)) }),
  );
  if ((await rows()) !== before) throw new Error('the index is not the one the server makes');
  await client.query(
    'delete from open_plane.name_term; insert into open_plane.name_term select * from kept_term; delete from open_plane.name_count; insert into open_plane.name_count select * from kept_count',
  );
};

const opened = async (folder: string, durable: boolean): Promise<{ store: Store; beyond: Client }> => {
  const store = await openStore({ dataFolder: folder, randomBytes: testRandomBytes, durable });
  return { store, beyond: await connectBeyondPolicies(folder) };
};

/** Whether this folder holds a registry of so many orders that was built to its end. */
const holds = async (beyond: Client, orders: number): Promise<boolean> => {
  const { rows } = await beyond.query(`select to_regclass('public.built') is not null as there`);
  if (rows[0]?.there !== true) return false;
  const built = await beyond.query('select orders::int from public.built');
  if (built.rows[0]?.orders !== orders)
    throw new Error(`the folder holds ${built.rows[0]?.orders} orders: give another, or --orders as many`);
  return true;
};

/** Opens a registry of so many orders; builds it when `keep` is not given or holds none yet. Measured on a database that waits for the disk, as the server's does. */
export const openRegistry = async ({
  orders,
  keep,
}: {
  orders: number;
  keep?: string | undefined;
}): Promise<Registry> => {
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'hf-registry-')));
  const first = await opened(folder, false);
  try {
    if (!(await holds(first.beyond, orders))) {
      const began = performance.now();
      const say = (what: string) => console.log(`  ${what}, ${Math.round((performance.now() - began) / 1000)} s`);
      await people(first.store);
      await fill(first.beyond, { folder, orders });
      say('indexed');
      await compareWithServer(first.store, first.beyond, orders);
      await first.beyond.query("create extension pg_trgm; set maintenance_work_mem = '1GB'");
      await first.beyond.query(
        'create index plain_trigrams on open_plane.protection_order using gin (restrained_name gin_trgm_ops)',
      );
      await first.beyond.query('create index plain_number on open_plane.protection_order (order_number)');
      say('indexed as the peer needs it');
      await first.beyond.query('vacuum analyze');
      await first.beyond.query(`create table public.built as select ${Number(orders)}::int as orders`);
      say('swept and counted');
    }
  } finally {
    await first.beyond.end();
    await first.store.close();
  }
  const { store, beyond } = await opened(folder, true);
  return {
    store,
    beyond,
    folder,
    close: async () => {
      await beyond.end();
      await store.close();
      if (keep === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
};
