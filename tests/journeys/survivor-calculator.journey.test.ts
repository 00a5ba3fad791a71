// A stranger's calculator: right, readable, quiet. Nothing served before a code is typed says what else it can be.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, wordsIn } from './survivor-checks.ts';
import { untilAnswered, watchTries } from './survivor-same-watch.ts';
import { artifacts, openWorld, press, type Served, serveApp, type World } from './survivor-world.ts';

let served: Served;
let world: World;

beforeAll(async () => {
  served = await serveApp();
  world = await openWorld(served.origin);
  await watchTries(world.page);
});
afterAll(async () => {
  await world?.close();
  await served?.stop();
});

const display = () => world.page.locator('#display').textContent();

test.each([
  ['1+1=', '2'],
  ['2+3*4=', '14'],
  ['10-4/2=', '8'],
  ['0.1+0.2=', '0.3'],
  ['200+10%=', '220'],
  ['6/0=', 'Not a number'],
  ['1000000*1000=', '1,000,000,000'],
])('%s is %s by its own buttons', async (keys, result) => {
  await world.page.getByRole('button', { name: 'AC clear', exact: true }).click();
  await press(world.page, keys);
  expect(await display()).toBe(result);
});

test('the keyboard works, and Escape clears', async () => {
  await world.page.keyboard.press('Escape');
  await world.page.keyboard.type('12*12');
  await world.page.keyboard.press('Enter');
  expect(await display()).toBe('144');
  await world.page.keyboard.press('Escape');
  expect(await display()).toBe('0');
});

test('past sums can be looked at and used again', async () => {
  await world.page.getByRole('button', { name: 'History' }).click();
  await world.page.getByRole('button', { name: /12 × 12/ }).click();
  expect(await display()).toBe('144');
});

test('it is called Calculator everywhere, also when installed', async () => {
  await world.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await world.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await world.page.reload();
  expect(await world.page.title()).toBe('Calculator');
  const client = await world.context.newCDPSession(world.page);
  const manifest = await client.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data ?? '{}')).toMatchObject({ name: 'Calculator', start_url: '/', id: '/' });
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
});

test('axe finds nothing, upright, on its side and in the dark', async () => {
  expect(await axeFindings(world.page)).toEqual([]);
  await world.page.screenshot({ path: path.join(artifacts, 'survivor-cover-360.png') });
  await world.page.setViewportSize({ width: 740, height: 360 });
  expect(await axeFindings(world.page)).toEqual([]);
  await world.page.screenshot({ path: path.join(artifacts, 'survivor-cover-landscape.png') });
  await world.page.emulateMedia({ colorScheme: 'dark' });
  await world.page.setViewportSize({ width: 360, height: 640 });
  expect(await axeFindings(world.page)).toEqual([]);
  await world.page.screenshot({ path: path.join(artifacts, 'survivor-cover-dark-360.png') });
  await world.page.emulateMedia({ colorScheme: 'light' });
  await world.page.setViewportSize({ width: 1280, height: 800 });
  await world.page.screenshot({ path: path.join(artifacts, 'survivor-cover-1280.png') });
  await world.page.setViewportSize({ width: 360, height: 640 });
});

test('no listed word in any path, header or file that is served', async () => {
  const files = await readdir(served.folder, { recursive: true });
  for (const file of files.filter((name) => /\.[a-z]+$/.test(name))) {
    expect(wordsIn(file), file).toEqual([]);
    const body = await readFile(path.join(served.folder, file), 'latin1');
    expect(wordsIn(body), file).toEqual([]);
    const answer = await fetch(`${served.origin}/${file}`);
    expect(wordsIn(JSON.stringify([...answer.headers])), file).toEqual([]);
  }
});

test('the calculator and its workers stay within 60 kB, the sealed part within 250 kB', async () => {
  const sizeOf = async (file: string) => gzipSync(await readFile(path.join(served.folder, file)), { level: 9 }).length;
  const shell = await Promise.all(['index.html', 'a/s.js', 'a/s.css', 'a/w.js', 'sw.js'].map(sizeOf));
  const total = shell.reduce((sum, size) => sum + size, 0);
  const bundle = (await readFile(path.join(served.folder, 'a/v.bin'))).length;
  console.log(`shell ${total} bytes gzipped, sealed part ${bundle} bytes`);
  expect(total).toBeLessThanOrEqual(60 * 1024);
  expect(bundle).toBeLessThanOrEqual(250 * 1024);
});

test('nothing goes wrong on the way, and nothing is asked of the network by standing still', async () => {
  const before = served.requests.length;
  await untilAnswered(world.page, () => press(world.page, '12345678='));
  // Nothing marks the end of standing still; a second is what a late request would take.
  await world.page.waitForTimeout(1000);
  expect(served.requests.slice(before)).toEqual([]);
  expect(world.problems).toEqual([]);
});
