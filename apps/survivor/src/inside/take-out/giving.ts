/** Gives bytes to the browser's downloads as they are asked for. When it is stopped, the download fails and is not whole. */
import type { Room } from '../../shell/room.ts';
import type { MakingIssue } from './making.ts';

/** Gives all of `bytes` under `name`; `null` once they were taken, or why not. */
export async function give(options: {
  readonly name: string;
  readonly bytes: ReadableStream<Uint8Array>;
  readonly hand: Room['hand'];
  readonly stopped: AbortSignal;
}): Promise<MakingIssue | null> {
  const { name, bytes, hand, stopped } = options;
  const reader = bytes.getReader();
  const { port1: here, port2: there } = new MessageChannel();
  if (stopped.aborted) return 'stopped';
  const ended = new Promise<MakingIssue | null>((resolve) => {
    const end = (issue: MakingIssue | null) => {
      here.postMessage(issue === null ? 'end' : 'stop');
      here.close();
      if (issue !== null) void reader.cancel().catch(() => undefined);
      resolve(issue);
    };
    stopped.addEventListener('abort', () => end('stopped'));
    here.onmessage = ({ data }: MessageEvent) => {
      if (data !== 'more') {
        end('stopped');
        return;
      }
      reader.read().then(
        ({ done, value }) => {
          if (stopped.aborted) return;
          if (done) end(null);
          else here.postMessage(Uint8Array.from(value));
        },
        () => end('unreadable'),
      );
    };
  });
  if (await hand(name, there)) return ended;
  here.close();
  await reader.cancel().catch(() => undefined);
  return 'no-way';
}
