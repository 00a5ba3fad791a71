// The server under load, not a figure but a test of minutes: two hundred look-ups a second beside fifty who write, over two agencies, against the real server and database,
// asked from another process. Every answer must be one, none may hold a row that was planted for the other agency, and in the end every look-up must stand in a whole chain.
// `node bench/main.ts load --seconds 20 --look-ups 100 --writers 10` runs shorter or lighter than the ten minutes it takes otherwise. What is told beside the times is the
// processor time that each side used: that tells how many one machine can answer, also when it was busy with other things.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { demonstration } from '@holdfast/server';
import { numberGiven } from './arguments.ts';
import type { Asked, Asking } from './asking-program.ts';
import type { Figure } from './measure.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { signedIn, stopAsking } from './signed-in.ts';

const seconds = numberGiven('seconds', 600);
const lookUpsASecond = numberGiven('look-ups', 200);
const writers = numberGiven('writers', 50);
const sentinel = 'SENTINEL-OF-ANOTHER-AGENCY';
const names = ['Ashgrove', 'Fennimore', 'Tarnbeck', 'Larkspur', 'Windlow', 'Strand', 'Saltmere', 'Millrace'];
/** A list of every time may be long. */
const longestOutput = 256 * 1024 * 1024;

const askFromElsewhere = async (asking: Asking): Promise<Asked> => {
  const program = new URL('./asking-program.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(asking)], {
    maxBuffer: longestOutput,
  });
  return JSON.parse(stdout);
};

/** Source: Linux proc(5): fields 14 to 17 of stat are hundredths of a second, of a process and of the children it has waited for. */
const secondsOf = (pid: string): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) / 100;
  } catch {
    return 0;
  }
};

/** Processor seconds of this process and of PostgreSQL's, which are the children of our child. */
const used = (): { readonly server: number; readonly database: number } => {
  const { user, system } = process.cpuUsage();
  const parentOf = (pid: string): string => {
    try {
      return /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
    } catch {
      return '';
    }
  };
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const engines = pids.filter((pid) => parentOf(pid) === String(process.pid));
  const all = [...engines, ...pids.filter((pid) => engines.includes(parentOf(pid)))];
  return { server: (user + system) / 1e6, database: all.reduce((sum, pid) => sum + secondsOf(pid), 0) };
};

const share = (times: readonly number[], part: number): string =>
  `${times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN}`;

const tell = ({ lookUps, writes, secondsTaken }: Asked): void => {
  for (const [what, { asked, failed, leaks, times }] of Object.entries({ 'look-ups': lookUps, writes })) {
    const errors =
      Object.entries(failed)
        .map(([why, count]) => `${count} × ${why}`)
        .join(', ') || 'no error';
    console.log(
      `${what}: ${asked} asked in ${seconds} s and answered in ${secondsTaken.toFixed(1)} s, ${errors}, ${leaks} rows of another agency, ${share(times, 0.5)} ms in the middle, ${share(times, 0.99)} ms p99, ${share(times, 1)} ms at most`,
    );
  }
};

/** Throws unless there is an entry for every look-up and every chain is whole. */
const checkChains = async (server: RealServer, lookUps: number): Promise<void> => {
  const { entries, broken } = await server.chains();
  console.log(`audit: look-ups in the chains ${entries}, broken chains ${broken}`);
  if (broken > 0 || entries < lookUps) throw new Error('an answer has no entry in a whole chain');
};

export const load = async (): Promise<readonly Figure[]> => {
  const server = await startRealServer();
  try {
    await server.plant(sentinel);
    const officer = demonstration.people.find(({ role }) => role === 'officer');
    if (officer === undefined) throw new Error('the demonstration has no officer');
    const cookie = await signedIn(server, officer);
    stopAsking();
    const before = used();
    const asked = await askFromElsewhere({
      origin: server.origin,
      cookie,
      seconds,
      lookUpsASecond,
      writers,
      names,
      sentinel,
    });
    const after = used();
    tell(asked);
    const all = asked.lookUps.asked + asked.writes.asked;
    const each = (from: number, to: number) => `${(((to - from) * 1000) / all).toFixed(2)} ms`;
    console.log(
      `processor time of each request: server ${each(before.server, after.server)}, database ${each(before.database, after.database)}`,
    );
    await checkChains(server, asked.lookUps.asked);
    const broken = [asked.lookUps, asked.writes].some(
      ({ failed, leaks }) => Object.keys(failed).length > 0 || leaks > 0,
    );
    if (broken) throw new Error('the server did not hold under load');
    return [];
  } finally {
    await server.stop();
  }
};
