/**
 * A store for tests, here and in other rooms: real PostgreSQL, real roles, a folder of its own that goes away. Writes do
 * not wait for the disk; a test about crashes opens the store itself. Also gives an owner's connection, which no program has.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { engineRole } from '../engine/postgres.edge.ts';
import { openStore, type Store } from '../open-store.edge.ts';

export interface TestStore extends Store {
  /** A connection as the engine's superuser, past every policy: to plant rows, to tamper, to look. Closed by `close`. */
  readonly beyondPolicies: Client;
  readonly dataFolder: string;
}

/** Platform randomness; a store's passwords are all it is used for. */
export function testRandomBytes(length: number): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(length));
}

/** Opens a fresh, migrated, empty store in about a second. `close` stops it and removes its folder. */
export async function openTestStore(): Promise<TestStore> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'hf-test-'));
  const store = await openStore({ dataFolder, randomBytes: testRandomBytes, durable: false, connections: 4 });
  const beyondPolicies = await connectBeyondPolicies(dataFolder);
  return {
    ...store,
    beyondPolicies,
    dataFolder,
    close: async () => {
      await beyondPolicies.end();
      await store.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The engine's superuser on a running embedded store. */
export async function connectBeyondPolicies(dataFolder: string): Promise<Client> {
  const kept: unknown = JSON.parse(await readFile(path.join(dataFolder, 'credentials.json'), 'utf8'));
  if (typeof kept !== 'object' || kept === null || !('engine' in kept) || typeof kept.engine !== 'string') {
    throw new Error('no credentials in the data folder');
  }
  const client = new Client({
    host: path.join(dataFolder, 'socket'),
    user: engineRole,
    password: kept.engine,
    database: 'holdfast',
    options: '-c timezone=UTC',
  });
  await client.connect();
  return client;
}
