/**
 * A case whose advocate is gone, opened again by two administrators together: neither can alone, and neither reads a word of it. And a
 * supervisor of advocates, who is assigned only where the agency decided so.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { beginCase, makeKey, toCases, unlockKey } from './workspace-cases.ts';
import { goTo, look, openWorkplace, type Seat, signInAs, takeSeat, type Workplace } from './workspace-world.ts';

let place: Workplace;
let seats: Seat[] = [];
const sentinel = 'walnut-sparrow-ladder';

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

test('a lost case is opened again by two administrators, and by neither alone; a supervisor is assigned only by policy', async () => {
  const cass = await sitDown('Cass Wrenfield');
  const bea = await sitDown('Bea Thornquist');
  for (const page of [cass, bea]) await makeKey(page);
  const petra = await sitDown('Petra Lindqvist');
  await makeKey(petra);
  await toCases(petra);
  const wren = await sitDown('Wren Takahara');
  await makeKey(wren);
  await toCases(wren);
  expect(await wren.getByRole('button', { name: 'Begin a case' }).count()).toBe(0);

  await goTo(cass, 'Case files');
  await cass.getByLabel('Who together can open a case again').selectOption({ label: 'Cass Wrenfield' });
  await cass.getByLabel('And', { exact: true }).selectOption({ label: 'Bea Thornquist' });
  await cass.getByLabel('Supervisors may be assigned to case files').check();
  await cass.getByRole('button', { name: 'Decide' }).click();
  await cass.getByText('Decided', { exact: true }).waitFor({ state: 'attached' });
  await cass.getByLabel('Number of the case').waitFor();
  expect(await look(cass, 'recovery-policy')).toEqual([]);

  const imani = await sitDown('Imani Okafor');
  await makeKey(imani);
  await toCases(imani);
  await beginCase(imani, 'Rowan E.');
  await imani.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'Note' }).click();
  const note = imani.getByRole('form', { name: 'Note' });
  await note.getByLabel('What happened or was said').fill(`She called. ${sentinel}`);
  await note.getByRole('button', { name: 'Write it down' }).click();
  await imani.getByRole('region', { name: 'Note' }).getByText(sentinel).waitFor();
  await imani.getByRole('button', { name: 'Who reads this' }).click();
  await imani.getByText('together and never one alone: Cass Wrenfield, Bea Thornquist').waitFor();
  await imani.getByText('Your agency lets supervisors be assigned.').waitFor();
  expect(await look(imani, 'recovery-told')).toEqual([]);
  await expect.poll(async () => await imani.getByText('not sent yet').count()).toBe(0);

  // Imani is gone. Cass asks, and can do no more.
  await goTo(cass, 'Directory');
  await goTo(cass, 'Case files');
  const part = cass.getByRole('region', { name: 'Opening a case again' });
  const row = cass.locator('tbody tr').first();
  const caseId = (await row.locator('.code, code, td').first().innerText()).trim();
  await part.getByLabel('Number of the case').fill(caseId);
  await part.getByLabel('For whom it is opened').selectOption({ label: 'Petra Lindqvist' });
  await part.getByLabel('Why').fill('The advocate left and her key with her.');
  await part.getByRole('button', { name: 'Ask the other administrator' }).click();
  await part.getByText('Waits for the other administrator').waitFor();
  expect(await part.getByRole('button', { name: /^Allow|^Open it/ }).count()).toBe(0);
  expect(await look(cass, 'recovery-asked')).toEqual([]);

  await goTo(bea, 'Case files');
  const other = bea.getByRole('region', { name: 'Opening a case again' });
  await other.getByText('The advocate left and her key with her.').waitFor();
  expect(await look(bea, 'recovery-to-allow')).toEqual([]);
  await other.getByRole('button', { name: 'Allow it with my key' }).click();
  await other.getByText('Allowed', { exact: true }).first().waitFor({ timeout: 20_000 });
  expect(await other.getByRole('button', { name: /^Open it/ }).count()).toBe(0);

  await goTo(cass, 'Directory');
  await goTo(cass, 'Case files');
  await part.getByRole('button', { name: 'Open it for Petra Lindqvist' }).click();
  await part.getByText('Opened again').first().waitFor({ timeout: 20_000 });
  for (const page of [cass, bea]) expect(await page.getByText(sentinel).count()).toBe(0);
  expect(await look(cass, 'recovery-opened')).toEqual([]);

  await petra.reload();
  await unlockKey(petra);
  await petra.getByRole('link', { name: /Rowan E\./ }).click({ timeout: 60_000 });
  await petra.locator('.case-text', { hasText: sentinel }).waitFor();
  expect(await look(petra, 'recovery-read')).toEqual([]);

  // The supervisor finds nothing until she is assigned.
  await wren.getByText('No cases yet').waitFor();
  await petra.getByRole('button', { name: 'Who reads this' }).click();
  await petra.getByRole('button', { name: 'Assign: Wren Takahara' }).click();
  await petra.getByRole('button', { name: 'Remove: Wren Takahara' }).waitFor({ timeout: 20_000 });
  await wren.reload();
  await unlockKey(wren);
  await wren.getByRole('link', { name: /Rowan E\./ }).click({ timeout: 60_000 });
  await wren.locator('.case-text', { hasText: sentinel }).waitFor();
  expect(await look(wren, 'supervisor-reads')).toEqual([]);
}, 150_000);
