// The first visit, step by step, by the names she sees: from the first number to an empty home screen.
import type { Frame, Page } from 'playwright-core';
import { enter, passcode, press, setUpCode } from './survivor-world.ts';

/** From the language to who else can get in. */
export async function answerFirstQuestions(frame: Frame, country = 'United States'): Promise<void> {
  await frame.getByRole('button', { name: 'English' }).click();
  await frame.getByRole('checkbox').check();
  await frame.getByRole('button', { name: 'Go on with this phone' }).click();
  await frame.getByRole('radio', { name: country }).check();
  await frame.getByRole('button', { name: 'Go on' }).click();
  const unlock = frame.getByRole('group', { name: 'Can someone else unlock this phone?' });
  await unlock.getByRole('radio', { name: 'No', exact: true }).check();
  await frame.getByRole('button', { name: 'Go on' }).click();
}

export type Chosen = { readonly face?: string; readonly icon?: string; readonly title?: string };

/** What the app is to be, until it is built and the way to install it is shown. */
export async function chooseLook(frame: Frame, { face = 'Calculator', icon, title }: Chosen = {}): Promise<void> {
  await frame.getByRole('heading', { name: 'What should the app be?' }).waitFor();
  await frame.getByRole('radio', { name: face }).check();
  await frame.getByRole('button', { name: 'Go on' }).click();
  if (icon !== undefined) await frame.getByRole('button', { name: icon }).click();
  if (title !== undefined) await frame.getByLabel('Name').fill(title);
  await frame.getByRole('button', { name: 'Build my app' }).click();
  await frame.getByRole('heading', { name: 'Put it on this phone' }).waitFor();
}

/** Past installing, in the tab, over the words on what may be lost. */
export async function goOnInTab(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Go on here in the browser instead' }).click();
  await frame.getByRole('checkbox').check();
  await frame.getByRole('button', { name: 'Go on here' }).click();
}

/** The code twice, until the home screen. */
export async function chooseCode(frame: Frame): Promise<void> {
  await frame.getByRole('heading', { name: 'Choose your code' }).waitFor();
  await press(frame, passcode);
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByRole('heading', { name: 'Type it once more' }).waitFor();
  await press(frame, passcode);
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByRole('button', { name: 'I understand. Make my notes' }).click();
  await frame.getByRole('button', { name: 'Go to my notes' }).click({ timeout: 30_000 });
  await frame.getByRole('heading', { name: 'My notes' }).waitFor();
}

/** From the first number to an empty home screen, in a browser tab. */
export async function setUp(page: Page, country = 'United States', chosen: Chosen = {}): Promise<Frame> {
  const frame = await enter(page, setUpCode);
  await answerFirstQuestions(frame, country);
  await chooseLook(frame, chosen);
  await goOnInTab(frame);
  await chooseCode(frame);
  return frame;
}
