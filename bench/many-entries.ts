// Years of notes: five thousand incidents, an order and some calls to the police. From `=` after the code to the first screen with its
// list, apart from the stretching of the code, and scrolling the whole list, against a plain page that shows as many lines.
import { randomBytes } from '@holdfast/crypto';
import { deriveVaultKeys, openHeader } from '@holdfast/crypto/open';
import { type Incident, idOf, instantFrom } from '@holdfast/domain';
import { memoryPlace, openLog } from '@holdfast/vault/log';
import { toVaultEntryBytes } from '@holdfast/wire';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { untilClosed } from '../tests/journeys/survivor-sessions.ts';
import { setUp } from '../tests/journeys/survivor-set-up.ts';
import { addOrder, writeContact, writeMessage } from '../tests/journeys/survivor-steps.ts';
import { inside, openWorld, passcode, serveApp } from '../tests/journeys/survivor-world.ts';
import { type Figure, spreadOf } from './measure.ts';

const count = 5000;
const rounds = 5;
const slowed = 6;

/** Adds the incidents to what rests on this device, by the log itself, as if she had written one every few hours. */
const addIncidents = async (page: Page): Promise<void> => {
  const read = (name: string) =>
    page.evaluate(async (file) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
      return btoa(text);
    }, name);
  const header = Uint8Array.from(Buffer.from(await read('settings.dat'), 'base64'));
  const opened = await openHeader({ header, code: new TextEncoder().encode(passcode) });
  if (!opened.ok || opened.value === null) throw new Error('the code does not open it');
  const place = memoryPlace();
  place.put({ header, log: Uint8Array.from(Buffer.from(await read('history.dat'), 'base64')) });
  const storage = await place.open();
  if (!storage.ok) throw new Error(storage.issue.code);
  const log = await openLog({ storage: storage.value, keys: await deriveVaultKeys(opened.value) });
  if (!log.ok) throw new Error(log.issue.code);
  const began = Date.UTC(2024, 0, 1);
  for (let at = 0; at < count; at += 1) {
    const when = instantFrom(new Date(began + at * 4 * 3_600_000).toISOString());
    if (!when.ok) throw new Error('no such moment');
    const incident: Incident = {
      id: idOf(`incident-${Buffer.from(randomBytes(9)).toString('hex')}`),
      provenance: 'survivor',
      kind: at % 3 === 0 ? 'message' : at % 3 === 1 ? 'call' : 'came-near',
      when: { kind: 'about', at: when.value },
      writtenAt: when.value,
      whatHappened: `Note ${at}. ${'He wrote again in the night and stood at the gate. '.repeat(4)}`,
      byRestrainedParty: 'yes',
      injury: 'no',
      childrenPresent: 'unknown',
      weapon: 'no',
      othersSaw: 'no',
      aboutChildExchange: 'no',
    };
    const kept = await log.value.append(toVaultEntryBytes({ kind: 'incident-recorded', at: when.value, incident }));
    if (!kept.ok) throw new Error(kept.issue.code);
  }
  await log.value.close();
  await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('history.dat');
    const writing = await handle.createWritable();
    await writing.write(bytes);
    await writing.close();
  }, Buffer.from(place.bytes().log).toString('base64'));
};

const openedAfter = async (page: Page): Promise<{ readonly milliseconds: number; readonly frame: Frame }> => {
  await page.keyboard.type(passcode);
  const from = performance.now();
  await page.keyboard.press('Enter');
  const frame = await inside(page);
  await frame.getByRole('heading', { level: 1, name: 'My notes' }).waitFor();
  return { milliseconds: performance.now() - from, frame };
};

/** Milliseconds from the first to the last step of scrolling to the end, a frame for each, and the longest of them. */
const scroll = (on: Page | Frame): Promise<{ readonly all: number; readonly longest: number }> =>
  on.evaluate(async () => {
    const root = document.scrollingElement ?? document.documentElement;
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(0), 0)));
    root.scrollTo(0, 0);
    await painted();
    const began = performance.now();
    let longest = 0;
    for (let step = 1; step <= 60; step += 1) {
      const from = performance.now();
      root.scrollTo(0, (root.scrollHeight * step) / 60);
      await painted();
      longest = Math.max(longest, performance.now() - from);
    }
    const all = performance.now() - began;
    root.scrollTo(0, 0);
    return { all, longest };
  });

export const manyEntries = async (): Promise<readonly Figure[]> => {
  const served = await serveApp();
  const [few, many] = [await openWorld(served.origin), await openWorld(served.origin)];
  try {
    for (const { page } of [few, many]) {
      const frame = await setUp(page);
      await addOrder(frame);
      await writeMessage(frame);
      await writeContact(frame);
      await page.keyboard.press('Escape');
      await untilClosed(page);
    }
    await addIncidents(many.page);
    const figures: Figure[] = [];
    const sessions: CDPSession[] = [];
    for (const world of [few, many]) sessions.push(await world.context.newCDPSession(world.page));
    for (const rate of [1, slowed]) {
      for (const session of sessions) await session.send('Emulation.setCPUThrottlingRate', { rate });
      const opening = { ours: [] as number[], peer: [] as number[] };
      for (let round = 0; round <= rounds; round += 1) {
        for (const [side, { page }] of [
          ['peer', few],
          ['ours', many],
        ] as const) {
          const { milliseconds } = await openedAfter(page);
          if (round > 0) opening[side].push(milliseconds);
          await page.keyboard.press('Escape');
          await untilClosed(page);
        }
      }
      figures.push({
        subject: `From the code to the first screen${rate === 1 ? '' : `, page slowed ${rate} times`}`,
        ours: spreadOf(opening.ours),
        peerName: 'the same with one incident: the stretching of the code and the start of the app',
        peer: spreadOf(opening.peer),
        unit: 'ms',
        rounds,
        size: `${count} incidents`,
      });
    }
    const { frame } = await openedAfter(many.page);
    for (const session of sessions) await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await frame.getByRole('button', { name: /^All / }).click();
    await frame.getByRole('heading', { level: 1, name: 'What I wrote' }).waitFor();
    const { page } = few;
    await page.goto(`${served.origin}/control`);
    await page.evaluate((lines) => {
      const list = document.createElement('ul');
      for (let line = 0; line < lines; line += 1) {
        const item = document.createElement('li');
        item.style.cssText = 'padding: 16px; border: 1px solid';
        item.textContent = `Note ${line}`;
        list.append(item);
      }
      document.body.append(list);
    }, count);
    for (const session of sessions) await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const scrolling = { ours: [] as number[], peer: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const [ours, peer] = [await scroll(frame), await scroll(page)];
      if (round === 0) continue;
      scrolling.ours.push(ours.longest);
      scrolling.peer.push(peer.longest);
    }
    figures.push({
      subject: `The longest frame while scrolling the whole list, page slowed ${slowed} times`,
      ours: spreadOf(scrolling.ours),
      peerName: 'a plain list of as many lines',
      peer: spreadOf(scrolling.peer),
      unit: 'ms',
      rounds,
      size: `${count} incidents`,
    });
    return figures;
  } finally {
    await few.close();
    await many.close();
    await served.stop();
  }
};
