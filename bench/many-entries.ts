// Years of notes: five thousand incidents, an order and some calls to the police. From `=` after the code to the first screen with its
// list, apart from the stretching of the code, and scrolling the whole list, against a plain page that shows as many lines.
import type { CDPSession, Frame, Page } from 'playwright-core';
import { untilClosed } from '../tests/journeys/survivor-sessions.ts';
import { setUp } from '../tests/journeys/survivor-set-up.ts';
import { addOrder, writeContact, writeMessage } from '../tests/journeys/survivor-steps.ts';
import { inside, openWorld, passcode, serveApp } from '../tests/journeys/survivor-world.ts';
import { addIncidents, putFile, untilSummed } from '../tests/journeys/survivor-years.ts';
import { type Figure, spreadOf } from './measure.ts';

const count = 5000;
const rounds = 5;
const slowed = 6;

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
    await addIncidents(many.page, count);
    const figures: Figure[] = [];
    const sessions: CDPSession[] = [];
    for (const world of [few, many]) sessions.push(await world.context.newCDPSession(world.page));
    for (const rate of [1, slowed]) {
      for (const session of sessions) await session.send('Emulation.setCPUThrottlingRate', { rate });
      const opening = { ours: [] as number[], anew: [] as number[], peer: [] as number[] };
      for (let round = 0; round <= rounds; round += 1) {
        for (const [side, { page }] of [
          ['peer', few],
          ['anew', many],
          ['ours', many],
        ] as const) {
          if (side === 'anew') await putFile(page, 'recent.dat', new Uint8Array(0));
          const { milliseconds } = await openedAfter(page);
          if (round > 0) opening[side].push(milliseconds);
          if (side === 'anew') await untilSummed(page);
          await page.keyboard.press('Escape');
          await untilClosed(page);
        }
      }
      const row = {
        peerName: 'the same with one incident: the stretching of the code and the start of the app',
        peer: spreadOf(opening.peer),
        unit: 'ms',
        rounds,
        size: `${count} incidents`,
      };
      const slow = rate === 1 ? '' : `, page slowed ${rate} times`;
      figures.push({ ...row, subject: `From the code to the first screen${slow}`, ours: spreadOf(opening.ours) });
      figures.push({
        ...row,
        subject: `The same after an update, every entry read${slow}`,
        ours: spreadOf(opening.anew),
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
