// Asks the server from a process of its own, so that what the asking costs is not taken from the server: so many look-ups a second by the clock beside so many writers, and
// what became of each. Its one argument is what to do, as JSON; it writes what it counted, as JSON, and ends.
import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { ask, stopAsking } from './signed-in.ts';

export type Asking = {
  readonly origin: string;
  readonly cookie: string;
  readonly seconds: number;
  readonly lookUpsASecond: number;
  readonly writers: number;
  readonly names: readonly string[];
  /** What no answer may hold. */
  readonly sentinel: string;
};

export type Tally = {
  asked: number;
  /** How many failed of each kind. */
  failed: Record<string, number>;
  leaks: number;
  times: number[];
};

export type Asked = { readonly lookUps: Tally; readonly writes: Tally; readonly secondsTaken: number };

const emptyTally = (): Tally => ({ asked: 0, failed: {}, leaks: 0, times: [] });

const askAll = async (asking: Asking): Promise<Asked> => {
  const { origin, cookie, seconds, lookUpsASecond, writers, names, sentinel } = asking;
  const [lookUps, writes] = [emptyTally(), emptyTally()];
  const fail = (tally: Tally, why: string) => {
    tally.failed[why] = (tally.failed[why] ?? 0) + 1;
  };
  const tried = async (tally: Tally, path: string, body?: unknown): Promise<void> => {
    const from = performance.now();
    tally.asked += 1;
    try {
      const address = new URL(path, origin);
      const answered = await ask({ address, cookie, ...(body === undefined ? {} : { body }) });
      tally.times.push(Math.round(performance.now() - from));
      if (answered.text.includes(sentinel)) tally.leaks += 1;
      if (answered.status !== 200) fail(tally, String(answered.status));
    } catch (problem) {
      fail(tally, problem instanceof Error ? problem.message : 'unknown');
    }
  };
  const begun = performance.now();
  const ends = begun + seconds * 1000;
  const looking = async () => {
    const open = new Set<Promise<void>>();
    for (let turn = 0; ; turn += 1) {
      // By the clock and not by the answers: a slow server is asked as often as a fast one.
      const due = begun + (turn * 1000) / lookUpsASecond;
      if (due >= ends) break;
      if (due > performance.now()) await after(due - performance.now());
      const name = names[turn % names.length] ?? '';
      const body = { name, purpose: 'call-response', incidentNumber: `L-${turn}` };
      const one: Promise<void> = tried(lookUps, '/api/orders/look-ups', body).finally(() => open.delete(one));
      open.add(one);
    }
    await Promise.all(open);
  };
  const writing = async (writer: number) => {
    for (let turn = 0; performance.now() < ends; turn += 1) {
      const id = randomUUID();
      const receivedAt = new Date(Date.now() - 3_600_000).toISOString();
      const callNumber = `L-${writer}-${turn}-${id.slice(0, 6)}`;
      await tried(writes, '/api/calls', { id, callNumber, receivedAt, initialType: 'ORDER VIOLATION' });
      await tried(writes, `/api/calls/${id}/responses`, { facts: { 'officer-came': 'yes' } });
      await tried(writes, `/api/calls/${id}`);
      await tried(writes, '/api/calls');
    }
  };
  await Promise.all([looking(), ...Array.from({ length: writers }, (_, writer) => writing(writer))]);
  stopAsking();
  return { lookUps, writes, secondsTaken: (performance.now() - begun) / 1000 };
};

if (process.argv[1] === import.meta.filename) {
  const asked = await askAll(JSON.parse(process.argv[2] ?? ''));
  process.stdout.write(JSON.stringify(asked));
}
