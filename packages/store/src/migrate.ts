/**
 * Applies the numbered migrations in order, each in one transaction, as `holdfast_owner`. It refuses to go on when an
 * applied file was edited afterwards or when the database is ahead of this release.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { Client } from 'pg';
import { StoreFault } from './issues.ts';

const folder = new URL('./migrations/', import.meta.url);
/** Source: an arbitrary number of ours, so that two servers starting at once migrate one after the other. */
const migrationLock = 7_305_418_221;

/** Names of all migrations, oldest first, without their ending. */
export async function migrationNames(): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .map((name) => name.slice(0, -4))
    .sort();
}

/**
 * Brings the database up to `to` (the newest unless given) and answers what was applied.
 * Throws `migration-changed` or `schema-too-new`; a migration that fails leaves the state before it.
 */
export async function migrate({ client, to }: { client: Client; to?: string }): Promise<readonly string[]> {
  const names = await migrationNames();
  await client.query('set role holdfast_owner');
  await client.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    await client.query(await readFile(new URL('./record-of-migrations.sql', import.meta.url), 'utf8'));
    const wanted = to === undefined ? names : names.slice(0, names.indexOf(to) + 1);
    const applied = await appliedIn(client);
    for (const name of applied.keys()) if (!names.includes(name)) throw new StoreFault('schema-too-new');
    const fresh: string[] = [];
    for (const name of wanted) {
      const sql = await readFile(new URL(`${name}.sql`, folder), 'utf8');
      const { rows } = await client.query<{ hash: string }>(
        `select encode(sha256(convert_to($1, 'UTF8')), 'hex') as hash`,
        [sql],
      );
      const hash = rows[0]?.hash ?? '';
      const before = applied.get(name);
      if (before !== undefined && before !== hash) throw new StoreFault('migration-changed');
      if (before !== undefined) continue;
      await applyOne({ client, name, sql, hash });
      fresh.push(name);
    }
    return fresh;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
    await client.query('reset role');
  }
}

async function appliedIn(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from migration.applied order by name',
  );
  return new Map(rows.map((row) => [row.name, row.hash]));
}

async function applyOne({
  client,
  name,
  sql,
  hash,
}: {
  client: Client;
  name: string;
  sql: string;
  hash: string;
}): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration.applied (name, hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  } catch (problem) {
    await client.query('rollback');
    throw problem;
  }
}
