// Taking a copy out: made piece by piece into the browser's own downloads, as it is or cleaned, open or locked; then opened and
// checked as a stranger would, without the app and without a network. Stopped or closed half way, nothing whole is left.
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Download, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jpegWithTraces, type Planted, survivorsIn } from '../../apps/survivor/src/inside/evidence/testing/pictures.ts';
import { sixWords } from '../../packages/crypto/src/index.ts';
import { openWithPassphrase } from '../../packages/crypto/src/open/index.ts';
import { type PacketReport, verifyPacket } from '../../packages/evidence/src/index.ts';
import { openPacketAt } from '../../packages/evidence/src/packets/folder.edge.ts';
import { launchWithProfile } from '../chromium.ts';
import { axeFindings, filesHolding, wordsIn } from './survivor-checks.ts';
import { setUp } from './survivor-set-up.ts';
import { addOrder, told, writeContact, writeMessage } from './survivor-steps.ts';
import { artifacts, enter, passcode, type Served, serveApp } from './survivor-world.ts';

const privateWords = 'SENT_private_5e1c: I am so tired of being brave.';
const part = randomBytes(1_048_576);
/** Long enough to be stopped on its way. */
const filmParts = 200;

let served: Served;
let folder: string;
let profile: string;
let context: BrowserContext;
let page: Page;
let frame: Frame;
let photo: Planted;
let words = '';
const problems: string[] = [];

async function picture(name: string): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: path.join(artifacts, `export-${name}-${scheme}.png`) });
    const whole = await frame.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 360, height: Math.max(640, Math.min(whole, 4000)) });
    await page.screenshot({ path: path.join(artifacts, `export-${name}-${scheme}-whole.png`) });
    await page.setViewportSize({ width: 360, height: 640 });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function attach(name: string, mimeType: string, bytes: Buffer): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  const opening = page.waitForEvent('filechooser');
  await frame.getByRole('button', { name: 'Add a photo, video or file' }).click();
  await (await opening).setFiles(bytes.length > 1_000_000 ? file : { name, mimeType, buffer: bytes });
  await frame.getByRole('button', { name: new RegExp(`^(?!Stop).*${name}`) }).waitFor({ timeout: 60_000 });
}

async function home(): Promise<void> {
  const title = frame.getByRole('heading', { level: 1, name: 'My notes' });
  while ((await title.count()) === 0) await frame.getByRole('button', { name: 'Back', exact: true }).click();
}

async function ask(options: {
  readonly files: RegExp;
  readonly phrase?: string;
  readonly onlyFirst?: boolean;
}): Promise<void> {
  await home();
  await frame.getByRole('button', { name: /Take a copy out/ }).click();
  await frame.getByRole('heading', { name: 'Take a copy out' }).waitFor();
  await frame.getByRole('radio', { name: options.onlyFirst ? 'Only what I choose' : 'All my notes' }).check();
  if (options.onlyFirst) await frame.getByRole('checkbox', { name: 'Sent a message' }).check();
  await frame.getByRole('radio', { name: options.files }).check();
  await frame
    .getByRole('radio', { name: options.phrase === undefined ? /^No\b/ : /^Yes, with a pass phrase/ })
    .first()
    .check();
  if (options.phrase !== undefined) await frame.getByLabel('Pass phrase', { exact: true }).fill(options.phrase);
  await frame.getByRole('checkbox', { name: 'I know where the file goes' }).check();
}

async function make(): Promise<Download> {
  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Make the file' }).click();
  return download;
}

async function saved(download: Download): Promise<string> {
  const place = path.join(folder, `${Math.random()}-${download.suggestedFilename()}`);
  await download.saveAs(place);
  return place;
}

async function reportOf(place: string): Promise<PacketReport> {
  const opened = await openPacketAt(place);
  if (!opened.ok) throw new Error(opened.issue.code);
  const report = await verifyPacket(opened.value.source);
  await opened.value.close();
  if (!report.ok) throw new Error(report.issue.code);
  return report.value;
}

async function fileIn(place: string, name: string): Promise<Uint8Array> {
  const opened = await openPacketAt(place);
  if (!opened.ok) throw new Error(opened.issue.code);
  const pieces: Uint8Array[] = [];
  for await (const piece of opened.value.source.read(name) ?? []) pieces.push(piece);
  await opened.value.close();
  return new Uint8Array(Buffer.concat(pieces));
}
const textIn = async (place: string, name: string): Promise<string> =>
  Buffer.from(await fileIn(place, name)).toString('utf8');

