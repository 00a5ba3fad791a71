/**
 * Connections of the low-privilege role: one pool for queries that act for someone, one for the sign-in library. Every
 * connection begins as nobody, and values of time arrive as the domain's types, never as a local `Date`.
 */
import { type CivilDate, civilDateFrom, type Instant, instantOf } from '@holdfast/domain';
import { Pool, type PoolConfig, types } from 'pg';
import { plannedOnce } from './planned-once.ts';

/** How to reach the database as `holdfast_app`. */
export type Address = Pick<PoolConfig, 'host' | 'port' | 'user' | 'password' | 'database' | 'ssl' | 'connectionString'>;

// Source: PostgreSQL's pg_type.dat: oids of int8, date and timestamptz.
const int8 = 20;
const date = 1082;
const timestamptz = 1184;

/** A pool whose transactions act for someone by `withActor`, and see nothing otherwise. */
export function actingPool({ address, most }: { address: Address; most: number }): Pool {
  return often(
    new Pool({
      ...address,
      max: most,
      options:
        '-c timezone=UTC -c search_path=pg_catalog -c statement_timeout=20s -c idle_in_transaction_session_timeout=30s',
      types: { getTypeParser: parserFor },
    }),
  );
}

/** The pool for the sign-in library: its schema is the default one, and its connections act for nobody. */
export function signInPool({ address, most }: { address: Address; most: number }): Pool {
  return often(
    new Pool({
      ...address,
      max: most,
      options: '-c timezone=UTC -c search_path=sign_in -c holdfast.purpose=sign-in -c statement_timeout=20s',
    }),
  );
}

/**
 * A connection that does one thing: it commits something of no meaning and waits until that is on the disk, and with it everything that was committed before.
 * How long a commit waits, and for which other machines, is what the database's own settings say.
 */
export function diskPool(address: Address): Pool {
  return quiet(new Pool({ ...address, max: 1, options: '-c search_path=pg_catalog -c statement_timeout=20s' }));
}

/** Resolves when all that was committed before the call is on the disk. */
export async function waitForDisk(pool: Pool): Promise<void> {
  // A message in the write-ahead log that belongs to a transaction: the least that makes a commit wait.
  await pool.query("select pg_catalog.pg_logical_emit_message(true, 'holdfast', '')");
}

function often(pool: Pool): Pool {
  return plannedOnce(quiet(pool));
}

/** An idle connection that breaks is replaced when it is next needed; the query that needs it gets the error. */
function quiet(pool: Pool): Pool {
  pool.on('error', () => undefined);
  return pool;
}

const parserFor = (oid: number) => {
  if (oid === int8) return Number;
  if (oid === date) return civilDateIn;
  if (oid === timestamptz) return instantIn;
  return types.getTypeParser(oid);
};

function civilDateIn(text: string): CivilDate {
  const read = civilDateFrom(text);
  if (!read.ok) throw new Error('the database holds a day outside the calendar');
  return read.value;
}

/** PostgreSQL writes `2026-01-31 09:30:00.5+00` when its zone is UTC. */
function instantIn(text: string): Instant {
  return instantOf(Date.parse(`${text.replace(' ', 'T')}:00`));
}
