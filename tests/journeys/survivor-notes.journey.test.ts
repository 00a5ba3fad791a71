// From the first number to what the police owe, closed in every way there is, opened again, and all of it without a network.
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './survivor-checks.ts';
import { untilAnswered, watchTries } from './survivor-same-watch.ts';
import { chooseLook } from './survivor-set-up.ts';
import { addOrder, tellInOwnWords, told, writeContact, writeMessage } from './survivor-steps.ts';
import {
  artifacts,
  enter,
  inside,
  openWorld,
  passcode,
  press,
  type Served,
  serveApp,
  setUpCode,
  type World,
} from './survivor-world.ts';

let served: Served;
let world: World;
let frame: Frame;
let before: string;
let recovery: readonly string[] = [];
let code = passcode;

beforeAll(async () => {
  served = await serveApp();
  world = await openWorld(served.origin);
  await watchTries(world.page);
  before = await historyOf();
});
afterAll(async () => {
  await world?.close();
  await served?.stop();
});

async function historyOf(): Promise<string> {
  const client = await world.context.newCDPSession(world.page);
  const { entries, currentIndex } = await client.send('Page.getNavigationHistory');
  await client.detach();
  return JSON.stringify({ currentIndex, entries: entries.map(({ url, title }) => [url, title]) });
}

/** Checks one screen as a person with a small phone, and as one who hears it, would meet it. */
async function look(name: string): Promise<void> {
  expect(await axeFindings(frame), name).toEqual([]);
  await world.page.screenshot({ path: path.join(artifacts, `survivor-${name}-360.png`) });
  const remembered = await frame.evaluate(() =>
    [...document.querySelectorAll('input, textarea, select')]
      .filter(
        (field) =>
          field.getAttribute('autocomplete') !== 'off' || /email|tel|password/.test(field.getAttribute('type') ?? ''),
      )
      .map((field) => field.outerHTML.slice(0, 120)),
  );
  expect(remembered, name).toEqual([]);
  await world.page.setViewportSize({ width: 320, height: 480 });
  for (const where of ['top', 'bottom'] as const) {
    const reach = await frame.evaluate((to) => {
      document.scrollingElement?.scrollTo(0, to === 'top' ? 0 : 1e6);
      const button = document.querySelector('button');
      const box = button?.getBoundingClientRect();
      if (!button || !box) return null;
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const wide = document.documentElement.scrollWidth <= innerWidth;
      return {
        name: button.textContent,
        hit: button.contains(hit),
        height: box.height,
        inView: box.top >= 0 && box.bottom <= innerHeight,
        wide,
      };
    }, where);
    expect(reach, `${name} ${where}`).toMatchObject({
      name: 'Show the calculator',
      hit: true,
      inView: true,
      wide: true,
    });
    expect(reach?.height, `${name} ${where}`).toBeGreaterThanOrEqual(44);
  }
  await world.page.setViewportSize({ width: 1280, height: 800 });
  await frame.evaluate(() => document.scrollingElement?.scrollTo(0, 0));
  await world.page.screenshot({ path: path.join(artifacts, `survivor-${name}-1280.png`) });
  await world.page.setViewportSize({ width: 360, height: 640 });
}

async function expectCalculator(): Promise<void> {
  await expect.poll(() => world.page.frames().length).toBe(1);
  expect(await world.page.locator('#display').textContent()).toBe('0');
  expect(await world.page.title()).toBe('Calculator');
  expect(await world.page.evaluate(() => document.activeElement?.id)).toBe('calculator');
  expect(await historyOf()).toBe(before);
}

test('set-up: the notice comes before any code and takes more than one tap', async () => {
  frame = await enter(world.page, setUpCode);
  await look('language');
  await frame.getByRole('button', { name: 'English' }).click();
  await frame.getByRole('heading', { name: 'This phone may be watched' }).waitFor();
  await look('notice');
  expect(await frame.getByRole('link', { name: /Call 1-800-799-7233/ }).getAttribute('href')).toBe('tel:18007997233');
  expect(await frame.getByRole('link', { name: /Call 0808 2000 247/ }).getAttribute('href')).toBe('tel:08082000247');
  await frame.getByRole('button', { name: 'Go on with this phone' }).click();
  await frame.getByText('Tick the box to go on with this phone.').waitFor();
  await frame.getByRole('button', { name: 'Use another device instead' }).click();
  await frame.getByRole('heading', { name: 'Use another device' }).waitFor();
  await look('other-device');
  await frame.getByRole('button', { name: 'Back' }).click();
  await frame.getByRole('checkbox').check();
  await frame.getByRole('button', { name: 'Go on with this phone' }).click();
});

