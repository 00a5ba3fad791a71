/** The page's side of the key worker: one promise for each request. Locking terminates the worker; nothing of the key stays behind. */
import { ok, type Result, refused } from '@holdfast/domain';
import { type Accessor, createSignal } from 'solid-js';
import type { CaseAsked, CaseTold } from './case-messages.ts';
import type { KeyAnswer, KeyRequest, SealedForTwo } from './key-messages.ts';
import { workerAddress } from './worker-address.ts';

export interface KeyIssue {
  readonly code: string;
}

export interface KeyRoom {
  readonly unlocked: Accessor<boolean>;
  /** Makes a new identity and wraps it under the passphrase. */
  readonly make: (passphrase: string) => Promise<Result<{ recipient: string; wrapped: Uint8Array }, KeyIssue>>;
  /** `not-for-us` when the passphrase is wrong. */
  readonly unlock: (passphrase: string, wrapped: Uint8Array) => Promise<Result<true, KeyIssue>>;
  readonly open: (contentCiphertext: Uint8Array, wrappedKey: Uint8Array) => Promise<Result<Uint8Array, KeyIssue>>;
  /** The key of something opened, wrapped anew for another recipient. */
  readonly passOn: (wrappedKey: Uint8Array, recipient: string) => Promise<Result<Uint8Array, KeyIssue>>;
  /** Bytes sealed to `recipient`, with their key wrapped to `second` as well. */
  readonly seal: (asked: {
    readonly recipient: string;
    readonly second: string;
    readonly bytes: Uint8Array;
  }) => Promise<Result<SealedForTwo, KeyIssue>>;
  /** Case files, opened and sealed beside the key; `locked` when the key is. */
  readonly cases: (asked: CaseAsked) => Promise<Result<CaseTold, KeyIssue>>;
  readonly lock: () => void;
  /** Runs once, when the key is locked next. */
  readonly whenLocked: (forget: () => void) => void;
}

/** Source: product decision: a screen left alone this long is taken for an empty chair. */
const idleFor = 15 * 60_000;
const signsOfLife = ['keydown', 'pointerdown', 'wheel'] as const;

type Request = KeyRequest extends infer Each ? (Each extends KeyRequest ? Omit<Each, 'turn'> : never) : never;

/** A key room with no worker until it is first needed. */
export function createKeyRoom(): KeyRoom {
  const [unlocked, setUnlocked] = createSignal(false);
  const waiting = new Map<number, (answer: KeyAnswer) => void>();
  let worker: Worker | undefined;
  const forgetting: (() => void)[] = [];
  let turn = 0;

  const started = (): Worker => {
    if (worker !== undefined) return worker;
    const made = new Worker(workerAddress('key'), { type: 'module' });
    made.addEventListener('message', (event: MessageEvent<KeyAnswer>) => {
      waiting.get(event.data.turn)?.(event.data);
      waiting.delete(event.data.turn);
    });
    made.addEventListener('error', () => lock());
    worker = made;
    return made;
  };

  const ask = (request: Request): Promise<KeyAnswer> => {
    turn += 1;
    const mine = turn;
    return new Promise((resolve) => {
      waiting.set(mine, resolve);
      started().postMessage({ ...request, turn: mine });
    });
  };

  let idle: ReturnType<typeof setTimeout> | undefined;
  const stir = () => {
    clearTimeout(idle);
    idle = setTimeout(lock, idleFor);
  };
  const unlock = () => {
    setUnlocked(true);
    stir();
    for (const sign of signsOfLife) document.addEventListener(sign, stir, { passive: true });
  };

  const lock = () => {
    worker?.terminate();
    worker = undefined;
    setUnlocked(false);
    clearTimeout(idle);
    for (const sign of signsOfLife) document.removeEventListener(sign, stir);
    for (const forget of forgetting.splice(0)) forget();
    for (const [mine, resolve] of waiting) resolve({ turn: mine, kind: 'refused', code: 'locked' });
    waiting.clear();
  };

  return {
    unlocked,
    lock,
    whenLocked: (forget) => {
      forgetting.push(forget);
    },
    make: async (passphrase) => {
      const said = await ask({ kind: 'make', passphrase });
      if (said.kind !== 'made') return refused(issueFrom(said));
      unlock();
      return ok({ recipient: said.recipient, wrapped: said.wrapped });
    },
    unlock: async (passphrase, wrapped) => {
      const said = await ask({ kind: 'unlock', passphrase, wrapped });
      if (said.kind !== 'unlocked') return refused(issueFrom(said));
      unlock();
      return ok(true);
    },
    open: async (contentCiphertext, wrappedKey) => {
      const said = await ask({ kind: 'open', contentCiphertext, wrappedKey });
      return said.kind === 'opened' ? ok(said.content) : refused(issueFrom(said));
    },
    passOn: async (wrappedKey, recipient) => {
      const said = await ask({ kind: 'pass-on', wrappedKey, recipient });
      return said.kind === 'passed-on' ? ok(said.wrappedKey) : refused(issueFrom(said));
    },
    seal: async (asked) => {
      const said = await ask({ kind: 'seal', ...asked });
      return said.kind === 'sealed' ? ok(said) : refused(issueFrom(said));
    },
    cases: async (asked) => {
      if (!unlocked()) return refused({ code: 'locked' });
      const said = await ask({ kind: 'cases', asked });
      return said.kind === 'cases' ? ok(said.told) : refused(issueFrom(said));
    },
  };
}

function issueFrom(said: KeyAnswer): KeyIssue {
  return { code: said.kind === 'refused' ? said.code : 'fault' };
}
