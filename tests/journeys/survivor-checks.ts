// What is looked for again and again: accessibility, words, what lies in storage and on disk. Each answers what it found,
// so that a failing test shows it.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { revealingWords } from '../../apps/server/src/testing/revealing-words.ts';

/** The listed words in a text, as they were found. */
export function wordsIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return revealingWords.filter((word) => lower.includes(word));
}

/** What axe finds wrong in one document, as short lines. */
export async function axeFindings(on: Page | Frame): Promise<readonly string[]> {
  await on.evaluate(source);
  return on.evaluate(async () => {
    const axe: { run: (on: Document) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
      Reflect.get(globalThis, 'axe');
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

export type Stored = {
  readonly localStorage: number;
  readonly sessionStorage: number;
  readonly cookies: string;
  /** Name, length and hash of every file and cached answer. */
  readonly files: readonly string[];
  /** Every byte of them, as text with one letter a byte. */
  readonly text: string;
};

/** Everything the page can keep, read from the page itself while it is closed. */
export async function storedBy(page: Page): Promise<Stored> {
  const raw = await page.evaluate(async () => {
    const letters = (bytes: Uint8Array) => {
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return text;
    };
    const found: [name: string, text: string][] = [];
    const look = async (folder: FileSystemDirectoryHandle, way: string) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await look(handle, `${way}${name}/`);
        if (!(handle instanceof FileSystemFileHandle)) continue;
        const file = await handle.getFile();
        found.push([`file ${way}${name}`, letters(new Uint8Array(await file.arrayBuffer()))]);
      }
    };
    await look(await navigator.storage.getDirectory(), '');
    for (const cacheName of await caches.keys()) {
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const bytes = new Uint8Array((await answer?.arrayBuffer()) ?? new ArrayBuffer(0));
        found.push([`cache ${new URL(request.url).pathname}`, letters(bytes)]);
      }
    }
    for (const { name } of await indexedDB.databases()) found.push([`database ${name}`, '']);
    return { found, local: localStorage.length, session: sessionStorage.length, cookies: document.cookie };
  });
  const hash = (text: string) => createHash('sha256').update(Buffer.from(text, 'latin1')).digest('hex').slice(0, 16);
  return {
    localStorage: raw.local,
    sessionStorage: raw.session,
    cookies: raw.cookies,
    files: raw.found.map(([name, text]) => `${name} ${text.length} ${hash(text)}`).sort(),
    text: raw.found.map(([, text]) => text).join('\n'),
  };
}

/**
 * The same at rest: the offline copy is whole, the worker that was ended is gone and has let its files go, and nothing moves any more.
 * What is compared before and after must not be a look at something half way.
 */
export async function storedAtRest(page: Page): Promise<Stored> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(1);
  let last: Stored | null = null;
  let now: Stored | null = null;
  await expect
    .poll(
      async () => {
        last = now;
        now = await storedBy(page).catch(() => null);
        return now !== null && now.files.join() === last?.files.join();
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  if (now === null) throw new Error('nothing is kept');
  return now;
}

/** The files under a folder that hold a text in UTF-8 or UTF-16. */
export async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const holding: string[] = [];
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) holding.push(path.relative(folder, file));
  }
  return holding;
}
