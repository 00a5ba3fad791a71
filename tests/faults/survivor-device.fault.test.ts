/**
 * Attacks the promise that what the screen said was kept is kept: the tab crashes in the middle of a write, the whole browser is
 * killed, the phone is full, its clock is a day wrong. Real browser, real files.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchWithProfile } from '../chromium.ts';
import { inspectorFlag, inspectorOf } from '../journeys/survivor-memory-search.ts';
import { beginNote, untilClosed, writeNote } from '../journeys/survivor-sessions.ts';
import { setUp } from '../journeys/survivor-set-up.ts';
import { addOrder, writeMessage } from '../journeys/survivor-steps.ts';
import { enter, openWorld, passcode, type Served, serveApp, type World } from '../journeys/survivor-world.ts';

let served: Served;
let world: World;

beforeAll(async () => {
  served = await serveApp();
});
afterAll(async () => {
  await served?.stop();
});

async function begin(): Promise<Frame> {
  world = await openWorld(served.origin, undefined, [inspectorFlag]);
  return setUp(world.page);
}
async function end(): Promise<void> {
  await world?.close();
}

const home = async (frame: Frame) => {
  await frame.getByRole('button', { name: 'Back', exact: true }).first().click();
  await frame.getByRole('heading', { level: 1, name: 'My notes' }).waitFor();
};

/** The first word of every note, as its own screen shows it. */
async function notesIn(frame: Frame): Promise<readonly string[]> {
  const all = frame.getByRole('button', { name: /^(All|See all|Show all)/ });
  if ((await all.count()) > 0) await all.first().click();
  const rows = frame.getByRole('button', { name: /Something else/ });
  const words: string[] = [];
  await rows.first().waitFor();
  // Rows are drawn as they come near the screen: a screen as long as the list has them all.
  await frame.page().setViewportSize({ width: 360, height: 8_000 });
  const allDrawn = async () =>
    await expect.poll(() => frame.locator('.handful button.unseen').count(), { timeout: 10_000 }).toBe(0);
  await allDrawn();
  const count = await rows.count();
  for (let at = 0; at < count; at += 1) {
    await rows.nth(at).click();
    const shown = frame.getByText(/^SENT_\w+/).first();
    await shown.waitFor();
    words.push((await shown.textContent())?.split(' ')[0] ?? '');
    await frame.getByRole('button', { name: 'Back', exact: true }).first().click();
    await rows.first().waitFor();
    await allDrawn();
  }
  await frame.page().setViewportSize({ width: 360, height: 640 });
  return words;
}

/** Begins a note and presses the button that keeps it, without waiting for anything to come of it. */
async function pressKeep(frame: Frame, words: string): Promise<void> {
  await (await beginNote(frame)).fill(words);
  await frame.evaluate(() => {
    const keep = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === 'Keep it');
    keep?.click();
  });
}

describe('a tab that ends in the middle of a write', () => {
  const acknowledged: string[] = [];
  let page: Page;
  beforeAll(async () => {
    const frame = await begin();
    page = world.page;
    await writeNote(frame, 'SENT_zero');
    acknowledged.push('SENT_zero');
    await home(frame);
    await page.keyboard.press('Escape');
    await untilClosed(page);
  });
  afterAll(end);

  test.each([0, 3, 12])(
    'crashed %i ms after the press: all that was shown as kept is there, and more can be written',
    async (wait) => {
      let frame = await enter(page, passcode);
      await frame.getByRole('heading', { level: 1, name: 'My notes' }).waitFor();
      await pressKeep(frame, `SENT_torn_${wait}`);
      if (wait > 0) await pause(wait);
      const client = await world.context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      client.send('Page.crash').catch(() => undefined);
      await crashed;
      const next = await world.context.newPage();
      await page.close();
      page = next;
      await page.goto(served.origin);
      frame = await enter(page, passcode);
      const there = await notesIn(frame);
      expect(there).toEqual(expect.arrayContaining(acknowledged));
      expect(there.filter((words) => !acknowledged.includes(words) && !words.startsWith('SENT_torn_'))).toEqual([]);
      // Whole or not at all; what turned out to be kept has to stay from now on.
      acknowledged.splice(0, acknowledged.length, ...there);
      await page.keyboard.press('Escape');
      await untilClosed(page);
      frame = await enter(page, passcode);
      await writeNote(frame, `SENT_after_${wait}`);
      acknowledged.push(`SENT_after_${wait}`);
      await page.keyboard.press('Escape');
      await untilClosed(page);
    },
  );

  test('with the whole browser killed at once, the same', async () => {
    const frame = await enter(page, passcode);
    await frame.getByRole('heading', { level: 1, name: 'My notes' }).waitFor();
    const inspector = await inspectorOf(world.profile);
    const [browser] = (await inspector.processes()).filter(({ type }) => type === 'browser');
    if (!browser) throw new Error('no browser');
    await pressKeep(frame, 'SENT_torn_all');
    const gone = world.context.waitForEvent('close');
    process.kill(browser.id, 'SIGKILL');
    await gone;
    const context = await launchWithProfile({ profileFolder: world.profile });
    try {
      const again = context.pages()[0] ?? (await context.newPage());
      await again.goto(served.origin);
      const there = await notesIn(await enter(again, passcode));
      expect(there).toEqual(expect.arrayContaining(acknowledged));
    } finally {
      await context.close();
    }
  });
});

