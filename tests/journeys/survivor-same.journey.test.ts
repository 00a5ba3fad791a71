// A wrong code is a sum and nothing else, two hundred times over; and until the right one opens, nobody can tell it from a
// wrong one by looking at the page, its storage, its requests or its workers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { concatBytes, randomBytes, u32, utf8 } from '@holdfast/crypto';
import { sealBytes, sealingKeyFrom, stretch, stretchLevels } from '@holdfast/crypto/open';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedAtRest } from './survivor-checks.ts';
import { type Seen, tryCode, watchTries } from './survivor-same-watch.ts';
import { untilClosed, writeNote } from './survivor-sessions.ts';
import { setUp } from './survivor-set-up.ts';
import {
  builtApp,
  inside,
  openWorld,
  passcode,
  type Served,
  serveApp,
  setUpCode,
  type World,
} from './survivor-world.ts';

let served: Served;
let world: World;

/** The key of the sealed module under the first code, as a slow phone's server would never send it, but with the same work to do. */
async function lightlyWrapped(): Promise<Uint8Array> {
  const parameters = stretchLevels.at(-1);
  if (!parameters) throw new Error('no level');
  const salt = randomBytes(16);
  const stretched = await stretch({ code: utf8(setUpCode), salt, parameters });
  if (!stretched.ok) throw new Error(stretched.issue.code);
  const bundleKey = new Uint8Array(readFileSync(path.join(`${await builtApp()}-private`, 'bundle.key')));
  const box = await sealBytes({
    key: await sealingKeyFrom(stretched.value),
    bytes: bundleKey,
    purpose: utf8('k/1'),
    random: randomBytes,
  });
  return concatBytes(u32(parameters.memoryKiB), u32(parameters.iterations), salt, box);
}

/** Three seconds pass at each look at the clock, so that set-up takes this for the slowest of phones and stretches least. */
const slowClock = Buffer.from('{let at=0;performance.now=()=>(at+=3000)}\n');

beforeAll(async () => {
  const light = await lightlyWrapped();
  served = await serveApp(undefined, (address, bytes) => {
    if (address === '/a/k.bin') return light;
    return address === '/a/w.js' ? Buffer.concat([slowClock, bytes]) : bytes;
  });
  world = await openWorld(served.origin);
  await watchTries(world.page);
  const frame = await setUp(world.page);
  await writeNote(frame, 'SENT_kept_2ac8');
  await world.page.keyboard.press('Escape');
  await untilClosed(world.page);
});
afterAll(async () => {
  await world?.close();
  await served?.stop();
});

const whole = async () => (await storedAtRest(world.page)).files;

/** Two hundred, the nearest first: each key of hers changed, one less, one more, then the usual guesses. */
function wrongCodes(): readonly string[] {
  const near = [...passcode].flatMap((key, at) => {
    const others = key === '*' ? ['+', '-', '/'] : ['0', '3', '5', '8'].filter((digit) => digit !== key);
    return others.map((other) => passcode.slice(0, at) + other + passcode.slice(at + 1));
  });
  const shifted = [passcode.slice(1), passcode.slice(0, -1), `${passcode}0`, `0${passcode}`, setUpCode];
  const guesses = Array.from({ length: 200 }, (_, year) => `${(year % 28) + 1}12${1900 + year}${year}00`);
  return [...near, ...shifted, ...guesses].filter((code) => code !== passcode && code.length >= 8).slice(0, 200);
}

test('two hundred wrong codes are sums: not a byte, not a request, not a worker, not a mark on the page', async () => {
  const { page } = world;
  const before = await whole();
  const requests = served.requests.length;
  const codes = wrongCodes();
  expect(new Set(codes).size).toBe(200);
  const pages = new Set<string>();
  for (const code of codes) {
    pages.add((await tryCode(page, code)).around);
    expect(page.frames(), code).toHaveLength(1);
    expect(page.workers(), code).toHaveLength(1);
  }
  expect(pages.size).toBe(1);
  expect(await whole()).toEqual(before);
  expect(served.requests.slice(requests)).toEqual([]);
});

test('the right one still opens, and one more note is seen by the same comparison', async () => {
  const before = await whole();
  await tryCode(world.page, passcode);
  const frame = await inside(world.page);
  await frame.getByRole('heading', { name: 'My notes' }).waitFor();
  await writeNote(frame, 'SENT_more_77d1');
  await world.page.keyboard.press('Escape');
  await untilClosed(world.page);
  expect(await whole()).not.toEqual(before);
  expect(world.problems).toEqual([]);
});

test('until it opens, the right code looks like a wrong one; its sum is painted long before the answer', async () => {
  const server = await serveApp();
  const phone = await openWorld(server.origin);
  const { page } = phone;
  try {
    await watchTries(page);
    await setUp(page);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    const wrongCode = passcode.replace(/5$/, '4');
    const requests = server.requests.length;
    const wrong = await tryCode(page, wrongCode);
    expect(page.workers()).toHaveLength(1);
    expect(page.frames()).toHaveLength(1);
    // Back to the untouched calculator that the right one will begin from.
    await page.reload();
    const right = await tryCode(page, passcode);
    expect(server.requests.slice(requests)).toEqual([]);
    await inside(page);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await page.reload();
    const again = await tryCode(page, wrongCode);
    expect(right.changes).toEqual(again.changes);
    expect(right.page).toBe(again.page);
    expect(right.changes.length).toBeGreaterThan(3);
    for (const seen of [wrong, right, again]) expect(seen.painted).toBeLessThan(seen.answered);
    expect(phone.problems).toEqual([]);
  } finally {
    await phone.close();
    await server.stop();
  }
});

test('a worker that did no work would be seen to answer before the sum is painted', async () => {
  const idle = Buffer.from("onmessage=({data})=>data instanceof Uint8Array&&postMessage({kind:'sum'})");
  const server = await serveApp(undefined, (address, bytes) => (address === '/a/w.js' ? idle : bytes));
  const phone = await openWorld(server.origin);
  try {
    await watchTries(phone.page);
    const tries: Seen[] = [];
    for (const code of ['48291736', '48291737', '48291738', '48291739']) tries.push(await tryCode(phone.page, code));
    expect(tries.some(({ painted, answered }) => answered < painted)).toBe(true);
  } finally {
    await phone.close();
    await server.stop();
  }
});
