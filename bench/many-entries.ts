// Years of notes: five thousand incidents, an order and some calls to the police. From `=` after the code to the first screen with its
// list, what the code takes apart from the rest, and scrolling the whole list, against a plain page that shows as many lines.
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

type Opening = {
  /** From the key to the frame over the calculator: the code is accepted. */
  readonly accepted: number;
  /** From there to the first screen, painted. */
  readonly shown: number;
};

declare global {
  interface Window {
    opening?: Promise<Opening>;
  }
}

/** From now on the page notes for itself when the key came, the frame, and the first screen. */
const noteOpening = (): void => {
  const key = new Promise<number>((resolve) => {
    addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
  });
  let accepted = 0;
  const shown = new Promise<number>((resolve) => {
    const look = (): void => {
      const frame = document.querySelector<HTMLIFrameElement>('#frame');
      if (frame) accepted ||= performance.now();
      if (!frame?.contentDocument?.querySelector('h1')) setTimeout(look, 1);
      // The first task after the next picture.
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
    };
    look();
  });
  window.opening = Promise.all([key, shown]).then(([pressed, at]) => ({
    accepted: accepted - pressed,
    shown: at - accepted,
  }));
};

const opening = async (page: Page): Promise<Opening & { readonly frame: Frame }> => {
  await page.keyboard.type(passcode);
  await page.evaluate(noteOpening);
  await page.keyboard.press('Enter');
  const times = await page.evaluate(() => window.opening);
  if (!times) throw new Error('nothing was noted');
  const frame = await inside(page);
  await frame.getByRole('heading', { level: 1, name: 'My notes' }).waitFor();
  return { ...times, frame };
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
      const taken = { ours: [] as Opening[], anew: [] as Opening[], peer: [] as Opening[] };
      for (let round = 0; round <= rounds; round += 1) {
        for (const [side, { page }] of [
          ['peer', few],
          ['anew', many],
          ['ours', many],
        ] as const) {
          if (side === 'anew') await putFile(page, 'recent.dat', new Uint8Array(0));
          const { accepted, shown } = await opening(page);
          if (round > 0) taken[side].push({ accepted, shown });
          // Without this the next opening reads every entry too.
          if (side === 'anew') await untilSummed(page);
          await page.keyboard.press('Escape');
          await untilClosed(page);
        }
      }
      const slow = rate === 1 ? '' : `, page slowed ${rate} times`;
      const row = (subject: string, side: 'ours' | 'anew', of: (one: Opening) => number): Figure => ({
        subject: `${subject}${slow}`,
        ours: spreadOf(taken[side].map(of)),
        peerName: 'the same with one incident',
        peer: spreadOf(taken.peer.map(of)),
        unit: 'ms',
        rounds,
        size: `${count} incidents`,
      });
      figures.push(
        row('From the key to the code accepted', 'ours', ({ accepted }) => accepted),
        row('From the code accepted to the first screen', 'ours', ({ shown }) => shown),
        row('The same after an update, every entry read', 'anew', ({ shown }) => shown),
      );
    }
    const { frame } = await opening(many.page);
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
