// Years of notes in the place where a phone keeps them, put there by the log itself: what no test has the time to type.
import { randomBytes } from '@holdfast/crypto';
import { deriveVaultKeys, openHeader } from '@holdfast/crypto/open';
import { type Incident, idOf, instantFrom } from '@holdfast/domain';
import { memoryPlace, openLog } from '@holdfast/vault/log';
import { toVaultEntryBytes } from '@holdfast/wire';
import type { Page } from 'playwright-core';
import { passcode } from './survivor-world.ts';

/** The bytes of a file in the page's private file system. */
export async function keptFile(page: Page, name: string): Promise<Uint8Array> {
  const text = await page.evaluate(async (file) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    let latin = '';
    for (let at = 0; at < bytes.length; at += 32_768) latin += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(latin);
  }, name);
  return Uint8Array.from(Buffer.from(text, 'base64'));
}

/** Puts other bytes there, while the app is closed. */
export async function putFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ([file, text]) => {
      const written = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
      const writing = await handle.createWritable();
      await writing.write(written);
      await writing.close();
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}

/** Waits until the app has kept what its log comes to. The page asks itself: to `waitForFunction` a promise is true at once. */
export async function untilSummed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const kept = await (await navigator.storage.getDirectory()).getFileHandle('recent.dat');
    while ((await kept.getFile()).size === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Adds the incidents to what rests on this device, by the log itself, as if she had written one every few hours. */
export async function addIncidents(page: Page, count: number): Promise<void> {
  const header = await keptFile(page, 'settings.dat');
  const opened = await openHeader({ header, code: new TextEncoder().encode(passcode) });
  if (!opened.ok || opened.value === null) throw new Error('the code does not open it');
  const place = memoryPlace();
  place.put({ header, log: await keptFile(page, 'history.dat') });
  const storage = await place.open();
  if (!storage.ok) throw new Error(storage.issue.code);
  const log = await openLog({ storage: storage.value, keys: await deriveVaultKeys(opened.value) });
  if (!log.ok) throw new Error(log.issue.code);
  const began = Date.UTC(2024, 0, 1);
  for (let at = 0; at < count; at += 1) {
    const when = instantFrom(new Date(began + at * 4 * 3_600_000).toISOString());
    if (!when.ok) throw new Error('no such moment');
    const incident: Incident = {
      id: idOf(`incident-${Buffer.from(randomBytes(9)).toString('hex')}`),
      provenance: 'survivor',
      kind: at % 3 === 0 ? 'message' : at % 3 === 1 ? 'call' : 'came-near',
      when: { kind: 'about', at: when.value },
      writtenAt: when.value,
      whatHappened: `Note ${at}. ${'He wrote again in the night and stood at the gate. '.repeat(4)}`,
      byRestrainedParty: 'yes',
      injury: 'no',
      childrenPresent: 'unknown',
      weapon: 'no',
      othersSaw: 'no',
      aboutChildExchange: 'no',
    };
    const kept = await log.value.append(toVaultEntryBytes({ kind: 'incident-recorded', at: when.value, incident }));
    if (!kept.ok) throw new Error(kept.issue.code);
  }
  await log.value.close();
  await putFile(page, 'history.dat', place.bytes().log);
}
