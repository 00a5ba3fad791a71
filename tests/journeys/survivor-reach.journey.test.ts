// Every screen behind the first one, for people who enlarge, who use only keys, who compose letters, who read from the right, who
// cannot bear movement or need their own colours. Each check is shown to find what it looks for.
import type { CDPSession, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './survivor-checks.ts';
import { barriersIn, movingIn } from './survivor-reach-checks.ts';
import { beginNote, onEachScreen, untilClosed } from './survivor-sessions.ts';
import { setUp } from './survivor-set-up.ts';
import { addOrder, writeMessage } from './survivor-steps.ts';
import { enter, inside, openWorld, passcode, type Served, serveApp, type World } from './survivor-world.ts';

let served: Served;
let world: World;
let page: Page;
let frame: Frame;
let client: CDPSession;

beforeAll(async () => {
  served = await serveApp();
  world = await openWorld(served.origin);
  page = world.page;
  client = await world.context.newCDPSession(page);
  frame = await setUp(page);
  await addOrder(frame);
  await writeMessage(frame);
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
});
afterAll(async () => {
  await world?.close();
  await served?.stop();
});

/** What the browser's own zoom comes to: the same window, in fewer and larger points. */
const enlarged = [
  { name: '320 by 480', width: 320, height: 480, letters: 1 },
  { name: '1280 by 1024 at 400 %', width: 320, height: 256, letters: 1 },
  { name: '1280 by 800 at 200 %', width: 640, height: 400, letters: 1 },
  { name: '320 by 480 with letters of twice the size', width: 320, height: 480, letters: 2 },
] as const;

const lettersTimes = (times: number) =>
  frame.evaluate((size) => {
    document.documentElement.style.fontSize = size === 1 ? '' : `${size * 100}%`;
  }, times);

/** What the browser tells a screen reader of one document, in order: roles and names. */
async function heardIn(frameId: string): Promise<readonly string[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree', { frameId });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: string[] = [];
  const tell = (id: string): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const role = String(node.role?.value ?? '');
    if (!node.ignored && /^(heading|button|link|textbox|Iframe|radio|checkbox)$/.test(role))
      told.push(`${role} ${String(node.name?.value ?? '')}`.trim());
    for (const child of node.childIds ?? []) tell(child);
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root !== undefined) tell(root.nodeId);
  return told;
}

const framesOf = async (): Promise<readonly string[]> => {
  const { frameTree } = await client.send('Page.getFrameTree');
  return [frameTree.frame.id, ...(frameTree.childFrames ?? []).map(({ frame: { id } }) => id)];
};

describe('to a screen reader', () => {
  test('the page is one frame with the notes in order, and nothing of the calculator under it; closed, the calculator alone', async () => {
    const [outer = '', inner = ''] = await framesOf();
    expect(await heardIn(outer)).toEqual(['Iframe Calculator']);
    const heard = await heardIn(inner);
    const order = [
      'button Show the calculator',
      'heading My notes',
      'link Call 911',
      'button If you cannot speak',
      'button Show my order',
      'button The police are here',
      'button Something happened',
    ];
    expect(heard.filter((line) => order.includes(line))).toEqual(order);
    expect(heard.filter((line) => /^(button|link|heading|radio|checkbox|textbox)$/.test(line))).toEqual([]);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    const again = await framesOf();
    expect(again).toHaveLength(1);
    expect(await heardIn(outer)).toContain('button Equals');
    frame = await enter(page, passcode);
    expect(await heardIn(outer)).toEqual(['Iframe Calculator']);
  });

  test('each field says what it is for, and asks the phone for the keys it needs', async () => {
    const field = await beginNote(frame);
    const [, inner = ''] = await framesOf();
    const fields = (await heardIn(inner)).filter((line) => line.startsWith('textbox'));
    expect(fields).toContain('textbox What happened, in your words');
    expect(fields.filter((line) => line === 'textbox')).toEqual([]);
    const asked = await frame.evaluate(() =>
      [...document.querySelectorAll('input[type=text], textarea')].map((each) => ({
        autocapitalize: each.getAttribute('autocapitalize'),
        autocomplete: each.getAttribute('autocomplete'),
        spellcheck: each.getAttribute('spellcheck'),
      })),
    );
    expect(asked.length).toBeGreaterThan(3);
    for (const one of asked) expect(one).toMatchObject({ autocomplete: 'off', spellcheck: 'false' });
    expect(asked.every(({ autocapitalize }) => autocapitalize !== null)).toBe(true);
    expect(await frame.locator('input[inputmode=numeric]').count()).toBe(1);
    // A phone's keyboard takes half of the page; the page says that it becomes shorter then.
    expect(await page.locator('meta[name=viewport]').getAttribute('content')).toContain(
      'interactive-widget=resizes-content',
    );
    await field.click();
    await page.setViewportSize({ width: 360, height: 300 });
    const inSight = () =>
      frame.evaluate(() => {
        const way = document.querySelector('button');
        const at = document.activeElement?.getBoundingClientRect();
        const out = way?.getBoundingClientRect();
        if (!way || !at || !out) return 'nothing';
        const onTop = document.elementFromPoint(out.x + out.width / 2, out.y + out.height / 2);
        return way.contains(onTop) && at.top >= out.bottom - 1 && at.top < innerHeight - 44
          ? 'both'
          : JSON.stringify([out, at, innerHeight]);
      });
    await expect.poll(inSight).toBe('both');
    await page.setViewportSize({ width: 360, height: 640 });
    await frame.getByRole('button', { name: 'Back', exact: true }).first().click();
    await frame.getByRole('button', { name: 'Back', exact: true }).first().click();
    await frame.getByRole('heading', { level: 1, name: 'My notes' }).waitFor();
  });
});