test('set-up: the country decides the numbers, and nobody has to say who else can get in', async () => {
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByText('Choose one to go on.').waitFor();
  await frame.getByRole('radio', { name: 'United States' }).check();
  await look('country');
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame
    .getByRole('group', { name: /Google or Apple/ })
    .getByRole('radio', { name: 'I do not know' })
    .check();
  await frame.getByText('Choose a name that says nothing').waitFor();
  await look('others');
  await frame
    .getByRole('group', { name: /unlock/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await frame.getByRole('button', { name: 'Go on' }).click();
});

test('set-up: in a tab, what may be lost is said before anything is made', async () => {
  await look('face');
  await chooseLook(frame);
  await look('install');
  await frame.getByRole('button', { name: 'Go on here in the browser instead' }).click();
  await frame.getByRole('button', { name: 'Go on here' }).click();
  await frame.getByText('Tick the box to go on here.').waitFor();
  await look('tab');
  await frame.getByRole('checkbox').check();
  await frame.getByRole('button', { name: 'Go on here' }).click();
});

test('set-up: an obvious code is refused with the reason, a good one is typed twice', async () => {
  await frame.getByRole('heading', { name: 'Choose your code' }).waitFor();
  await press(frame, '12345678');
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByRole('alert').getByText('These keys lie in a row').waitFor();
  await look('code');
  await frame.getByRole('button', { name: 'AC clear' }).click();
  await press(frame, passcode);
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByRole('heading', { name: 'Type it once more' }).waitFor();
  await press(frame, '4829');
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByText('The two are not the same').waitFor();
  await frame.getByRole('button', { name: 'AC clear' }).click();
  await press(frame, passcode);
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByRole('heading', { name: 'If you forget the code' }).waitFor();
  await look('loss');
  await frame.getByRole('button', { name: 'I understand. Make my notes' }).click();
  await frame.getByRole('heading', { name: 'Your notes are ready' }).waitFor({ timeout: 30_000 });
});

test('set-up: the recovery words are shown only when asked for', async () => {
  expect(await frame.getByRole('listitem').count()).toBe(0);
  await frame.getByRole('button', { name: 'Show the words' }).click();
  await expect.poll(() => frame.getByRole('listitem').count()).toBe(24);
  recovery = await frame.getByRole('listitem').allTextContents();
  await look('words');
  await frame.getByRole('button', { name: 'Go to my notes' }).click();
  await frame.getByRole('heading', { name: 'My notes' }).waitFor();
});

test('home begins with whom to call', async () => {
  expect(await frame.getByRole('link').first().getAttribute('href')).toBe('tel:911');
  await look('home');
});

test('her order is kept, and dates that cannot be right are refused', async () => {
  await frame.getByRole('button', { name: 'Add my order' }).first().click();
  await frame.getByRole('button', { name: 'Keep my order' }).click();
  await frame.getByText('Put in the day the order was made').waitFor();
  await look('order-form');
  await frame.getByRole('button', { name: 'Back' }).click();
  await addOrder(frame);
  await frame.getByRole('button', { name: /My order/ }).click();
  await look('order');
  await frame.getByRole('button', { name: 'Back' }).click();
});

test('an incident shows which term it may break', async () => {
  await writeMessage(frame);
  await frame.getByText('May break it').first().waitFor();
  await look('incident');
});

test('a police contact shows what is owed, what is not, and what to ask', async () => {
  await writeContact(frame);
  await frame.getByText('Write a report').first().waitFor();
  await look('contact');
  await frame.getByRole('button', { name: 'See all that is owed' }).click();
  await frame.getByRole('heading', { name: 'What matters first' }).waitFor();
  await frame.getByText('What the law says, and how it was counted').first().click();
  await frame
    .getByText(/Cal\. /)
    .first()
    .waitFor();
  await look('duties');
  const questions = frame.getByRole('region', { name: 'A few questions settle most' });
  await questions.getByRole('group').first().getByRole('radio', { name: 'Yes', exact: true }).check();
  await frame.getByRole('button', { name: 'Back' }).click();
  await expect.poll(() => frame.getByText(/: yes$/).count()).toBeGreaterThan(3);
});

test('Escape closes at once, but not while letters are being composed', async () => {
  await frame.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
  });
  expect(world.page.frames()).toHaveLength(2);
  await world.page.keyboard.press('Escape');
  await expectCalculator();
  frame = await enter(world.page, passcode);
  await frame.getByText('Sent a message').first().waitFor();
});

test('three times Shift closes; Shift for a capital letter does not', async () => {
  await tellInOwnWords(frame);
  await frame.getByLabel('What happened, in your words').pressSequentially('ABC def GHI');
  await world.page.keyboard.press('Shift+A');
  expect(world.page.frames()).toHaveLength(2);
  for (let count = 0; count < 3; count += 1) await world.page.keyboard.press('Shift');
  await expectCalculator();
});

test('what was half written is there again', async () => {
  frame = await enter(world.page, passcode);
  await tellInOwnWords(frame);
  expect(await frame.getByLabel('What happened, in your words').inputValue()).toContain('ABC');
});

