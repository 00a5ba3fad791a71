/**
 * What the contracts are run over: the embedded PostgreSQL always, and the server that DATABASE_URL names when it is set.
 * Which ones were run is in the names of the tests.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { openStore } from '../src/open-store.edge.ts';
import { openTestStore, type TestStore, testRandomBytes } from '../src/testing/open-test-store.edge.ts';

export interface Implementation {
  readonly name: string;
  open(): Promise<TestStore>;
}

const external = process.env['DATABASE_URL'];

export const implementations: readonly Implementation[] = [
  { name: 'embedded PostgreSQL', open: openTestStore },
  ...(external === undefined ? [] : [{ name: 'PostgreSQL at DATABASE_URL', open: () => openBesides(external) }]),
];

/** A database of its own on the server at `url`, dropped at the end, so that nothing that is there is touched. */
async function openBesides(url: string): Promise<TestStore> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'hf-test-'));
  const name = `holdfast_test_${path
    .basename(dataFolder)
    .replaceAll(/[^a-z0-9]/gi, '')
    .toLowerCase()}`;
  const keeper = new Client({ connectionString: url });
  await keeper.connect();
  await keeper.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const store = await openStore({ dataFolder, databaseUrl: own.href, randomBytes: testRandomBytes, connections: 4 });
  const beyondPolicies = new Client({ connectionString: own.href, options: '-c timezone=UTC' });
  await beyondPolicies.connect();
  return {
    ...store,
    beyondPolicies,
    dataFolder,
    close: async () => {
      await beyondPolicies.end();
      await store.close();
      await keeper.query(`drop database ${name} with (force)`);
      await keeper.end();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
