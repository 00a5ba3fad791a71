// The server as `npm start` runs it, for measuring: embedded PostgreSQL that waits for the disk, the whole demonstration county,
// pages with nothing on them. It differs from the server of the tests in exactly that waiting.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DemonstrationPerson,
  demonstration,
  type Running,
  seedDemonstration,
  startServer,
} from '@holdfast/server';

export type RealServer = {
  readonly origin: string;
  readonly codeOf: (person: DemonstrationPerson) => Promise<string>;
  readonly stop: () => Promise<void>;
};

export const startRealServer = async (): Promise<RealServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'hf-bench-'));
  const blank = await mkdtemp(join(tmpdir(), 'hf-blank-'));
  await writeFile(join(blank, 'index.html'), '<!doctype html><title>Calculator</title>');
  const origin = { host: '127.0.0.1', port: 0 };
  const running: Running = await startServer({
    cover: origin,
    workspace: origin,
    store: { dataFolder: folder },
    signInSecret: async () => 'only for measuring, only for measuring',
    coverFolder: blank,
    workspaceFolder: blank,
    demonstration,
    prepare: (made) => seedDemonstration({ ...made, county: true }),
    write: () => undefined,
  });
  return {
    origin: running.workspaceOrigin,
    codeOf: async ({ codeSecret }) =>
      (await running.server.signIn.api.generateTOTP({ body: { secret: codeSecret } })).code,
    stop: async () => {
      await running.stop();
      for (const path of [folder, blank]) await rm(path, { recursive: true, force: true });
    },
  };
};
