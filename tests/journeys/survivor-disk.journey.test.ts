// The whole profile folder, searched after the browser was closed: a full session by her, beside a stranger's who only ever
// counted, beside a page that keeps everything in the clear, so that the search is known to find what it looks for.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { revealingWords } from '../../apps/server/src/testing/revealing-words.ts';
import { launchWithProfile } from '../chromium.ts';
import { storedAtRest } from './survivor-checks.ts';
import { notSearched, searchProfile, type Trace } from './survivor-disk-search.ts';
import { createStandIn, invitationCode } from './survivor-server.ts';
import { beginNote, setUpReadingWords } from './survivor-sessions.ts';
import { addOrder, told, writeContact, writeMessage } from './survivor-steps.ts';
import { enter, openWorld, passcode, press, type Served, serveApp, type World } from './survivor-world.ts';

const planted = {
  ...told,
  file: 'SENT_file_8d20 the door after it was kicked',
  fileName: 'SENT_name_61fe.txt',
  fileWords: 'SENT_words_2c9a',
  halfWritten: 'SENT_half_77aa',
} as const;

const standIn = createStandIn();
let served: Served;
let mine: World;
let strangers: World;
let recovery: readonly string[] = [];

beforeAll(async () => {
  served = await serveApp(standIn.answer);
});
afterAll(async () => {
  await mine?.close();
  await strangers?.close();
  await served?.stop();
});

/** Everything the app has a screen for that takes words: an order, what happened, the police, a file, a person, a release. */
async function wholeSession(world: World): Promise<void> {
  const { page } = world;
  const { frame, words } = await setUpReadingWords(page);
  recovery = words;
  await addOrder(frame);
  await writeMessage(frame);
  await addFile(world, frame);
  await writeContact(frame);
  await frame.getByRole('button', { name: 'Back' }).click();
  await share(frame);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.frames().length).toBe(1);
  const again = await enter(page, passcode);
  await again.getByText('Sent a message').first().waitFor();
  await (await beginNote(again)).pressSequentially(planted.halfWritten);
}

async function addFile({ page }: World, frame: Frame): Promise<void> {
  const opening = page.waitForEvent('filechooser');
  await frame.getByRole('button', { name: 'Add a photo, video or file' }).click();
  await (await opening).setFiles({
    name: planted.fileName,
    mimeType: 'text/plain',
    buffer: Buffer.from(planted.file.repeat(40)),
  });
  await frame.getByRole('button', { name: new RegExp(`^(?!Stop).*${planted.fileName}`) }).click();
  await frame.getByLabel('What it shows').fill(planted.fileWords);
  await frame.getByRole('button', { name: 'Keep these words' }).click();
  await frame.getByRole('button', { name: 'Keep these words' }).waitFor({ state: 'detached' });
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
}

async function share(frame: Frame): Promise<void> {
  const goOn = () => frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByRole('button', { name: /People I share with/ }).click();
  await frame.getByRole('button', { name: 'Add a person' }).click();
  await frame.getByLabel('Invitation code').fill(invitationCode);
  await frame.getByRole('button', { name: 'Look it up' }).click();
  await frame.getByRole('button', { name: 'All six are the same' }).click();
  await frame.getByRole('button', { name: 'Share something with Imani Okafor' }).click();
  await frame.getByRole('checkbox', { name: /Sent a message/ }).check();
  await goOn();
  await frame.getByRole('radio', { name: 'To get advice' }).check();
  for (const heading of ['Until when?', 'May they keep a copy?', 'Before you decide']) {
    await goOn();
    await frame.getByRole('heading', { name: heading }).waitFor();
  }
  await frame.getByRole('checkbox').check();
  await goOn();
  await frame.getByRole('button', { name: 'Yes, share this' }).click();
  await frame.getByText('Imani Okafor can open it now').waitFor();
  expect(standIn.parcels.size).toBe(1);
}

/** One kind of file, whatever numbers its name has. */
const kindOf = ({ file, text }: Trace): string => `${file.replaceAll(/[0-9a-f]{8,}|\d{3,}/g, '#')}: ${text}`;

test('a page that keeps words in the clear is found out, however the browser packed them', async () => {
  const kept = await plainPage();
  try {
    const { traces } = await searchProfile(kept.profile, Object.values(kept.texts));
    const formsOf = (text: string) => new Set(traces.filter((trace) => trace.text === text).map(({ form }) => form));
    expect(formsOf(kept.texts.typed), 'typed into a plain field').toContain('as it is, UTF-16');
    expect(formsOf(kept.texts.gzip), 'sent packed').toEqual(new Set(['gzip']));
    expect(formsOf(kept.texts.brotli), 'sent packed').toEqual(new Set(['brotli']));
    expect(formsOf(kept.texts.table), 'in a table of a database').toContain('database');
    expect(formsOf(kept.texts.title).size, 'a title').toBeGreaterThan(0);
  } finally {
    await rm(kept.profile, { recursive: true, force: true });
  }
});

