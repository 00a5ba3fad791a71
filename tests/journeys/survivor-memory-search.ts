// Looks into what a running browser holds in memory: the script heaps, through the browser's own inspector, and every byte of
// its processes, which a program on the same machine could read. It counts; what is too many, the test says.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';

/** Opens the inspector over a port of the browser's own choosing. To be given to the launch. */
export const inspectorFlag = '--remote-debugging-port=0';

type Answer = { readonly id?: number; readonly result?: unknown; readonly method?: string; readonly params?: unknown };
type Target = { readonly targetId: string; readonly type: string; readonly url: string };

export type Inspector = {
  readonly targets: () => Promise<readonly Target[]>;
  /** The heap of a page or worker as text, after everything that can be collected was. */
  readonly heapOf: (target: Target) => Promise<string>;
  readonly processes: () => Promise<readonly { readonly id: number; readonly type: string }[]>;
  readonly close: () => void;
};

/** An inspector of the browser that was launched with `inspectorFlag` and this profile folder. */
export async function inspectorOf(profile: string): Promise<Inspector> {
  const [port, way] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}${way}`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, (result: unknown) => void>();
  const chunks: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { id, result, method, params }: Answer = JSON.parse(String(data));
    if (method === 'HeapProfiler.addHeapSnapshotChunk') chunks.push(String(Reflect.get(Object(params), 'chunk')));
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  const send = (method: string, params: object = {}, sessionId?: string): Promise<unknown> => {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    return new Promise((resolve) => waiting.set(id, resolve));
  };
  const part = (of: unknown, name: string): unknown => Reflect.get(Object(of), name);
  const list = (of: unknown): readonly unknown[] => (Array.isArray(of) ? of : []);
  return {
    async targets() {
      const found = list(part(await send('Target.getTargets', { filter: [{}] }), 'targetInfos'));
      return found.map((one) => ({
        targetId: String(part(one, 'targetId')),
        type: String(part(one, 'type')),
        url: String(part(one, 'url')),
      }));
    },
    async heapOf({ targetId }) {
      const attached = await send('Target.attachToTarget', { targetId, flatten: true });
      const session = String(part(attached, 'sessionId'));
      await send('HeapProfiler.enable', {}, session);
      for (let times = 0; times < 2; times += 1) await send('HeapProfiler.collectGarbage', {}, session);
      chunks.length = 0;
      await send('HeapProfiler.takeHeapSnapshot', { reportProgress: false }, session);
      const text = chunks.join('');
      chunks.length = 0;
      await send('Target.detachFromTarget', { sessionId: session });
      return text;
    },
    async processes() {
      const found = list(part(await send('SystemInfo.getProcessInfo'), 'processInfo'));
      return found.map((one) => ({ id: Number(part(one, 'id')), type: String(part(one, 'type')) }));
    },
    close: () => socket.close(),
  };
}

/** Whether this test may read other processes: Linux, and the machine's owner. */
export const canReadProcesses = process.platform === 'linux' && process.getuid?.() === 0;

const step = 8 * 1_048_576;

/** How often each needle stands in what a process can write to. Linux only; throws when the process may not be read. */
export function countInProcess(id: number, needles: readonly Buffer[]): readonly number[] {
  const counts = needles.map(() => 0);
  const longest = Math.max(...needles.map(({ length }) => length));
  const memory = openSync(`/proc/${id}/mem`, 'r');
  const piece = Buffer.alloc(step + longest);
  try {
    for (const line of readFileSync(`/proc/${id}/maps`, 'utf8').split('\n')) {
      const [, from = '', to = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      if (from === '') continue;
      const end = Number.parseInt(to, 16);
      for (let at = Number.parseInt(from, 16); at < end; at += step) {
        const length = Math.min(piece.length, end - at);
        let read = 0;
        try {
          read = readSync(memory, piece, 0, length, at);
        } catch {
          // Pages that nothing was ever put into.
          continue;
        }
        needles.forEach((needle, index) => {
          const seen = piece.subarray(0, Math.min(read, step + needle.length - 1));
          for (let hit = seen.indexOf(needle); hit >= 0; hit = seen.indexOf(needle, hit + 1))
            counts[index] = (counts[index] ?? 0) + 1;
        });
      }
    }
  } finally {
    closeSync(memory);
  }
  return counts;
}
