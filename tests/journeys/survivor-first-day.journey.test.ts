// The first day as one person lives it on a small phone: from a bare address to an installed app with another face, locked notes, her
// order, a message with a photograph of it, police who made no report, and the letter. A picture of each step.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jpegWithTraces } from '../../apps/survivor/src/inside/evidence/testing/pictures.ts';
import { answerFirstQuestions, chooseCode, chooseLook } from './survivor-set-up.ts';
import { addOrder, told, writeContact, writeMessage } from './survivor-steps.ts';
import {
  artifacts,
  enter,
  openWorld,
  passcode,
  type Served,
  serveApp,
  setUpCode,
  type World,
} from './survivor-world.ts';

let served: Served;
let world: World;
let app: Page;
let frame: Frame;
let steps = 0;

beforeAll(async () => {
  await mkdir(artifacts, { recursive: true });
  served = await serveApp();
  world = await openWorld(served.origin);
});
afterAll(async () => {
  await world?.close();
  await served?.stop();
});

async function picture(page: Page, name: string): Promise<void> {
  steps += 1;
  await page.screenshot({ path: path.join(artifacts, `first-day-${String(steps).padStart(2, '0')}-${name}.png`) });
}

/** A photograph as a phone writes it, with where it was taken inside. */
async function photograph(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(480, 640);
    const drawing = canvas.getContext('2d');
    if (!drawing) throw new Error('no canvas');
    drawing.fillStyle = '#dfe7ee';
    drawing.fillRect(0, 0, 480, 640);
    drawing.fillStyle = '#22303c';
    drawing.font = '28px sans-serif';
    drawing.fillText('You cannot hide from me.', 40, 320);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(jpegWithTraces(new Uint8Array(Buffer.from(base64, 'base64'))).bytes);
}

test('a calculator becomes an app of her choosing, installed, and the code is chosen in it', async () => {
  await picture(world.page, 'cover');
  frame = await enter(world.page, setUpCode);
  await picture(world.page, 'language');
  await answerFirstQuestions(frame);
  await chooseLook(frame, { face: 'Unit converter', icon: 'Ruler', title: 'My measures' });
  await picture(world.page, 'install');
  const client = await world.context.newCDPSession(world.page);
  const manifestId = `${served.origin}/`;
  await client.send('PWA.install', { manifestId, installUrlOrBundleUrl: manifestId });
  await client.send('PWA.changeAppUserSettings', { manifestId, displayMode: 'standalone' });
  [app] = await Promise.all([
    world.context.waitForEvent('page'),
    client.send('PWA.launch', { manifestId }).then(() => undefined),
  ]);
  await app.setViewportSize({ width: 360, height: 640 });
  await app.waitForSelector('#converter:not([hidden])');
  expect(await app.title()).toBe('My measures');
  await picture(app, 'converter');
  frame = await enter(app, setUpCode);
  await picture(app, 'again');
  await answerFirstQuestions(frame);
  await chooseCode(frame);
  await picture(app, 'first-screen');
});

test('her order, a message with its photograph, and police who made no report', async () => {
  await addOrder(frame);
  await picture(app, 'with-order');
  await writeMessage(frame);
  await picture(app, 'message');
  const photo = await photograph(app);
  const choosing = app.waitForEvent('filechooser');
  await frame.getByRole('button', { name: 'Add a photo, video or file' }).click();
  await (await choosing).setFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: photo });
  await frame.getByRole('button', { name: /^(?!Stop).*IMG_2041/ }).waitFor();
  await picture(app, 'photograph');
  if (!(await frame.getByRole('heading', { level: 1, name: 'Sent a message' }).isVisible())) {
    await frame.getByRole('button', { name: 'Back', exact: true }).first().click();
    await frame.getByRole('heading', { level: 1, name: 'Sent a message' }).waitFor();
  }
  await writeContact(frame);
  await picture(app, 'owed');
});

test('the letter says what happened and what is asked for, and everything is there after closing', async () => {
  await frame.getByRole('button', { name: 'See all that is owed' }).first().click();
  await picture(app, 'next-step');
  await frame.getByRole('button', { name: 'Make a letter of it' }).first().click();
  const letter = frame.getByRole('article');
  await letter.getByText('Please see that a report is made, and give me its number.').waitFor();
  await letter.getByText(told.message).first().waitFor();
  await picture(app, 'letter');
  await app.keyboard.press('Escape');
  await expect.poll(() => app.frames().length).toBe(1);
  await picture(app, 'closed');
  frame = await enter(app, passcode);
  await frame
    .getByRole('button', { name: /Sent a message/ })
    .first()
    .click();
  await frame.getByRole('button', { name: /IMG_2041/ }).waitFor();
  expect(world.problems).toEqual([]);
});
