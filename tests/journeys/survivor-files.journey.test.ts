// Files: chosen, sealed, looked at, copied clean, removed and brought back; closed in the middle of everything. The bytes are
// made here, with what phones put into pictures planted as noise, and looked for afterwards wherever they could be.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avif, film } from '../../apps/survivor/src/inside/evidence/testing/films.ts';
import {
  jpegWithTraces,
  type Planted,
  pngWithTraces,
  survivorsIn,
} from '../../apps/survivor/src/inside/evidence/testing/pictures.ts';
import { launchWithProfile } from '../chromium.ts';
import { axeFindings, filesHolding, wordsIn } from './survivor-checks.ts';
import { setUp } from './survivor-set-up.ts';
import { addOrder, tellInOwnWords, writeContact, writeMessage } from './survivor-steps.ts';
import { artifacts, enter, passcode, type Served, serveApp } from './survivor-world.ts';

const mebibyte = 1_048_576;
const fakeMicrophone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

let served: Served;
let folder: string;
let profile: string;
let context: Awaited<ReturnType<typeof launchWithProfile>>;
let page: Page;
let frame: Frame;
let photo: Planted;
let drawing: Planted;
const problems: string[] = [];

/** A picture that the browser itself wrote, as bytes. */
async function plainPicture(type: string): Promise<Uint8Array> {
  const base64 = await page.evaluate(async (kind) => {
    const canvas = new OffscreenCanvas(640, 480);
    const context2d = canvas.getContext('2d');
    if (!context2d) throw new Error('no canvas');
    for (let y = 0; y < 480; y += 40) {
      for (let x = 0; x < 640; x += 40) {
        context2d.fillStyle = `hsl(${(x + y) / 4} 40% ${30 + (x / 640) * 40}%)`;
        context2d.fillRect(x, y, 40, 40);
      }
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: kind, quality: 0.9 })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, type);
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
const asFile = (name: string, mimeType: string, bytes: Uint8Array): Given => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});

async function attach(given: Given | string, button = 'Add a photo, video or file'): Promise<void> {
  const opening = page.waitForEvent('filechooser');
  await frame.getByRole('button', { name: button }).click();
  await (await opening).setFiles(given);
}

/** The row of a file that has arrived; while it is on its way there is a button to stop it. */
const row = (name: string) => frame.getByRole('button', { name: new RegExp(`^(?!Stop).*${name}`) });

async function toIncident(): Promise<void> {
  await frame.getByText('Sent a message').first().click();
  await frame.getByRole('heading', { name: 'Photos, sound and files' }).waitFor();
}

async function back(): Promise<void> {
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
}

async function lock(): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => page.frames().length).toBe(1);
}

async function unlock(): Promise<void> {
  frame = await enter(page, passcode);
}

type Resting = { readonly name: string; readonly length: number };

/** The large files at rest, and every byte of them as text with one letter a byte. */
async function resting(): Promise<{ readonly files: readonly Resting[]; readonly text: string }> {
  const found = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const files: [name: string, text: string][] = [];
    for await (const [name, handle] of root.entries()) {
      if (!(handle instanceof FileSystemDirectoryHandle)) continue;
      for await (const [inner, file] of handle.entries()) {
        if (!(file instanceof FileSystemFileHandle)) continue;
        const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
        let text = '';
        for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
        files.push([`${name}/${inner}`, text]);
      }
    }
    return files;
  });
  return {
    files: found.map(([name, text]) => ({ name, length: text.length })),
    text: found.map(([, text]) => text).join('\n'),
  };
}

async function picture(name: string): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: path.join(artifacts, `files-${name}-${scheme}.png`), fullPage: false });
    const whole = await frame.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 360, height: Math.max(640, Math.min(whole, 4000)) });
    await page.screenshot({ path: path.join(artifacts, `files-${name}-${scheme}-whole.png`) });
    await page.setViewportSize({ width: 360, height: 640 });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

