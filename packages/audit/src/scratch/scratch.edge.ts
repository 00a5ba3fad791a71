/**
 * DuckDB in memory, which spills into the scratch folder past its limit: shut off from the network and from every folder but the ones named, and
 * locked so before any row is read. Values are bound or quoted by `sql.ts`; it keeps nothing after `close`.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { literal } from './sql.ts';

export type Row = Readonly<Record<string, unknown>>;

export interface Scratch {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  /** Fills a table that exists, row by row; numbers are whole. */
  readonly fill: (table: string, rows: readonly (readonly (string | number | boolean | null)[])[]) => Promise<void>;
  /** Between 0 and 100 while a query runs that can say; else -1. */
  readonly progress: () => number;
  readonly interrupt: () => void;
  readonly close: () => void;
}

/** What DuckDB may hold before it writes to the scratch folder: five million calls are counted as fast as with twice as much. Source: measured, see `bench/audit.ts`. */
const usualMemory = '512MB';

/** Opens a scratch database in `folder`; reads only files that lie in `mayRead` or in `folder`. */
export async function openScratch({
  folder,
  mayRead,
  memory = usualMemory,
  threads = Math.min(4, availableParallelism()),
}: {
  readonly folder: string;
  readonly mayRead: readonly string[];
  readonly memory?: string;
  readonly threads?: number;
}): Promise<Scratch> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    threads: `${threads}`,
    temp_directory: join(folder, 'spill'),
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run('set enable_progress_bar = true');
  await connection.run('set enable_progress_bar_print = false');
  await connection.run(`set allowed_directories = [${literal(`${folder}/`)}]`);
  await connection.run(`set allowed_paths = [${mayRead.map(literal).join(', ')}]`);
  await connection.run('set enable_external_access = false');
  await connection.run('set lock_configuration = true');
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    fill: async (table, rows) => {
      const appender = await connection.createAppender(table);
      for (const row of rows) {
        for (const cell of row) {
          if (cell === null) appender.appendNull();
          else if (typeof cell === 'boolean') appender.appendBoolean(cell);
          else if (typeof cell === 'number') appender.appendInteger(cell);
          else appender.appendVarchar(cell);
        }
        appender.endRow();
      }
      appender.closeSync();
    },
    progress: () => connection.progress.percentage,
    interrupt: () => connection.interrupt(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** How far the query under way is, 0 to 1; null where it cannot say. */
export function fractionOf(scratch: Scratch): number | null {
  const percent = scratch.progress();
  return percent < 0 || percent > 100 ? null : percent / 100;
}
