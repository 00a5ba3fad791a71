/**
 * What her yes lets happen beyond reading, in a real browser: an officer puts chosen fields into a police record, an advocate lets a
 * supervisor open what was shared, and she sees both. Without her yes neither is offered.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { instantOf } from '@holdfast/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBeyondPolicies } from '../../apps/server/src/testing/beyond-policies.ts';
import { makeKey } from './workspace-cases.ts';
import { herWords, shareWith } from './workspace-her-phone.ts';
import { goTo, look, openWorkplace, type Seat, signInAs, takeSeat, type Workplace } from './workspace-world.ts';

const now = () => instantOf(Date.now());

let place: Workplace;
const seats: Seat[] = [];
beforeAll(async () => {
  place = await openWorkplace();
}, 180_000);
afterAll(async () => {
  const problems = seats.flatMap((seat) => seat.problems);
  for (const seat of seats) await seat.context.close();
  await place?.close();
  expect(problems).toEqual([]);
});

async function sitDown(name: string): Promise<Page> {
  const seat = await takeSeat(place);
  seats.push(seat);
  await signInAs(seat.page, name);
  return seat.page;
}
async function codeOf(page: Page): Promise<string> {
  await goTo(page, 'Invitation code');
  await page.getByRole('button', { name: 'Make a code' }).click();
  return (await page.locator('.pairing-code').textContent()) ?? '';
}
async function openOne(page: Page, { heading = 'Rowan E.' } = {}): Promise<void> {
  await goTo(page, 'Disclosures');
  await page
    .getByRole('link', { name: /^Received today.*not opened yet/ })
    .first()
    .click();
  await page.getByRole('radio', { name: 'For court' }).check();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('heading', { name: heading }).waitFor();
}
async function see(page: Page, name: string): Promise<void> {
  expect(await look(page, name)).toEqual([]);
}

test('an officer puts chosen fields into a police record where she allowed it; a signed receipt goes back, and anyone can check it', async () => {
  const page = await sitDown('T. Vance');
  await makeKey(page);
  const without = await shareWith({ server: place.server, code: await codeOf(page), now: now(), mark: 'no-record' });
  await openOne(page);
  await page.getByText('She did not allow it to become a police record').waitFor();
  expect(await page.getByText('Put it into a police record').count()).toBe(0);
  expect(await without.acts()).toEqual(['opened T. Vance']);

  const code = await codeOf(page);
  const shared = await shareWith({
    server: place.server,
    code,
    now: now(),
    mark: 'record',
    mayBecomePoliceRecord: true,
  });
  await openOne(page);
  await page.getByText('Put it into a police record').click();
  await page.getByRole('button', { name: 'Put it on record' }).click();
  await page.getByText('Choose at least one thing.').waitFor();
  await page.getByRole('checkbox', { name: 'What it was' }).check();
  await page.getByRole('checkbox', { name: /What happened, in her words/ }).check();
  await page.getByLabel('Call number').fill('C-26-70001');
  await see(page, 'disclosure-record');
  await page.getByRole('button', { name: 'Put it on record' }).click();
  await page.getByText('It is in the record now').first().waitFor();
  await page.getByText('Your agency has said that it received this').waitFor();
  expect(await shared.acts()).toEqual(['opened T. Vance', 'recorded T. Vance']);

  await page.getByRole('link', { name: 'Open the call' }).click();
  await page.getByRole('heading', { name: 'Told by the protected party' }).waitFor();
  await page.getByText(herWords).waitFor();
  await page.getByText(/as she allowed under release release-record/).waitFor();
  // What was not chosen is not there.
  expect(await page.getByText('Children were there').count()).toBe(0);
  await see(page, 'call-told');
  await page.emulateMedia({ colorScheme: 'dark' });
  await see(page, 'call-told-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  const [receipt = ''] = await shared.receipts();
  const folder = await mkdtemp(path.join(tmpdir(), 'receipt-'));
  const file = path.join(folder, 'receipt.json');
  await writeFile(file, receipt);
  const checked = await promisify(execFile)(process.execPath, ['apps/cli/src/main.ts', 'verify', file]);
  expect(checked.stdout).toMatch(/^It holds:/);
  expect(checked.stdout).toContain('Marlow Police Department (police)');
  await rm(folder, { recursive: true, force: true });
}, 90_000);

test('a supervisor opens what she and the agency both allowed, once it was passed on, and she sees it', async () => {
  // The demonstration's advocacy has no supervisor; here one of its two advocates is one.
  const client = await connectBeyondPolicies(place.server.dataFolder);
  await client.query(`update open_plane.staff_member set role = 'supervisor' where display_name = 'Petra Lindqvist'`);
  await client.query(`update sign_in.member set role = 'supervisor' where "userId" in
    (select id from sign_in."user" where name = 'Petra Lindqvist')`);
  await client.query(`insert into sealed_plane.case_policy values ('harbor-house', now(), true, 84)`);
  await client.end();

  const petra = await sitDown('Petra Lindqvist');
  await makeKey(petra);
  const imani = await sitDown('Imani Okafor');
  await makeKey(imani);
  const code = await codeOf(imani);
  const shared = await shareWith({ server: place.server, code, now: now(), mark: 'head', supervisorMayOpen: true });
  await openOne(imani);
  await imani.getByText('She allowed your supervisor to open it too.').waitFor();
  await imani.getByText('Let a supervisor open it', { exact: true }).click();
  await see(imani, 'disclosure-pass-on');
  await imani.getByRole('button', { name: 'Let Petra Lindqvist open it' }).click();
  await imani.getByText('Petra Lindqvist can open it now').first().waitFor();

  await openOne(petra);
  await petra.getByText(/It was shared with Imani Okafor. You open it as a supervisor/).waitFor();
  // Saying that it was received is the recipient's.
  expect(await petra.getByRole('button', { name: 'Say that it was received' }).count()).toBe(0);
  await see(petra, 'disclosure-as-supervisor');
  expect(await shared.acts()).toEqual(['opened Imani Okafor', 'opened Petra Lindqvist']);
}, 90_000);