describe('each screen', () => {
  test('enlarged four times, or with letters of twice the size, needs no scrolling sideways, and the way out and the focus are in sight', async () => {
    const found: string[] = [];
    const count = await onEachScreen(frame, async (name) => {
      for (const size of enlarged) {
        await page.setViewportSize(size);
        await lettersTimes(size.letters);
        for (const barrier of await barriersIn(frame)) found.push(`${name}, ${size.name}: ${barrier}`);
      }
      await lettersTimes(1);
      await page.setViewportSize({ width: 360, height: 640 });
    });
    expect(count).toBeGreaterThan(7);
    expect(found).toEqual([]);
  });

  test('has nothing that axe finds, in colours of the reader’s own choosing', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const found: string[] = [];
    await onEachScreen(frame, async (name) => {
      for (const finding of await axeFindings(frame)) found.push(`${name}: ${finding}`);
    });
    await page.emulateMedia({ forcedColors: 'none' });
    expect(found).toEqual([]);
  });

  test('reads from the right, and moves nothing when asked not to', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 480 });
    await frame.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const found: string[] = [];
    await onEachScreen(frame, async (name) => {
      for (const moving of await movingIn(frame)) found.push(`${name} moves: ${moving}`);
      for (const barrier of await barriersIn(frame)) found.push(`${name}, from the right: ${barrier}`);
    });
    await frame.evaluate(() => {
      document.documentElement.dir = '';
    });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ reducedMotion: null });
    expect(found).toEqual([]);
  });

  test('with something wide, something over the way out, or something that moves would be found', async () => {
    await frame.evaluate(() => {
      const wrong = document.createElement('div');
      wrong.id = 'wrong';
      wrong.style.cssText = 'width: 3000px; height: 10px';
      const over = document.createElement('div');
      over.id = 'over';
      over.style.cssText = 'position: fixed; inset: 0; z-index: 999';
      over.animate([{ opacity: 0.9 }, { opacity: 1 }], { duration: 5000, iterations: 9 });
      document.body.append(wrong, over);
    });
    const found = (await barriersIn(frame)).join('\n');
    expect(found).toContain('wider than the screen');
    expect(found).toContain('the way out is covered at 0');
    expect(found).toContain('the focus is hidden');
    expect(await movingIn(frame)).toHaveLength(1);
    await frame.evaluate(() => {
      for (const id of ['wrong', 'over']) document.getElementById(id)?.remove();
    });
  });
});

describe('with keys alone', () => {
  /** Presses Tab until the focus is on what has this name. */
  async function tabTo(name: RegExp | string, key = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press(key);
      const there = frame.locator(':focus');
      if ((await there.count()) === 0) continue;
      const names = await there.evaluate((element) => [
        element.getAttribute('aria-label') ?? '',
        element.textContent ?? '',
        ...('labels' in element && element.labels instanceof NodeList
          ? [...element.labels].map((label) => label.textContent ?? '')
          : []),
      ]);
      if (names.some((each) => (typeof name === 'string' ? each.trim().startsWith(name) : name.test(each.trim()))))
        return;
    }
    throw new Error(`no Tab leads to ${name}`);
  }

  test('from the calculator to a note that is kept, and back', async () => {
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await page.keyboard.type(passcode);
    await page.keyboard.press('Enter');
    frame = await inside(page);
    await frame.getByRole('heading', { name: 'My notes' }).waitFor();
    await tabTo('Something happened');
    await page.keyboard.press('Enter');
    await tabTo('Tell it in my own words');
    await page.keyboard.press('Enter');
    await frame.getByLabel('What happened, in your words').waitFor();
    await tabTo('What happened, in your words');
    await page.keyboard.type('SENT_keys_3f0a written with keys alone');
    await tabTo('Keep it');
    await page.keyboard.press('Enter');
    await frame.getByText('SENT_keys_3f0a written with keys alone').first().waitFor();
    await tabTo('Show the calculator', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await untilClosed(page);
    await page.keyboard.type('12*3');
    await page.keyboard.press('Enter');
    expect(await page.locator('#display').textContent()).toBe('36');
  });
});

describe('while letters are composed', () => {
  test('neither Escape nor Shift closes, and what is composed stays; afterwards Escape closes', async () => {
    frame = await enter(page, passcode);
    await frame.getByRole('heading', { name: 'My notes' }).waitFor();
    await (await beginNote(frame)).focus();
    const compose = () => client.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await compose();
    await page.keyboard.press('Escape');
    expect(page.frames()).toHaveLength(2);
    for (let times = 0; times < 3; times += 1) {
      await compose();
      await page.keyboard.press('Shift');
    }
    expect(page.frames()).toHaveLength(2);
    await client.send('Input.insertText', { text: 'にほん' });
    expect(await frame.getByLabel('What happened, in your words').inputValue()).toContain('にほん');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(world.problems).toEqual([]);
  });
});
