// The server under load, not a figure but a test of minutes: two hundred look-ups a second beside fifty who write, over two agencies,
// against the real server and database. Every answer must be one, and none may hold a row that was planted for the other agency.
// `node bench/main.ts load --seconds 20` runs shorter than the ten minutes it takes otherwise.
import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { demonstration } from '@holdfast/server';
import type { Figure } from './measure.ts';
import { spreadOf } from './measure.ts';
import { startRealServer } from './real-server.ts';
import { ask, signedIn, stopAsking } from './signed-in.ts';

const given = process.argv.indexOf('--seconds');
const seconds = given === -1 ? 600 : Number(process.argv[given + 1]);
const lookUpsASecond = 200;
const writers = 50;
const sentinel = 'SENTINEL-OF-ANOTHER-AGENCY';

type Tally = { asked: number; failed: Map<string, number>; leaks: number; times: number[] };

export const load = async (): Promise<readonly Figure[]> => {
  const server = await startRealServer();
  const lookUps: Tally = { asked: 0, failed: new Map(), leaks: 0, times: [] };
  const writes: Tally = { asked: 0, failed: new Map(), leaks: 0, times: [] };
  try {
    await server.plant(sentinel);
    const officer = demonstration.people.find(({ role }) => role === 'officer');
    if (officer === undefined) throw new Error('the demonstration has no officer');
    const cookie = await signedIn(server, officer);
    const at = (path: string): URL => new URL(path, server.origin);
    const tried = async (tally: Tally, path: string, body?: unknown): Promise<string> => {
      const from = performance.now();
      tally.asked += 1;
      try {
        const answered = await ask({ address: at(path), cookie, ...(body === undefined ? {} : { body }) });
        tally.times.push(performance.now() - from);
        if (answered.text.includes(sentinel)) tally.leaks += 1;
        if (answered.status === 200) return answered.text;
        tally.failed.set(String(answered.status), (tally.failed.get(String(answered.status)) ?? 0) + 1);
      } catch (problem) {
        const why = problem instanceof Error ? problem.message : 'unknown';
        tally.failed.set(why, (tally.failed.get(why) ?? 0) + 1);
      }
      return '';
    };
    const ends = performance.now() + seconds * 1000;
    const names = ['Ashgrove', 'Fennimore', 'Tarnbeck', 'Larkspur', 'Windlow', 'Strand', 'Saltmere', 'Millrace'];
    const looking = async () => {
      const open = new Set<Promise<unknown>>();
      const begun = performance.now();
      for (let turn = 0; performance.now() < ends; turn += 1) {
        // By the clock and not by the answers: a slow server is asked as often as a fast one.
        const due = begun + (turn * 1000) / lookUpsASecond;
        if (due > performance.now()) await after(due - performance.now());
        const name = names[turn % names.length] ?? 'Strand';
        const body = { name, purpose: 'call-response', incidentNumber: `L-${turn}` };
        const one: Promise<unknown> = tried(lookUps, '/api/orders/look-ups', body).finally(() => open.delete(one));
        open.add(one);
      }
      await Promise.all(open);
    };
    const writing = async (writer: number) => {
      for (let turn = 0; performance.now() < ends; turn += 1) {
        const id = randomUUID();
        const receivedAt = new Date(Date.now() - 3_600_000).toISOString();
        const call = {
          id,
          callNumber: `L-${writer}-${turn}-${id.slice(0, 6)}`,
          receivedAt,
          initialType: 'ORDER VIOLATION',
        };
        await tried(writes, '/api/calls', call);
        await tried(writes, `/api/calls/${id}/responses`, { facts: { 'officer-came': 'yes' } });
        await tried(writes, `/api/calls/${id}`);
        await tried(writes, '/api/calls');
      }
    };
    await Promise.all([looking(), ...Array.from({ length: writers }, (_, writer) => writing(writer))]);
  } finally {
    stopAsking();
    await server.stop();
  }
  for (const [what, { asked, failed, leaks, times }] of Object.entries({ 'look-ups': lookUps, writes })) {
    const { middle, most } = spreadOf(times);
    const errors = [...failed].map(([why, count]) => `${count} × ${why}`).join(', ') || 'no error';
    console.log(
      `${what}: ${asked} asked in ${seconds} s, ${errors}, ${leaks} rows of another agency, ${middle.toFixed(0)} ms in the middle, ${most.toFixed(0)} ms at most`,
    );
  }
  const broken = [lookUps, writes].some(({ failed, leaks }) => failed.size > 0 || leaks > 0);
  if (broken) throw new Error('the server did not hold under load');
  return [];
};
