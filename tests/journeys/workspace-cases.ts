// What an advocate does before anything else in a journey about cases, by hand-like steps: her key, a case, a note.
import type { Page } from 'playwright-core';
import { goTo } from './workspace-world.ts';

/** Of every key that a journey makes. */
export const keyPassphrase = 'candle window harbor slope';

/** Makes the key of whoever is signed in; leaves the page on it, unlocked. */
export async function makeKey(page: Page): Promise<void> {
  await goTo(page, 'My key');
  await page.getByLabel('Passphrase for your key').fill(keyPassphrase);
  await page.getByLabel('The same again').fill(keyPassphrase);
  await page.getByRole('button', { name: 'Make my key' }).click();
  await page.getByText('Your key is unlocked').waitFor({ timeout: 60_000 });
}

/** Answers the page's question for the passphrase. */
export async function unlockKey(page: Page): Promise<void> {
  await page.getByLabel('Passphrase of your key').fill(keyPassphrase);
  await page.getByRole('button', { name: 'Unlock my key' }).click();
}

/** Opens the list of cases with the key unlocked. */
export async function toCases(page: Page): Promise<void> {
  await goTo(page, 'Cases');
  await page.getByRole('heading', { name: 'Cases', level: 2 }).waitFor({ timeout: 60_000 });
}

/** Begins a case from the list and leaves the page on it. */
export async function beginCase(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Begin a case' }).click();
  await page.getByLabel('What to call this case').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Begin a case' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Writes a note into the case that is open, and waits until it stands there. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'Note' }).click();
  const form = page.getByRole('form', { name: 'Note' });
  await form.getByLabel('What happened or was said').fill(text);
  await form.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('region', { name: 'Note' }).getByText(text).waitFor();
}