beforeAll(async () => {
  served = await serveApp();
  folder = await mkdtemp(path.join(tmpdir(), 'files-'));
  const part = randomBytes(mebibyte);
  await writeFile(path.join(folder, 'long.mp4'), Buffer.concat(Array.from({ length: 300 }, () => part)));
  profile = await mkdtemp(path.join(tmpdir(), 'profile-'));
  context = await launchWithProfile({
    profileFolder: profile,
    context: { viewport: { width: 360, height: 640 }, timezoneId: 'America/Los_Angeles' },
    args: fakeMicrophone,
  });
  await context.grantPermissions(['microphone'], { origin: served.origin });
  page = context.pages()[0] ?? (await context.newPage());
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(served.origin);
  photo = jpegWithTraces(await plainPicture('image/jpeg'));
  drawing = pngWithTraces(await plainPicture('image/png'));
  frame = await setUp(page);
  await addOrder(frame);
  await writeMessage(frame);
  await frame.getByRole('heading', { name: 'Photos, sound and files' }).waitFor();
});
afterAll(async () => {
  await context?.close();
  await served?.stop();
  for (const made of [folder, profile]) if (made !== undefined) await rm(made, { recursive: true, force: true });
});

describe('a file of what happened', () => {
  test('is added as it is, and listed with a small look at it', async () => {
    await attach(asFile('IMG_2041.jpg', 'image/jpeg', photo.bytes));
    await row('Photo, IMG_2041.jpg').waitFor();
    await attach(asFile('Screenshot_20261004.png', 'image/png', drawing.bytes));
    await row('Picture of a screen').waitFor();
    await frame.locator('.thumbnail canvas:visible').nth(1).waitFor();
    expect(await axeFindings(frame)).toEqual([]);
    await picture('list');
  });

  test('shows the hash of the bytes as they were, and says nothing it does not know', async () => {
    await row('Photo, IMG_2041.jpg').click();
    await frame.locator('canvas.look:visible').waitFor();
    await frame.getByText('More about this file').click();
    const hash = createHash('sha256').update(photo.bytes).digest('hex');
    expect((await frame.locator('.hash').innerText()).replaceAll(' ', '')).toBe(hash);
    // Turned by a quarter, as its Exif block asks.
    expect(await frame.locator('canvas.look').evaluate((canvas) => canvas.clientHeight > canvas.clientWidth)).toBe(
      true,
    );
    expect(await axeFindings(frame)).toEqual([]);
    await picture('one');
  });

  test('her words about it are kept beside it', async () => {
    await frame.getByLabel('What it shows').fill('The door after he kicked it.');
    await frame.getByRole('button', { name: 'Keep these words' }).click();
    await frame.getByRole('button', { name: 'Keep these words' }).waitFor({ state: 'detached' });
    await back();
    await frame.getByText('The door after he kicked it.').waitFor();
  });

  for (const [name, label] of [
    ['IMG_2041.jpg', 'a JPEG'],
    ['Screenshot_20261004.png', 'a PNG'],
  ] as const) {
    test(`a clean copy of ${label} holds not one byte of what was planted, and says so`, async () => {
      const planted = name.endsWith('jpg') ? photo : drawing;
      await row(name).click();
      await frame.evaluate(() => {
        const made: Blob[] = [];
        const real = URL.createObjectURL.bind(URL);
        Reflect.set(window, 'madeHere', made);
        URL.createObjectURL = (object) => {
          if (object instanceof Blob) made.push(object);
          return real(object);
        };
      });
      await frame.getByRole('button', { name: 'See a clean copy' }).click();
      await frame.getByText('This copy has no place, no date and no camera in it').waitFor();
      await frame.getByText('where it was taken').waitFor();
      const base64 = await frame.evaluate(async () => {
        const [made]: Blob[] = Reflect.get(window, 'madeHere');
        if (!made) throw new Error('no copy');
        const bytes = new Uint8Array(await made.arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      });
      const copy = new Uint8Array(Buffer.from(base64, 'base64'));
      expect(copy.length).toBeGreaterThan(1000);
      expect(survivorsIn(planted.bytes, planted)).toEqual([...planted.parts.keys()]);
      expect(survivorsIn(copy, planted)).toEqual([]);
      expect(await frame.locator('img.look').evaluate((img: HTMLImageElement) => img.naturalHeight)).toBe(640);
      expect(await axeFindings(frame)).toEqual([]);
      await picture(`copy-${name.endsWith('jpg') ? 'jpeg' : 'png'}`);
      await frame.getByRole('button', { name: 'Go back to the file' }).click();
      await back();
    });
  }

  test('a clean copy of a film plays, and says what went and what stays', async () => {
    await attach(asFile('walk.mp4', 'video/mp4', Buffer.from(film())));
    await row('walk.mp4').click();
    await frame.getByRole('button', { name: 'See a clean copy' }).click();
    await frame.getByText('Place, date, phone and title that came with it are out of this copy').waitFor();
    await frame.getByText('where it was taken').waitFor();
    await frame.getByText('Those stay.').waitFor();
    const seconds = () => frame.locator('video').evaluate((shown: HTMLVideoElement) => shown.duration);
    await expect.poll(seconds).toBeGreaterThan(0.9);
    expect(await axeFindings(frame)).toEqual([]);
    await picture('copy-film');
    await back();
    await back();
  });

  test('a clean copy of a picture of a kind this browser only reads is drawn in another kind', async () => {
    await attach(asFile('flower.avif', 'image/avif', Buffer.from(avif())));
    await row('flower.avif').click();
    await frame.getByRole('button', { name: 'See a clean copy' }).click();
    await frame.getByText('This copy has no place, no date and no camera in it').waitFor();
    await frame.getByText('We could not read all that your file holds.').waitFor();
    await back();
    await back();
  });

  test('what cannot be cleaned says so, and is not opened', async () => {
    await attach(asFile('letter.pdf', 'application/pdf', Buffer.from('%PDF-1.7 SENT_letter_51ab')));
    await row('letter.pdf').click();
    await frame.getByText('does not open this kind of file').waitFor();
    await frame.getByRole('button', { name: 'See a clean copy' }).click();
    await frame.getByText('There is no clean copy of this one').waitFor();
    await picture('copy-none');
    await frame.getByRole('button', { name: 'Go back to the file' }).click();
    await back();
    // A page dressed up as a picture is neither drawn nor run.
    await attach(asFile('photo.jpg', 'image/jpeg', Buffer.from('<svg onload="parent.document.title=1">')));
    await row('Photo, photo.jpg').click();
    await frame.getByText('cannot draw this picture').waitFor();
    expect(await page.title()).toBe('Calculator');
    await back();
  });

  test('removed by mistake is brought back; removed and left, its bytes go', async () => {
    const before = (await resting()).files.length;
    await row('letter.pdf').click();
    await frame.getByRole('button', { name: 'Remove this file' }).click();
    await frame.getByText('Removed: Paper or file').waitFor();
    await picture('removed');
    await frame.getByRole('button', { name: 'Bring it back' }).click();
    await row('letter.pdf').waitFor();
    await row('letter.pdf').click();
    await frame.getByText('does not open this kind of file').waitFor();
    expect((await resting()).files).toHaveLength(before);
    await frame.getByRole('button', { name: 'Remove this file' }).click();
    await frame.getByText('Removed: Paper or file').waitFor();
    await back();
    await frame.getByRole('heading', { name: 'My notes' }).waitFor();
    await expect.poll(async () => (await resting()).files.length).toBe(before - 1);
    await toIncident();
    expect(await row('letter.pdf').count()).toBe(0);
  });
});

describe('closing', () => {
  test('ends every address and leaves nothing that can be read', async () => {
    await attach(asFile('voicemail.wav', 'audio/wav', wave()));
    await row('Voice message').click();
    await frame.locator('audio').waitFor();
    const address = await frame.locator('audio').getAttribute('src');
    const loads = (from: string | null) =>
      page.evaluate(
        (src) =>
          new Promise<boolean>((resolve) => {
            const sound = new Audio(src ?? '');
            sound.addEventListener('loadedmetadata', () => resolve(true));
            sound.addEventListener('error', () => resolve(false));
          }),
        from,
      );
    expect(await loads(address), 'the address can be asked for').toBe(true);
    await picture('sound');
    await lock();
    expect(await loads(address)).toBe(false);
    const { files, text } = await resting();
    for (const { name, length } of files) {
      expect(name).toMatch(/^data\/[a-z2-7]{16}\.dat$/);
      expect((length - 131_072) % 131_072).toBeLessThan(1000);
    }
    expect(wordsIn(files.map(({ name }) => name).join(' '))).toEqual([]);
    const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
    for (const planted of [photo, drawing])
      for (const part of planted.parts.values()) expect(text.includes(letters(part.subarray(0, 20)))).toBe(false);
    await unlock();
    await toIncident();
    await row('IMG_2041.jpg').click();
    await frame.locator('canvas.look:visible').waitFor();
    await back();
  });

  test('in the middle of a long file leaves no part of it, and everything else', async () => {
    const before = (await resting()).files.length;
    await attach(path.join(folder, 'long.mp4'));
    await frame.getByText('Adding long.mp4').waitFor();
    await expect.poll(async () => Number(await frame.locator('progress').getAttribute('value'))).toBeGreaterThan(0.02);
    await picture('adding');
    await lock();
    await expect.poll(async () => (await resting()).files.length, { timeout: 10_000 }).toBe(before);
    await unlock();
    await toIncident();
    expect(await row('long.mp4').count()).toBe(0);
    await row('IMG_2041.jpg').waitFor();
  });

  test('without a moment to finish, the leftover is collected at the next opening', async () => {
    const before = (await resting()).files.length;
    await attach(path.join(folder, 'long.mp4'));
    await expect.poll(async () => Number(await frame.locator('progress').getAttribute('value'))).toBeGreaterThan(0.02);
    // Freezing ends the worker at once, as a killed tab does.
    await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
    await expect.poll(() => page.frames().length).toBe(1);
    expect((await resting()).files.length).toBe(before + 1);
    await unlock();
    await toIncident();
    await expect.poll(async () => (await resting()).files.length).toBe(before);
    await row('IMG_2041.jpg').waitFor();
  });

  test('stopped by her, a long file leaves nothing', async () => {
    const before = (await resting()).files.length;
    await attach(path.join(folder, 'long.mp4'));
    await frame.getByRole('button', { name: 'Stop adding long.mp4' }).click();
    await frame.getByText('Adding long.mp4').waitFor({ state: 'detached' });
    expect((await resting()).files.length).toBe(before);
  });

  test('by the chooser that covers the page, what was chosen is added after the code', async () => {
    const opening = page.waitForEvent('filechooser');
    await frame.getByRole('button', { name: 'Take a photo' }).click();
    const chooser = await opening;
    expect(await chooser.element().getAttribute('capture')).toBe('environment');
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
    });
    await expect.poll(() => page.frames().length).toBe(1);
    await chooser.setFiles(asFile('IMG_2042.jpg', 'image/jpeg', photo.bytes));
    await page.waitForTimeout(300);
    expect(page.frames()).toHaveLength(1);
    await unlock();
    await frame.getByRole('heading', { level: 1, name: 'Photos, sound and files' }).waitFor();
    await row('IMG_2042.jpg').waitFor();
    await picture('after-the-chooser');
    await row('IMG_2042.jpg').click();
    await frame.getByText('Taken', { exact: true }).waitFor();
    await back();
    await back();
    await toIncident();
  });
});

