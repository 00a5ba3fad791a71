// Deleting everything: two steps, the key first, and then the phone is as one that has never been here. The bytes of the old key
// are looked for on the disk, and the search is first shown to find them.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesHolding, storedBy } from './survivor-checks.ts';
import { lookAll, setUpIn } from './survivor-look.ts';
import { addOrder, told, writeMessage } from './survivor-steps.ts';
import { enter, openWorld, passcode, press, serveApp, setUpCode, type World } from './survivor-world.ts';

async function filesWith(folder: string, needle: Buffer): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    if ((await readFile(file).catch(() => Buffer.alloc(0))).includes(needle)) found.push(path.relative(folder, file));
  }
  return found;
}

/** The bytes of a file of the page's own, in the page's private folder. */
async function fileOf({ page }: World, name: string): Promise<Buffer> {
  const bytes = await page.evaluate(async (wanted) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(wanted);
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  }, name);
  return Buffer.from(bytes);
}

test('two steps, then a phone like any other', async () => {
  const served = await serveApp();
  const world = await openWorld(served.origin);
  const { page } = world;
  try {
    const frame = await setUpIn(page, 'en');
    await addOrder(frame);
    await writeMessage(frame);
    await frame.getByRole('button', { name: 'Back' }).click();
    const header = await fileOf(world, 'settings.dat');
    const log = await fileOf(world, 'history.dat');
    const needles = [header.subarray(64, 128), log.subarray(200, 264)];
    for (const needle of needles) expect(await filesWith(world.profile, needle), 'the search finds').not.toEqual([]);

    await frame.getByRole('button', { name: /^Delete everything here/ }).click();
    await frame.getByText('1 thing you wrote down').waitFor();
    await frame.getByText('If you turned on a copy on the server').waitFor();
    await lookAll(page, frame, 'wipe-en');
    await frame.getByRole('button', { name: 'Keep everything' }).click();
    await frame.getByText('Sent a message').first().waitFor();
    await frame.getByRole('button', { name: /^Delete everything here/ }).click();
    await frame.getByRole('button', { name: 'Go on' }).click();
    await frame.getByRole('heading', { name: 'Delete it all now?' }).waitFor();
    await lookAll(page, frame, 'wipe-sure-en');
    expect(await fileOf(world, 'settings.dat'), 'nothing yet').toEqual(header);
    await frame.getByRole('button', { name: 'Yes, delete all of it' }).click();

    await expect.poll(() => page.frames().length, { timeout: 20_000 }).toBe(1);
    expect(await page.title()).toBe('Calculator');
    await press(page, '12+30=');
    expect(await page.locator('#display').textContent()).toBe('42');
    await press(page, `${passcode}=`);
    await page.waitForTimeout(2500);
    expect(page.frames(), 'her code is a sum now').toHaveLength(1);

    // As on a phone that was never here: the same files as a fresh visit makes, and no more.
    const fresh = await openWorld(served.origin);
    const names = async ({ page: on }: World) => {
      await on.evaluate(() => navigator.serviceWorker.ready);
      return (await storedBy(on)).files.map((file) => file.replace(/^(\S+ \S+).*/, '$1'));
    };
    await page.reload();
    await page.waitForSelector('#calculator');
    const ofAFreshOne = await names(fresh);
    expect(ofAFreshOne.length).toBeGreaterThan(6);
    // The worker of before may still stand for a moment beside the one that this visit brings.
    await expect.poll(() => names(world), { timeout: 20_000 }).toEqual(ofAFreshOne);
    await fresh.close();

    const again = await enter(page, setUpCode);
    await again.getByRole('button', { name: 'English' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().length).toBe(1);
    expect(world.problems).toEqual([]);

    await world.context.close();
    for (const needle of needles) expect(await filesWith(world.profile, needle)).toEqual([]);
    for (const sentinel of Object.values(told))
      expect(await filesHolding(world.profile, sentinel.slice(0, 14)), sentinel).toEqual([]);
  } finally {
    await world.close();
    await served.stop();
  }
});
