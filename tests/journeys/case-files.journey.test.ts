/**
 * Case files as two advocates meet them: begun, written, found, read again without a connection, assigned and taken away; and that
 * neither a colleague, nor the police, nor whoever holds the database reads a word of them.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { instantOf } from '@holdfast/domain';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { connectBeyondPolicies } from '../../apps/server/src/testing/beyond-policies.ts';
import { beginCase, makeKey, toCases, unlockKey, writeNote } from './workspace-cases.ts';
import { shareWith } from './workspace-her-phone.ts';
import { goTo, look, openWorkplace, type Seat, signInAs, takeSeat, type Workplace } from './workspace-world.ts';

let place: Workplace;
let seats: Seat[] = [];
/** Planted in what is written, and looked for wherever bytes rest. */
const sentinel = 'quartz-heron-lantern';

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

async function sitDown(name: string): Promise<Seat> {
  const seat = await takeSeat(place);
  seats.push(seat);
  await signInAs(seat.page, name);
  return seat;
}
const inTheCase = (page: Page, text: string) => page.locator('.case-text', { hasText: text });

let theCase: string;

describe('case files', () => {
  test('an advocate begins one, writes how she may be reached, and finds it by any word', async () => {
    const petra = await sitDown('Petra Lindqvist');
    await makeKey(petra.page);
    await toCases(petra.page);
    const { page } = await sitDown('Imani Okafor');
    await makeKey(page);
    await toCases(page);
    await page.getByText('No cases yet').waitFor();
    expect(await look(page, 'cases-empty')).toEqual([]);
    await beginCase(page, 'Rowan E.');
    theCase = page.url();
    expect(await page.title()).toBe('Case, Holdfast');
    await page.getByText('No rules were written. Ask her before the next contact.').waitFor();

    await page.getByRole('button', { name: 'Contact rules' }).click();
    const rules = page.getByRole('form', { name: 'Contact rules' });
    await rules.getByRole('button', { name: 'Write it down' }).click();
    await rules.getByText('This is needed.').first().waitFor();
    await rules.getByLabel('When', { exact: true }).fill('Weekdays after nine');
    await rules.getByLabel('Text message').check();
    await rules.getByLabel('May a message be left').selectOption('no');
    await rules.getByLabel('Code word').fill('tomatoes');
    await rules.getByLabel('If he answers').fill('Ask for the library');
    await rules.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('Ask for the library').first().waitFor();

    await writeNote(page, `He waited at the ferry. ${sentinel}`);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => await inTheCase(page, sentinel).count()).toBe(0);
    await writeNote(page, `He waited by the ferry. ${sentinel}`);

    await page.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'Date', exact: true }).click();
    const date = page.getByRole('form', { name: 'Date' });
    await date.getByLabel('Where it stands').selectOption('hearing');
    await date.getByLabel('Day').fill('2099-04-02');
    await date.getByLabel('What', { exact: true }).fill('Department 4');
    await date.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('navigation', { name: 'Cases' }).getByText('Department 4').waitFor();
    expect(await look(page, 'cases-one')).toEqual([]);

    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.keyboard.type('FERRY tomatoes');
    await page
      .getByRole('navigation', { name: 'Cases' })
      .getByRole('link', { name: /Rowan E\./ })
      .waitFor();
    await page.keyboard.type(' zeppelin');
    await page.getByText('No case has these words').waitFor();
    await page.getByRole('button', { name: 'En español' }).click();
    await page.getByText('Ningún caso tiene estas palabras').waitFor();
    // The language is kept with the account: what follows is read in English again.
    const chosen = page.waitForResponse(
      (answer) => answer.url().endsWith('/api/choices') && answer.request().postData() === '{"language":"en"}',
    );
    await page.getByRole('button', { name: 'In English' }).click();
    await chosen;
  });

  test('locking the key leaves nothing in view; without a connection it is read and written, and sent when there is one', async () => {
    const { page, context } = await sitDown('Imani Okafor');
    await page.goto(theCase);
    await unlockKey(page);
    await inTheCase(page, sentinel).first().waitFor({ timeout: 60_000 });
    await context.setOffline(true);
    await writeNote(page, `Met at the library, off the map. ${sentinel}`);
    await page.getByText('No connection. What you write is kept here, sealed.').waitFor();
    await page.getByText('1 not sent yet').first().waitFor();
    expect(await look(page, 'cases-offline')).toEqual([]);
    // A second page of the same browser says that it keeps nothing, so that neither loses what the other has not sent.
    const second = await context.newPage();
    await context.setOffline(false);
    await second.goto(theCase);
    await unlockKey(second);
    await second.getByText('Your cases may be open in another window.').waitFor({ timeout: 60_000 });
    await second.close();
    await page.reload();
    await unlockKey(page);
    await inTheCase(page, 'off the map').first().waitFor({ timeout: 60_000 });
    await expect.poll(async () => await page.getByText('not sent yet').count(), { timeout: 20_000 }).toBe(0);

    await goTo(page, 'My key');
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.goto(theCase);
    await page.getByText('Case files are sealed to your key').waitFor();
    expect(await page.getByText(sentinel).count()).toBe(0);
    // What rests in the browser between two openings is sealed.
    const rests = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('cases');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const all = await new Promise<Uint8Array[]>((resolve) => {
        const asked = database.transaction('sealed').objectStore('sealed').getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      return all.map((bytes) => ({ length: bytes.length, text: new TextDecoder('latin1').decode(bytes) }));
    });
    expect(rests.length).toBe(2);
    for (const { length, text } of rests) {
      expect((length - 28) % (128 * 1024)).toBe(0);
      expect(text.includes(sentinel) || text.includes('Rowan')).toBe(false);
    }
  });

  test('a colleague finds nothing until she is assigned, reads all of it then, and nothing new after she is taken off', async () => {
    const petra = await sitDown('Petra Lindqvist');
    await petra.page.goto(theCase);
    await unlockKey(petra.page);
    await petra.page.getByText('No cases yet').waitFor({ timeout: 60_000 });
    expect(await petra.page.getByText(sentinel).count()).toBe(0);

    const imani = await sitDown('Imani Okafor');
    await imani.page.goto(theCase);
    await unlockKey(imani.page);
    await inTheCase(imani.page, 'off the map').first().waitFor({ timeout: 60_000 });
    await imani.page.getByRole('button', { name: 'Who reads this' }).click();
    await imani.page.getByText('None can be assigned.').waitFor();
    await imani.page.getByRole('button', { name: 'Assign: Petra Lindqvist' }).click();
    await imani.page.getByRole('button', { name: 'Remove: Petra Lindqvist' }).waitFor({ timeout: 20_000 });
    expect(await look(imani.page, 'cases-readers')).toEqual([]);

    await petra.page.reload();
    await unlockKey(petra.page);
    await inTheCase(petra.page, 'off the map').first().waitFor({ timeout: 60_000 });
    await writeNote(petra.page, 'Petra called the clerk.');
    // Sent, not only written: what has not left when she is taken off stays with her.
    await expect.poll(async () => await petra.page.getByText('not sent yet').count(), { timeout: 20_000 }).toBe(0);

    await imani.page.getByRole('button', { name: 'Remove: Petra Lindqvist' }).click();
    await imani.page.getByText('Assigned before').waitFor({ timeout: 20_000 });
    await imani.page.getByText('What they read before, they may have kept.').waitFor();
    await imani.page.getByRole('button', { name: 'Timeline' }).click();
    await imani.page.getByText('Petra called the clerk.').waitFor({ timeout: 40_000 });

    await petra.page.reload();
    await unlockKey(petra.page);
    await petra.page.getByText('No cases yet').waitFor({ timeout: 60_000 });
  });

  test('the police have no such page, and database, log lines and answers hold no word of it', async () => {
    const { page } = await sitDown('M. Ibarra');
    await page.goto(theCase);
    await page.getByText('There is nothing here that you may open').waitFor();
    expect(place.server.logged.join('\n').includes(sentinel)).toBe(false);
    const client = await connectBeyondPolicies(place.server.dataFolder);
    try {
      const { rows } = await client.query<{ count: number }>(
        'select count(*)::int as count from sealed_plane.case_entry',
      );
      expect(rows[0]?.count ?? 0).toBeGreaterThan(8);
    } finally {
      await client.end();
    }
    expect(await filesWith(path.join(place.server.dataFolder, 'postgres'), sentinel)).toEqual([]);
    // The search finds what is there in clear.
    expect((await filesWith(path.join(place.server.dataFolder, 'postgres'), 'Harbor Lantern')).length).toBeGreaterThan(
      0,
    );
  });
});

