/**
 * A letter that is answered: an advocate sends it from the case to one person of the police, who sees it with its clock, opens it and
 * promises a day; the case shows the answer by itself. Nobody else finds it, and the server holds no word of it.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { civilDateAt, instantOf, plusDays, timeZoneOf } from '@holdfast/domain';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { connectBeyondPolicies } from '../../apps/server/src/testing/beyond-policies.ts';
import { beginCase, makeKey, toCases, unlockKey } from './workspace-cases.ts';
import { shareWith } from './workspace-her-phone.ts';
import {
  artifacts,
  goTo,
  look,
  openWorkplace,
  type Seat,
  signInAs,
  takeSeat,
  type Workplace,
} from './workspace-world.ts';

let place: Workplace;
let seats: Seat[] = [];
/** Planted in the letter and in the answer, and looked for wherever bytes rest. */
const inLetter = 'sparrow-quartz-lantern';
const inAnswer = 'juniper-anvil-harbor';

beforeAll(async () => {
  place = await openWorkplace();
}, 180_000);
afterAll(async () => await place?.close());
afterEach(async () => {
  const problems = seats.flatMap((seat) => seat.problems);
  for (const seat of seats) await seat.context.close();
  seats = [];
  expect(problems).toEqual([]);
});

async function sitDown(name: string): Promise<Page> {
  const seat = await takeSeat(place);
  seats.push(seat);
  await signInAs(seat.page, name);
  return seat.page;
}
/** A key of their own, its six words, and a code that names them. */
async function keyAndCode(page: Page): Promise<{ readonly words: readonly string[]; readonly code: string }> {
  await makeKey(page);
  const words = await page.locator('.six-words li').allTextContents();
  await goTo(page, 'Invitation code');
  await page.getByRole('button', { name: 'Make a code' }).click();
  return { words, code: (await page.locator('.pairing-code').textContent()) ?? '' };
}

