// A stranger's unit converter, and behind it the same as behind the calculator: the code is typed on its keys, a wrong one is
// a conversion that leaves nothing, and closing brings the converter back.
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, storedAtRest, wordsIn } from './survivor-checks.ts';
import { untilAnswered, watchTries } from './survivor-same-watch.ts';
import { setUp } from './survivor-set-up.ts';
import {
  artifacts,
  enter,
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

beforeAll(async () => {
  served = await serveApp();
  world = await openWorld(served.origin);
  await watchTries(world.page);
  frame = await setUp(world.page, 'United States', { face: 'Unit converter', icon: 'Two arrows', title: 'Converter' });
  await world.page.keyboard.press('Escape');
  await world.page.waitForSelector('#frame', { state: 'detached' });
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

const numberAt = (part: string) => world.page.locator(`#converter [data-part="${part}"]`).textContent();
const list = (name: string) => world.page.getByRole('combobox', { name, exact: true });

async function expectConverter(): Promise<void> {
  await expect.poll(() => world.page.frames().length).toBe(1);
  expect(await numberAt('asked')).toBe('0');
  expect(await world.page.title()).toBe('Converter');
  expect(await world.page.evaluate(() => document.activeElement?.id)).toBe('converter');
  expect(await historyOf()).toBe(before);
}

test.each([
  ['Length', 'Miles (mi)', 'Kilometers (km)', '26.2', '42.1648128'],
  ['Weight', 'Pounds (lb)', 'Kilograms (kg)', '150', '68.0388555'],
  ['Temperature', 'Fahrenheit (°F)', 'Celsius (°C)', '98.6', '37'],
  ['Volume', 'US cups (cup)', 'Milliliters (ml)', '2', '473.176473'],
  ['Area', 'Acres (ac)', 'Hectares (ha)', '10', '4.0468564224'],
  ['Speed', 'Miles per hour (mph)', 'Kilometers per hour (km/h)', '65', '104.60736'],
  ['Time', 'Weeks (wk)', 'Minutes (min)', '2', '20,160'],
  ['Data', 'Gigabytes (GB)', 'Mebibytes (MiB)', '1', '953.674316406'],
])('%s: %s to %s by its own lists and keys', async (kind, from, to, keys, answer) => {
  await list('What to convert').selectOption({ label: kind });
  await list('From').selectOption({ label: from });
  await list('To').selectOption({ label: to });
  await world.page.getByRole('button', { name: 'AC clear', exact: true }).click();
  await press(world.page, keys);
  expect(await numberAt('answer')).toBe(answer);
});

test('the keyboard works, sums too; the units change places; Escape clears', async () => {
  await list('What to convert').selectOption({ label: 'Length' });
  await list('From').selectOption({ label: 'Inches (in)' });
  await list('To').selectOption({ label: 'Feet (ft)' });
  await world.page.keyboard.press('Escape');
  await world.page.keyboard.type('5*12+3');
  expect(await numberAt('answer')).toBe('5.25');
  await world.page.keyboard.press('=');
  expect(await numberAt('asked')).toBe('63');
  expect(await numberAt('said'), 'said to those who do not see it').toBe('63 in = 5.25 ft');
  await world.page.getByRole('button', { name: 'Swap units' }).click();
  expect(await numberAt('answer')).toBe('756');
  await world.page.getByRole('button', { name: 'Swap units' }).focus();
  await world.page.keyboard.press('Enter');
  expect(await numberAt('answer')).toBe('5.25');
  await world.page.keyboard.press('Escape');
  expect(await numberAt('asked')).toBe('0');
});

test('past conversions can be looked at, used again with their units, and cleared', async () => {
  await list('What to convert').selectOption({ label: 'Data' });
  await world.page.getByRole('button', { name: 'History' }).click();
  await world.page.getByRole('button', { name: /63 in/ }).click();
  expect(await numberAt('answer')).toBe('5.25');
  expect(await list('From').locator('option:checked').textContent()).toBe('Inches (in)');
  await world.page.getByRole('button', { name: 'History' }).click();
  await world.page.getByRole('button', { name: 'Clear history' }).click();
  await world.page.locator('#converter').getByText('No history yet').waitFor();
  await world.page.getByRole('button', { name: 'History' }).click();
});

test('axe finds nothing and nothing is cut off: small, upright, on its side, in the dark', async () => {
  const looks = [
    ['320', { width: 320, height: 480 }, 'light'],
    ['360', { width: 360, height: 640 }, 'light'],
    ['dark-360', { width: 360, height: 640 }, 'dark'],
    ['landscape', { width: 740, height: 360 }, 'light'],
    ['dark-landscape', { width: 568, height: 320 }, 'dark'],
    ['1280', { width: 1280, height: 800 }, 'light'],
  ] as const;
  await press(world.page, '123456789.25');
  for (const [name, viewport, colorScheme] of looks) {
    await world.page.setViewportSize(viewport);
    await world.page.emulateMedia({ colorScheme });
    await press(world.page, '/1=');
    expect(await axeFindings(world.page), name).toEqual([]);
    const outside = await world.page.evaluate(() =>
      [...document.querySelectorAll('#converter button, #converter select, #converter output')]
        .filter((part) => part.checkVisibility())
        .filter((part) => {
          const { top, left, right, bottom } = part.getBoundingClientRect();
          const cut = part.matches('output') && part.scrollWidth > part.clientWidth;
          return cut || top < 0 || left < 0 || right > innerWidth || bottom > innerHeight;
        })
        .map((part) => part.outerHTML.slice(0, 100)),
    );
    expect(outside, name).toEqual([]);
    const low = await world.page.evaluate(() =>
      [...document.querySelectorAll('#converter button, #converter select')]
        .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 43.9)
        .map((part) => part.outerHTML.slice(0, 100)),
    );
    expect(low, name).toEqual([]);
    await world.page.screenshot({ path: path.join(artifacts, `survivor-converter-${name}.png`) });
  }
  await world.page.setViewportSize({ width: 360, height: 640 });
  await world.page.emulateMedia({ colorScheme: 'light' });
  await world.page.getByRole('button', { name: 'AC clear', exact: true }).click();
});

test('a wrong code is a conversion; so is the first number now; not a byte is changed and nothing is asked', async () => {
  const stored = await storedAtRest(world.page);
  const asked = served.requests.length;
  for (const code of ['4829*17366', setUpCode, '48291736', '99999999*2', `24*${setUpCode}1`]) {
    await untilAnswered(world.page, () => press(world.page, `${code}=`));
    expect(await numberAt('answer'), code).toMatch(/^[0-9,.e]+$/);
    expect(world.page.frames(), code).toHaveLength(1);
  }
  expect((await storedAtRest(world.page)).files).toEqual(stored.files);
  expect(served.requests.slice(asked)).toEqual([]);
  expect(wordsIn(await world.page.content())).toEqual([]);
});

test('the code on its keys opens the notes, and every way of closing brings the converter back', async () => {
  frame = await enter(world.page, passcode);
  await frame.getByRole('heading', { name: 'My notes' }).waitFor();
  await frame.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
  });
  expect(world.page.frames()).toHaveLength(2);
  await world.page.keyboard.press('Escape');
  await expectConverter();

  frame = await enter(world.page, passcode);
  await frame.getByRole('button', { name: 'Show the converter' }).click();
  await expectConverter();

  frame = await enter(world.page, passcode);
  await frame.getByRole('heading', { name: 'My notes' }).waitFor();
  for (let count = 0; count < 3; count += 1) await world.page.keyboard.press('Shift');
  await expectConverter();

  await enter(world.page, passcode);
  await world.page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'hidden');
  });
  await expectConverter();
});

test('nothing went wrong on the way', () => expect(world.problems).toEqual([]));
