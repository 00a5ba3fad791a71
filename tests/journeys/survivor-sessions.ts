// Longer stretches of use, put together from single steps: what several journeys need to have happened before they look.

import type { Frame, Page } from 'playwright-core';
import { answerFirstQuestions, chooseLook, goOnInTab } from './survivor-set-up.ts';
import { tellInOwnWords } from './survivor-steps.ts';
import { enter, passcode, press, setUpCode } from './survivor-world.ts';

/** From the first number to an empty home screen, with the recovery words shown on the way. */
export async function setUpReadingWords(page: Page): Promise<{ frame: Frame; words: readonly string[] }> {
  const frame = await enter(page, setUpCode);
  await answerFirstQuestions(frame);
  await chooseLook(frame);
  await goOnInTab(frame);
  for (const heading of ['Choose your code', 'Type it once more']) {
    await frame.getByRole('heading', { name: heading }).waitFor();
    await press(frame, passcode);
    await frame.getByRole('button', { name: 'Go on' }).click();
  }
  await frame.getByRole('button', { name: 'I understand. Make my notes' }).click();
  await frame.getByRole('button', { name: 'Show the words' }).click({ timeout: 30_000 });
  await frame.getByRole('listitem').first().waitFor();
  const words = await frame.getByRole('listitem').allTextContents();
  await frame.getByRole('button', { name: 'Go to my notes' }).click();
  await frame.getByRole('heading', { name: 'My notes' }).waitFor();
  return { frame, words };
}

/** The field for what happened, on an empty form, from the first screen. */
export async function beginNote(frame: Frame) {
  await tellInOwnWords(frame);
  const field = frame.getByLabel('What happened, in your words');
  await field.waitFor();
  return field;
}

/** Writes one note and waits until it is kept. Ends on its screen. */
export async function writeNote(frame: Frame, words: string): Promise<void> {
  await (await beginNote(frame)).fill(words);
  await frame.getByRole('button', { name: 'Keep it' }).click();
  await frame.getByText(words).first().waitFor();
}

/**
 * Runs `look` on the first screen and on each screen that a button or row of it leads to, and answers how many there were. Begins
 * and ends on the first screen.
 */
export async function onEachScreen(frame: Frame, look: (name: string) => Promise<void>): Promise<number> {
  const home = frame.getByRole('heading', { level: 1, name: 'My notes' });
  await look('home');
  const buttons = frame.locator('button');
  const count = await buttons.count();
  // The first is the way out.
  for (let at = 1; at < count; at += 1) {
    const name = ((await buttons.nth(at).textContent()) ?? '').trim().slice(0, 40);
    await buttons.nth(at).click();
    await home.waitFor({ state: 'detached' });
    await look(name);
    await frame.getByRole('button', { name: 'Back', exact: true }).first().click();
    await home.waitFor();
  }
  return count;
}

/** Off the screen by the frame being gone: what closing looks like to the browser. */
export async function untilClosed(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('frame') === null);
}