test('an advocate’s letter reaches one supervisor, is answered with a day, and the case shows it', async () => {
  const [police, page] = [await sitDown('M. Ibarra'), await sitDown('Imani Okafor')];
  const reader = await keyAndCode(police);
  const writer = await keyAndCode(page);

  await toCases(page);
  await beginCase(page, 'Heron');
  const now = instantOf(Date.now());
  const shared = await shareWith({
    server: place.server,
    code: writer.code,
    now,
    mark: 'answered',
    mayKeepCopy: true,
    purpose: 'complaint',
    hoursAgo: 560,
  });
  await goTo(page, 'Disclosures');
  await page.locator(`a[href="/disclosures/${shared.disclosureId}"]`).click();
  await page.getByRole('radio', { name: 'For a complaint' }).check();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByLabel('Keep in a case file').selectOption({ label: 'Heron' });
  await page.getByRole('button', { name: 'Keep in a case file' }).click();
  await page.getByText('Written').first().waitFor();

  // The letter, with a word of her own in it, to one supervisor whose six words are compared.
  await goTo(page, 'Cases');
  await page.getByRole('link', { name: /Heron/ }).click();
  await page.getByRole('button', { name: 'Owed and letters' }).click();
  await page.getByRole('button', { name: 'Write the letter', exact: true }).click();
  const body = page.getByLabel('The letter', { exact: true });
  await body.waitFor();
  await body.fill(`${await body.inputValue()}\n\nAs agreed\nOn the telephone: ${inLetter}.`);
  await page.getByRole('button', { name: 'Send to their workspace' }).click();
  await page.getByLabel('Their invitation code').fill(reader.code);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByText('M. Ibarra, Marlow Police Department').waitFor();
  expect(await page.locator('.six-words li').allTextContents()).toEqual(reader.words);
  expect(await look(page, 'letters-pairing')).toEqual([]);
  await page.getByRole('button', { name: 'The six words are the same' }).click();
  const sending = page.getByRole('form', { name: 'Send to their workspace' });
  await sending.waitFor();
  await sending.getByRole('checkbox', { name: 'The six words are the same' }).check();
  expect(await look(page, 'letters-sending')).toEqual([]);
  await sending.getByRole('button', { name: 'Seal and send' }).click();
  await page.getByText('Sent to M. Ibarra, Marlow Police Department').waitFor();
  await page.getByText('Waiting for an answer').waitFor();

  // Nobody else of the agency finds it.
  const summary = await police.request.get(`${place.origin}/api/letters`);
  const [row]: { id: string }[] = (await summary.json()).letters;
  const id = row?.id ?? '';
  const officer = await sitDown('T. Vance');
  const tried = await officer.request.post(`${place.origin}/api/letters/${id}/openings`, {
    data: {},
    headers: { origin: place.origin },
  });
  expect(tried.status()).toBe(404);

  await goTo(police, 'Letters');
  await police.getByText('0 overdue, 0 due within two days, 1 open').waitFor();
  expect(await look(police, 'letters-inbox')).toEqual([]);
  await police.getByRole('link', { name: /From Harbor Lantern Advocacy/ }).click();
  expect(await look(police, 'letters-unopened')).toEqual([]);
  await police.getByRole('button', { name: 'Open it' }).click();
  await police.getByText(inLetter).waitFor();
  await police.getByRole('button', { name: 'Say that it was received' }).click();
  await police.getByRole('button', { name: 'Answer', exact: true }).click();
  const form = police.getByRole('form', { name: 'Answer' });
  await form.getByRole('button', { name: 'Seal and send the answer' }).click();
  await form.getByText('This is needed.').waitFor();
  await form.getByRole('radio', { name: 'It will be done' }).check();
  const promised = plusDays(civilDateAt(now, timeZoneOf('America/Los_Angeles')), 5);
  await form.getByLabel('Will be done by').fill(promised);
  await form.getByLabel('In words').fill(`The report is being written: ${inAnswer}.`);
  expect(await look(police, 'letters-answering')).toEqual([]);
  await form.getByRole('button', { name: 'Seal and send the answer' }).click();
  await police.getByRole('button', { name: 'Answer again' }).waitFor();
  await police.getByRole('heading', { name: /^Will be done by/ }).waitFor();
  expect(await look(police, 'letters-answered')).toEqual([]);

  // The case takes the answer in by itself; a promise is waited for, and the day of it is a date of the case.
  await goTo(page, 'Owed');
  await goTo(page, 'Cases');
  await page.getByRole('link', { name: /Heron/ }).click();
  await page.getByRole('button', { name: 'Owed and letters' }).click();
  await page.getByText('Waiting for what was promised').waitFor();
  await page.getByText(`The report is being written: ${inAnswer}.`).waitFor();
  await page.getByText(/^Will be done by/).waitFor();
  await page.getByText(/First opened/).waitFor();
  expect(await page.getByText(/^Next step/).count()).toBe(0);
  expect(await look(page, 'letters-case-answered')).toEqual([]);

  // Made ready, with what sets papers, the device sets the letter as PDF without a connection.
  await goTo(page, 'Cases');
  await page.getByRole('button', { name: 'Make this device ready' }).click();
  await page.getByRole('button', { name: 'Keep it on this device too' }).click();
  await page.getByText('Letters can be set as PDF here without a connection.').waitFor();
  await page.context().setOffline(true);
  await page.goto(`${place.origin}/cases`);
  await unlockKey(page);
  await page.getByRole('link', { name: /Heron/ }).click();
  await page.getByRole('button', { name: 'Owed and letters' }).click();
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PDF', exact: true }).first().click(),
  ]);
  const kept = path.join(artifacts, 'letter-without-a-connection.pdf');
  await pdf.saveAs(kept);
  expect((await readFile(kept)).subarray(0, 5).toString()).toBe('%PDF-');
  await page.context().setOffline(false);

  // And the server has no word of either.
  await expect.poll(async () => await page.getByText('not sent yet').count()).toBe(0);
  const database = await connectBeyondPolicies(place.server.dataFolder);
  await database.query('checkpoint');
  await database.end();
  const log = place.server.logged.join('\n');
  const files = await filesUnder(place.server.dataFolder);
  for (const text of [inLetter, inAnswer]) {
    expect(log).not.toContain(text);
    expect(files.filter(({ bytes }) => bytes.includes(text)).map(({ file }) => file)).toEqual([]);
  }
  // The search finds what is there in clear.
  expect(files.some(({ bytes }) => bytes.includes(id))).toBe(true);
}, 60_000);

async function filesUnder(folder: string) {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { file, bytes: await readFile(file).catch(() => Buffer.of()) };
    }),
  );
}
