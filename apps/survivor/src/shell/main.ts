/**
 * The entry of the page: a calculator or converter, and beside it a worker that looks at what was typed. Opening lays a frame
 * over it; closing takes the frame away in the same task.
 */
import '../cover/cover.css';
import '../cover/converter.css';
import { startCover } from '../cover/page.ts';
import type { Look } from '../offline/look.ts';
import { usualLook } from '../offline/look.ts';
import { clearedFrom, type Tried, triedFrom } from '../worker/messages.ts';
import { clearDevice } from './clearing.ts';
import { watchForClosing } from './closing.ts';
import { keptLook, putLook } from './dress.ts';
import { type Frame, openFrame } from './frame.ts';
import { createHanding } from './handing.ts';
import { installOffline, renewOffline } from './install.ts';
import { watchInstalling } from './installing.ts';
import { createPicking } from './picking.ts';
import type { Closing } from './room.ts';
import { createTrust } from './trust.ts';

type Open = Extract<Tried, { kind: 'open' }>;

/** The worker ends itself once the last sentence is kept; past this it is stuck, and is ended. */
const finishingMilliseconds = 3000;
/** Large files go one by one. */
const clearingMilliseconds = 60_000;

const clock = {
  later: (act: () => void, milliseconds: number) => window.setTimeout(act, milliseconds),
  cancel: (timer: number) => window.clearTimeout(timer),
};
const trust = createTrust(window);
const trusted = (address: string) => trust.createScriptURL(address);
const tabs = new BroadcastChannel('c');
const installing = watchInstalling(window);
const picking = createPicking(document, clock);
const handing = createHanding(window, clock.later);
let shown: { readonly frame: Frame; readonly stop: () => void; readonly last: () => void } | null = null;
let worker = startWorker();

const cover = startCover(document, (keys) => worker.postMessage(keys, [keys.buffer]));

function startWorker(): Worker {
  const started = new Worker(trusted('/a/w.js'), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent) => {
    const tried = triedFrom(data);
    if (tried?.kind === 'open') open(tried);
  });
  return started;
}

function open({ module, port, opened, again }: Open): void {
  // A code typed just before leaving must not open behind her back.
  if (shown || document.hidden) {
    closeNow();
    return;
  }
  cover.reset();
  let last = () => {};
  const room = {
    close,
    setClosing: (closing: Closing) => watch.set(closing),
    onClosing: (act: () => void) => {
      last = act;
    },
    renew: () => renewOffline(window, (address) => fetch(address, { cache: 'reload' })),
    pages: () => part('/a/t.bin'),
    seldom: () => part('/a/p.bin'),
    near: () => part('/a/d.bin'),
    clear,
    look: () => keptLook(window),
    putLook: present,
    installing,
    hand: handing.hand,
    handWhole: handing.handWhole,
    picking,
  };
  const frame = openFrame({ page: document, module, room, handover: { opened, again }, port, trusted });
  const watch = watchForClosing({ page: window, frame: frame.window, clock, close, closeNow });
  shown = { frame, stop: watch.stop, last: () => last() };
  cover.main().inert = true;
}

/** A sealed part of the app from the device or the network; `null` when neither has it. */
function part(address: string): Promise<ArrayBuffer | null> {
  return fetch(address).then(
    (answer) => (answer.ok ? answer.arrayBuffer() : null),
    () => null,
  );
}

async function present(look: Look, onStep: (done: number) => void): Promise<boolean> {
  const dressing = { ask: (address: string) => fetch(address), later: clock.later };
  const done = await putLook(window, { look, onStep, dressing });
  if (done) cover.turnTo(look.face);
  return done;
}

/**
 * Back to the calculator at once: the text goes with the frame in this task. The worker is given a moment to finish the
 * sentence that was being kept, empties its keys and ends; it is ended for it if it does not.
 */
function close(): void {
  const ending = worker;
  try {
    shown?.last();
  } catch {
    // Nothing may stand between her and the calculator.
  }
  uncover();
  ending.postMessage('end');
  clock.later(() => ending.terminate(), finishingMilliseconds);
}

/** As on a phone that has never been here; then the calculator. */
async function clear(): Promise<boolean> {
  const clearing = worker;
  const done = await new Promise<boolean>((resolve) => {
    clearing.addEventListener('message', ({ data }: MessageEvent) => {
      const cleared = clearedFrom(data);
      if (cleared !== null) resolve(cleared);
    });
    clock.later(() => resolve(false), clearingMilliseconds);
    clearing.postMessage('clear');
  });
  if (!done) return false;
  worker.terminate();
  await clearDevice(window);
  uncover();
  // The offline copy comes back with the next visit: asked for now, the browser would revive the old one without its files.
  void present(usualLook, () => {});
  return true;
}

/** The same without the moment, for when the page itself is about to stop. */
function closeNow(): void {
  worker.terminate();
  uncover();
}

function uncover(): void {
  const wasShown = shown !== null;
  shown?.stop();
  shown?.frame.remove();
  picking.release();
  if (wasShown) handing.drop();
  installing.release();
  shown = null;
  cover.main().inert = false;
  cover.reset();
  if (wasShown) tabs.postMessage('c');
  worker = startWorker();
}

tabs.addEventListener('message', () => {
  if (shown) close();
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) closeNow();
});
void installOffline(window, trusted);
