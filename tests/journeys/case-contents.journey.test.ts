/**
 * Everything that can be written into a case, written once by hand-like steps: each form says what it lacks, takes what is given, and what
 * was written stands where it belongs and can be changed and taken back. In the light and in the dark.
 */
import type { Locator } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { beginCase, makeKey, toCases } from './workspace-cases.ts';
import { desk, look, openWorkplace, phone, signInAs, takeSeat } from './workspace-world.ts';

/** Gives every field of a form something of its kind; lines say whose form it is. */
async function fill(form: Locator, says: string): Promise<void> {
  for (const select of await form.getByRole('combobox').all()) {
    const options = await select.locator('option').all();
    await select.selectOption({ index: Math.min(1, options.length - 1) });
  }
  for (const field of await form.locator('input, textarea').all()) {
    const type = (await field.getAttribute('type')) ?? 'text';
    if (type === 'checkbox' || type === 'radio') continue;
    await field.fill(type === 'date' ? '2026-10-05' : `${says}, field of text`);
  }
  for (const tick of (await form.getByRole('checkbox').all()).slice(0, 1)) await tick.check();
}

test('every form of a case says what it lacks, takes what is given, and shows it where it belongs', async () => {
  const place = await openWorkplace();
  onTestFinished(async () => await place.close());
  const { page, problems } = await takeSeat(place);
  await signInAs(page, 'Imani Okafor');
  await makeKey(page);
  await toCases(page);
  await beginCase(page, 'Heron');

  const write = page.getByRole('region', { name: 'Write' });
  // `Write` is for a phone, where it opens the others.
  const buttons = await write.getByRole('button').allInnerTexts();
  const kinds = buttons.map((text) => text.trim()).filter((text) => text !== '' && text !== 'Write');
  expect(kinds.length).toBeGreaterThanOrEqual(10);
  for (const kind of kinds) {
    await write.getByRole('button', { name: kind, exact: true }).click();
    const form = page.getByRole('form', { name: kind });
    await form.getByRole('button', { name: 'Write it down' }).click();
    await form.getByText('This is needed.').first().waitFor();
    await fill(form, kind);
    if (kind === 'Barrier') expect(await look(page, 'case-form')).toEqual([]);
    await form.getByRole('button', { name: 'Write it down' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).waitFor();
  }
  for (const tab of ['Overview', 'Timeline', 'Help and barriers', 'Plan']) {
    await page.getByRole('button', { name: tab, exact: true }).click();
    expect(await look(page, `case-${tab.toLowerCase().replaceAll(' ', '-')}`)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  const everything = await page.getByRole('main').innerText();
  for (const kind of kinds) expect(everything, kind).toContain(`${kind}, field of text`);

  await page.setViewportSize(phone);
  expect(await write.getByRole('button', { name: 'Outcome' }).isVisible()).toBe(false);
  await write.getByRole('button', { name: 'Write', exact: true }).click();
  await write.getByRole('button', { name: 'Outcome' }).click();
  await page.getByRole('form', { name: 'Outcome' }).getByRole('button', { name: 'Cancel' }).click();
  await page.setViewportSize(desk);

  await page.emulateMedia({ colorScheme: 'dark' });
  for (const tab of ['Overview', 'Help and barriers', 'Order', 'Owed and letters', 'Danger', 'Who reads this']) {
    await page.getByRole('button', { name: tab, exact: true }).click();
    expect(await look(page, `case-dark-${tab.toLowerCase().replaceAll(' ', '-')}`)).toEqual([]);
  }
  expect(problems).toEqual([]);
}, 120_000);
