// Escape in ours against the exit button of a public design system, GOV.UK's "exit this page": from the key that leaves (there, the third
// Shift) to the first task after the next frame. Theirs covers the page and then loads another; here it is given nothing to load, so
// that only the covering is measured.
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { setUp } from '../tests/journeys/survivor-set-up.ts';
import { addOrder, writeContact, writeMessage } from '../tests/journeys/survivor-steps.ts';
import { inside, openWorld, passcode, serveApp } from '../tests/journeys/survivor-world.ts';
import { type Figure, spreadOf } from './measure.ts';
import { peerFile } from './peer-packages.ts';

const rounds = 100;

declare global {
  interface Window {
    leftAt?: (at: number) => void;
    covered?: number | undefined;
  }
}

/** Tells when the key was struck that leaves, then when the next frame of the page was painted. */
const listen = (leaves: {
  readonly event: 'keydown' | 'keyup';
  readonly key: string;
  readonly times: number;
}): void => {
  if (window === window.top)
    window.leftAt = (at) => {
      window.covered = undefined;
      window.requestAnimationFrame(() => {
        const next = new MessageChannel();
        next.port1.onmessage = () => {
          window.covered = performance.timeOrigin + performance.now() - at;
        };
        next.port2.postMessage(0);
      });
    };
  let count = 0;
  window.addEventListener(
    leaves.event,
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== leaves.key) return;
      count += 1;
      if (count % leaves.times === 0) window.top?.leftAt?.(performance.timeOrigin + event.timeStamp);
    },
    { capture: true },
  );
};

const coveredAfter = async (page: Page): Promise<number> => {
  const covered = await page.waitForFunction(() => window.covered);
  const milliseconds = await covered.jsonValue();
  if (milliseconds === undefined) throw new Error('nothing was painted');
  return milliseconds;
};

const settled = (on: Page | Frame): Promise<void> =>
  on.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => requestAnimationFrame(() => resolve()))));

const exitPage = async (page: Page, origin: string, nodes: number, module: string): Promise<void> => {
  await page.goto(`${origin}/control`);
  await page.evaluate((count) => {
    document.body.className = 'govuk-template__body js-enabled govuk-frontend-supported';
    document.body.innerHTML =
      '<div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a href="#out" class="govuk-button govuk-exit-this-page__button govuk-js-exit-this-page-button">Leave</a></div>';
    for (let made = 1; made < count; made += 1) {
      const node = document.createElement(made % 3 === 0 ? 'button' : 'p');
      node.textContent = `Line ${made}`;
      document.body.append(node);
    }
  }, nodes);
  await page.addStyleTag({
    content:
      '.govuk-exit-this-page-hide-content * { display: none !important } .govuk-exit-this-page-overlay { display: block !important; position: fixed; inset: 0; z-index: 9999; background: white }',
  });
  await page.addScriptTag({
    type: 'module',
    content: `${module}\nnew ExitThisPage(document.querySelector('.govuk-exit-this-page'));document.body.dataset.ready='yes';`,
  });
  await page.waitForFunction(() => document.body.dataset.ready === 'yes');
};

export const exitThisPage = async (): Promise<readonly Figure[]> => {
  const bundle = peerFile('govuk-frontend/dist/govuk/all.bundle.mjs');
  if (bundle === null) return [];
  const module = readFileSync(bundle, 'utf8');
  const served = await serveApp();
  const [ours, theirs] = [await openWorld(served.origin), await openWorld(served.origin)];
  try {
    await ours.page.addInitScript(listen, { event: 'keydown', key: 'Escape', times: 1 } as const);
    await theirs.page.addInitScript(listen, { event: 'keyup', key: 'Shift', times: 3 } as const);
    await ours.page.reload();
    const frame = await setUp(ours.page);
    await addOrder(frame);
    await writeMessage(frame);
    await writeContact(frame);
    const nodes = await frame.evaluate(() => document.querySelectorAll('*').length);
    await ours.page.keyboard.press('Escape');
    await coveredAfter(ours.page);
    const times = { ours: [] as number[], peer: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      await ours.page.keyboard.type(passcode);
      await ours.page.keyboard.press('Enter');
      await settled(await inside(ours.page));
      await ours.page.keyboard.press('Escape');
      const left = await coveredAfter(ours.page);
      if ((await ours.page.locator('#frame').count()) > 0) throw new Error('the frame is still there');
      await exitPage(theirs.page, served.origin, nodes, module);
      await settled(theirs.page);
      for (let times = 0; times < 3; times += 1) await theirs.page.keyboard.press('Shift');
      const peer = await coveredAfter(theirs.page);
      if ((await theirs.page.locator('.govuk-exit-this-page-overlay').count()) === 0) throw new Error('not covered');
      // The first round warms both up.
      if (round > 0) {
        times.ours.push(left);
        times.peer.push(peer);
      }
    }
    return [
      {
        subject: 'Leaving by key to the calculator painted',
        ours: spreadOf(times.ours),
        peerName: 'GOV.UK exit this page, its overlay painted',
        peer: spreadOf(times.peer),
        unit: 'ms',
        rounds,
        size: `${nodes} nodes`,
      },
    ];
  } finally {
    await ours.close();
    await theirs.close();
    await served.stop();
  }
};
