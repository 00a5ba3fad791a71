/**
 * The log's places and every vector, in a real browser: the contract over its private file system and its database, and a
 * search of the profile folder afterwards. It refuses to pass for nothing: a plain file must be found by the same search.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeChromium, findChromium, launchWithProfile } from '../chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sentinel = 'PLANTED-SENTINEL-5530';
const control = 'PLANTED-CONTROL-5530';

const workerEntry = `
  import { databaseBlobs, directoryBlobs } from '@holdfast/vault/blobs';
  import { blobPlaceCases } from '@holdfast/vault/blobs/contracts';
  import { databasePlace, deskAt, directoryPlace } from '@holdfast/vault/log';
  import { logStorageCases } from '@holdfast/vault/log/contracts';
  import { vectorCases } from '${root}/packages/crypto/vectors/cases.ts';

  let count = 0;
  const places = {
    'private file system': async () => {
      const all = await navigator.storage.getDirectory();
      return directoryPlace({ directory: await all.getDirectoryHandle('d' + count++, { create: true }) });
    },
    database: async () => databasePlace({ factory: indexedDB, locks: navigator.locks, name: 'b' + count++ }),
  };
  const blobPlaces = {
    'private file system': async () => {
      const all = await navigator.storage.getDirectory();
      return directoryBlobs({ directory: await all.getDirectoryHandle('f' + count++, { create: true }) });
    },
    database: async () => databaseBlobs({ factory: indexedDB, name: 'f' + count++ }),
  };
  const outcomeOf = async (run) => {
    try {
      await run();
      return 'kept';
    } catch (error) {
      return String(error);
    }
  };

  async function contract(placeName) {
    const outcomes = {};
    for (const { name, run } of logStorageCases) outcomes[name] = await outcomeOf(() => run(places[placeName]));
    return outcomes;
  }
  async function files(placeName) {
    const outcomes = {};
    for (const { name, run } of blobPlaceCases) outcomes[name] = await outcomeOf(() => run(blobPlaces[placeName]));
    return outcomes;
  }
  async function vectors() {
    const outcomes = {};
    for (const { name, run } of vectorCases) outcomes[name] = await outcomeOf(run);
    return outcomes;
  }
  async function keep(placeName, texts) {
    const place = await places[placeName]();
    const desk = deskAt({ place, clock: () => performance.now() });
    await desk.prepare({});
    const code = () => Uint8Array.of(2, 5, 8, 0, 2, 5);
    const begun = await desk.create({ code: code() });
    for (const text of texts) await desk.append({ payload: new TextEncoder().encode(text) });
    await desk.lock({});
    const wrong = await desk.unlock({ code: Uint8Array.of(1) });
    const opened = await desk.unlock({ code: code() });
    const entries = await desk.readAll({});
    const second = await deskAt({ place, clock: () => 0 }).unlock({ code: code() });
    const read = entries.ok ? entries.value.map(({ payload }) => new TextDecoder().decode(payload)) : [];
    const answer = {
      begun: begun.ok,
      wrong: wrong.ok || wrong.issue.code,
      state: opened.ok ? opened.value.state.kind : opened.issue.code,
      second: second.ok || second.issue.code,
      read,
    };
    await desk.lock({});
    return answer;
  }
  async function plainly(text) {
    const all = await navigator.storage.getDirectory();
    const file = await all.getFileHandle('plain', { create: true });
    const handle = await file.createSyncAccessHandle();
    handle.write(new TextEncoder().encode(text), { at: 0 });
    handle.flush();
    handle.close();
    return true;
  }
  const acts = { contract, files, vectors, keep, plainly };
  onmessage = async ({ data: [number, act, given] }) => postMessage([number, await acts[act](...given)]);
`;

const pageScript = `
  const worker = new Worker('/worker.js', { type: 'module' });
  const waiting = new Map();
  worker.onerror = (event) => { document.title = 'broken: ' + event.message; };
  worker.onmessage = ({ data: [number, answer] }) => waiting.get(number)(answer);
  globalThis.act = (name, ...given) => new Promise((resolve) => {
    waiting.set(waiting.size, resolve);
    worker.postMessage([waiting.size - 1, name, given]);
  });
`;

const entryPlugin: Plugin = {
  name: 'worker-entry',
  resolveId: (name) => (name === 'virtual:worker' ? name : null),
  load: (name) => (name === 'virtual:worker' ? workerEntry : null),
};

async function workerChunk(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: join(root, 'packages/vault'),
    plugins: [entryPlugin],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: 'virtual:worker', output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const parts = outputs.flatMap((result) => ('output' in result ? result.output : []));
  return parts.map((part) => ('code' in part ? part.code : '')).join('');
}

async function serve(): Promise<{ readonly server: Server; readonly address: string }> {
  const bodies = new Map([
    ['/', '<!doctype html><title>Log</title><script src="/page.js"></script>'],
    ['/page.js', pageScript],
    ['/worker.js', await workerChunk()],
  ]);
  const server = createServer((request, response) => {
    const body = bodies.get(request.url ?? '');
    const type = request.url === '/' ? 'text/html' : 'text/javascript';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the page has no port');
  return { server, address: `http://localhost:${at.port}/` };
}

async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (forms.some((form) => bytes.includes(form))) found.push(path.slice(folder.length));
  }
  return found;
}

describe('the log in a real browser', () => {
  let served: Awaited<ReturnType<typeof serve>>;
  let profileFolder: string | undefined;
  let context: BrowserContext;
  let page: Page;
  const act = (name: string, ...given: readonly unknown[]): Promise<unknown> =>
    page.evaluate(`act(${[name, ...given].map((part) => JSON.stringify(part)).join(', ')})`);

  beforeAll(async () => {
    console.log(describeChromium(await findChromium({ install: true })));
    served = await serve();
    profileFolder = await mkdtemp(join(tmpdir(), 'log-storage-'));
    context = await launchWithProfile({ profileFolder });
    page = await context.newPage();
    await page.goto(served.address);
  });
  afterAll(async () => {
    await context?.close();
    served?.server.close();
    if (profileFolder !== undefined) await rm(profileFolder, { recursive: true, force: true });
  });

  const places = ['private file system', 'database'] as const;
  for (const place of places) {
    test(`the ${place} keeps the contract`, async () => {
      const outcomes = await act('contract', place);
      expect(outcomes).not.toEqual({});
      expect(Object.entries(outcomes ?? {}).filter(([, outcome]) => outcome !== 'kept')).toEqual([]);
    });

    test(`the ${place} keeps the contract of large files`, async () => {
      const outcomes = await act('files', place);
      expect(outcomes).not.toEqual({});
      expect(Object.entries(outcomes ?? {}).filter(([, outcome]) => outcome !== 'kept')).toEqual([]);
    });

    test(`the desk keeps entries in the ${place}, and a second one is refused`, async () => {
      const texts = Array.from({ length: 40 }, (_, index) => `${sentinel} ${index}`);
      expect(await act('keep', place, texts)).toEqual({
        begun: true,
        wrong: 'none',
        state: 'whole',
        second: 'in-use',
        read: texts,
      });
    });
  }

  test('every vector gives the same answer as in Node', async () => {
    const outcomes = Object.entries((await act('vectors')) ?? {});
    expect(outcomes.length).toBeGreaterThan(30);
    expect(outcomes.filter(([, outcome]) => outcome !== 'kept')).toEqual([]);
  });

  test('no file of the profile holds what was kept, and the search would have found it', async () => {
    await act('plainly', control);
    await context.close();
    expect(await filesHolding(profileFolder ?? '', control)).not.toEqual([]);
    expect(await filesHolding(profileFolder ?? '', sentinel)).toEqual([]);
  });
});
