/** The page's side of the paper worker: begun with the first paper, ended with the key, so that no letter outlives the lock. */
import { ok, type Result, refused } from '@holdfast/domain';
import type { Paper, PaperSize } from '@holdfast/evidence/paper';
import type { KeyRoom } from './key-room.ts';
import type { PaperAsked, PaperRoomIssue, PaperTold } from './paper-messages.ts';
import { workerAddress } from './worker-address.ts';

export interface PaperRoom {
  /** The paper as a tagged PDF. The first one takes as long as its program takes to come. */
  readonly pdf: (paper: Paper, size: PaperSize) => Promise<Result<Uint8Array<ArrayBuffer>, PaperRoomIssue>>;
}

/** A paper room with no worker until it is first needed. */
export function createPaperRoom(keyRoom: Pick<KeyRoom, 'whenLocked'>): PaperRoom {
  const waiting = new Map<number, (told: PaperTold) => void>();
  let worker: Worker | undefined;
  let turn = 0;

  const end = () => {
    worker?.terminate();
    worker = undefined;
    for (const [mine, resolve] of waiting) resolve({ turn: mine, told: 'refused', issue: { code: 'no-press' } });
    waiting.clear();
  };
  const started = (): Worker => {
    if (worker !== undefined) return worker;
    const made = new Worker(workerAddress('paper'), { type: 'module' });
    made.addEventListener('message', (event: MessageEvent<PaperTold>) => {
      waiting.get(event.data.turn)?.(event.data);
      waiting.delete(event.data.turn);
    });
    made.addEventListener('error', end);
    keyRoom.whenLocked(end);
    worker = made;
    return made;
  };

  return {
    pdf: async (paper, size) => {
      turn += 1;
      const asked: PaperAsked = { turn, paper, size };
      const told = await new Promise<PaperTold>((resolve) => {
        waiting.set(asked.turn, resolve);
        started().postMessage(asked);
      });
      return told.told === 'pdf' ? ok(told.bytes) : refused(told.issue);
    },
  };
}