test('after a full session no file holds what she wrote, typed or chose, or her code, or the words that replace it', async () => {
  mine = await openWorld(served.origin);
  await wholeSession(mine);
  expect(recovery).toHaveLength(24);
  const texts = [...Object.values(planted).map((text) => text.slice(0, 14)), passcode, 'Imani Okafor', 'Rowan Ellery'];
  await mine.context.close();
  const found = await searchProfile(mine.profile, [
    ...texts,
    invitationCode,
    recovery.slice(3, 6).join(' '),
    recovery.slice(3, 6).join('","'),
  ]);
  console.log(`${found.files} files in ${found.forms} forms; not searched: ${notSearched.join('; ')}`);
  expect(found.files).toBeGreaterThan(60);
  expect(found.traces).toEqual([]);
});

test('nor one of the telling words, but where a stranger who only counted leaves them too', async () => {
  strangers = await openWorld(served.origin);
  await strangers.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await press(strangers.page, '48291736=');
  await storedAtRest(strangers.page);
  await strangers.context.close();
  const [theirs, hers] = await Promise.all(
    [strangers, mine].map(async ({ profile }) => (await searchProfile(profile, revealingWords)).traces),
  );
  const usual = new Set(theirs?.map(kindOf));
  // The browser's own settings speak of such things; a search that finds none of those does not search.
  expect(usual.size).toBeGreaterThan(0);
  expect([...usual].filter((kind) => /Cache|File System|Service Worker|Sessions|Storage|IndexedDB/.test(kind))).toEqual(
    [],
  );
  expect(hers?.filter((trace) => !usual.has(kindOf(trace)))).toEqual([]);
  // One word more in that folder, packed, is seen.
  await writeFile(path.join(mine.profile, 'Default', 'planted'), gzipSync('our Hotline'));
  const planted = (await searchProfile(mine.profile, revealingWords)).traces;
  expect(planted.filter((trace) => !usual.has(kindOf(trace)))).toEqual([
    { file: 'Default/planted', form: 'gzip', text: 'hotline' },
  ]);
});

/** A page that does what ours must not, in a profile of its own, closed again. */
async function plainPage() {
  const texts = {
    title: 'SENT_control_title_5b02',
    typed: 'SENT_control_typed_3b9d',
    gzip: 'SENT_control_gzip_90ce',
    brotli: 'SENT_control_brotli_11f7',
    table: 'SENT_control_table_c40d_in_a_longer_line',
  } as const;
  const long = { 'cache-control': 'max-age=9999', 'content-type': 'text/plain' };
  const server: Server = createServer(({ url }, response) => {
    if (url === '/gzip')
      response
        .writeHead(200, { ...long, 'content-encoding': 'gzip' })
        .end(gzipSync(`${'SENT '.repeat(90)}${texts.gzip}`));
    else if (url === '/brotli')
      response
        .writeHead(200, { ...long, 'content-encoding': 'br' })
        .end(brotliCompressSync(`${'SENT '.repeat(90)}${texts.brotli}`));
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><title>${texts.title}</title><link rel=icon href=data:,><textarea></textarea>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const profile = await mkdtemp(path.join(tmpdir(), 'profile-'));
  const context = await launchWithProfile({ profileFolder: profile });
  const page = context.pages()[0] ?? (await context.newPage());
  // The only way to a secure context without a certificate.
  await page.goto(`http://localhost:${address.port}/`);
  await page.locator('textarea').fill(texts.typed);
  await page.evaluate(async (text) => {
    for (const packed of ['/gzip', '/brotli']) await (await fetch(packed)).text();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('plain');
      request.onupgradeneeded = () => request.result.createObjectStore('rows');
      request.onsuccess = () => resolve(request.result);
    });
    // Enough for the log to be turned into a table, and alike enough for the table to be packed.
    for (let batch = 0; batch < 12; batch += 1) {
      const rows = database.transaction('rows', 'readwrite');
      for (let row = 0; row < 20; row += 1)
        rows.objectStore('rows').put(`${'row '.repeat(6000)}${text.repeat(8)}`, batch * 20 + row);
      await new Promise((resolve) => {
        rows.oncomplete = resolve;
      });
    }
    database.close();
  }, texts.table);
  await page.goto('about:blank');
  await page.waitForTimeout(300);
  await context.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return { profile, texts };
}
