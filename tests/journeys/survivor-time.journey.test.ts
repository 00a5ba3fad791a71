// Left alone, it closes by itself after the time she chose; touched, it stays.
import { expect, test } from 'vitest';
import { setUp } from './survivor-set-up.ts';
import { enter, openWorld, passcode, serveApp } from './survivor-world.ts';

test('five minutes without a touch show the calculator', async () => {
  const served = await serveApp();
  const world = await openWorld(served.origin);
  const { page } = world;
  try {
    await page.clock.install();
    await page.reload();
    let frame = await setUp(page);
    await page.clock.fastForward('04:30');
    await frame.getByRole('button', { name: 'Settings' }).click();
    await page.clock.fastForward('04:30');
    expect(page.frames()).toHaveLength(2);
    await frame.getByRole('radio', { name: '1 minute' }).check();
    await page.waitForTimeout(500);
    await page.clock.fastForward('01:05');
    await expect.poll(() => page.frames().length).toBe(1);
    expect(await page.locator('#display').textContent()).toBe('0');

    frame = await enter(page, passcode);
    await frame.getByRole('heading', { name: 'My notes' }).waitFor();
    await page.clock.fastForward('00:50');
    expect(page.frames()).toHaveLength(2);
    await page.clock.fastForward('00:15');
    await expect.poll(() => page.frames().length).toBe(1);
  } finally {
    await world.close();
    await served.stop();
  }
});
