// Years of notes: summed up beside the log, so that opening is quick; never readable, never believed when it was changed, and shown
// in a list that draws what is on the screen.
import { expect, test } from 'vitest';
import { untilClosed } from './survivor-sessions.ts';
import { setUp } from './survivor-set-up.ts';
import { enter, openWorld, passcode, serveApp } from './survivor-world.ts';
import { addIncidents, keptFile, putFile, untilSummed } from './survivor-years.ts';

const years = 400;

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
    expect(summary.length % 131_072).toBe(0);
    const text = new TextDecoder('latin1').decode(summary);
    for (const word of ['stood at the gate', 'incident', 'whatHappened']) expect(text).not.toContain(word);

    const again = await enter(page, passcode);
    await again.getByRole('button', { name: `All ${years}` }).waitFor();
    await again.getByRole('button', { name: /^Search/ }).click();
    await again.getByRole('textbox').fill(`Note ${years - 7}. `);
    await again.getByRole('status').filter({ hasText: '1' }).waitFor();
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
