// Work without a connection: an advocate makes her device ready, starts the app with the network gone, opens her cases, writes, locks by
// Escape, and all is sent later. What rests in the browser is the app's own files and sealed bytes, and no answer of the API.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginCase, keyPassphrase, makeKey, toCases, unlockKey, writeNote } from './workspace-cases.ts';
import { goTo, look, openWorkplace, type Seat, signInAs, takeSeat, type Workplace } from './workspace-world.ts';

let place: Workplace;
let seat: Seat;
/** Planted in what is written, and looked for wherever the browser keeps anything. */
const sentinel = 'quartz-heron-lantern';

beforeAll(async () => {
  place = await openWorkplace();
  seat = await takeSeat(place);
}, 180_000);
afterAll(async () => {
  expect(seat?.problems ?? []).toEqual([]);
  await place?.close();
});

/** Everything the browser keeps for this place: names and bytes, as one text. */
const kept = async (page: Page) =>
  await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found.push(`cache ${new URL(request.url).pathname}`);
        found.push((await (await cache.match(request))?.text()) ?? '');
      }
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.addEventListener('success', () => resolve(request.result));
        });
        for (const one of all)
          found.push(
            `record ${one instanceof Uint8Array ? new TextDecoder('latin1').decode(one) : JSON.stringify(one)}`,
          );
      }
      database.close();
    }
    found.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }));
    return found;
  });

test('a device made ready starts, opens and writes without a connection, and sends when there is one', async () => {
  const { page, context } = seat;
  await signInAs(page, 'Imani Okafor');
  await makeKey(page);
  await toCases(page);
  await beginCase(page, 'Rowan E.');
  await writeNote(page, `Met at the library. ${sentinel}`);
  await expect.poll(async () => await page.getByText('not sent yet').count()).toBe(0);
  expect((await kept(page)).filter((one) => one.startsWith('cache'))).toEqual([]);

  await goTo(page, 'Cases');
  const field = page.getByRole('region', { name: 'Work without a connection' });
  await field.getByRole('button', { name: 'Make this device ready' }).click();
  await field.getByText('This device is ready').waitFor();
  expect(await look(page, 'field-ready')).toEqual([]);
  // What was disclosed is a page of its own, and reading it leaves nothing behind.
  await goTo(page, 'Disclosures');
  await page.waitForURL(/\/disclosures$/);

  await context.setOffline(true);
  await page.goto(`${place.origin}/cases`);
  await page.getByText('Case files are sealed to your key').waitFor();
  expect(await page.getByText('Rowan E.').count()).toBe(0);
  await unlockKey(page);
  await page.getByRole('link', { name: /Rowan E\./ }).click({ timeout: 60_000 });
  await page.locator('.case-text', { hasText: sentinel }).first().waitFor();
  await writeNote(page, `Off the map. ${sentinel}`);
  await page.getByText('1 not sent yet').first().waitFor();

  // Escape leads from the case to the list, and from the list nowhere: the key is locked, and nothing stays in view.
  await page.locator('h1').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Work without a connection' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Case files are sealed to your key').waitFor();
  expect(await page.content()).not.toContain(sentinel);

  const rests = await kept(page);
  const paths = rests.filter((one) => one.startsWith('cache ')).map((one) => one.slice('cache '.length));
  expect(paths.length).toBeGreaterThan(2);
  expect(paths.filter((one) => one !== '/' && !/^\/assets\/[\w.-]+\.(js|css)$/.test(one))).toEqual([]);
  for (const one of rests) {
    expect(one).not.toContain(sentinel);
    expect(one).not.toContain('Rowan E.');
    expect(one).not.toContain(keyPassphrase);
  }
  expect(rests.slice(-2)).toEqual(['{}', '{}']);

  await context.setOffline(false);
  await unlockKey(page);
  await page.getByRole('link', { name: /Rowan E\./ }).click({ timeout: 60_000 });
  await expect.poll(async () => await page.getByText('not sent yet').count(), { timeout: 20_000 }).toBe(0);
  const again = await takeSeat(place);
  await signInAs(again.page, 'Imani Okafor');
  await goTo(again.page, 'Cases');
  await unlockKey(again.page);
  await again.page.getByRole('link', { name: /Rowan E\./ }).click({ timeout: 60_000 });
  await again.page.locator('.case-text', { hasText: 'Off the map.' }).first().waitFor();
  await again.context.close();
}, 120_000);

test('signing out takes the app’s files and her record off the device', async () => {
  const { page, context } = seat;
  await page.keyboard.press('Control+K');
  await page.getByLabel('What do you want to do').fill('Sign out');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Sign in to the workspace' }).waitFor();
  const rests = await kept(page);
  expect(rests.filter((one) => one.startsWith('cache'))).toEqual([]);
  expect(rests.join('\n')).not.toContain('Imani Okafor');
  await context.setOffline(true);
  await expect(page.goto(`${place.origin}/cases`)).rejects.toThrow();
  await context.setOffline(false);
}, 60_000);
