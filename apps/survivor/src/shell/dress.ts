/**
 * Puts a chosen look in place: kept on the device, answered by the offline worker, and shown by the page that is open. It
 * asks the network for nothing, and does nothing where the offline worker does not answer.
 */
import {
  headLinks,
  iconPath,
  iconSizes,
  type Look,
  lookFrom,
  lookPlace,
  lookText,
  manifestPath,
  titleMeta,
  usualLook,
} from '../offline/look.ts';

export type Dressing = {
  /** Answered by the offline worker only; never asked while it does not stand between the page and the network. */
  readonly ask: (address: string) => Promise<Response>;
  readonly later: (act: () => void, milliseconds: number) => number;
};

/** How long the first visit is given to get its offline worker. */
const patienceMilliseconds = 10_000;

/** The look kept here; the usual one when none is. */
export async function keptLook(window: Window): Promise<Look> {
  try {
    const kept = await window.caches.match(lookPlace.path, { cacheName: lookPlace.cache });
    return kept ? lookFrom(await kept.text()) : usualLook;
  } catch {
    return usualLook;
  }
}

/**
 * Keeps `look` and makes sure that all of it is there: manifest, every icon, the page. `onStep` is told how far it has come,
 * from 0 to 1. False, and the page as it was, when this browser gives the page no offline worker.
 */
export async function putLook(
  window: Window,
  { look, onStep, dressing }: { look: Look; onStep: (done: number) => void; dressing: Dressing },
): Promise<boolean> {
  const answers = [manifestPath, ...iconSizes.map((size) => iconPath({ icon: look.icon, size }))];
  const steps = answers.length + 2;
  let done = 0;
  const stepped = () => {
    done += 1;
    onStep(done / steps);
  };
  const before = await keptLook(window);
  try {
    if (!(await isAnswered(window, dressing))) return false;
    stepped();
    await keep(window, look);
    for (const address of answers) {
      const answer = await dressing.ask(address);
      if (!answer.ok || (await answer.arrayBuffer()).byteLength === 0) throw new Error('no answer');
      stepped();
    }
    dressPage(window.document, look);
    stepped();
    return true;
  } catch {
    await keep(window, before).catch(() => undefined);
    return false;
  }
}

async function keep(window: Window, look: Look): Promise<void> {
  const cache = await window.caches.open(lookPlace.cache);
  await cache.put(lookPlace.path, new Response(lookText(look)));
}

/** True once the offline worker answers for this page. */
async function isAnswered(window: Window, { later }: Dressing): Promise<boolean> {
  const workers = 'serviceWorker' in window.navigator ? window.navigator.serviceWorker : null;
  if (!workers) return false;
  if (workers.controller) return true;
  return new Promise((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(workers.controller !== null), { once: true });
    later(() => resolve(workers.controller !== null), patienceMilliseconds);
  });
}

/** The head of the page as the offline worker would have written it. New elements, because a browser reads a link when it appears. */
function dressPage(page: Document, look: Look): void {
  page.title = look.title;
  for (const old of page.head.querySelectorAll(`link:not([rel="stylesheet"]), meta[name="${titleMeta}"]`)) old.remove();
  for (const { rel, href } of headLinks(look)) {
    const link = page.createElement('link');
    link.rel = rel;
    link.href = href;
    page.head.append(link);
  }
  const meta = page.createElement('meta');
  meta.name = titleMeta;
  meta.content = look.title;
  page.head.append(meta);
}
