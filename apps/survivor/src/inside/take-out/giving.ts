/**
 * Gives bytes to the browser's downloads as they are asked for. When it is stopped, the download fails and is not whole. Where
 * nothing asks piece by piece (a first visit, a private window), a file of bounded length is given whole, and a longer one is refused.
 */
import type { Room } from '../../shell/room.ts';
import type { MakingIssue } from './making.ts';

/** What may stand in the memory of a small phone beside everything else. Only where the other way is closed. */
export const longestWhole = 48 * 1_048_576;

type Giving = {
  readonly name: string;
  readonly bytes: ReadableStream<Uint8Array>;
  readonly hand: Room['hand'];
  readonly handWhole: Room['handWhole'];
  readonly stopped: AbortSignal;
};

/** Gives all of `bytes` under `name`; `null` once they were taken, or why not. */
export async function give(options: Giving): Promise<MakingIssue | null> {
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
  return giveWhole(options, reader);
}

async function giveWhole(
  { name, handWhole, stopped }: Giving,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<MakingIssue | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const end = async (issue: MakingIssue | null): Promise<MakingIssue | null> => {
    for (const piece of pieces) piece.fill(0);
    if (issue !== null) await reader.cancel().catch(() => undefined);
    return issue;
  };
  try {
    for (let length = 0; ; ) {
      const { done, value } = await reader.read();
      if (stopped.aborted) return await end('stopped');
      if (done) break;
      length += value.length;
      if (length > longestWhole) return await end('no-way');
      pieces.push(Uint8Array.from(value));
    }
  } catch {
    return end('unreadable');
  }
  handWhole(name, new Blob(pieces, { type: 'application/octet-stream' }));
  return end(null);
}
