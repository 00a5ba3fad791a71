/**
 * A small program for the fault tests: opens the store in a folder, receives a file of orders once, and reads it in piece after piece,
 * saying how many pieces are done. It is made to be killed.
 */
import { newId, randomBytes } from '@holdfast/crypto';
import { idOf, instantOf, timeZoneOf } from '@holdfast/domain';
import {
  beginImport,
  finishReceiving,
  importsUnderWay,
  openStore,
  putAgency,
  putPartnership,
  readImport,
  readPiece,
  receiveRows,
  type StaffActing,
} from '@holdfast/store';
import type { WaitingRow } from '@holdfast/wire/registry';

const [dataFolder = '', pieces = '40'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const zone = timeZoneOf('America/Los_Angeles');
const now = instantOf(Date.now());
const rowsInPiece = 50;
const acting: StaffActing = {
  kind: 'staff',
  actor: idOf('clerk'),
  agencyId: idOf('police'),
  partnershipId: idOf('marlow'),
  role: 'liaison',
  purpose: 'registry-import fault-test',
};
const system = { kind: 'system', actor: 'fault-test', purpose: 'fault-test' } as const;

/** Every tenth row is wrong. */
function rowOf(number: number): WaitingRow {
  const issued = number % 10 === 0 ? 'unknown' : '2026-01-05';
  const cells = {
    'order-number': `K-${number}`,
    'protected-name': 'Rowan Ellery',
    'restrained-name': 'Dale Strand',
    issued,
  };
  return { number, from: number + 1, line: number + 1, cells };
}

const store = await openStore({ dataFolder, randomBytes, connections: 4 });
await store.withActor(system, async (session) => {
  await putPartnership(session, { id: idOf('marlow'), name: 'Marlow', timeZone: zone, jurisdiction: 'US-CA' });
  await putAgency(session, { partnershipId: idOf('marlow'), id: idOf('police'), kind: 'police', name: 'Police' });
});
const there = await store.withActor(acting, (session) => readImport(session, 'file'));
if (!there.ok) {
  await store.withActor(acting, (session) =>
    beginImport(session, {
      id: 'file',
      sourceName: 'Court',
      settings: {
        format: 'csv',
        columns: {},
        dates: 'year-first',
        told: { place: 'US-CA', timeZone: zone, court: 'Superior Court', provenance: 'court' },
      },
      fileName: 'orders.csv',
      fileBytes: 1,
      at: now,
    }),
  );
  for (let piece = 0; piece < Number(pieces); piece += 1) {
    const rows = Array.from({ length: rowsInPiece }, (_, index) => rowOf(piece * rowsInPiece + index + 1));
    await store.withActor(acting, (session) => receiveRows(session, { id: 'file', rows, bytes: 1, fileHead: '' }));
  }
  await store.withActor(acting, (session) => finishReceiving(session, { id: 'file', bytes: 1 }));
}
say('received');
const under = await store.withActor(system, importsUnderWay);
say(`under way ${under.length}`);
for (let done = 0; ; done += 1) {
  const outcome = await store.withActor(acting, (session) =>
    readPiece(session, { id: 'file', now, newId: () => newId() }),
  );
  say(`piece ${done}`);
  if (outcome !== 'more') break;
}
const ended = await store.withActor(acting, (session) => readImport(session, 'file'));
say(`ended ${JSON.stringify(ended.ok ? ended.value : ended.issue)}`);
await store.close();
