/**
 * A database elsewhere whose owner is no superuser, as most hosts give one: it is enough that the owner may create roles
 * and owns the database. Held against the embedded server, playing the host.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from './open-store.edge.ts';
import { openTestStore, type TestStore, testRandomBytes } from './testing/open-test-store.edge.ts';

describe('a database elsewhere, owned by someone who is no superuser', () => {
  let host: TestStore;
  let url: string;
  let dataFolder: string;
  beforeAll(async () => {
    host = await openTestStore();
    dataFolder = await mkdtemp(path.join(tmpdir(), 'hf-elsewhere-'));
    // The host has never heard of Holdfast: its roles are not there yet.
    for (const role of ['app', 'audit', 'bridge', 'measures', 'owner', 'verifier']) {
      await host.beyondPolicies.query(`alter role holdfast_${role} rename to formerly_${role}`);
    }
    await host.beyondPolicies.query(`create role deploy login createrole password 'given'`);
    await host.beyondPolicies.query('create database elsewhere owner deploy');
    url = `postgresql://deploy:given@${encodeURIComponent(path.join(host.dataFolder, 'socket'))}/elsewhere`;
  });
  afterAll(async () => {
    await host.close();
    await rm(dataFolder, { recursive: true, force: true });
  });

  test('is prepared, used as holdfast_app, and opened again with nothing to do', async () => {
    const store = await openStore({ dataFolder, databaseUrl: url, randomBytes: testRandomBytes });
    expect(store.engine.kind).toBe('external');
    expect(store.migrated.length).toBeGreaterThan(0);
    expect((await store.signInPool.query('select session_user as me')).rows).toEqual([{ me: 'holdfast_app' }]);
    await store.close();
    const again = await openStore({ dataFolder, databaseUrl: url, randomBytes: testRandomBytes });
    expect(again.migrated).toEqual([]);
    await again.close();
  });

  test('takes the password that servers share, when one is given', async () => {
    const first = await openStore({
      dataFolder,
      databaseUrl: url,
      appPassword: 'shared',
      randomBytes: testRandomBytes,
    });
    const second = await openStore({
      dataFolder,
      databaseUrl: url,
      appPassword: 'shared',
      randomBytes: testRandomBytes,
    });
    const read = await first.withActor(
      { kind: 'system', actor: 'set-up', purpose: 'test' },
      async ({ transaction }) => await transaction.selectFrom('open_plane.agency').select('id').execute(),
    );
    expect(read).toEqual([]);
    await second.close();
    await first.close();
  });
});