describe('a phone without room', () => {
  test('is said in plain words, and loses nothing', async () => {
    const session = await context.newCDPSession(page);
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const before = await resting();
    // Room for the first slices and the reserve, so that the platform itself refuses in the middle.
    const quotaSize = usage + 330 * mebibyte;
    await session.send('Storage.overrideQuotaForOrigin', { origin: served.origin, quotaSize });
    const adding = attach(path.join(folder, 'long.mp4'));
    await adding;
    await expect.poll(async () => Number(await frame.locator('progress').getAttribute('value'))).toBeGreaterThan(0.02);
    await session.send('Storage.overrideQuotaForOrigin', { origin: served.origin, quotaSize: usage + 20 * mebibyte });
    await frame.getByText('This phone has no room for it').waitFor({ timeout: 60_000 });
    expect(await axeFindings(frame)).toEqual([]);
    await picture('full');
    await expect.poll(async () => (await resting()).files).toEqual(before.files);
    await frame.getByRole('button', { name: 'All right' }).click();
    await attach(path.join(folder, 'long.mp4'));
    await frame.getByText('This phone has no room for it').waitFor();
    await frame.getByRole('button', { name: 'All right' }).click();
    // What she writes still fits.
    await back();
    await tellInOwnWords(frame);
    await frame.getByLabel('What happened, in your words').fill('Written when the phone was full.');
    await frame.getByRole('button', { name: 'Keep it' }).click();
    await frame.getByText('Written when the phone was full.').waitFor();
    await session.send('Storage.overrideQuotaForOrigin', { origin: served.origin });
    await session.detach();
  });
});

