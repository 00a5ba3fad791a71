// Watches the cover from outside while a code is tried: when its sum was painted, when the worker answered, what changed in
// the page in between. It is put into the page before anything else and changes nothing there.
import type { Page } from 'playwright-core';

/** What was seen of one try. Times in milliseconds from the press of the key. */
export type Seen = {
  readonly painted: number;
  readonly answered: number;
  /** Every change of the document until the answer, digits left out. */
  readonly changes: readonly string[];
  /** The document at the answer, digits left out. */
  readonly page: string;
  /** The same without the display and the past sums, which differ from sum to sum. */
  readonly around: string;
};

type Watching = {
  tries: number;
  pressedAt: number;
  painted: number | null;
  answered: number | null;
  changes: string[];
  page: string;
  around: string;
};

declare global {
  interface Window {
    watching?: Watching;
  }
}

/** Runs in the page before its own script. */
function watch(): void {
  if (window !== window.top) return;
  const seen: Watching = { tries: 0, pressedAt: 0, painted: null, answered: null, changes: [], page: '', around: '' };
  window.watching = seen;
  const digitsOut = (text: string | null): string => (text ?? '').replaceAll(/[\d,.]+/g, '#');
  const tell = ({ type, target, attributeName, addedNodes }: MutationRecord): string => {
    const on = target instanceof Element ? target : target.parentElement;
    const added = [...addedNodes].map((node) => digitsOut(node.textContent)).join('|');
    return `${type} ${on?.tagName}.${on?.className}#${on?.id} ${attributeName ?? ''} ${added}`;
  };
  const observer = new MutationObserver((records) => seen.changes.push(...records.map(tell)));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter') return;
      Object.assign(seen, { pressedAt: event.timeStamp, painted: null, answered: null, changes: [] });
      observer.observe(document, everything);
      requestAnimationFrame(() => {
        const next = new MessageChannel();
        next.port1.onmessage = () => {
          seen.painted = performance.now() - seen.pressedAt;
        };
        next.port2.postMessage(0);
      });
    },
    { capture: true },
  );
  const Real = window.Worker;
  window.Worker = class extends Real {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      // Before the page's own listener: what is seen here is what anybody saw until then.
      this.addEventListener('message', () => {
        seen.answered = performance.now() - seen.pressedAt;
        seen.changes.push(...observer.takeRecords().map(tell));
        observer.disconnect();
        seen.page = digitsOut(document.documentElement.outerHTML);
        const around = document.documentElement.cloneNode(true);
        if (around instanceof Element) {
          for (const display of around.querySelectorAll('.screen')) display.remove();
          seen.around = around.outerHTML;
        }
        seen.tries += 1;
      });
    }
  };
}

/** Watches `page` from its next load on, and loads it again. */
export async function watchTries(page: Page): Promise<void> {
  await page.addInitScript(watch);
  await page.reload();
}

/** Does `act`, which ends with a code, and waits until the worker has answered: from then on a frame would be there if it opened. */
export async function untilAnswered(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.evaluate(() => window.watching?.tries ?? 0);
  await act();
  await page.waitForFunction((tries) => (window.watching?.tries ?? 0) > tries, before, { timeout: 20_000 });
}

/** Types a code of eight keys or more on the keyboard, and answers what was seen once the worker had answered. */
export async function tryCode(page: Page, code: string): Promise<Seen> {
  const before = await page.evaluate(() => window.watching?.tries ?? 0);
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  const answer = await page.waitForFunction(
    (tries) => {
      const seen = window.watching;
      return seen !== undefined && seen.tries > tries && seen.painted !== null ? seen : null;
    },
    before,
    { timeout: 20_000, polling: 20 },
  );
  const seen = await answer.jsonValue();
  if (seen?.painted == null || seen.answered === null) throw new Error('not seen');
  const { painted, answered, changes, page: shown, around } = seen;
  return { painted, answered, changes, page: shown, around };
}
