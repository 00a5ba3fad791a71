/**
 * The desk across a message port: `serveDesk` on the worker's side, `deskOver` on the app's, which is the same desk. It
 * refuses calls it does not know, and answers a defect with a code instead of its words, which could hold anything.
 */
import type { Desk, DeskAnswer, DeskCall, DeskCalls } from './desk-calls.ts';
import { refusedWith } from './issues.ts';

/** What is used of a MessagePort, a Worker or a worker's own scope. */
export interface DeskPort {
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void;
  onmessage: ((event: MessageEvent) => void) | null;
}

const deskCalls = {
  prepare: true,
  create: true,
  unlock: true,
  recover: true,
  join: true,
  readAll: true,
  readFirst: true,
  readRest: true,
  keepSummary: true,
  append: true,
  sealedAfter: true,
  ends: true,
  adopt: true,
  signRequest: true,
  signRecord: true,
  sealTo: true,
  sealParcel: true,
  openSealed: true,
  recoveryNumbers: true,
  beginFile: true,
  addToFile: true,
  endFile: true,
  cancelFile: true,
  readFile: true,
  removeFile: true,
  keepOnlyFiles: true,
  lock: true,
} as const satisfies Record<DeskCall, true>;

interface Asked<Call extends DeskCall = DeskCall> {
  readonly number: number;
  readonly call: Call;
  readonly ask: DeskCalls[Call]['ask'];
}

interface Answered<Call extends DeskCall> {
  readonly number: number;
  readonly answer: DeskAnswer<Call>;
}

/** Both ends ship in one build and share a private port, so the shape beyond number and call is the compiler's to hold. */
function isAsked(data: unknown): data is Asked {
  return (
    typeof data === 'object' &&
    data !== null &&
    'number' in data &&
    typeof data.number === 'number' &&
    'call' in data &&
    typeof data.call === 'string' &&
    Object.hasOwn(deskCalls, data.call) &&
    'ask' in data &&
    typeof data.ask === 'object' &&
    data.ask !== null
  );
}

function isAnswerTo<Call extends DeskCall>(data: unknown, number: number): data is Answered<Call> {
  return typeof data === 'object' && data !== null && 'number' in data && data.number === number && 'answer' in data;
}

async function answerOf<Call extends DeskCall>(desk: Desk, asked: Asked<Call>): Promise<DeskAnswer<Call>> {
  try {
    return await desk[asked.call](asked.ask);
  } catch {
    return refusedWith('defect');
  }
}

/** Pieces of a file and a summary are moved, not copied: they are long, and the desk has no more use for them. */
function movedBy(asked: Asked, answer: DeskAnswer<DeskCall>): Transferable[] {
  if (!answer.ok || typeof answer.value !== 'object') return [];
  if (asked.call === 'readFile' && answer.value instanceof Uint8Array) return bufferOf(answer.value);
  return 'summary' in answer.value && answer.value.summary !== null ? bufferOf(answer.value.summary) : [];
}

function bufferOf({ buffer }: Uint8Array): Transferable[] {
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

/** What of a question is moved: a code, and the bytes of a file. */
function movedWith(call: DeskCall, ask: object): Transferable[] {
  if ('code' in ask && ask.code instanceof Uint8Array) return [ask.code.buffer];
  const isLong = call === 'addToFile' || call === 'keepSummary';
  return isLong && 'bytes' in ask && ask.bytes instanceof Uint8Array ? bufferOf(ask.bytes) : [];
}

/** Answers every call that arrives at `port` by `desk`. Anything that is not a call is left unanswered. */
export function serveDesk(port: DeskPort, desk: Desk): void {
  port.onmessage = ({ data }) => {
    if (!isAsked(data)) return;
    void answerOf(desk, data).then((answer) =>
      port.postMessage({ number: data.number, answer }, movedBy(data, answer)),
    );
  };
}

/**
 * The desk at the other end of `port`. A code and the bytes of a file are moved, not copied: the caller's array is empty
 * afterwards. A call whose worker was terminated is never answered.
 */
export function deskOver(port: DeskPort): Desk {
  const waiting = new Map<number, (data: unknown) => void>();
  let asked = 0;
  port.onmessage = ({ data }) => {
    if (typeof data !== 'object' || data === null || !('number' in data) || typeof data.number !== 'number') return;
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  };
  const over =
    <Call extends DeskCall>(call: Call) =>
    (ask: DeskCalls[Call]['ask']): Promise<DeskAnswer<Call>> =>
      new Promise((resolve) => {
        asked += 1;
        const number = asked;
        waiting.set(number, (data) => {
          resolve(isAnswerTo<Call>(data, number) ? data.answer : refusedWith('bad-request'));
        });
        port.postMessage({ number, call, ask }, movedWith(call, ask));
      });
  return {
    prepare: over('prepare'),
    create: over('create'),
    unlock: over('unlock'),
    recover: over('recover'),
    join: over('join'),
    readAll: over('readAll'),
    readFirst: over('readFirst'),
    readRest: over('readRest'),
    keepSummary: over('keepSummary'),
    append: over('append'),
    sealedAfter: over('sealedAfter'),
    ends: over('ends'),
    adopt: over('adopt'),
    signRequest: over('signRequest'),
    signRecord: over('signRecord'),
    sealTo: over('sealTo'),
    sealParcel: over('sealParcel'),
    openSealed: over('openSealed'),
    recoveryNumbers: over('recoveryNumbers'),
    beginFile: over('beginFile'),
    addToFile: over('addToFile'),
    endFile: over('endFile'),
    cancelFile: over('cancelFile'),
    readFile: over('readFile'),
    removeFile: over('removeFile'),
    keepOnlyFiles: over('keepOnlyFiles'),
    lock: over('lock'),
  };
}
