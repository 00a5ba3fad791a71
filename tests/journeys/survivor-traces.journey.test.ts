// What stays behind: nothing in storage that can be read, nothing on disk after the browser is closed, no byte changed by
// a wrong code. A plain field is typed into as well, so that a search that finds nothing is known to be able to find.
import { expect, test } from 'vitest';
import { filesHolding, storedAtRest, wordsIn } from './survivor-checks.ts';
import { untilAnswered, watchTries } from './survivor-same-watch.ts';
import { setUp } from './survivor-set-up.ts';
import { addOrder, tellInOwnWords, told, writeContact, writeMessage } from './survivor-steps.ts';
import { enter, openWorld, passcode, press, serveApp } from './survivor-world.ts';

const control = 'SENT_control_plainfield_3b9d';

test('storage, disk and wrong codes', async () => {
  const served = await serveApp();
  const world = await openWorld(served.origin);
  const { page } = world;
  try {
    await watchTries(page);
    const frame = await setUp(page);
    await addOrder(frame);
    await writeMessage(frame);
    await writeContact(frame);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().length).toBe(1);

    const before = await storedAtRest(page);
    expect(before).toMatchObject({ localStorage: 0, sessionStorage: 0, cookies: '' });
    expect(before.files.filter((name) => name.startsWith('database'))).toEqual([]);
    for (const sentinel of Object.values(told)) expect(before.text).not.toContain(sentinel.slice(0, 12));
    expect(wordsIn(before.text)).toEqual([]);

    for (const code of ['48291736', '4829*17366', '12345678', '31415926536', '99999999*2', '4829*173650']) {
      await untilAnswered(page, () => press(page, `${code}=`));
      expect(page.frames(), code).toHaveLength(1);
    }
    expect((await storedAtRest(page)).files).toEqual(before.files);

    const again = await enter(page, passcode);
    await again.getByText('Sent a message').first().waitFor();
    await tellInOwnWords(again);
    await again.getByLabel('What happened, in your words').fill('SENT_left_open_77aa');

    const plain = await world.context.newPage();
    await plain.goto(`${served.origin.replace('localhost', '127.0.0.1')}/control`);
    await plain.locator('textarea').fill(control);
    await plain.waitForTimeout(500);
    await plain.goto('about:blank');
    await plain.waitForTimeout(500);
    await world.context.close();

    expect(await filesHolding(world.profile, control), 'the search can find').not.toEqual([]);
    for (const sentinel of [...Object.values(told).map((text) => text.slice(0, 14)), 'SENT_left_open_77aa', passcode]) {
      expect(await filesHolding(world.profile, sentinel), sentinel).toEqual([]);
    }
  } finally {
    await world.close();
    await served.stop();
  }
});
