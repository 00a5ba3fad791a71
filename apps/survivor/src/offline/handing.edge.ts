/**
 * A file that the page is making, on its way to the browser's own downloads: asked for piece by piece, so that nothing of it is
 * kept. It holds at most one, for as long as it is wanted, and knows nothing of what is in it.
 */

/** Where the page goes to be given what it is making. No file lies there. */
export const handedPath = '/a/d';

/** A page that is closed answers no more; then the file must not wait for ever. */
const patienceMilliseconds = 30_000;

type Handed = { readonly name: string; readonly port: MessagePort };

let waiting: Handed | null = null;
/** Ends what is on its way. */
let fail: (() => void) | null = null;

/** Takes what a page posted, if it is that, and says so to the page. */
export function takeHanded(data: unknown, ports: readonly MessagePort[]): void {
  if (data === 'drop') {
    waiting = null;
    fail?.();
    return;
  }
  const [port, told] = ports;
  if (typeof data !== 'object' || data === null || !('hand' in data) || typeof data.hand !== 'string') return;
  if (port === undefined || told === undefined || !/^[\w.-]{1,60}$/.test(data.hand)) return;
  waiting = { name: data.hand, port };
  told.postMessage(true);
}

/** The file, once. Without one the page stays where it is. */
export function handedAnswer(): Response {
  const handed = waiting;
  waiting = null;
  if (handed === null) return new Response(null, { status: 204 });
  return new Response(streamFrom(handed.port), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${handed.name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

function streamFrom(port: MessagePort): ReadableStream<Uint8Array<ArrayBuffer>> {
  let isOver = false;
  return new ReadableStream(
    {
      start(out) {
        fail = () => {
          if (!isOver) out.error(new Error('stopped'));
          isOver = true;
        };
      },
      pull: (out) =>
        new Promise<void>((resolve) => {
          const timer = setTimeout(() => {
            fail?.();
            resolve();
          }, patienceMilliseconds);
          port.onmessage = ({ data }: MessageEvent) => {
            clearTimeout(timer);
            if (!isOver && data instanceof Uint8Array) out.enqueue(Uint8Array.from(data));
            else if (!isOver && data === 'end') {
              isOver = true;
              out.close();
            } else fail?.();
            resolve();
          };
          port.postMessage('more');
        }),
      cancel: () => {
        isOver = true;
        port.postMessage('stop');
      },
    },
    { highWaterMark: 0 },
  );
}