test('the button is the first stop of the keyboard, and closes', async () => {
  await frame.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await frame.getByRole('button', { name: 'Show the calculator' }).focus();
  expect(await frame.evaluate(() => document.querySelector('a, button, input, [tabindex="0"]')?.textContent)).toBe(
    'Show the calculator',
  );
  await world.page.keyboard.press('Enter');
  await expectCalculator();
});

test('a forgotten code: the recovery words and the first number lead to a new one', async () => {
  await untilAnswered(world.page, () => press(world.page, `${setUpCode}=`));
  expect(world.page.frames(), 'the first number alone is a sum now').toHaveLength(1);
  frame = await enter(world.page, `24*${setUpCode}`);
  await frame.getByRole('button', { name: 'English' }).click();
  await frame.getByRole('textbox', { name: 'Recovery words' }).fill('knee exhibit size');
  await frame.getByRole('button', { name: 'Go on' }).click();
  await frame.getByText('There are 3 words.').waitFor();
  await look('recover');
  await frame.getByRole('textbox', { name: 'Recovery words' }).fill(recovery.join(' '));
  await frame.getByRole('button', { name: 'Go on' }).click();
  for (const heading of ['Choose your code', 'Type it once more']) {
    await frame.getByRole('heading', { name: heading }).waitFor();
    await press(frame, '77*1034+9');
    await frame.getByRole('button', { name: 'Go on' }).click();
  }
  await frame.getByText('Sent a message').first().waitFor({ timeout: 30_000 });
  await world.page.keyboard.press('Escape');
  await expectCalculator();
  code = '77*1034+9';
  frame = await enter(world.page, code);
  await frame.getByText('Sent a message').first().waitFor();
  await world.page.keyboard.press('Escape');
  await expectCalculator();
});

test('going out of sight, freezing, and closing in another tab each close it', async () => {
  await enter(world.page, code);
  // A headless tab is never really hidden or frozen (measured), so the page is told that it is.
  await world.page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'hidden');
  });
  await expectCalculator();

  await enter(world.page, code);
  await world.page.evaluate(() => document.dispatchEvent(new Event('freeze')));
  await expectCalculator();

  const other = await world.context.newPage();
  await other.goto(served.origin);
  await world.page.bringToFront();

  await enter(world.page, code);
  await other.evaluate(() => new BroadcastChannel('c').postMessage('c'));
  await expectCalculator();
  await other.close();
});

test('the keys can be switched off, and the button still closes', async () => {
  frame = await enter(world.page, code);
  await frame.getByRole('button', { name: 'Settings' }).click();
  await look('settings');
  await frame.getByRole('checkbox', { name: /Escape/ }).uncheck();
  // A choice counts from the moment it is kept.
  await world.page.waitForTimeout(500);
  await world.page.keyboard.press('Escape');
  await world.page.waitForTimeout(200);
  expect(world.page.frames()).toHaveLength(2);
  await frame.getByRole('checkbox', { name: /Escape/ }).check();
  await frame.getByRole('button', { name: 'Show the calculator' }).click();
  await expectCalculator();
});

test('going to another page and back shows the calculator, not the notes', async () => {
  frame = await enter(world.page, code);
  await frame.getByText('Sent a message').first().waitFor();
  await world.page.goto(`${served.origin}/control`);
  await world.page.goBack({ waitUntil: 'commit' });
  await world.page.waitForSelector('#calculator');
  await expect.poll(() => world.page.frames().length).toBe(1);
  expect(await world.page.content()).not.toContain('Sent a message');
  await world.page.goForward({ waitUntil: 'commit' });
  await world.page.goBack({ waitUntil: 'commit' });
  await world.page.waitForSelector('#calculator');
  expect(world.page.frames()).toHaveLength(1);
  before = await historyOf();
});

test('with the server gone it still opens, shows everything and writes down', async () => {
  await served.stop();
  await world.page.reload();
  await world.page.waitForSelector('#calculator');
  frame = await enter(world.page, code);
  await frame.getByText('Sent a message').first().click();
  await frame.getByText(told.message).waitFor();
  await frame.getByRole('button', { name: 'Back' }).click();
  await tellInOwnWords(frame);
  await frame.getByLabel('What happened, in your words').fill('Written with no network.');
  await frame.getByRole('button', { name: 'Keep it' }).click();
  await frame.getByText('Written with no network.').waitFor();
  await world.page.keyboard.press('Escape');
  await enter(world.page, code);
  frame = await inside(world.page);
  expect(await frame.getByRole('button', { name: /Something else/ }).count()).toBeGreaterThan(0);
});

test('nothing went wrong on the way', () => {
  expect(world.problems.filter((text) => !text.includes('net::ERR_'))).toEqual([]);
});
