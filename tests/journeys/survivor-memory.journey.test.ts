// What is still in memory after closing: the script heaps of page and workers, and the bytes of the browser's processes. The
// same search before closing finds what it looks for, keys and words.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openHeader } from '@holdfast/crypto/open';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchWithProfile } from '../chromium.ts';
import {
  canReadProcesses,
  countInProcess,
  type Inspector,
  inspectorFlag,
  inspectorOf,
} from './survivor-memory-search.ts';
import { untilAnswered, watchTries } from './survivor-same-watch.ts';
import { beginNote, untilClosed, writeNote } from './survivor-sessions.ts';
import { setUp } from './survivor-set-up.ts';
import { enter, passcode, press, type Served, serveApp } from './survivor-world.ts';

const kept = 'SENT_kept_5d1c at the door';
const typing = 'SENT_typing_90aa';

let served: Served;
let profile: string;
let context: BrowserContext;
let page: Page;
let inspector: Inspector;
let rootKey: Buffer;

beforeAll(async () => {
  served = await serveApp();
  profile = await mkdtemp(path.join(tmpdir(), 'profile-'));
  context = await launchWithProfile({
    profileFolder: profile,
    context: { viewport: { width: 360, height: 640 } },
    args: [inspectorFlag],
  });
  page = context.pages()[0] ?? (await context.newPage());
  await page.goto(served.origin);
  await watchTries(page);
  inspector = await inspectorOf(profile);
  const frame = await setUp(page);
  await writeNote(frame, kept);
  await frame.getByRole('button', { name: 'Back' }).click();
  await (await beginNote(frame)).pressSequentially(typing);
  rootKey = await keyOf(page);
});
afterAll(async () => {
  inspector?.close();
  await context?.close();
  await served?.stop();
  if (profile !== undefined) await rm(profile, { recursive: true, force: true });
});

/** The key her code opens, worked out here from the file on her device. */
async function keyOf(on: Page): Promise<Buffer> {
  const header = await on.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('settings.dat');
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  });
  const opened = await openHeader({ header: Uint8Array.from(header), code: new TextEncoder().encode(passcode) });
  if (!opened.ok || opened.value === null) throw new Error('no key');
  return Buffer.from(opened.value);
}

/** Every heap of the address of the app that can be looked into, by kind. */
async function heaps(): Promise<ReadonlyMap<string, string>> {
  const found = (await inspector.targets()).filter(({ url }) => url.startsWith(served.origin));
  const texts = new Map<string, string>();
  for (const target of found) texts.set(`${target.type} ${target.url}`, await inspector.heapOf(target));
  return texts;
}

async function heapsWith(text: string): Promise<readonly string[]> {
  return [...(await heaps())].filter(([, heap]) => heap.includes(text)).map(([name]) => name);
}

/** How often each stands in all processes of this browser that can hold a page's bytes. */
async function countAll(needles: readonly Buffer[]): Promise<readonly number[]> {
  const processes = (await inspector.processes()).filter(({ type }) => type === 'renderer' || type === 'browser');
  expect(processes.length).toBeGreaterThan(1);
  const counts = processes.map(({ id }) => countInProcess(id, needles));
  return needles.map((_, index) => counts.reduce((sum, one) => sum + (one[index] ?? 0), 0));
}

const wide = (text: string) => Buffer.from(text, 'utf16le');

/** The one of the calculator: that of the notes finishes its sentence, empties its keys and ends. */
const untilOneWorker = async () => {
  const workers = async () =>
    (await inspector.targets()).filter(({ type, url }) => type === 'worker' && url.startsWith(served.origin)).length;
  await vi.waitUntil(async () => (await workers()) === 1, { timeout: 10_000, interval: 50 });
};

describe('while it is open', () => {
  test('the search finds her words in the page’s heap, and a worker beside it', async () => {
    const names = [...(await heaps()).keys()].map((name) => name.replace(served.origin, ''));
    expect(names).toContain('page /');
    expect(names).toContain('worker /a/w.js');
    expect(await heapsWith(kept)).not.toEqual([]);
  });

  test('the search finds the key and her words in the processes', async (context) => {
    context.skip(!canReadProcesses, 'only the owner of a Linux machine may read other processes');
    const [key = 0, words = 0, wideWords = 0] = await countAll([rootKey, Buffer.from(kept), wide(typing)]);
    expect(key).toBeGreaterThan(0);
    expect(words + wideWords).toBeGreaterThan(0);
  });
});

describe('after closing', () => {
  beforeAll(async () => {
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await untilOneWorker();
  });

  test('no heap of page or worker holds a word of hers, and the worker with the keys is gone', async () => {
    for (const text of [kept, typing, 'My notes']) expect(await heapsWith(text), text).toEqual([]);
    expect(
      (await inspector.targets()).filter(({ type, url }) => type === 'worker' && url.startsWith(served.origin)),
    ).toHaveLength(1);
  });

  test('no process holds the key', async (context) => {
    context.skip(!canReadProcesses, 'only the owner of a Linux machine may read other processes');
    const counts = await countAll([
      rootKey,
      Buffer.from(kept),
      wide(kept),
      Buffer.from(typing),
      wide(typing),
      Buffer.from(passcode),
      wide(passcode),
    ]);
    expect(counts[0]).toBe(0);
  });

  test('nor after a wrong code and an opening more', async () => {
    await untilAnswered(page, () => press(page, '48291736='));
    const frame = await enter(page, passcode);
    await frame.getByRole('heading', { name: 'My notes' }).waitFor();
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await untilOneWorker();
    expect(await heapsWith(kept)).toEqual([]);
    if (canReadProcesses) expect((await countAll([rootKey]))[0]).toBe(0);
  });
});
