// A copy taken out where the browser gives the page no offline worker, as in a private window; and the page inside every copy that
// checks it: opened from a file by someone who has only a browser and the copy, with no network.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPacketAt } from '../../packages/evidence/src/packets/folder.edge.ts';
import { launchWithProfile } from '../chromium.ts';
import { axeFindings } from './survivor-checks.ts';
import { answerFirstQuestions, chooseCode, goOnInTab } from './survivor-set-up.ts';
import { addOrder, told, writeMessage } from './survivor-steps.ts';
import { artifacts, enter, type Served, serveApp, setUpCode } from './survivor-world.ts';

let served: Served;
let folder: string;
let context: BrowserContext;
let page: Page;
let frame: Frame;
const problems: string[] = [];

beforeAll(async () => {
  served = await serveApp();
  folder = await mkdtemp(path.join(tmpdir(), 'check-'));
  context = await launchWithProfile({
    profileFolder: path.join(folder, 'profile'),
    context: { viewport: { width: 360, height: 640 }, serviceWorkers: 'block', acceptDownloads: true },
  });
  page = context.pages()[0] ?? (await context.newPage());
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(served.origin);
  frame = await enter(page, setUpCode);
  await answerFirstQuestions(frame);
  await frame.getByRole('heading', { name: 'What should the app be?' }).waitFor();
  await frame.getByRole('radio', { name: 'Calculator' }).check();
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByRole('button', { name: 'Build my app' }).click();
  // Where the look cannot be changed it says so, and goes on.
  await frame.getByRole('button', { name: 'Go on' }).click();
  await goOnInTab(frame);
  await chooseCode(frame);
  await addOrder(frame);
  await writeMessage(frame);
});

