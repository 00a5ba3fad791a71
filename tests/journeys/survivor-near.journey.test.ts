// Help near her: a directory that an operator gave, sealed like the rest, on the device from the first visit. Searching it asks the
// network for nothing and leaves nothing.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationHelp } from '../../apps/server/src/demonstration/seed-help.ts';
import { sealHelp } from '../../apps/survivor/seal-help.ts';
import { filesHolding, storedBy, wordsIn } from './survivor-checks.ts';
import { lookWhole, setUpIn } from './survivor-look.ts';
import { builtApp, enter, openWorld, passcode, type Served, serveApp, type World } from './survivor-world.ts';

const searched = 'SENT_near_9d41';
let folder: string;
let served: Served;
let world: World;
let frame: Frame;

beforeAll(async () => {
  const built = await builtApp();
  folder = await mkdtemp(path.join(tmpdir(), 'near-'));
  await cp(built, path.join(folder, 'dist'), { recursive: true });
  await cp(`${built}-private`, path.join(folder, 'private'), { recursive: true });
  const outDir = path.join(folder, 'dist');
  await sealHelp({ outDir, privateDir: path.join(folder, 'private'), help: demonstrationHelp });
  const sealed = new Map<string, Buffer>();
  for (const file of ['/a/d.bin', '/sw.js']) sealed.set(file, await readFile(path.join(outDir, file)));
  served = await serveApp(undefined, (address, bytes) => sealed.get(address) ?? bytes);
  world = await openWorld(served.origin);
  frame = await setUpIn(world.page, 'en', 'US');
});
afterAll(async () => {
  await world?.close();
  await served?.stop();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: RegExp | string) => frame.getByRole('button', { name }).first();
const status = (text: string) => frame.getByRole('status').filter({ hasText: text }).first().waitFor();

describe('help near her', () => {
  test('lies sealed on the device from the first visit, under a name that says nothing', async () => {
    await world.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const stored = await storedBy(world.page);
    expect(stored.files.some((file) => file.startsWith('cache /a/d.bin'))).toBe(true);
    expect(wordsIn(stored.text)).toEqual([]);
    expect(stored.text).not.toContain('Quay');
  });

  test('is searched, narrowed and read without asking the network', async () => {
    const before = served.requests.length;
    await button(/^Find help/).click();
    await button(/^Help near you/).click();
    await status('5 places to ask');
    await frame.getByLabel('Words to look for').fill('HEARING');
    await status('2 places to ask');
    await frame.getByRole('checkbox', { name: /^Only where it says/ }).check();
    await status('1 place to ask');
    await frame.getByText('A lawyer for the hearing').click();
    expect(await frame.getByRole('link', { name: /^Call \+1 555 0142/ }).getAttribute('href')).toBe('tel:+15550142');
    await frame.getByText('Monday, Tuesday, Wednesday, Thursday, Friday 08:30–12:00').waitFor();
    await frame.getByText('Lift from the side door').waitFor();
    await frame.getByText('Nobody has confirmed this. Ask first.').waitFor();
    await lookWhole(world.page, frame, 'near-open');
    await frame.getByRole('checkbox', { name: /^Only where it says/ }).uncheck();
    await frame.getByLabel('Words to look for').fill('night');
    await frame.getByText('A room for the night').click();
    await frame.getByText('Not told here. They tell you when you ask.').waitFor();
    expect(await frame.getByText(/Larch|The house/).count(), 'a confidential place').toBe(0);
    await frame.getByLabel('Words to look for').fill(searched);
    await frame.getByText('Nothing fits').waitFor();
    await frame.getByLabel('Words to look for').fill('');
    await lookWhole(world.page, frame, 'near');
    expect(served.requests.slice(before)).toEqual([]);
  });

  test('copies a number when she asks, and says that it stays', async () => {
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await frame.getByText('A lawyer for the hearing').click();
    await button(/^Copy \+1 555 0142/).click();
    await status('Copied. It stays on the phone');
    expect(await world.page.evaluate(() => navigator.clipboard.readText())).toBe('+1 555 0142');
  });

  test('works without a network, asks for nothing while closed, and leaves no word of a search', async () => {
    await world.page.keyboard.press('Escape');
    await served.stop();
    await world.page.reload();
    await world.page.waitForSelector('#calculator');
    const before = served.requests.length;
    frame = await enter(world.page, passcode);
    await button(/^Find help/).click();
    await button(/^Help near you/).click();
    await status('5 places to ask');
    await world.page.keyboard.press('Escape');
    expect(served.requests.slice(before)).toEqual([]);
    expect(world.problems.filter((text) => !text.includes('net::ERR_'))).toEqual([]);
    await world.context.close();
    for (const word of [searched, 'Marlow Law Project', 'Larch Street'])
      expect(await filesHolding(world.profile, word), word).toEqual([]);
  });
});