beforeAll(async () => {
  served = await serveApp();
  folder = await mkdtemp(path.join(tmpdir(), 'export-'));
  profile = await mkdtemp(path.join(tmpdir(), 'profile-'));
  context = await launchWithProfile({
    profileFolder: profile,
    context: { viewport: { width: 360, height: 640 }, timezoneId: 'America/Los_Angeles', acceptDownloads: true },
  });
  page = context.pages()[0] ?? (await context.newPage());
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(served.origin);
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(320, 240);
    canvas.getContext('2d')?.fillRect(40, 40, 200, 100);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  photo = jpegWithTraces(new Uint8Array(Buffer.from(drawn, 'base64')));
  frame = await setUp(page);
  await addOrder(frame);
  await writeMessage(frame);
  await attach('IMG_2041.jpg', 'image/jpeg', Buffer.from(photo.bytes));
  await attach('letter.pdf', 'application/pdf', Buffer.from('%PDF-1.7 SENT_letter_51ab'));
  await writeContact(frame);
});

afterAll(async () => {
  await context?.close();
  await served?.stop();
  await rm(profile, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

describe('before anything is made', () => {
  test('every question is hers to answer, and the place it lands is said', async () => {
    await home();
    await frame.getByRole('button', { name: /Take a copy out/ }).click();
    await frame.getByRole('heading', { name: 'Take a copy out' }).waitFor();
    expect(await frame.locator('input:checked').count()).toBe(0);
    await frame.getByRole('button', { name: 'Make the file' }).click();
    expect(await frame.getByText('Choose one, please.').count()).toBe(3);
    await frame.getByText('Tick this first, please.').waitFor();
    await frame.getByText('It goes to the downloads of this phone.').waitFor();
    expect(await axeFindings(frame)).toEqual([]);
    await picture('asked');
  });

  test('a pass phrase that is soon found is refused, and six words are offered', async () => {
    await frame.getByRole('radio', { name: /^Yes, with a pass phrase/ }).check();
    await frame.getByLabel('Pass phrase', { exact: true }).fill('short');
    await frame.getByRole('button', { name: 'Make the file' }).click();
    await frame.getByText('A short one is soon found.').waitFor();
    await frame.getByRole('button', { name: 'Give me six words' }).click();
    const given = await frame.getByLabel('Pass phrase', { exact: true }).inputValue();
    expect(given.split(' ')).toHaveLength(6);
    await picture('phrase');
  });
});

describe('a copy with everything as it is', () => {
  let place: string;

  test('lands in the downloads under a plain name, without a request and without leaving the page', async () => {
    const before = served.requests.length;
    await ask({ files: /^As they are/ });
    const download = await make();
    expect(download.suggestedFilename()).toMatch(/^notes-\d{4}-\d\d-\d\d\.zip$/);
    expect(wordsIn(download.suggestedFilename() + new URL(download.url()).pathname)).toEqual([]);
    place = await saved(download);
    await frame.getByText('The file is made').waitFor();
    words = (await frame.locator('ol.words li').allTextContents()).join(' ');
    expect(await axeFindings(frame)).toEqual([]);
    await picture('made');
    expect(served.requests.slice(before)).toEqual([]);
    expect(page.frames()).toHaveLength(2);
  });

  test('is whole, signed by the key whose words she was shown, and says what became of each thing', async () => {
    const report = await reportOf(place);
    expect(report.faults).toEqual([]);
    expect(report.signedBy && sixWords(report.signedBy).join(' ')).toBe(words);
    const acts = report.custody.map(({ act }) => act);
    expect(new Set(acts)).toEqual(new Set(['written', 'came-in', 'taken-out']));
    expect(acts.filter((act) => act === 'taken-out')).toHaveLength(2);
  });

  test('holds the originals to the bit, her words, the police and the order', async () => {
    expect(await fileIn(place, 'data/files/001.jpg')).toEqual(new Uint8Array(photo.bytes));
    const page = await textIn(place, 'data/index.html');
    for (const text of [told.message, told.note, told.officer, told.court, told.number]) expect(page).toContain(text);
    const records = JSON.parse(await textIn(place, 'data/records.json'));
    expect(records.incidents).toHaveLength(1);
    expect(JSON.stringify(records)).not.toMatch(/wrappedKey|\.dat"/);
  });

  test('reads without the app, without a network and without a script', async () => {
    const opened = await mkdtemp(path.join(folder, 'read-'));
    await mkdir(path.join(opened, 'files'));
    await writeFile(path.join(opened, 'index.html'), await fileIn(place, 'data/index.html'));
    await writeFile(path.join(opened, 'files/001.jpg'), await fileIn(place, 'data/files/001.jpg'));
    const other = await context.newPage();
    const faults: string[] = [];
    other.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await context.setOffline(true);
    await other.goto(`file://${opened}/index.html`);
    expect(await other.locator('script').count()).toBe(0);
    // Turned upright by the reader, as the phone noted it.
    await expect
      .poll(() =>
        other
          .locator('img')
          .first()
          .evaluate((img: HTMLImageElement) => img.naturalWidth),
      )
      .toBe(240);
    expect(await axeFindings(other)).toEqual([]);
    await other.setViewportSize({ width: 800, height: 1000 });
    await other.screenshot({ path: path.join(artifacts, 'export-page-800.png'), fullPage: true });
    await other.setViewportSize({ width: 360, height: 640 });
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await other.screenshot({ path: path.join(artifacts, 'export-page-360.png'), fullPage: true });
    await context.setOffline(false);
    expect(faults).toEqual([]);
    await other.close();
  });
});

describe('a copy that is cleaned and locked', () => {
  test('opens with its phrase alone, and holds nothing that was planted in the picture', async () => {
    const phrase = 'copper lantern harbour';
    // Opening another page closed this one.
    if (page.frames().length === 1) frame = await enter(page, passcode);
    await ask({ files: /^Clean copies/, phrase });
    const download = await make();
    expect(download.suggestedFilename()).toMatch(/\.zip\.age$/);
    const locked = await saved(download);
    await frame.getByText('One file stayed out.').waitFor();
    const sealed = new Uint8Array(await readFile(locked));
    expect(await openWithPassphrase({ passphrase: 'copper lantern harbor', bytes: sealed })).toMatchObject({
      ok: false,
    });
    const opened = await openWithPassphrase({ passphrase: phrase, bytes: sealed });
    if (!opened.ok) throw new Error(opened.issue.code);
    const place = path.join(folder, 'cleaned.zip');
    await writeFile(place, opened.value);
    const report = await reportOf(place);
    expect(report.faults).toEqual([]);
    expect(new Set(report.custody.map(({ act }) => act))).toContain('left-out');
    expect(survivorsIn(Uint8Array.from(opened.value), photo)).toEqual([]);
    for (const text of ['IMG_2041', 'SENT_letter_51ab']) expect(Buffer.from(opened.value).includes(text)).toBe(false);
    expect(await textIn(place, 'data/index.html')).toContain('not in this copy');
  });
});

describe('her private pages', () => {
  test('are in no copy', async () => {
    await home();
    await frame.getByRole('button', { name: /Something happened/ }).click();
    await frame.getByRole('button', { name: /A page only for me/ }).click();
    await frame.getByLabel('What I want to write').fill(privateWords);
    await frame.getByRole('button', { name: 'Keep this page' }).click();
    await frame.getByText('Kept.').waitFor();
    await ask({ files: /^None of them/ });
    const place = await saved(await make());
    await frame.getByText('The file is made').waitFor();
    const zip = await readFile(place);
    expect(zip.includes(told.message)).toBe(true);
    expect(zip.includes('SENT_private')).toBe(false);
  });
});

describe('half way', () => {
  beforeAll(async () => {
    await home();
    await frame.getByText('Sent a message').first().click();
    await attach('long.mp4', 'video/mp4', Buffer.concat(Array.from({ length: filmParts }, () => part)));
  });

  test('stopped by her, the download fails and nothing whole is left', async () => {
    await ask({ files: /^As they are/ });
    const download = await make();
    await frame.getByRole('button', { name: 'Stop', exact: true }).click();
    await frame.getByText('It was stopped').waitFor();
    expect(await download.failure()).not.toBeNull();
    await picture('stopped');
  });

  test('closed by her, the download fails, and the calculator is there at once', async () => {
    await ask({ files: /^As they are/ });
    const download = await make();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().length).toBe(1);
    expect(await download.failure()).not.toBeNull();
    expect(await page.title()).toBe('Calculator');
    frame = await enter(page, passcode);
  });

  test('and the next one is whole, with a film as long as it was', async () => {
    await ask({ files: /^As they are/ });
    const place = await saved(await make());
    await frame.getByText('The file is made').waitFor({ timeout: 60_000 });
    expect((await reportOf(place)).faults).toEqual([]);
    const film = await fileIn(place, 'data/files/003.mp4');
    expect(film.length).toBe(filmParts * part.length);
    expect(Buffer.from(film.subarray(-part.length)).equals(part)).toBe(true);
  });
});

describe('afterwards', () => {
  test('nothing of what went out lies in the profile, and nothing went wrong on the way', async () => {
    expect(problems).toEqual([]);
    await page.keyboard.press('Escape');
    await context.close();
    for (const text of [told.message, told.note, 'SENT_letter_51ab', 'SENT_private'])
      expect(await filesHolding(profile, text)).toEqual([]);
  });
});
