// What a browser shows and remembers of the page from outside: its list of pages, its name, its address, its icon and colour, what
// going back brings, what a second tab does. All of it is the calculator's from the first number to the last closing.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untilAnswered, watchTries } from './survivor-same-watch.ts';
import { onEachScreen, untilClosed, writeNote } from './survivor-sessions.ts';
import { setUp } from './survivor-set-up.ts';
import { addOrder, writeMessage } from './survivor-steps.ts';
import { enter, openWorld, passcode, press, type Served, serveApp, setUpCode, type World } from './survivor-world.ts';

let served: Served;
let world: World;

beforeAll(async () => {
  served = await serveApp();
  world = await openWorld(served.origin);
  await world.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // From here on the page comes with its icons and its manifest, as at every later visit.
  await world.page.reload();
});
afterAll(async () => {
  await world?.close();
  await served?.stop();
});

/** Everything of the page that the browser shows, lists or keeps in its history. */
async function outwardly(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await client.send('Page.getNavigationHistory');
  await client.detach();
  const shown = await page.evaluate(() => ({
    title: document.title,
    address: location.href,
    state: JSON.stringify(history.state),
    length: history.length,
    language: document.documentElement.lang,
    head: [...document.head.querySelectorAll('link, meta')]
      .map((part) => ['rel', 'href', 'name', 'media', 'content'].map((name) => part.getAttribute(name)).join(' '))
      .sort(),
  }));
  return JSON.stringify({ ...shown, currentIndex, entries: entries.map(({ url, title }) => [url, title]) }, null, 1);
}

async function close(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Show the calculator' }).click();
  await untilClosed(world.page);
}

describe('from set-up to the last closing', () => {
  let before: string;

  test('set-up, every view from the first screen and every way of closing leave what the browser shows as it was', async () => {
    const { page } = world;
    before = await outwardly(page);
    expect(JSON.parse(before)).toMatchObject({ title: 'Calculator', address: `${served.origin}/`, state: 'null' });
    let frame = await setUp(page);
    expect(await outwardly(page)).toBe(before);
    await addOrder(frame);
    await writeMessage(frame);
    await frame.getByRole('button', { name: 'Back', exact: true }).click();
    const views = await onEachScreen(frame, async (name) => {
      expect(await outwardly(page), name).toBe(before);
      expect(await frame.title(), name).toBe('Calculator');
    });
    expect(views).toBeGreaterThan(8);
    expect(await outwardly(page)).toBe(before);
    await close(frame);
    for (const keys of [['Escape'], ['Shift', 'Shift', 'Shift']]) {
      frame = await enter(page, passcode);
      await frame.getByRole('heading', { name: 'My notes' }).waitFor();
      for (const key of keys) await page.keyboard.press(key);
      await untilClosed(page);
      expect(await outwardly(page), keys.join()).toBe(before);
    }
  });

  test('one entry more, or another name, is seen by the same comparison', async () => {
    const { page } = world;
    await page.evaluate(() => {
      document.title = 'My notes';
    });
    expect(await outwardly(page)).not.toBe(before);
    await page.evaluate(() => {
      document.title = 'Calculator';
      history.pushState(null, '', '/');
    });
    expect(await outwardly(page)).not.toBe(before);
    await page.goBack();
  });
});

describe('going back', () => {
  /** Whether the browser gave the page back as it was left, with its script still running. */
  const restored = (page: Page) => page.evaluate(() => Reflect.get(window, 'restored') === true);

  const leaveAndReturn = async (page: Page) => {
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'restored', persisted));
    });
    await page.goto(`${served.origin.replace('localhost', '127.0.0.1')}/control`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForSelector('#calculator');
  };

  test('to a closed page that the browser kept alive shows the calculator, and the code still opens it', async () => {
    const { page } = world;
    const frame = await enter(page, passcode);
    await frame.getByText('Sent a message').first().waitFor();
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await leaveAndReturn(page);
    expect(await restored(page), 'the browser keeps such pages, or this would pass for nothing').toBe(true);
    expect(page.frames()).toHaveLength(1);
    expect(await page.content()).not.toContain('Sent a message');
    const again = await enter(page, passcode);
    await again.getByText('Sent a message').first().waitFor();
  });

  test('to a page that was left open shows the calculator, and nothing of the notes is in it', async () => {
    const { page } = world;
    expect(page.frames()).toHaveLength(2);
    await leaveAndReturn(page);
    await page.waitForTimeout(200);
    console.log(`left open and gone back to: ${(await restored(page)) ? 'restored' : 'loaded anew'}`);
    expect(page.frames()).toHaveLength(1);
    expect(await page.content()).not.toContain('Sent a message');
    expect(page.workers()).toHaveLength(1);
    await page.goForward({ waitUntil: 'commit' });
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForSelector('#calculator');
    expect(page.frames()).toHaveLength(1);
  });
});

describe('two tabs', () => {
  test('while one is open, the code is only a sum in the other; closed, it opens there', async () => {
    const { page } = world;
    const frame = await enter(page, passcode);
    await frame.getByText('Sent a message').first().waitFor();
    const other = await world.context.newPage();
    await other.goto(served.origin);
    await watchTries(other);
    await untilAnswered(other, () => press(other, `${passcode}=`));
    expect(other.frames()).toHaveLength(1);
    expect(page.frames(), 'and the first is not disturbed').toHaveLength(2);
    await writeNote(frame, 'SENT_two_tabs_0c1e');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await other.bringToFront();
    await other.keyboard.press('Escape');
    const there = await enter(other, passcode);
    await there.getByText('Sent a message').first().waitFor();
    await other.keyboard.press('Escape');
    await untilClosed(other);
    await other.close();
  });

  test('closing one closes the other within a fifth of a second', async () => {
    const fresh = await serveApp();
    const phone = await openWorld(fresh.origin);
    try {
      const one = phone.page;
      const two = await phone.context.newPage();
      await two.goto(fresh.origin);
      for (const page of [one, two]) {
        await page.bringToFront();
        await enter(page, setUpCode);
      }
      const gone = two.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new MutationObserver(() => document.getElementById('frame') ?? resolve(Date.now())).observe(document.body, {
              childList: true,
            });
          }),
      );
      const closed = one.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new MutationObserver(() => document.getElementById('frame') ?? resolve(Date.now())).observe(document.body, {
              childList: true,
            });
          }),
      );
      await one.bringToFront();
      await one.keyboard.press('Escape');
      expect((await gone) - (await closed)).toBeLessThan(200);
      expect([one.frames().length, two.frames().length]).toEqual([1, 1]);
      expect(phone.problems).toEqual([]);
    } finally {
      await phone.close();
      await fresh.stop();
    }
  });

  test('nothing went wrong on the way', () => {
    expect(world.problems).toEqual([]);
  });
});
