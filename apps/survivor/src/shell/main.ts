/**
 * The entry of the page: a calculator, and beside it a worker that looks at what was typed. Opening lays a frame over the
 * calculator; closing takes it away in the same task.
 */
import '../cover/cover.css';
import { startCover } from '../cover/page.ts';
import { type Tried, triedFrom } from '../worker/messages.ts';
import { watchForClosing } from './closing.ts';
import { type Frame, openFrame } from './frame.ts';
import { installOffline } from './install.ts';
import { createTrust } from './trust.ts';

type Open = Extract<Tried, { kind: 'open' }>;

const trust = createTrust(window);
const trusted = (address: string) => trust.createScriptURL(address);
const tabs = new BroadcastChannel('c');
const page = document.getElementById('calculator');
let shown: { readonly frame: Frame; readonly stop: () => void } | null = null;
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

function open({ module, port, opened }: Open): void {
  // A code typed just before leaving must not open behind her back.
  if (shown || document.hidden) {
    close();
    return;
  }
  cover.reset();
  const room = { port, opened, close, setClosing: (closing: Parameters<typeof watch.set>[0]) => watch.set(closing) };
  const frame = openFrame({ page: document, module, room, trusted });
  const clock = {
    later: (act: () => void, milliseconds: number) => window.setTimeout(act, milliseconds),
    cancel: (timer: number) => window.clearTimeout(timer),
  };
  const watch = watchForClosing({ page: window, frame: frame.window, clock, close });
  shown = { frame, stop: watch.stop };
  if (page) page.inert = true;
}

/** Back to the calculator, at once: the keys go with the worker, the text goes with the frame. */
function close(): void {
  worker.terminate();
  shown?.stop();
  shown?.frame.remove();
  if (page) page.inert = false;
  const wasShown = shown !== null;
  shown = null;
  cover.reset();
  if (wasShown) tabs.postMessage('c');
  worker = startWorker();
}

tabs.addEventListener('message', () => {
  if (shown) close();
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) close();
});
void installOffline(window, trusted);