describe('the administrator', () => {
  test('decides about supervisors, and sees the whole of what the server could hand over: no word, no name', async () => {
    const { page } = await sitDown('Cass Wrenfield');
    await goTo(page, 'Case files');
    await page.getByRole('region', { name: 'Legal request' }).getByRole('table').waitFor();
    expect(await page.getByText(sentinel).count()).toBe(0);
    expect(await page.getByText('Rowan').count()).toBe(0);
    expect(await page.getByText('staff-okafor').count()).toBe(1);
    expect(await look(page, 'cases-keeping')).toEqual([]);
    await page.getByLabel('Supervisors may be assigned to case files').check();
    await page.getByRole('button', { name: 'Decide' }).click();
    const imani = await sitDown('Imani Okafor');
    await imani.page.goto(theCase);
    await unlockKey(imani.page);
    await imani.page.getByRole('button', { name: 'Who reads this' }).click({ timeout: 60_000 });
    await imani.page.getByText('Your agency lets supervisors be assigned.').waitFor();
  });
});

async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    if ((await readFile(file).catch(() => Buffer.of())).includes(text)) found.push(file);
  }
  return found;
}

describe('what is owed', () => {
  test('from what she shared and let be kept: overdue across the caseload, and no letter without her release for one', async () => {
    const { page } = await sitDown('Imani Okafor');
    await goTo(page, 'Invitation code');
    await page.getByRole('button', { name: 'Make a code' }).click();
    const code = (await page.locator('.pairing-code').textContent()) ?? '';
    const now = instantOf(Date.now());
    const shared = await shareWith({ server: place.server, code, now, mark: 'kept', mayKeepCopy: true, hoursAgo: 560 });
    await page.goto(`${place.origin}/disclosures/${shared.disclosureId}`);
    await unlockKey(page);
    await page.getByRole('radio', { name: 'For court' }).check({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByLabel('Keep in a case file').selectOption({ label: 'Rowan E.' }, { timeout: 60_000 });
    await page.getByRole('button', { name: 'Keep in a case file' }).click();
    await page.getByText('Written').first().waitFor();

    await goTo(page, 'Owed');
    await page.getByRole('heading', { name: 'Owed across your cases' }).waitFor();
    const overdue = page.getByRole('region', { name: 'Overdue' });
    await overdue.waitFor();
    expect(await overdue.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await look(page, 'cases-owed')).toEqual([]);
    await overdue.getByRole('link', { name: 'Rowan E.' }).first().click();
    await page.getByRole('button', { name: 'Owed and letters' }).click();
    await page.getByText(/^Next step/).waitFor();
    // She shared it for advice: a letter in the advocate's name may name nothing of it, and none can be begun.
    await page.getByText('A letter from you may not name this').first().waitFor();
    await page.getByText('She can write it in her own name on her phone').first().waitFor();
    expect(await page.getByRole('button', { name: /Write the letter/ }).count()).toBe(0);
    expect(await look(page, 'cases-letter')).toEqual([]);

    await page.getByRole('button', { name: 'Order', exact: true }).last().click();
    await page.getByRole('heading', { name: 'Ask for an order' }).waitFor();
    await page.getByText('DV-100').first().waitFor();
    expect(await look(page, 'cases-order')).toEqual([]);

    await page.getByRole('button', { name: 'Danger' }).click();
    await page.getByText('It was never validated.').waitFor();
    await page
      .getByRole('region', { name: 'Danger' })
      .getByRole('button', { name: /^Write: / })
      .click();
    await page.getByRole('group', { name: 'Can he get a weapon?' }).getByRole('radio', { name: 'Yes' }).check();
    await page.getByRole('region', { name: 'Danger' }).getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('4 / 5 not answered').waitFor();
    expect(await look(page, 'cases-danger')).toEqual([]);
  });
});
