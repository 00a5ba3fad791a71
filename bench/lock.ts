// From Escape to the calculator: a real key event, its own time stamp, and the first task after the first animation frame, in the
// built app with an order, an incident and a police contact on the first screen. The peer is what an ordinary page would do:
// hide an overlay of as many nodes with `display: none`, in the same page, turn about with ours.
import type { CDPSession, Frame, Page } from 'playwright-core';
import { setUp } from '../tests/journeys/survivor-set-up.ts';
import { addOrder, writeContact, writeMessage } from '../tests/journeys/survivor-steps.ts';
import { inside, openWorld, passcode, serveApp } from '../tests/journeys/survivor-world.ts';
import { type Figure, spreadOf } from './measure.ts';

const rounds = 50;
/** As many as the prototype measured, so that a long screen is measured too. */
const manyNodes = 2700;

declare global {
  interface Window {
    pressedAt?: (at: number) => void;
    painted?: number | undefined;
  }
}

/** Runs in every document before anything else: tells the page when Escape was pressed, then when the next frame was painted. */
const listen = (): void => {
  if (window === window.top) {
    window.pressedAt = (at) => {
      window.painted = undefined;
      window.requestAnimationFrame(() => {
        const next = new MessageChannel();
        next.port1.onmessage = () => {
          window.painted = performance.timeOrigin + performance.now() - at;
        };
        next.port2.postMessage(0);
      });
    };
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') window.top?.pressedAt?.(performance.timeOrigin + event.timeStamp);
    },
    { capture: true },
  );
};

const pressEscape = async (page: Page): Promise<number> => {
  await page.keyboard.press('Escape');
  const painted = await page.waitForFunction(() => window.painted);
  const milliseconds = await painted.jsonValue();
  if (milliseconds === undefined) throw new Error('nothing was painted');
  return milliseconds;
};

const settled = (on: Page | Frame): Promise<void> =>
  on.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => requestAnimationFrame(() => resolve()))));

const nodesIn = (frame: Frame): Promise<number> => frame.evaluate(() => document.querySelectorAll('*').length);

const fillUp = (on: Page | Frame, options: { readonly count: number; readonly overlay: boolean }): Promise<void> =>
  on.evaluate(({ count, overlay }) => {
    const box = document.createElement('div');
    box.id = 'bench';
    if (overlay) box.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: white; color: black';
    for (let made = 1; made < count; made += 1) {
      const node = document.createElement(made % 3 === 0 ? 'button' : 'p');
      node.textContent = `Line ${made}`;
      box.append(node);
    }
    document.body.append(box);
  }, options);

const hideOnEscape = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const hide = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      window.removeEventListener('keydown', hide, { capture: true });
      const box = document.getElementById('bench');
      if (box) box.style.display = 'none';
    };
    window.addEventListener('keydown', hide, { capture: true });
  });

type Setting = { readonly rate: number; readonly nodes: number | undefined };

const figureFor = async (page: Page, session: CDPSession, setting: Setting): Promise<Figure> => {
  const throttle = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
  const times = { ours: [] as number[], peer: [] as number[] };
  let count = 0;
  for (let round = 0; round <= rounds; round += 1) {
    await page.keyboard.type(passcode);
    await page.keyboard.press('Enter');
    const frame = await inside(page);
    count = await nodesIn(frame);
    if (setting.nodes !== undefined) {
      await fillUp(frame, { count: setting.nodes - count, overlay: false });
      count = setting.nodes;
    }
    await throttle(setting.rate);
    await settled(frame);
    const ours = await pressEscape(page);
    if ((await page.locator('#frame').count()) > 0) throw new Error('the frame is still there');
    await throttle(1);

    await fillUp(page, { count, overlay: true });
    await hideOnEscape(page);
    await throttle(setting.rate);
    await settled(page);
    const peer = await pressEscape(page);
    await throttle(1);
    await page.evaluate(() => document.getElementById('bench')?.remove());
    // The first round warms both up.
    if (round > 0) {
      times.ours.push(ours);
      times.peer.push(peer);
    }
  }
  return {
    subject: `Escape to the calculator painted${setting.rate === 1 ? '' : `, processor slowed ${setting.rate} times`}`,
    ours: spreadOf(times.ours),
    peerName: 'hiding an overlay of as many nodes',
    peer: spreadOf(times.peer),
    unit: 'ms',
    rounds,
    size: `${count} nodes`,
  };
};

export const lock = async (): Promise<readonly Figure[]> => {
  const served = await serveApp();
  const world = await openWorld(served.origin);
  try {
    const { page } = world;
    await page.addInitScript(listen);
    await page.reload();
    const frame = await setUp(page);
    await addOrder(frame);
    await writeMessage(frame);
    await writeContact(frame);
    await pressEscape(page);
    const session = await world.context.newCDPSession(page);
    const figures: Figure[] = [];
    for (const setting of [
      { rate: 1, nodes: undefined },
      { rate: 6, nodes: undefined },
      { rate: 6, nodes: manyNodes },
    ])
      figures.push(await figureFor(page, session, setting));
    return figures;
  } finally {
    await world.close();
    await served.stop();
  }
};
