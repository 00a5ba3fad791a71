// Sharing with one named person: paired by six words, one decision a screen, sealed to her alone, every opening seen,
// stopped in two taps. What the network sees is one address and sizes out of a short list.
import path from 'node:path';
import { sixWords } from '@holdfast/crypto';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './survivor-checks.ts';
import { createStandIn, invitationCode } from './survivor-server.ts';
import { setUp } from './survivor-set-up.ts';
import { addOrder, told, writeContact, writeMessage } from './survivor-steps.ts';
import { artifacts, openWorld, type Served, serveApp, type World } from './survivor-world.ts';

const standIn = createStandIn();
let served: Served;
let world: World;
let frame: Frame;

beforeAll(async () => {
  served = await serveApp(standIn.answer);
  world = await openWorld(served.origin);
  frame = await setUp(world.page);
  await addOrder(frame);
  await writeMessage(frame);
  await writeContact(frame);
  await frame.getByRole('button', { name: 'Back' }).click();
});
afterAll(async () => {
  await world?.close();
  await served?.stop();
});

async function look(name: string): Promise<void> {
  expect(await axeFindings(frame), name).toEqual([]);
  await world.page.screenshot({ path: path.join(artifacts, `survivor-${name}-360.png`) });
}

const goOn = () => frame.getByRole('button', { name: 'Go on' }).click();

test('nothing has been sent so far', () => {
  expect(served.requests.filter((request) => request.startsWith('POST'))).toEqual([]);
});

test('a person is added by a code and six words read aloud', async () => {
  await frame.getByRole('button', { name: /People I share with/ }).click();
  await look('people-empty');
  await frame.getByRole('button', { name: 'Add a person' }).click();
  await frame.getByLabel('Invitation code').fill('WRONG-CODE');
  await frame.getByRole('button', { name: 'Look it up' }).click();
  await frame.getByText('This code opens nothing').waitFor();
  await frame.getByLabel('Invitation code').fill(invitationCode);
  await frame.getByRole('button', { name: 'Look it up' }).click();
  await frame.getByRole('heading', { name: 'Imani Okafor' }).waitFor();
  const shown = await frame.getByRole('list', { name: 'Six words' }).getByRole('listitem').allTextContents();
  expect(shown).toEqual([...sixWords(standIn.reader.recipient)]);
  await frame.getByText('No supervisor there can open what you share.').waitFor();
  await frame.getByText('If they lose their key, nobody there can open it again.').waitFor();
  await look('six-words');
  await frame.getByRole('button', { name: 'All six are the same' }).click();
  await frame.getByRole('button', { name: 'Share something with Imani Okafor' }).click();
});

test('every question begins at no', async () => {
  await frame.getByRole('heading', { name: 'What may they see?' }).waitFor();
  expect(await frame.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await goOn();
  await frame.getByText('Tick at least one thing').waitFor();
  await look('share-what');
  await frame.getByRole('checkbox', { name: /Sent a message/ }).check();
  await frame.getByRole('checkbox', { name: /What the police did/ }).check();
  await goOn();
  await frame.getByRole('heading', { name: 'What is it for?' }).waitFor();
  expect(await frame.getByRole('radio', { checked: true }).count()).toBe(0);
  await frame.getByRole('radio', { name: 'To get advice' }).check();
  await goOn();
  await frame.getByRole('heading', { name: 'Until when?' }).waitFor();
  expect(await frame.getByRole('radio', { name: /14 days/ }).isChecked()).toBe(true);
  await look('share-until');
  await goOn();
  await frame.getByRole('heading', { name: 'May they keep a copy?' }).waitFor();
  expect(await frame.getByRole('radio', { name: 'No, they may only look' }).isChecked()).toBe(true);
  await goOn();
  await frame.getByRole('heading', { name: 'Before you decide' }).waitFor();
  await goOn();
  await frame.getByText('Tick the box to go on, or do not share.').waitFor();
  await look('share-limits');
  await frame.getByRole('checkbox').check();
  await goOn();
  await frame.getByRole('heading', { name: 'Share it?' }).waitFor();
  await look('share-agree');
  expect(standIn.parcels.size).toBe(0);
});

test('what was agreed reaches the one person, exactly', async () => {
  await frame.getByRole('button', { name: 'Yes, share this' }).click();
  await frame.getByText('Imani Okafor can open it now').waitFor();
  const content = await standIn.openAsReader();
  expect(content?.incidents.map((incident) => incident.whatHappened)).toEqual([told.message]);
  expect(content?.contacts.map((contact) => contact.officerName)).toEqual([told.officer]);
  expect(content?.orders).toEqual([]);
  expect(content?.release).toMatchObject({ purpose: 'advice', mayKeepCopy: false, mayBecomePoliceRecord: false });
});

test('she sees the opening, and the words she agreed to', async () => {
  await frame.getByRole('button', { name: 'Done' }).click();
  await frame.getByRole('button', { name: 'Look again' }).click();
  await frame.getByText(/Opened at .* by Imani Okafor/).waitFor();
  await look('people');
  await frame.getByRole('button', { name: /Can be opened/ }).click();
  await frame.getByText('They may look, and may not keep a copy.').waitFor();
  await look('release');
});

test('stopping takes two taps', async () => {
  await frame.getByRole('button', { name: 'Stop sharing' }).click();
  await frame.getByRole('button', { name: 'Stop now' }).click();
  await frame.getByText('Stopped', { exact: true }).waitFor();
  expect(standIn.parcels.size).toBe(0);
});

test('the network saw one address, and sizes from the list', () => {
  const allowed = [4, 16, 64].map((kibibytes) => kibibytes * 1024 + 28);
  expect(standIn.sizes.filter((size) => !allowed.includes(size))).toEqual([]);
  const paths = new Set(served.requests.map((request) => request.split(' ')[1]));
  expect([...paths].sort()).toEqual(
    [
      '/',
      '/a/d.bin',
      '/a/k.bin',
      '/a/p.bin',
      '/a/s.css',
      '/a/s.js',
      '/a/t.bin',
      '/a/v.bin',
      '/a/w.js',
      '/n',
      '/sw.js',
    ].sort(),
  );
  expect(world.problems).toEqual([]);
});
