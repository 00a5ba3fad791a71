// Reading a code by the camera: only when she asks, the key in the picture held to the server's answer, the camera let go afterwards.
// The picture is the one the workspace draws, shown to the browser's own stand-in for a camera.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newIdentity } from '@holdfast/crypto/open';
import { toInvitationText } from '@holdfast/wire';
import type { Frame } from 'playwright-core';
import encodeQR from 'qr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './survivor-checks.ts';
import { createStandIn, invitationCode } from './survivor-server.ts';
import { setUp } from './survivor-set-up.ts';
import { artifacts, openWorld, type Served, serveApp, type World } from './survivor-world.ts';

const standIn = createStandIn();
let served: Served;
let world: World;
let frame: Frame;
let folder: string;
let film: string;

/** A film of one picture, as the browser's stand-in for a camera takes it. */
async function show(text: string): Promise<void> {
  const rows = encodeQR(text, 'raw', { border: 4 });
  const [width, height, scale] = [640, 480, 10];
  const brightness = Buffer.alloc(width * height, 235);
  const [left, top] = [(width - rows.length * scale) / 2, (height - rows.length * scale) / 2].map(Math.round);
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries())
      for (let line = 0; dark && line < scale; line += 1) {
        const at = ((top ?? 0) + y * scale + line) * width + (left ?? 0) + x * scale;
        brightness.fill(16, at, at + scale);
      }
  const colour = Buffer.alloc((width * height) / 2, 128);
  const still = Buffer.concat([Buffer.from('FRAME\n'), brightness, colour]);
  await writeFile(
    film,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), still, still]),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'camera-'));
  film = path.join(folder, 'camera.y4m');
  await show('not what is looked for');
  served = await serveApp(standIn.answer);
  const args = [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
  world = await openWorld(served.origin, { width: 360, height: 640 }, args);
  world.context.setDefaultTimeout(15_000);
  await world.context.grantPermissions(['camera'], { origin: served.origin });
  frame = await setUp(world.page);
  await frame.getByRole('button', { name: /People I share with/ }).click();
  await frame.getByRole('button', { name: 'Add a person' }).click();
});
afterAll(async () => {
  const problems = world?.problems ?? [];
  await world?.close();
  await served?.stop();
  await rm(folder, { recursive: true, force: true });
  expect(problems).toEqual([]);
});

const isLooking = () => frame.locator('.camera video').count();

test('nothing looks until she asks; another picture is passed over, and stopping lets the camera go', async () => {
  await frame.getByText(/may list this page under “camera”/).waitFor();
  expect(await isLooking()).toBe(0);
  await frame.getByRole('button', { name: 'Read it with the camera' }).click();
  await frame.locator('.camera video').waitFor();
  const track = () =>
    frame.evaluate(() => {
      const stream = document.querySelector('video')?.srcObject;
      return stream instanceof MediaStream ? stream.getVideoTracks().map((one) => one.readyState) : [];
    });
  await expect.poll(track, { timeout: 10_000 }).toEqual(['live']);
  await world.page.screenshot({ path: path.join(artifacts, 'survivor-camera.png') });
  expect(await axeFindings(world.page)).toEqual([]);
  await frame.getByRole('button', { name: 'Stop the camera' }).click();
  expect(await isLooking()).toBe(0);
  expect(await frame.getByRole('list', { name: 'Six words' }).count()).toBe(0);
});

test('a picture whose key is not the one the server answers adds nobody', async () => {
  await show(toInvitationText({ code: invitationCode, recipient: newIdentity().recipient }));
  await frame.getByRole('button', { name: 'Read it with the camera' }).click();
  await frame.getByText(/two keys that are not the same. Nobody was added./).waitFor();
  expect(await frame.getByRole('list', { name: 'Six words' }).count()).toBe(0);
  expect(await isLooking()).toBe(0);
});

test('the picture the workspace draws finds the person; six words are still compared', async () => {
  await show(toInvitationText({ code: invitationCode, recipient: standIn.reader.recipient }));
  await frame.getByRole('button', { name: 'Read it with the camera' }).click();
  await frame.getByRole('heading', { name: 'Imani Okafor' }).waitFor();
  await frame.getByRole('list', { name: 'Six words' }).waitFor();
  expect(await isLooking()).toBe(0);
});