describe('recording sound', () => {
  test('says before and meanwhile what may be wrong with recording others, and keeps what was recorded', async () => {
    await frame.getByRole('button', { name: 'Record sound' }).click();
    await frame.getByText('Before you record another person').waitFor();
    expect(await axeFindings(frame)).toEqual([]);
    await picture('before-recording');
    await frame.getByRole('button', { name: 'Start recording' }).click();
    await frame.getByText('0:02').waitFor();
    await frame.getByText('Before you record another person').waitFor();
    await picture('recording');
    await frame.getByRole('button', { name: 'Stop and keep' }).click();
    await row('Sound recording').click();
    await frame.locator('audio').waitFor();
    await frame.getByText('Taken', { exact: true }).waitFor();
    await back();
  });

  test('thrown away leaves nothing', async () => {
    const before = (await resting()).files.length;
    await frame.getByRole('button', { name: 'Record sound' }).click();
    await frame.getByRole('button', { name: 'Start recording' }).click();
    await frame.getByText('0:01').waitFor();
    await frame.getByRole('button', { name: 'Stop and throw away' }).click();
    await frame.getByRole('button', { name: 'Start recording' }).waitFor();
    expect((await resting()).files.length).toBe(before);
    await back();
  });

  test('ends with closing: the microphone is let go, and the part is not kept', async () => {
    const before = (await resting()).files.length;
    await frame.getByRole('button', { name: 'Record sound' }).click();
    await frame.evaluate(() => {
      const devices = navigator.mediaDevices;
      const real = devices.getUserMedia.bind(devices);
      devices.getUserMedia = async (wanted) => {
        const stream = await real(wanted);
        Reflect.set(window.parent, 'heardHere', stream.getTracks()[0]);
        return stream;
      };
    });
    await frame.getByRole('button', { name: 'Start recording' }).click();
    await frame.getByText('0:01').waitFor();
    const state = () => page.evaluate(() => Reflect.get(Reflect.get(window, 'heardHere'), 'readyState'));
    expect(await state()).toBe('live');
    await lock();
    await expect.poll(state).toBe('ended');
    await expect.poll(async () => (await resting()).files.length).toBe(before);
    await unlock();
  });
});

