// What an audit of five million invented calls takes from end to end (opening, proposing, reading, joining labels, counting, medians, suppression), against
// DuckDB's bare reading and grouping of the same file: the least that anybody could do with it. Both with the same memory limit and threads, turn about, each
// in a process of its own, so that the most memory that each of them held can be told beside its time. `npm run bench -- audit --rows N` takes N rows instead.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { auditFiles } from '@holdfast/audit';
import { type Figure, spreadOf } from './measure.ts';

const usualRows = 5_000_000;
const rounds = 3;
const limits = { memory_limit: '512MB', threads: '2' };

/** Calls a minute apart; four in a hundred for orders, one in ten begun by an officer. */
const invented = (rows: number): string => `select
    '24-' || lpad(cast(i as varchar), 8, '0') as "Call Number",
    strftime(timestamp '2015-01-01' + to_minutes(cast(i as integer)), '%Y-%m-%d %H:%M:%S') as "Time Received",
    strftime(timestamp '2015-01-01' + to_minutes(cast(i as integer)) + to_seconds(60 + i % 300), '%Y-%m-%d %H:%M:%S') as "Time Dispatched",
    strftime(timestamp '2015-01-01' + to_minutes(cast(i as integer)) + to_seconds(300 + i % 900), '%Y-%m-%d %H:%M:%S') as "Time Arrived",
    case when i % 10 = 9 then 'ON VIEW' else '911' end as "Call Source",
    cast(1 + i % 5 as varchar) as "Priority",
    case when i % 50 = 0 then 'PROTECTION ORDER VIOLATION' else 'DISTURBANCE TYPE ' || (i % 211) end as "Initial Call Type",
    case when i % 50 = 1 then 'PROTECTION ORDER VIOLATION' else 'THEFT TYPE ' || (i % 197) end as "Final Call Type",
    ['REPORT TAKEN', 'ARREST MADE', 'GONE ON ARRIVAL', 'UNFOUNDED', 'NO REPORT'][1 + i % 5] as "Disposition",
    'B' || (i % 30) as "Beat",
    (100 * (i % 4000)) || ' BLOCK OF ELM ST' as "Block Address"
  from range(${rows}) as t(i)`;

const alone = async (folder: string, sql: string): Promise<void> => {
  const instance = await DuckDBInstance.create(':memory:', {
    ...limits,
    temp_directory: join(folder, 'spill'),
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  await connection.runAndReadAll(sql);
  connection.closeSync();
  instance.closeSync();
};

type Side = 'ours' | 'peer';
type Asked = { readonly side: Side; readonly file: string; readonly folder: string; readonly orders: number };
type Taken = { readonly milliseconds: number; readonly mebibytes: number | null };

const sides: Readonly<Record<Side, (asked: Asked) => Promise<void>>> = {
  ours: async ({ file, folder, orders }) => {
    const result = await auditFiles({ paths: [file], scratchFolder: folder, memory: limits.memory_limit });
    if (!result.ok || result.value.answer.orderViolations.calls !== orders) throw new Error('the audit counted wrong');
  },
  peer: ({ file, folder }) =>
    alone(
      folder,
      `select "Final Call Type", count(*) from read_csv('${file}', header = true, all_varchar = true) group by all`,
    ),
};

/** The most memory this process has held, in MiB, as Linux counts it; null elsewhere. */
const mostHeld = (): number | null => {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return found === undefined ? null : Math.round(Number(found) / 1024);
  } catch {
    return null;
  }
};

// The other end of `beginSide`: one side in this process, once for each message.
if (process.argv[2] === 'one-side' && process.send !== undefined) {
  process.on('message', async (asked: Asked) => {
    const from = performance.now();
    await sides[asked.side](asked);
    process.send?.({ milliseconds: performance.now() - from, mebibytes: mostHeld() } satisfies Taken);
  });
}

const beginSide = (side: Side) => {
  const child = fork(fileURLToPath(import.meta.url), ['one-side'], { serialization: 'advanced' });
  return {
    once: (asked: Omit<Asked, 'side'>): Promise<Taken> =>
      new Promise((settle, fail) => {
        child.once('message', (told: Taken) => settle(told));
        child.once('exit', (code) => fail(new Error(`the process of ${side} ended with ${code}`)));
        child.send({ side, ...asked } satisfies Asked);
      }),
    end: () => {
      if (child.connected) child.disconnect();
    },
  };
};

const rowsAsked = (): number => {
  const at = process.argv.indexOf('--rows');
  const given = at < 0 ? usualRows : Number(process.argv[at + 1]);
  if (!Number.isSafeInteger(given) || given < 1000) throw new Error('--rows wants a whole number from 1000 on');
  return given;
};

const most = (of: readonly Taken[]): string => {
  const held = of.flatMap(({ mebibytes }) => mebibytes ?? []);
  return held.length === 0 ? 'memory not known' : `${Math.max(...held)} MiB at most`;
};

/** The audit beside a bare read-and-group of one file. */
export const audit = async (): Promise<readonly Figure[]> => {
  const rows = rowsAsked();
  const folder = mkdtempSync(join(tmpdir(), 'bench-audit-'));
  const running = { ours: beginSide('ours'), peer: beginSide('peer') };
  try {
    const file = join(folder, 'calls.csv');
    await alone(folder, `copy (${invented(rows)}) to '${file}' (header, delimiter ',')`);
    // Of fifty calls the first and the second are for an order.
    const orders = Math.ceil(rows / 50) + Math.ceil((rows - 1) / 50);
    const all: Record<Side, Taken[]> = { ours: [], peer: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const side of ['ours', 'peer'] as const) {
        const own = join(folder, `${side}${round}`);
        mkdirSync(own);
        const taken = await running[side].once({ file, folder: own, orders });
        rmSync(own, { recursive: true });
        // The first round warms both of them up.
        if (round > 0) all[side].push(taken);
      }
    }
    const times = (side: Side) => spreadOf(all[side].map(({ milliseconds }) => milliseconds));
    return [
      {
        subject: 'audit of an export, end to end',
        size: `${rows / 1_000_000} million rows, ${most(all.ours)}`,
        ours: times('ours'),
        peerName: `DuckDB, bare read and group, ${most(all.peer)}`,
        peer: times('peer'),
        unit: 'ms',
        rounds,
      },
    ];
  } finally {
    for (const side of ['ours', 'peer'] as const) running[side].end();
    rmSync(folder, { recursive: true, force: true });
  }
};
