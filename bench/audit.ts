// What an audit of five million invented calls takes from end to end (opening, proposing, reading, joining labels, counting, medians, suppression), against
// DuckDB's bare reading and grouping of the same file: the least that anybody could do with it. Both with the same memory limit and threads. The most memory
// that the process of the audit held is told beside it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { auditFiles } from '@holdfast/audit';
import { compare, type Figure } from './measure.ts';

const rows = 5_000_000;
const limits = { memory_limit: '1GB', threads: '2' };

/** Calls a minute apart; two in a hundred for orders, one in ten begun by an officer. */
const invented = `select
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

/** The most memory this process has held, in MiB, as Linux counts it; nothing elsewhere. */
const mostHeld = (): string => {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return found === undefined ? '' : `, ${Math.round(Number(found) / 1024)} MiB at most`;
  } catch {
    return '';
  }
};

/** The audit beside a bare read-and-group of one file. */
export const audit = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-audit-'));
  try {
    const file = join(folder, 'calls.csv');
    await alone(folder, `copy (${invented}) to '${file}' (header, delimiter ',')`);
    let turn = 0;
    const figure = await compare({
      subject: 'audit of an export, end to end',
      size: `${rows / 1_000_000} million rows`,
      rounds: 3,
      peerName: 'DuckDB, bare read and group',
      ours: async () => {
        turn += 1;
        const scratchFolder = join(folder, `${turn}`);
        mkdirSync(scratchFolder);
        const result = await auditFiles({ paths: [file], scratchFolder });
        if (!result.ok || result.value.answer.orderViolations.calls !== rows / 25)
          throw new Error('the audit counted wrong');
        rmSync(scratchFolder, { recursive: true });
      },
      peer: () =>
        alone(
          folder,
          `select "Final Call Type", count(*) from read_csv('${file}', header = true, all_varchar = true) group by all`,
        ),
    });
    return [{ ...figure, size: `${figure.size}${mostHeld()}` }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