describe('a police contact', () => {
  test('has files of its own', async () => {
    await frame.getByText('Sent a message').last().click();
    await writeContact(frame);
    await frame.getByRole('button', { name: /Photos, sound and files/ }).click();
    await attach(asFile('card.jpg', 'image/jpeg', photo.bytes));
    await row('Photo, card.jpg').waitFor();
    await back();
    expect(await row('card.jpg').count()).toBe(0);
  });
});

describe('afterwards', () => {
  test('no file of the profile holds what was planted, and nothing went wrong on the way', async () => {
    await lock();
    // The one address that was asked for after closing, above.
    expect(problems).toEqual(['Failed to load resource: net::ERR_FILE_NOT_FOUND']);
    await context.close();
    expect(await filesHolding(profile, 'SENT_letter_51ab')).toEqual([]);
    expect(await filesHolding(profile, 'Marlow Camera')).toEqual([]);
    expect(await filesHolding(profile, 'IMG_2041')).toEqual([]);
  });
});

/** A second of a plain tone. */
function wave(): Buffer {
  const samples = 8000;
  const bytes = Buffer.alloc(44 + samples);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(8000, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at += 1) bytes[44 + at] = 128 + Math.round(60 * Math.sin((at / 8000) * 440 * 6.283));
  return bytes;
}
