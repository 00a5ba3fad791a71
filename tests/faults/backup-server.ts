/** A small program for the fault tests: a whole server on a data folder and a port, until it is killed. It says when it is ready. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '@holdfast/server';

const [dataFolder = '', port = '0'] = process.argv.slice(2);
const blank = await mkdtemp(path.join(tmpdir(), 'hf-blank-'));
await writeFile(path.join(blank, 'index.html'), '<!doctype html><title>Calculator</title>');
const running = await startServer({
  cover: { host: '127.0.0.1', port: Number(port) },
  workspace: { host: '127.0.0.1', port: 0 },
  store: { dataFolder, connections: 4 },
  signInSecret: async () => 'only for tests, only for tests, only for tests',
  coverFolder: blank,
  workspaceFolder: blank,
  write: () => {},
});
process.stdout.write(`ready ${new URL(running.coverOrigin).port}\n`);
