/**
 * An append-only log over opaque payloads: verified when opened, sealed and signed when written, one writer. It refuses to
 * add to a log that is damaged before its end or older than it should be, and it never cuts off a whole entry that it can
 * tell is there.
 */
import {
  type ChainHead,
  chainStart,
  entryHash,
  entryMessage,
  equalBytes,
  firstSequence,
  type RandomBytes,
  randomBytes,
  type SealedEntry,
} from '@holdfast/crypto';
import { ok } from '@holdfast/domain';
import { frameAt, type LogKeys, sealContent, toFrame } from './frame.ts';
import { type LogResult, refusedWith } from './issues.ts';
import type { LogStorage } from './log-storage.ts';
import { isTornTail, type Walk, walkLog } from './walk.ts';

export interface LogEntry {
  readonly sequence: number;
  readonly hash: Uint8Array;
  readonly payload: Uint8Array;
}

export type LogState =
  | { readonly kind: 'whole' }
  /** An unfinished write, never acknowledged, was cut off. */
  | { readonly kind: 'tail-removed'; readonly bytes: number }
  /** Damage before the end: everything before it is here and good, nothing is cut, nothing may be added. */
  | { readonly kind: 'read-only'; readonly because: 'damage'; readonly unreadableBytes: number }
  /** The log does not hold a place it is known to have reached: an older copy was put back. */
  | { readonly kind: 'read-only'; readonly because: 'behind' };

export interface Log {
  readonly state: LogState;
  /** Every entry, oldest first, also those appended since. */
  readonly entries: () => readonly LogEntry[];
  readonly head: () => ChainHead | null;
  /** Durable once answered. Issues: `read-only`, `too-long`, `empty`, `not-written`, `closed`. Calls are served in order. */
  readonly append: (payload: Uint8Array) => Promise<LogResult<LogEntry>>;
  /** The sealed entries after `sequence` (-1 for all, the beginning included), as a server keeps them. */
  readonly sealedAfter: (sequence: number) => Promise<readonly SealedEntry[]>;
  /** Zeroes the payloads held here and lets the storage go. */
  readonly close: () => Promise<void>;
}

export interface OpenLogOptions {
  readonly storage: LogStorage;
  readonly keys: LogKeys;
  readonly random?: RandomBytes;
  /** A place the log is known to have reached, told by another device or the server. */
  readonly atLeast?: ChainHead;
}

const readOnly = (state: LogState): boolean => state.kind === 'read-only';

function isBehind(walk: Walk, atLeast: ChainHead | undefined): boolean {
  if (atLeast === undefined) return false;
  const there = walk.entries[atLeast.sequence - firstSequence];
  return there === undefined || !equalBytes(there.sealed.hash, atLeast.hash);
}

async function stateOf(options: OpenLogOptions, bytes: Uint8Array, walk: Walk): Promise<LogResult<LogState>> {
  const { storage, keys, atLeast } = options;
  const { goodLength } = walk;
  const torn = !walk.isWhole && (await isTornTail({ bytes, goodLength, keys }));
  if (!walk.isWhole && !torn) {
    return ok({ kind: 'read-only', because: 'damage', unreadableBytes: bytes.length - goodLength });
  }
  if (isBehind(walk, atLeast)) return ok({ kind: 'read-only', because: 'behind' });
  if (!torn) return ok({ kind: 'whole' });
  const cut = await storage.truncate(goodLength);
  return cut.ok ? ok({ kind: 'tail-removed', bytes: bytes.length - goodLength }) : cut;
}

/**
 * Opens and verifies the log, and begins it when the storage is empty (one entry of no bytes, which is never listed).
 * Issue: `not-written` when the storage refuses a cut or the beginning. Damage is a state, not an issue: what is good
 * can be read.
 */
export async function openLog(options: OpenLogOptions): Promise<LogResult<Log>> {
  const { storage, keys } = options;
  const random = options.random ?? randomBytes;
  const bytes = await storage.readAll();
  const walk = await walkLog(bytes, keys);
  const state = await stateOf(options, bytes, walk);
  if (!state.ok) return state;

  const entries: LogEntry[] = walk.entries
    .filter(({ sealed }) => sealed.sequence !== firstSequence)
    .map(({ sealed, payload }) => ({ sequence: sealed.sequence, hash: sealed.hash, payload }));
  let head = walk.head;
  let length = walk.goodLength;
  let isOpen = true;
  let isBroken = false;

  async function write(payload: Uint8Array): Promise<LogResult<LogEntry>> {
    if (!isOpen) return refusedWith('closed');
    if (isBroken || state.ok === false || readOnly(state.value)) return refusedWith('read-only');
    const sequence = head === null ? firstSequence : head.sequence + 1;
    const previousHash = head === null ? chainStart(keys.signing.publicKey) : head.hash;
    const sealed = await sealContent({ sequence, previousHash, payload, keys, random });
    if (!sealed.ok) return refusedWith('too-long');
    const ciphertext = sealed.value;
    const signature = keys.signing.sign(entryMessage({ sequence, previousHash, ciphertext }));
    const frame = toFrame({ ciphertext, signature, keys });
    const written = await storage.append(frame);
    if (!written.ok) {
      // Part of the frame may lie at the end; without a clean end the next frame would stand behind damage.
      isBroken = !(await storage.truncate(length)).ok;
      return written;
    }
    const hash = entryHash({ sequence, previousHash, ciphertext, signature });
    head = { sequence, hash };
    length += frame.length;
    return ok({ sequence, hash, payload: payload.slice() });
  }

  let queue: Promise<unknown> = Promise.resolve();
  function append(payload: Uint8Array): Promise<LogResult<LogEntry>> {
    if (payload.length === 0) return Promise.resolve(refusedWith('empty'));
    const turn = queue.then(async () => {
      const written = await write(payload);
      if (written.ok) entries.push(written.value);
      return written;
    });
    queue = turn.catch(() => undefined);
    return turn;
  }

  if (head === null && !readOnly(state.value)) {
    const begun = await write(new Uint8Array(0));
    if (!begun.ok) return begun;
  }

  return ok({
    state: state.value,
    entries: () => [...entries],
    head: () => head,
    append,
    sealedAfter: async (sequence) => sealedEntries({ bytes: await storage.readAll(), length, keys, sequence }),
    close: async () => {
      isOpen = false;
      await queue;
      for (const entry of entries) entry.payload.fill(0);
      entries.length = 0;
      await storage.close();
    },
  });
}

/** Re-reads the good part of the file and names each entry's links again; nothing is decrypted. */
function sealedEntries(options: {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly keys: LogKeys;
  readonly sequence: number;
}): readonly SealedEntry[] {
  const { bytes, length, keys } = options;
  const found: SealedEntry[] = [];
  let previousHash: Uint8Array = chainStart(keys.signing.publicKey);
  let sequence = firstSequence;
  for (let at = 0; at < length; sequence += 1) {
    const frame = frameAt(bytes, at, keys);
    if (frame === null) throw new Error('a verified frame is gone');
    const { ciphertext, signature } = frame;
    const hash = entryHash({ sequence, previousHash, ciphertext, signature });
    if (sequence > options.sequence)
      found.push({ sequence, previousHash, hash, signature, ciphertext: ciphertext.slice() });
    previousHash = hash;
    at = frame.end;
  }
  return found;
}
