// Years of notes: summed up beside the log, so that opening is quick; never readable, never believed when it was changed, and shown
// in a list that draws what is on the screen.
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { lookAll } from './survivor-look.ts';
import { untilClosed } from './survivor-sessions.ts';
import { setUp } from './survivor-set-up.ts';
import { enter, openWorld, passcode, serveApp } from './survivor-world.ts';
import { addIncidents, keptFile, putFile, untilSummed } from './survivor-years.ts';

const years = 400;

/** How many notes the list speaks of, drawn or not, and how many of them are drawn. */
const rowsIn = (frame: Frame) =>
  frame.evaluate(() => {
    const drawn = document.querySelectorAll('.handful-row').length;
    const rest = [...document.querySelectorAll('.unseen')].map((button) => Number(/\d+/.exec(button.textContent)?.[0]));
    return { drawn, all: rest.reduce((sum, count) => sum + count, drawn) };
  });

/** Of the row that has the focus: its number in its month, and of how many. */
const focusedRow = (frame: Frame) =>
  frame.evaluate(() => {
    const row = document.activeElement?.closest('[role=listitem]');
    return `${row?.getAttribute('aria-posinset')} of ${row?.getAttribute('aria-setsize')}`;
  });

/** The whole list: by eye to its end, by key row after row, and by whoever reads without scrolling. */
async function lookThrough(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: `All ${years}` }).click();
  await frame.getByRole('heading', { level: 1, name: 'What I wrote' }).waitFor();
  await frame.getByRole('heading', { level: 2, name: 'March 2024' }).waitFor();
  const start = await rowsIn(frame);
  expect(start.all).toBe(years);
  expect(start.drawn).toBeLessThan(60);

  // By key: no row is passed over, however fast the key repeats, and the month before follows.
  const inMarch = Number((await frame.locator('.handful-row').first().getAttribute('aria-setsize')) ?? 0);
  await frame.locator('.handful-row button').first().focus();
  for (let row = 1; row <= inMarch; row += 1) {
    expect(await focusedRow(frame)).toBe(`${row} of ${inMarch}`);
    await frame.page().keyboard.press('Tab');
  }
  expect(await focusedRow(frame)).toMatch(/^1 of /);

  // By eye: the first note of all is at the end, and what is far was let go again.
  await frame.evaluate(() => document.scrollingElement?.scrollTo(0, document.scrollingElement.scrollHeight));
  await frame
    .getByRole('button', { name: /January 1, 2024/ })
    .first()
    .waitFor();
  await expect.poll(async () => (await rowsIn(frame)).drawn).toBeLessThan(80);
  expect((await rowsIn(frame)).all).toBe(years);

  // Without scrolling: what is not drawn is a button that becomes its rows.
  const unseen = frame.locator('.unseen').first();
  await unseen.dispatchEvent('click');
  await expect.poll(() => focusedRow(frame)).toMatch(/^\d+ of \d+$/);
  expect((await rowsIn(frame)).all).toBe(years);
}

/** Choosing among them for a copy: as few are drawn, what is ticked stays ticked while it is out of sight. */
async function tickOne(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: /^Take a copy out/ }).click();
  await frame.getByRole('radio', { name: 'Only what I choose' }).check();
  await frame.getByRole('heading', { level: 2, name: 'March 2024' }).waitFor();
  const start = await rowsIn(frame);
  expect(start.all).toBe(years);
  expect(start.drawn).toBeLessThan(80);
  const first = frame.locator('.handful-row input').first();
  await first.check();
  await frame.locator('.unseen').last().dispatchEvent('click');
  await expect.poll(() => focusedRow(frame)).toMatch(/^\d+ of \d+$/);
  await frame.evaluate(() => document.scrollingElement?.scrollTo(0, 0));
  expect(await first.isChecked()).toBe(true);
}

test('years of notes open by their summary, and without it when it was changed', async () => {
  const served = await serveApp();
  const world = await openWorld(served.origin);
  const { page } = world;
  try {
    await setUp(page);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await addIncidents(page, years);

    const frame = await enter(page, passcode);
    await frame.getByRole('button', { name: `All ${years}` }).waitFor();
    await untilSummed(page);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    const summary = await keptFile(page, 'recent.dat');
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length % 131_072).toBe(0);
    const text = new TextDecoder('latin1').decode(summary);
    for (const word of ['stood at the gate', 'incident', 'whatHappened']) expect(text).not.toContain(word);

    const again = await enter(page, passcode);
    await again.getByRole('button', { name: `All ${years}` }).waitFor();
    await again.getByRole('button', { name: /^Search/ }).click();
    await again.getByRole('textbox').fill(`Note ${years - 7}. `);
    await again.getByRole('status').filter({ hasText: '1' }).waitFor();
    await again.getByRole('button', { name: 'Back' }).click();
    await lookThrough(again);
    await lookAll(page, again, 'years');
    await again.getByRole('button', { name: 'Back', exact: true }).click();
    await tickOne(again);
    await page.keyboard.press('Escape');
    await untilClosed(page);

    await putFile(
      page,
      'recent.dat',
      summary.map((byte, at) => (at === 90_000 ? byte ^ 1 : byte)),
    );
    const third = await enter(page, passcode);
    await third.getByRole('button', { name: `All ${years}` }).waitFor();
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(world.problems).toEqual([]);
  } finally {
    await world.close();
    await served.stop();
  }
});
