/**
 * Making it move: what she let an advocate keep becomes a letter that names only what her release allows, as a tagged PDF made in the
 * browser under the policy of the page; and a meeting about the case, whose words stay in the case.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { instantOf } from '@holdfast/domain';
import type { Locator, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { beginCase, makeKey, toCases, unlockKey } from './workspace-cases.ts';
import { herWords, type Shared, shareWith } from './workspace-her-phone.ts';
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
/** Planted in what is written, and looked for wherever bytes rest. */
const sentinel = 'marble-otter-lantern';

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

/** What a press gives to keep. */
async function given(page: Page, button: string, within?: Locator): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    (within ?? page).getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  const kept = path.join(artifacts, `case-letters-${download.suggestedFilename()}`);
  await download.saveAs(kept);
  return await readFile(kept);
}

let code: string;
let shared: Shared;

describe('letters', () => {
  test('the supervisor’s letter: named by her release, set as a tagged PDF, sent, no answer, and the next step', async () => {
    const page = await sitDown('Imani Okafor');
    await makeKey(page);
    await goTo(page, 'Invitation code');
    await page.getByRole('button', { name: 'Make a code' }).click();
    code = (await page.locator('.pairing-code').textContent()) ?? '';
    await toCases(page);
    await beginCase(page, 'Heron');

    const now = instantOf(Date.now());
    shared = await shareWith({
      server: place.server,
      code,
      now,
      mark: 'complaint',
      mayKeepCopy: true,
      purpose: 'complaint',
      hoursAgo: 560,
      facts: { 'face-sheet-given': 'no' },
    });
    await page.goto(`${place.origin}/disclosures/${shared.disclosureId}`);
    await unlockKey(page);
    await page.getByRole('radio', { name: 'For a complaint' }).check({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByLabel('Keep in a case file').selectOption({ label: 'Heron' }, { timeout: 60_000 });
    await page.getByRole('button', { name: 'Keep in a case file' }).click();
    await page.getByText('Written').first().waitFor();

    await goTo(page, 'Owed');
    const overdue = page.getByRole('region', { name: 'Overdue' });
    await overdue.waitFor();
    expect(await overdue.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
    await overdue.getByRole('link', { name: 'Heron' }).first().click();
    await page.getByRole('button', { name: 'Owed and letters' }).click();
    await page.getByText(/^Next step/).waitFor();
    await page.getByRole('button', { name: 'Write the letter', exact: true }).click();
    const letter = page.getByLabel('The letter', { exact: true });
    await letter.waitFor();
    const text = await letter.inputValue();
    expect(text).toContain('The person it protects, Rowan E., gave me written permission');
    expect(text).toContain('Report number: 26-11804');
    expect(text).not.toContain(herWords);
    expect(await look(page, 'case-letter')).toEqual([]);
    const pdf = await given(page, 'PDF');
    const words = await wordsOf(pdf);
    for (const text of ['Order MC-DV-0001', 'Rowan E.', 'Report number: 26-11804', 'Respectfully,', 'Page 1 of'])
      expect(words).toContain(text);
    // What she wrote is hers to quote, and what she noted of the visit was not asked for.
    for (const text of [herWords, 'He had left when they came.', 'Heron']) expect(words).not.toContain(text);
    expect((await given(page, 'As text')).toString()).toContain('Harbor Lantern Advocacy');
    expect((await given(page, 'For editing')).toString()).toContain('{\\rtf1');

    await page.getByRole('button', { name: 'It is sent', exact: true }).click();
    const sent = page.getByRole('form', { name: 'It is sent' });
    await sent.getByLabel('Way').selectOption('mail');
    await sent.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('Waiting for an answer').waitFor();
    await page.getByText(/by mail/).waitFor();
    expect(await page.getByText(/^Next step/).count()).toBe(0);
    await page.getByRole('button', { name: 'No answer came' }).click();
    await page.getByText(/^Next step/).waitFor();
    expect(await look(page, 'case-letter-next')).toEqual([]);
  });

  test('what was only shown counts while the key is unlocked, is on no paper, and is gone with the lock and when it is taken back', async () => {
    const page = await sitDown('Imani Okafor');
    const now = instantOf(Date.now());
    const fresh = async () => {
      await goTo(page, 'Invitation code');
      await page.getByRole('button', { name: 'Make a code' }).click();
      return (await page.locator('.pairing-code').textContent()) ?? '';
    };
    const seen = await shareWith({ server: place.server, code: await fresh(), now, mark: 'seen', hoursAgo: 560 });
    const open = async (sharedNow: Shared) => {
      await goTo(page, 'Disclosures');
      await page.locator(`a[href="/disclosures/${sharedNow.disclosureId}"]`).click();
      const purpose = page.getByRole('radio', { name: 'For court' });
      const passphrase = page.getByLabel('Passphrase of your key');
      await purpose.or(passphrase).first().waitFor();
      if (await passphrase.isVisible()) await unlockKey(page);
      await purpose.check({ timeout: 60_000 });
      await page.getByRole('button', { name: 'Open it' }).click();
      await page.getByText('View only').first().waitFor({ timeout: 30_000 });
    };
    await open(seen);
    await goTo(page, 'Owed');
    const inView = page.getByRole('region', { name: 'Only opened, and kept in no case' });
    await inView.waitFor();
    await inView.getByText('In view until you lock your key').waitFor();
    expect(await inView.getByText(herWords).count()).toBe(0);
    expect(await look(page, 'owed-in-view')).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await inView.isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await seen.revoke();
    await goTo(page, 'Cases');
    await goTo(page, 'Owed');
    await inView.waitFor({ state: 'hidden' });

    const again = await shareWith({ server: place.server, code: await fresh(), now, mark: 'again', hoursAgo: 560 });
    await open(again);
    await goTo(page, 'Owed');
    await inView.waitFor();
    await goTo(page, 'My key');
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await goTo(page, 'Owed');
    await unlockKey(page);
    await page.getByRole('heading', { name: 'Owed across your cases' }).waitFor();
    await page.getByRole('region', { name: 'Overdue' }).waitFor({ timeout: 60_000 });
    expect(await inView.count()).toBe(0);
  });

  test('she sees the opening and takes it back: nobody opens it, and nobody else ever could', async () => {
    expect(await shared.openings()).toBeGreaterThan(0);
    await shared.revoke();
    const page = await sitDown('Imani Okafor');
    await page.goto(`${place.origin}/disclosures/${shared.disclosureId}`);
    await page.getByText('She has taken this back.').waitFor();
    for (const name of ['Petra Lindqvist', 'M. Ibarra', 'T. Vance', 'Cass Wrenfield']) {
      const other = await sitDown(name);
      const answered = await other.request.post(`${place.origin}/api/disclosures/${shared.disclosureId}/openings`, {
        data: { purpose: 'advice' },
        headers: { origin: place.origin },
      });
      expect([name, answered.status()]).toEqual([name, name === 'Cass Wrenfield' ? 403 : 404]);
      await other.context().close();
    }
  });
});

describe('a meeting about cases', () => {
  test('a case is put down with why it may be spoken of; minutes, an action and its carrying forward; papers to take along', async () => {
    const page = await sitDown('Imani Okafor');
    await goTo(page, 'Meetings');
    await unlockKey(page);
    await page.getByText('No meetings yet').waitFor({ timeout: 60_000 });
    expect(await look(page, 'meetings-empty')).toEqual([]);
    const putDown = async (day: string, until: string) => {
      await page.getByRole('button', { name: 'Put a case down' }).click();
      await page.getByLabel('Case', { exact: true }).selectOption({ label: 'Heron' });
      const form = page.getByRole('form', { name: 'Case review meeting' });
      await form.getByLabel('Day of the meeting').fill(day);
      await form.getByLabel('What the meeting is called').fill('County case review');
      // No basis is filled in for anyone, and none is no basis.
      await form.getByLabel('Why it is on the agenda').fill(`Two calls, no copy of the report. ${sentinel}`);
      await form.getByRole('button', { name: 'Write it down' }).click();
      await form.getByText('This is needed.').first().waitFor();
      await form.getByLabel('Why it may be spoken of').selectOption('consent');
      await form.getByLabel('Her consent ends on').fill(until);
      await form
        .getByLabel('What she consented to, and with whom')
        .fill('The report, with the police and the prosecutor');
      await form.getByRole('button', { name: 'Write it down' }).click();
      await page.getByText('Written: Heron').waitFor();
      await page.getByRole('button', { name: 'Put a case down' }).click();
    };
    await putDown('2099-03-03', '2099-04-01');
    await page.getByRole('heading', { name: 'County case review', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Write the minutes: Heron' }).click();
    await page.getByLabel('Minutes').fill(`The liaison will look for the report. ${sentinel}`);
    await page.getByLabel('Does it change her safety plan').selectOption('yes');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('It was agreed to change her safety plan.').waitFor();
    await page.getByRole('button', { name: 'Add an action: Heron' }).click();
    await page.getByLabel('What is to be done').fill('Send the copy of the report');
    await page.getByLabel('Who does it').fill('Liaison, Marlow Police Department');
    await page.getByLabel('By', { exact: true }).fill('2099-03-10');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('heading', { name: 'Agreed here' }).waitFor();
    expect(await look(page, 'meetings-one')).toEqual([]);
    const agenda = page.getByRole('region', { name: 'The agenda, to take along' });
    const words = await wordsOf(await given(page, 'PDF', agenda));
    expect(words).toContain('Consent until April 1, 2099');
    // The agenda says why a case is there, never what was said.
    expect(words).not.toContain('The liaison will look');
    const actions = page.getByRole('region', { name: 'The list of actions, to give out' });
    expect((await given(page, 'As text', actions)).toString()).toContain('Liaison, Marlow Police Department');
    await given(page, 'PDF', actions);

    // The next meeting carries forward what is open; one whose consent ends before it speaks of nothing.
    await putDown('2099-04-01', '2099-04-01');
    await page.getByRole('heading', { name: 'Carried forward' }).waitFor();
    await page.getByRole('button', { name: 'Done: Send the copy of the report' }).click();
    await expect.poll(async () => await page.getByRole('heading', { name: 'Carried forward' }).count()).toBe(0);
    await putDown('2099-05-05', '2099-04-01');
    await page.getByText('Not on the agenda: 1').waitFor();
    expect(await page.getByText(sentinel).count()).toBe(0);
    expect(await look(page, 'meetings-left-out')).toEqual([]);
    await expect.poll(async () => await page.getByText('not sent yet').count()).toBe(0);
  });

  test('whoever holds the server finds no word of it: not in the database, not in the files, not in the log', async () => {
    const told = [sentinel, herWords, 'He had left when they came.', 'Send the copy of the report'];
    const kept = await filesUnder(place.server.dataFolder);
    const log = place.server.logged.join('\n');
    for (const text of told) {
      expect(log, text).not.toContain(text);
      expect(
        kept.filter(({ bytes }) => bytes.includes(text)).map(({ file }) => file),
        text,
      ).toEqual([]);
    }
    // The search finds what is there in clear.
    expect(kept.some(({ bytes }) => bytes.includes('Harbor Lantern'))).toBe(true);
    expect(log).toContain('openDisclosure');
  });
});

/** A PDF as another program reads it; it has to be tagged. */
async function wordsOf(pdf: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const marks: unknown = await document.getMarkInfo();
  expect(marks).toMatchObject({ Marked: true });
  const words: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    for (const item of (await (await document.getPage(number)).getTextContent()).items)
      if ('str' in item) words.push(item.str);
  await document.loadingTask.destroy();
  return words.join(' ').replaceAll(/\s+/g, ' ');
}

interface Kept {
  readonly file: string;
  readonly bytes: Buffer;
}

async function filesUnder(folder: string): Promise<readonly Kept[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { file, bytes: await readFile(file).catch(() => Buffer.of()) };
    }),
  );
}