afterAll(async () => {
  await context?.close();
  await served?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function attach(name: string, bytes: Buffer): Promise<void> {
  const opening = page.waitForEvent('filechooser');
  await frame.getByRole('button', { name: 'Add a photo, video or file' }).click();
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  await (await opening).setFiles(file);
  await frame.getByRole('button', { name: new RegExp(`^(?!Stop).*${name}`) }).waitFor({ timeout: 60_000 });
}

async function ask(): Promise<void> {
  const title = frame.getByRole('heading', { level: 1, name: 'My notes' });
  while ((await title.count()) === 0) await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByRole('button', { name: /Take a copy out/ }).click();
  await frame.getByRole('radio', { name: 'All my notes' }).check();
  await frame.getByRole('radio', { name: /^As they are/ }).check();
  await frame.getByRole('radio', { name: /^No\b/ }).first().check();
  await frame.getByRole('checkbox', { name: 'I know where the file goes' }).check();
}

let zip: string;
let words: string;

describe('with no offline worker', () => {
  test('a copy still lands in the downloads, whole, and the page stays where it is', async () => {
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await attach('letter.pdf', Buffer.from('%PDF-1.7 SENT_letter_51ab'));
    await ask();
    const download = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Make the file' }).click();
    const made = await download;
    expect(made.suggestedFilename()).toMatch(/^notes-\d{4}-\d\d-\d\d\.zip$/);
    await frame.getByText('The file is made').waitFor();
    words = (await frame.locator('ol.words li').allTextContents()).join(' ');
    zip = path.join(folder, 'notes.zip');
    await made.saveAs(zip);
    expect(page.url()).toBe(`${served.origin}/`);
    expect((await readFile(zip)).includes(told.message)).toBe(true);
  });

  test('one that is too long for this is refused in plain words, and nothing lands', async () => {
    await frame.getByRole('button', { name: 'Done' }).click();
    await frame.getByText('Sent a message').first().click();
    await attach('long.mp4', Buffer.alloc(50 * 1_048_576, 7));
    await ask();
    let landed = 0;
    page.on('download', () => {
      landed += 1;
    });
    await frame.getByRole('button', { name: 'Make the file' }).click();
    await frame.getByText('It is too long for this window').waitFor({ timeout: 60_000 });
    expect(landed).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe('the page in a copy', () => {
  let reader: Page;
  const faults: string[] = [];
  const chosen = (files: string | readonly string[], field = 'Choose the zip file') =>
    reader.getByLabel(field).setInputFiles(typeof files === 'string' ? files : [...files]);

  beforeAll(async () => {
    const opened = await openPacketAt(zip);
    if (!opened.ok) throw new Error(opened.issue.code);
    const { source, close } = opened.value;
    for (const name of source.paths) {
      const pieces: Uint8Array[] = [];
      for await (const piece of source.read(name) ?? []) pieces.push(piece);
      await mkdir(path.dirname(path.join(folder, 'unpacked', name)), { recursive: true });
      await writeFile(path.join(folder, 'unpacked', name), Buffer.concat(pieces));
    }
    await close();
    reader = await context.newPage();
    await context.setOffline(true);
    reader.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    reader.on('pageerror', (error) => faults.push(error.message));
    // Not every browser lends a page from a file its cryptography.
    await reader.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await reader.goto(`file://${folder}/unpacked/check.html`);
  });

  test('says that it is as it was made, and whose six words to compare; in both languages', async () => {
    await reader.getByRole('heading', { level: 1, name: 'Check this copy' }).waitFor();
    await chosen(zip);
    await reader.getByRole('heading', { name: 'It is as it was made' }).waitFor();
    expect(await reader.locator('.words').textContent()).toBe(words);
    expect(await axeFindings(reader)).toEqual([]);
    await mkdir(artifacts, { recursive: true });
    await reader.setViewportSize({ width: 360, height: 640 });
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await reader.screenshot({ path: path.join(artifacts, 'check-page-360.png'), fullPage: true });
    await reader.getByRole('button', { name: 'Español' }).click();
    await reader.getByRole('heading', { name: 'Está como se hizo' }).waitFor();
    expect(await reader.evaluate(() => document.documentElement.lang)).toBe('es');
    await reader.setViewportSize({ width: 1280, height: 800 });
    await reader.screenshot({ path: path.join(artifacts, 'check-page-es-1280.png'), fullPage: true });
    await reader.getByRole('button', { name: 'English' }).click();
  });

  test('checks the unpacked folder too', async () => {
    await chosen(path.join(folder, 'unpacked'), 'Or choose the folder it was unpacked into');
    await reader.getByRole('heading', { name: 'It is as it was made' }).waitFor();
  });

  test('names what was changed, also when it is one letter of hers', async () => {
    const bytes = await readFile(zip);
    bytes[bytes.indexOf(told.message)] = 0x58;
    const changed = path.join(folder, 'changed.zip');
    await writeFile(changed, bytes);
    await chosen(changed);
    await reader.getByRole('heading', { name: 'It is not as it was made' }).waitFor();
    await reader
      .getByText(/^data\/(index\.html|records\.json): was changed\.$/)
      .first()
      .waitFor();
    expect(await axeFindings(reader)).toEqual([]);
    await reader.screenshot({ path: path.join(artifacts, 'check-page-changed.png'), fullPage: true });
  });

  test('says of a locked file how to open it, and of any other that it is none', async () => {
    const locked = path.join(folder, 'notes.zip.age');
    await writeFile(locked, 'age-encryption.org/v1\n-> scrypt');
    await chosen(locked);
    await reader.getByRole('heading', { name: 'This file is locked' }).waitFor();
    await writeFile(path.join(folder, 'other.zip'), 'PK no zip at all');
    await chosen(path.join(folder, 'other.zip'));
    await reader.getByRole('heading', { name: 'This is no copy that can be checked here' }).waitFor();
  });

  test('ran from a file, under its own policy, with no network and no cryptography of the browser’s', async () => {
    expect(await reader.evaluate(() => crypto.subtle)).toBeUndefined();
    const policy = await reader.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'unsafe-inline'; base-uri 'none'/,
    );
    expect(faults).toEqual([]);
    await context.setOffline(false);
  });
});
