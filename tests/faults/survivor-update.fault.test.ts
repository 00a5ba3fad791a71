/**
 * Attacks the promise that a page, its worker and its screens are always of one build: a newer build is on the server, the browser
 * fetches it while the page is closed, while it is open, and in part. Real service worker, two builds told apart by a mark.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { randomBytes, utf8 } from '@holdfast/crypto';
import { sealBytes, sealingKeyFrom } from '@holdfast/crypto/open';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openModule } from '../../apps/survivor/src/worker/bundle.ts';
import { untilClosed, writeNote } from '../journeys/survivor-sessions.ts';
import { setUp } from '../journeys/survivor-set-up.ts';
import { builtApp, enter, openWorld, passcode, type Served, serveApp, type World } from '../journeys/survivor-world.ts';

type Build = 'first' | 'second';
const builds: readonly Build[] = ['first', 'second'];

/** The same app twice, each part saying of which build it is. */
async function markedBuilds(): Promise<Readonly<Record<Build, ReadonlyMap<string, Uint8Array>>>> {
  const folder = await builtApp();
  const read = (file: string) => readFileSync(path.join(folder, file));
  const key = new Uint8Array(readFileSync(path.join(`${folder}-private`, 'bundle.key')));
  const module = await openModule(read('a/v.bin'), key);
  if (!module) throw new Error('no module');
  const marked = async (build: Build): Promise<ReadonlyMap<string, Uint8Array>> => {
    const mark = Buffer.from(`globalThis.madeAs='${build}';\n`);
    const packed = await promisify(gzip)(Buffer.concat([mark, module]));
    const sealed = await sealBytes({
      key: await sealingKeyFrom(key),
      bytes: new Uint8Array(packed),
      purpose: utf8('v/1'),
      random: randomBytes,
    });
    const worker = read('sw.js').toString('utf8');
    const renamed = worker.replace(/(["'`])c-/, `$1c-${build}-`);
    if (renamed === worker && !worker.includes('c-')) throw new Error('the offline worker names no cache');
    return new Map<string, Uint8Array>([
      ['/a/s.js', Buffer.concat([mark, read('a/s.js')])],
      ['/a/w.js', Buffer.concat([mark, read('a/w.js')])],
      ['/a/v.bin', sealed],
      ['/sw.js', Buffer.from(renamed)],
    ]);
  };
  return { first: await marked('first'), second: await marked('second') };
}

let made: Awaited<ReturnType<typeof markedBuilds>>;
let onServer: Build;
let missing: string | null;
let served: Served;
let world: World;

beforeAll(async () => {
  made = await markedBuilds();
});

async function begin(): Promise<Frame> {
  onServer = 'first';
  missing = null;
  served = await serveApp(undefined, (address, bytes) =>
    address === missing ? null : (made[onServer].get(address) ?? bytes),
  );
  world = await openWorld(served.origin);
  await world.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const frame = await setUp(world.page);
  await writeNote(frame, 'SENT_before_31b7');
  return frame;
}

async function end(): Promise<void> {
  await world?.close();
  await served?.stop();
}

/** What the browser does by itself once a day: looks for a newer offline worker, and takes it if it can. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await fetch('/sw.js', { cache: 'reload' });
    const registration = await navigator.serviceWorker.getRegistration('/');
    await registration?.update();
    const coming = registration?.installing;
    if (!coming) return;
    await new Promise<void>((resolve) => {
      coming.addEventListener('statechange', () => {
        if (coming.state !== 'installing') resolve();
      });
    });
  });
  // Taking over, if it does, follows at once.
  await page.waitForTimeout(500);
}

const markOf = (on: { readonly evaluate: Page['evaluate'] }) => on.evaluate(() => Reflect.get(globalThis, 'madeAs'));

/** Which build the page, the worker beside it and the screens are of. */
async function madeAs(page: Page, frame: Frame): Promise<readonly unknown[]> {
  const worker = page.workers()[0];
  return [
    await markOf(page),
    await worker?.evaluate(() => Reflect.get(globalThis, 'madeAs')),
    await frame.evaluate(() => Reflect.get(globalThis, 'madeAs')),
  ];
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await untilClosed(page);
}

const of = (build: Build) => [build, build, build];

describe('a newer build that comes while the page is closed', () => {
  beforeAll(begin);
  afterAll(end);

  test('never mixes with the older one that is on the screen', async () => {
    const { page } = world;
    await close(page);
    onServer = 'second';
    await lookForNewer(page);
    for (const time of ['first', 'second']) {
      const frame = await enter(page, passcode);
      await frame
        .getByText('SENT_before_31b7')
        .or(frame.getByRole('heading', { name: 'My notes' }))
        .first()
        .waitFor();
      const [shell, worker, screens] = await madeAs(page, frame);
      expect([worker, screens], `the ${time} time`).toEqual([shell, shell]);
      await close(page);
    }
    await page.reload();
    const frame = await enter(page, passcode);
    const [shell, worker, screens] = await madeAs(page, frame);
    expect([worker, screens], 'after loading anew').toEqual([shell, shell]);
    await close(page);
  });

  test('is the one that opens once the page was left altogether, with every note', async () => {
    const elsewhere = await world.context.newPage();
    await world.page.close();
    await elsewhere.waitForTimeout(500);
    await elsewhere.goto(served.origin);
    const frame = await enter(elsewhere, passcode);
    await frame.getByRole('heading', { name: 'My notes' }).waitFor();
    expect(await madeAs(elsewhere, frame)).toEqual(of('second'));
    await frame
      .getByRole('button', { name: /Something else|Sent a message|happened/ })
      .last()
      .waitFor();
    await writeNote(frame, 'SENT_after_90d1');
    await close(elsewhere);
    expect(world.problems).toEqual([]);
  });
});

describe('a newer build that comes while the page is open', () => {
  beforeAll(begin);
  afterAll(end);

  test('leaves what is open as it is, and it can still be written', async () => {
    const { page } = world;
    const frame = page.frames()[1];
    if (!frame) throw new Error('not open');
    onServer = 'second';
    await lookForNewer(page);
    expect(await madeAs(page, frame)).toEqual(of('first'));
    await frame.getByRole('button', { name: 'Back', exact: true }).click();
    await writeNote(frame, 'SENT_meanwhile_7e2d');
    await close(page);
    const again = await enter(page, passcode);
    expect(await madeAs(page, again)).toEqual(of('first'));
    await close(page);
  });
});

describe('a newer build of which a part cannot be had', () => {
  beforeAll(begin);
  afterAll(end);

  test.each(['/a/v.bin', '/a/w.js'])('without %s the older one stays whole, offline too', async (part) => {
    const { page } = world;
    if (page.frames().length > 1) await close(page);
    onServer = 'second';
    missing = part;
    await lookForNewer(page);
    await world.context.setOffline(true);
    const next = await world.context.newPage();
    await page.goto('about:blank');
    await next.goto(served.origin);
    const frame = await enter(next, passcode);
    expect(await madeAs(next, frame)).toEqual(of('first'));
    await close(next);
    await world.context.setOffline(false);
    missing = null;
    onServer = 'first';
    await page.goto(served.origin);
    await next.close();
  });
});

test('the two builds differ in every part that says which it is', () => {
  for (const address of made.first.keys()) {
    const [one, other] = builds.map((build) => Buffer.from(made[build].get(address) ?? []));
    expect(one?.equals(other ?? Buffer.alloc(0)), address).toBe(false);
  }
});
