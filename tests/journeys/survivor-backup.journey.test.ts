// A copy on the real server and more than one phone: two that write apart and meet, one that is lost, one that is restored by the
// words. Each phone is a browser with a profile of its own; nothing between them but the server.
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBeyondPolicies } from '../../apps/server/src/testing/beyond-policies.ts';
import { startForTest, type TestServer } from '../../apps/server/src/testing/start-for-test.edge.ts';
import { axeFindings, filesHolding, storedBy } from './survivor-checks.ts';
import { answerFirstQuestions, chooseLook, goOnInTab, setUp } from './survivor-set-up.ts';
import { tellInOwnWords } from './survivor-steps.ts';
import { artifacts, builtApp, enter, openWorld, passcode, press, setUpCode, type World } from './survivor-world.ts';

const said = {
  onA: 'SENT_a_51 He sent a photo of my door.',
  onB: 'SENT_b_62 He waited at the bus stop.',
  apartA: 'SENT_a_73 He called from a hidden number.',
  apartB: 'SENT_b_84 A note under the wiper.',
} as const;
const all = Object.values(said);

let server: TestServer;
let a: World;
let b: World;
let c: World | undefined;
let onA: Frame;
let onB: Frame;
let words: readonly string[] = [];
let requests = 0;

beforeAll(async () => {
  server = await startForTest({ coverFolder: await builtApp(), county: false });
  const origin = `http://localhost:${new URL(server.coverOrigin).port}`;
  a = await openWorld(origin);
  b = await openWorld(origin);
  a.page.on('request', (request) => {
    if (request.method() === 'POST') requests += 1;
  });
  onA = await setUp(a.page);
});
afterAll(async () => {
  for (const world of [a, b, c]) await world?.close();
  await server?.stop();
});

async function look(world: World, frame: Frame, name: string): Promise<void> {
  expect(await axeFindings(frame), name).toEqual([]);
  for (const scheme of ['light', 'dark'] as const) {
    await world.page.emulateMedia({ colorScheme: scheme });
    await world.page.screenshot({ path: path.join(artifacts, `backup-${name}-${scheme}-360.png`) });
  }
  await world.page.emulateMedia({ colorScheme: 'light' });
}

async function writeDown(frame: Frame, text: string): Promise<void> {
  await tellInOwnWords(frame);
  await frame.getByLabel('What kind of thing was it?').selectOption('message');
  await frame.getByLabel('What happened, in your words').fill(text);
  await frame.getByRole('button', { name: 'Keep it' }).click();
  await frame.getByRole('heading', { name: 'Sent a message' }).waitFor();
  await frame.getByRole('button', { name: 'Back' }).click();
}

async function openCopyScreen(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: /^Settings/ }).click();
  await frame.getByRole('button', { name: /A copy, and other phones/ }).click();
  await frame.getByRole('heading', { name: 'A copy, and other phones' }).waitFor();
}

async function sendNow(frame: Frame): Promise<void> {
  await openCopyScreen(frame);
  await frame.getByText(/^Last copy kept/).waitFor();
  await frame.getByRole('button', { name: 'Back' }).click();
  await frame.getByRole('button', { name: 'Back' }).click();
}

/** The text of everything written down, opened one after the other. */
async function shownOn(frame: Frame): Promise<readonly string[]> {
  const shown: string[] = [];
  const more = frame.getByRole('button', { name: /^All \d/ });
  const isMore = (await more.count()) > 0;
  if (isMore) {
    await more.click();
    await frame.getByRole('heading', { name: 'What I wrote' }).waitFor();
  }
  const rows = frame.getByRole('button', { name: /Sent a message/ });
  const count = await rows.count();
  for (let index = 0; index < count; index += 1) {
    await rows.nth(index).click();
    await frame.getByRole('heading', { name: 'Sent a message' }).waitFor();
    const page = (await frame.textContent('main')) ?? '';
    shown.push(...all.filter((text) => page.includes(text)));
    await frame.getByRole('button', { name: 'Back' }).click();
  }
  if (isMore) await frame.getByRole('button', { name: 'Back' }).click();
  return shown.toSorted();
}

async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForSelector('#frame', { state: 'detached' });
}

/** Sets a new phone up to join, to the end. */
async function joinWith(world: World): Promise<Frame> {
  const frame = await enter(world.page, setUpCode);
  await answerFirstQuestions(frame);
  await chooseLook(frame);
  await goOnInTab(frame);
  await frame.getByRole('button', { name: 'I have a phone with my notes' }).click();
  await frame.getByLabel('Recovery words').fill(words.join(' '));
  await look(world, frame, 'join');
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByRole('heading', { name: 'Choose your code' }).waitFor();
  await press(frame, passcode);
  await frame.getByRole('button', { name: 'Go on' }).click();
  await press(frame, passcode);
  await frame.getByRole('button', { name: 'Go on' }).click();
  return frame;
}

test('nothing is sent by itself, and the screen says what a copy is before it offers one', async () => {
  await writeDown(onA, said.onA);
  expect(requests).toBe(0);
  await openCopyScreen(onA);
  await look(a, onA, 'off');
  await onA.getByRole('button', { name: 'Keep a copy' }).click();
  await onA.getByText('Photos, sound and other files are not in the copy.', { exact: false }).waitFor();
  await look(a, onA, 'know');
  expect(requests).toBe(0);
  await onA.getByRole('button', { name: 'I understand. Keep a copy' }).click();
  await onA.getByText(/^Last copy kept/).waitFor();
  await look(a, onA, 'on');
});

