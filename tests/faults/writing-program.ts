/**
 * A small program for the fault tests: opens the store in a folder, writes without end, and says on its output which
 * writes were acknowledged. It is made to be killed.
 */
import { randomBytes } from '@holdfast/crypto';
import { idOf, instantOf } from '@holdfast/domain';
import { appendAudit, openStore, putAgency, putPartnership, StoreFault, type SystemActing } from '@holdfast/store';
import { timeZone } from '@holdfast/wire';

const [dataFolder = '', label = '', writers = '4'] = process.argv.slice(2);
const setUp: SystemActing = { kind: 'system', actor: 'writer', purpose: 'fault-test' };
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const store = await openStore({ dataFolder, randomBytes, connections: 4 });
  process.on('SIGTERM', () => {
    store.close().then(() => {
      say('closed');
      process.exit(0);
    });
  });
  await store.withActor(setUp, async (session) => {
    await putPartnership(session, {
      id: idOf('marlow'),
      name: 'Marlow County partnership',
      timeZone: timeZone.parse('America/Los_Angeles'),
      jurisdiction: 'US-CA',
    });
  });
  say('open');
  const write = async (writer: number) => {
    for (let count = 0; ; count += 1) {
      const id = `${label}-${writer}-${count}`;
      await store.withActor(setUp, async (session) => {
        // Two writes that must stand or fall together, one of them chained.
        await putAgency(session, {
          partnershipId: idOf('marlow'),
          id: idOf(id),
          kind: 'office',
          name: 'x'.repeat(500),
        });
        await appendAudit(session, {
          events: [{ code: 'agency-made', recordKind: 'agency', recordId: id }],
          at: instantOf(0),
        });
      });
      say(`ack ${id}`);
    }
  };
  await Promise.all(
    Array.from({ length: Number(writers) }, async (_, writer) => await write(writer).catch(() => undefined)),
  );
} catch (problem) {
  say(`fault ${problem instanceof StoreFault ? problem.code : String(problem)}`);
  process.exitCode = 3;
}