describe('a phone that is full', () => {
  afterAll(end);

  test('says that it was not kept, shows nothing as kept, and keeps it once there is room', async () => {
    const frame = await begin();
    const { page } = world;
    await writeNote(frame, 'SENT_fits');
    await home(frame);
    const client = await world.context.newCDPSession(page);
    const room = async (more: number | null) => {
      const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
      await client.send('Storage.overrideQuotaForOrigin', {
        origin: served.origin,
        ...(more === null ? {} : { quotaSize: usage + more }),
      });
    };
    await room(0);
    // The browser gives a file room ahead of what is written: what still fits there is kept, until nothing is.
    const told = frame.getByText(/not be kept|may be full/).first();
    const kept: string[] = [];
    let field = await beginNote(frame);
    for (let times = 0; times < 60 && !(await told.isVisible()); times += 1) {
      const name = `SENT_full_${times}_`;
      await field.fill(`${name} ${'too long for what is left. '.repeat(3000)}`);
      await frame.getByRole('button', { name: 'Keep it' }).click();
      await frame
        .getByText(name)
        .or(told)
        .filter({ visible: true, hasNot: frame.locator('textarea') })
        .first()
        .waitFor();
      if (await told.isVisible()) break;
      kept.push(name);
      await home(frame);
      field = await beginNote(frame);
    }
    await told.waitFor();
    expect(await field.inputValue()).toContain('SENT_full');
    await room(null);
    await field.fill('SENT_full');
    await frame.getByRole('button', { name: 'Keep it' }).click();
    await frame.getByText('SENT_full', { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
    await untilClosed(page);
    const there = await notesIn(await enter(page, passcode));
    expect(there).toHaveLength(kept.length + 2);
    for (const name of ['SENT_fits', 'SENT_full', ...kept])
      expect(
        there.filter((words) => words === name),
        name,
      ).toHaveLength(1);
  });
});

describe('a clock that is a day wrong', () => {
  afterAll(end);

  test.each([
    ['ahead', 1],
    ['behind', -1],
  ] as const)(
    '%s: notes are kept in the order they were written, and all of it opens at the right time again',
    async (_, days) => {
      await end();
      let frame = await begin();
      const { page } = world;
      await addOrder(frame);
      await writeMessage(frame);
      await home(frame);
      await page.clock.setFixedTime(Date.now() + days * 86_400_000);
      await writeNote(frame, 'SENT_wrong');
      await page.keyboard.press('Escape');
      await untilClosed(page);
      frame = await enter(page, passcode);
      await frame.getByText('Sent a message').first().waitFor();
      await page.clock.setFixedTime(Date.now());
      await writeNote(frame, 'SENT_right');
      await page.keyboard.press('Escape');
      await untilClosed(page);
      frame = await enter(page, passcode);
      expect(await notesIn(frame)).toEqual(['SENT_right', 'SENT_wrong']);
      expect(world.problems).toEqual([]);
    },
  );
});
