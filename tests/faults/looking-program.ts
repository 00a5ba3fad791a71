/**
 * A small program for the fault tests: opens a registry in a folder, looks orders up without end, many at once, and says on its output which look-ups were answered. It is
 * made to be killed.
 */
import { randomBytes } from '@holdfast/crypto';
import { idOf, instantOf, timeZoneOf } from '@holdfast/domain';
import {
  indexOrders,
  lookUpOrders,
  openStore,
  putAgency,
  putOrder,
  putPartnership,
  putStaff,
  type StaffActing,
  type SystemActing,
} from '@holdfast/store';

const [dataFolder = '', label = '', lookers = '12'] = process.argv.slice(2);
const setUp: SystemActing = { kind: 'system', actor: 'looker', purpose: 'fault-test' };
const partnershipId = idOf<'partnership'>('marlow');
const agencyId = idOf<'agency'>('marlow-police');
const at = instantOf(Date.UTC(2026, 2, 1));
const say = (line: string) => process.stdout.write(`${line}\n`);

const store = await openStore({ dataFolder, randomBytes, connections: 6 });
await store.withActor(setUp, async (session) => {
  const timeZone = timeZoneOf('America/Los_Angeles');
  await putPartnership(session, {
    id: partnershipId,
    name: 'Marlow County partnership',
    timeZone,
    jurisdiction: 'US-CA',
  });
  await putAgency(session, { partnershipId, id: agencyId, kind: 'police', name: 'Marlow Police Department' });
  await putStaff(session, { id: idOf('vance'), agencyId, partnershipId, role: 'officer', displayName: 'T. Vance' });
  await putOrder(session, {
    order: {
      id: idOf('strand'),
      provenance: 'court',
      kind: 'final',
      instrument: 'ca-dv-130',
      issuingCourt: { name: 'Superior Court of California, County of Marlow', jurisdiction: 'US-CA', timeZone },
      orderNumber: 'DV-1',
      issuedAt: at,
      expiry: { kind: 'unknown' },
      restrainedParty: { name: 'Dale Strand' },
      protectedParty: { name: 'Rowan Ellery' },
      conditions: [],
      serviceAttempts: [],
      changes: [],
    },
    partnershipId,
    at,
  });
  await indexOrders(session, { most: 10, at });
});
say('open');
const look = async (looker: number) => {
  for (let count = 0; ; count += 1) {
    const id = `${label}-${looker}-${count}`;
    const officer: StaffActing = {
      kind: 'staff',
      actor: idOf('vance'),
      agencyId,
      partnershipId,
      role: 'officer',
      purpose: `call-response ${id}`,
    };
    // Every other one finds nothing: that is an answer as well.
    const question = count % 2 === 0 ? { orderNumber: 'DV-1' } : { orderNumber: 'no such number' };
    const told = await store.withActor(
      officer,
      async (session) =>
        await lookUpOrders(session, { question, purpose: 'call-response', incidentNumber: id, id, at }),
    );
    if (!told.ok || told.value.found.length !== (count + 1) % 2) throw new Error('a look-up found something else');
    say(`ack ${id}`);
  }
};
await Promise.all(
  Array.from({ length: Number(lookers) }, async (_, looker) => await look(looker).catch(() => undefined)),
);
