// What bringing a file of orders into the registry costs: bytes to rows, rows to pieces, pieces to checked orders with their versions,
// counts and audit, against PostgreSQL's own COPY of the same columns into a bare table of the same indexes. The embedded engine
// waits for the disk in both. The rows are invented; a hundredth of them are wrong. `--orders 30000` takes fewer rows than the hundred thousand it takes otherwise, which last
// less than a minute.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, randomBytes } from '@holdfast/crypto';
import { idOf, instantOf, timeZoneOf } from '@holdfast/domain';
import {
  beginImport,
  finishReceiving,
  openStore,
  putAgency,
  putPartnership,
  readImport,
  readPiece,
  receiveRows,
  type StaffActing,
  type Store,
} from '@holdfast/store';
import type { SourceSettings } from '@holdfast/wire';
import { csvRows, type WaitingRow } from '@holdfast/wire/registry';
import { connectBeyondPolicies } from '../packages/store/src/testing/open-test-store.edge.ts';
import { numberGiven } from './arguments.ts';
import { type Figure, spreadOf } from './measure.ts';

const count = numberGiven('orders', 100_000);
const zone = timeZoneOf('America/Los_Angeles');
const now = instantOf(Date.now());
const rowsInPiece = 500;
const acting: StaffActing = {
  kind: 'staff',
  actor: idOf('clerk'),
  agencyId: idOf('police'),
  partnershipId: idOf('marlow'),
  role: 'liaison',
  purpose: 'registry-import bench',
};
const columns = {
  'order-number': 'number',
  'protected-name': 'protected',
  'restrained-name': 'restrained',
  issued: 'issued',
  expires: 'expires',
  conditions: 'pco',
  served: 'served',
} as const;
const settings: SourceSettings = {
  format: 'csv',
  dates: 'year-first',
  columns,
  told: {
    place: 'US-CA',
    timeZone: zone,
    court: 'Superior Court of California, County of Marlow',
    provenance: 'court',
  },
};

const day = (index: number): string => new Date(Date.UTC(2023, 0, 1 + (index % 900))).toISOString().slice(0, 10);
const lineOf = (index: number): string => {
  const issued = index % 100 === 7 ? 'unknown' : day(index);
  return `DV-${index},Ellery ${index % 7919},${index} Hidden Lane,Strand ${index % 6007},${issued},2030-01-01,01 04 05,${index % 3 === 0 ? day(index) : ''}\n`;
};

async function* fileOf(count: number): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  yield encoder.encode('number,protected,address,restrained,issued,expires,pco,served\n');
  for (let from = 0; from < count; from += 1_000) {
    const lines = Array.from({ length: Math.min(1_000, count - from) }, (_, index) => lineOf(from + index));
    yield encoder.encode(lines.join(''));
  }
}

const received = async (store: Store, count: number): Promise<void> => {
  await store.withActor(acting, (session) =>
    beginImport(session, { id: 'bench', sourceName: 'bench', settings, fileName: 'bench.csv', fileBytes: 1, at: now }),
  );
  let waiting: WaitingRow[] = [];
  const send = async () => {
    const rows = waiting;
    waiting = [];
    const sent = await store.withActor(acting, (session) =>
      receiveRows(session, { id: 'bench', rows, bytes: 1, fileHead: '' }),
    );
    if (!sent.ok) throw new Error(sent.issue.code);
  };
  for await (const part of csvRows({ bytes: fileOf(count), settings })) {
    if (part.kind === 'fault') throw new Error(part.fault.code);
    for (const row of part.rows) {
      waiting.push(row);
      if (waiting.length === rowsInPiece) await send();
    }
  }
  if (waiting.length > 0) await send();
  await store.withActor(acting, (session) => finishReceiving(session, { id: 'bench', bytes: 1 }));
};

const read = async (store: Store): Promise<void> => {
  for (;;) {
    const did = await store.withActor(acting, (session) =>
      readPiece(session, { id: 'bench', now, newId: () => newId() }),
    );
    if (did === 'ended') return;
  }
};

/** The same rows by COPY from the server's own file, into a table with the same columns and indexes and without policies or triggers. */
const copied = async (dataFolder: string, count: number): Promise<number> => {
  const client = await connectBeyondPolicies(dataFolder);
  await client.query(`create table public.bare (like open_plane.protection_order including indexes)`);
  const file = join(dataFolder, 'postgres', 'bare.copy');
  await client.query(`copy (select * from open_plane.protection_order) to '${file.replaceAll("'", "''")}'`);
  const began = performance.now();
  await client.query(`copy public.bare from '${file.replaceAll("'", "''")}'`);
  const milliseconds = performance.now() - began;
  const { rows } = await client.query('select count(*)::int as count from public.bare');
  if (rows[0]?.count > count) throw new Error('more rows than were brought in');
  await client.end();
  return milliseconds;
};

/** Letting in a file of orders, from its bytes to the last checked order, once; and COPY of what came of it. */
export const importing = async (): Promise<readonly Figure[]> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hf-bench-'));
  const store = await openStore({ dataFolder, randomBytes, connections: 4 });
  try {
    await store.withActor({ kind: 'system', actor: 'set-up', purpose: 'set-up' }, async (session) => {
      await putPartnership(session, { id: idOf('marlow'), name: 'Marlow', timeZone: zone, jurisdiction: 'US-CA' });
      await putAgency(session, { partnershipId: idOf('marlow'), id: idOf('police'), kind: 'police', name: 'Police' });
    });
    const began = performance.now();
    await received(store, count);
    const here = performance.now();
    await read(store);
    const ended = performance.now();
    const outcome = await store.withActor(acting, (session) => readImport(session, 'bench'));
    if (!outcome.ok || outcome.value.rowsRead !== count) throw new Error('rows are missing');
    const { newOrders, rejectedRows } = outcome.value;
    if (newOrders + rejectedRows !== count) throw new Error('a row became neither an order nor a rejected row');
    const copy = await copied(dataFolder, count);
    const rate = (milliseconds: number): number => Math.round((count * 1_000) / milliseconds);
    console.log(
      `  rows a second: received ${rate(here - began)}, read ${rate(ended - here)}, both ${rate(ended - began)}, COPY ${rate(copy)}`,
    );
    const size = `${count} rows, of which ${rejectedRows} are rejected with their reasons`;
    const peerName = 'COPY of the orders that came of it, same indexes, no policy or trigger';
    const figure = { unit: 'ms', rounds: 1, size, peerName, peer: spreadOf([copy]) };
    return [{ ...figure, subject: 'Let in a file of orders', ours: spreadOf([ended - began]) }];
  } finally {
    await store.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
};