test('the words are tried by two of them, hidden meanwhile', async () => {
  await onA.getByRole('button', { name: 'Show my 24 words' }).click();
  await onA.getByRole('button', { name: 'Show the words' }).click();
  await onA.getByRole('listitem').nth(23).waitFor();
  words = await onA.getByRole('listitem').allTextContents();
  expect(words).toHaveLength(24);
  await onA.getByRole('button', { name: 'I have them. Let me try two' }).click();
  expect(await onA.getByRole('listitem').count()).toBe(0);
  const fields = onA.getByRole('textbox');
  const labels = await onA.locator('label').allTextContents();
  const places = labels.map((label) => Number(/\d+/.exec(label)?.[0]));
  await fields.nth(0).fill('wrong');
  await fields.nth(1).fill(words[(places[1] ?? 1) - 1] ?? '');
  await onA.getByRole('button', { name: 'Check' }).click();
  await onA.getByText('This is not the word in that place.').waitFor();
  await look(a, onA, 'try-words');
  await fields.nth(0).fill(words[(places[0] ?? 1) - 1] ?? '');
  await onA.getByRole('button', { name: 'Check' }).click();
  await onA.getByText('Both are right.', { exact: false }).waitFor();
  for (let back = 0; back < 3; back += 1) await onA.getByRole('button', { name: 'Back' }).click();
});

test('a second phone joins by the words and shows what the first wrote', async () => {
  onB = await joinWith(b);
  await onB.getByRole('heading', { name: 'Your notes are here' }).waitFor({ timeout: 30_000 });
  await look(b, onB, 'brought');
  await onB.getByRole('button', { name: 'Go to my notes' }).click();
  expect(await shownOn(onB)).toEqual([said.onA]);
  await writeDown(onB, said.onB);
  await sendNow(onB);
  await sendNow(onA);
  expect(await shownOn(onA)).toEqual([said.onA, said.onB].toSorted());
});

test('both write with no network; once they are back each shows all of it', async () => {
  for (const world of [a, b]) await world.context.setOffline(true);
  await writeDown(onA, said.apartA);
  await writeDown(onB, said.apartB);
  await openCopyScreen(onA);
  await onA.getByText('The server cannot be reached now.', { exact: false }).waitFor();
  await look(a, onA, 'no-network');
  for (let back = 0; back < 2; back += 1) await onA.getByRole('button', { name: 'Back' }).click();
  for (const world of [a, b]) await world.context.setOffline(false);
  await sendNow(onA);
  await sendNow(onB);
  await sendNow(onA);
  expect(await shownOn(onB)).toEqual([...all].toSorted());
  expect(await shownOn(onA)).toEqual([...all].toSorted());
});

test('closed, a phone sends nothing; opened again with its code, it shows the same', async () => {
  await lock(a.page);
  const before = requests;
  await a.page.waitForTimeout(3_000);
  expect(requests).toBe(before);
  onA = await enter(a.page, passcode);
  expect(await shownOn(onA)).toEqual([...all].toSorted());
});

test('the server holds none of the words that were written, and no word of a name', async () => {
  for (const text of ['SENT_a', 'SENT_b']) expect(await filesHolding(server.dataFolder, text)).toEqual([]);
  const client = await connectBeyondPolicies(server.dataFolder);
  const { rows } = await client.query<{ chains: string; sizes: number[] }>(
    `select count(distinct chain) as chains, array_agg(distinct octet_length(ciphertext)) as sizes from sealed_plane.sealed_entry`,
  );
  await client.end();
  expect(Number(rows[0]?.chains)).toBe(2);
  // IV, tag, number and hash around a block of the list.
  for (const size of rows[0]?.sizes ?? []) expect(Math.log2(size - 12 - 16 - 36) % 1).toBe(0);
  expect(server.logged.join('')).not.toMatch(/SENT_/);
});

test('the first phone is lost; a third is restored by the words, and nothing is on its disk in clear', async () => {
  await a.close();
  c = await openWorld(`http://localhost:${new URL(server.coverOrigin).port}`);
  const frame = await joinWith(c);
  await frame.getByRole('heading', { name: 'Your notes are here' }).waitFor({ timeout: 30_000 });
  await frame.getByRole('button', { name: 'Go to my notes' }).click();
  expect(await shownOn(frame)).toEqual([...all].toSorted());
  await lock(c.page);
  expect((await storedBy(c.page)).text).not.toContain('SENT_');
  await c.context.close();
  for (const text of ['SENT_a', 'SENT_b']) expect(await filesHolding(c.profile, text)).toEqual([]);
});

test('ended, the copy is gone from the server, and the notes stay', async () => {
  await openCopyScreen(onB);
  await onB.getByRole('button', { name: 'End the copy' }).click();
  await look(b, onB, 'end');
  await onB.getByRole('button', { name: 'End it now' }).click();
  await onB.getByRole('button', { name: 'Keep a copy' }).waitFor();
  const client = await connectBeyondPolicies(server.dataFolder);
  const { rows } = await client.query('select from sealed_plane.sealed_entry');
  await client.end();
  expect(rows).toEqual([]);
  for (let back = 0; back < 2; back += 1) await onB.getByRole('button', { name: 'Back' }).click();
  expect(await shownOn(onB)).toEqual([...all].toSorted());
  // The network was taken away on purpose; the browser says so in its own words.
  expect(b.problems.filter((problem) => !problem.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
