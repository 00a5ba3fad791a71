// What a watcher beside her could time: from the press of "=" to the sum painted, for a wrong code, the right one, and a sum too
// short to be tried. A wrong code is a sum only while the three cannot be told apart. The fourth row is what nobody is shown.

import { type Seen, tryCode, watchTries } from '../tests/journeys/survivor-same-watch.ts';
import { untilClosed } from '../tests/journeys/survivor-sessions.ts';
import { setUp } from '../tests/journeys/survivor-set-up.ts';
import { inside, openWorld, passcode, serveApp } from '../tests/journeys/survivor-world.ts';
import { type Figure, spreadOf } from './measure.ts';

const rounds = 25;
const wrongCode = passcode.replace(/5$/, '4');

export const passcodeTiming = async (): Promise<readonly Figure[]> => {
  const served = await serveApp();
  const world = await openWorld(served.origin);
  try {
    const { page } = world;
    await watchTries(page);
    await setUp(page);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    const seen = { right: [] as Seen[], wrong: [] as Seen[], idle: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      // Every try begins on a calculator as a fresh page shows it, so that the past sums are as many for all.
      await page.reload();
      const wrong = await tryCode(page, wrongCode);
      await page.reload();
      const idle = await paintedOnly(page, '4829*17');
      await page.reload();
      const right = await tryCode(page, passcode);
      await inside(page);
      await page.keyboard.press('Escape');
      await untilClosed(page);
      // The first round warms all of them up.
      if (round === 0) continue;
      seen.wrong.push(wrong);
      seen.right.push(right);
      seen.idle.push(idle);
    }
    const painted = (tries: readonly Seen[]) => spreadOf(tries.map((one) => one.painted));
    const answered = (tries: readonly Seen[]) => spreadOf(tries.map((one) => one.answered));
    const rest = { unit: 'ms', rounds, size: `${passcode.length} keys` } as const;
    return [
      {
        subject: 'Equals to the sum painted, a wrong code',
        ours: painted(seen.wrong),
        peerName: 'the right code',
        peer: painted(seen.right),
        ...rest,
      },
      {
        subject: 'Equals to the sum painted, a wrong code',
        ours: painted(seen.wrong),
        peerName: 'a sum too short to be tried',
        peer: spreadOf(seen.idle),
        ...rest,
      },
      {
        subject: 'Equals to the worker’s answer, a wrong code',
        ours: answered(seen.wrong),
        peerName: 'the right code',
        peer: answered(seen.right),
        ...rest,
      },
    ];
  } finally {
    await world.close();
    await served.stop();
  }
};

async function paintedOnly(page: Parameters<typeof tryCode>[0], sum: string): Promise<number> {
  await page.keyboard.type(sum);
  await page.keyboard.press('Enter');
  const painted = await page.waitForFunction(() => window.watching?.painted);
  const milliseconds = await painted.jsonValue();
  if (milliseconds == null) throw new Error('nothing was painted');
  return milliseconds;
}
