/**
 * An append-only log over opaque payloads: verified when opened, sealed and signed when written, one writer. It refuses to
 * add to a log that is damaged before its end or older than it should be, and it never cuts off a whole entry that it can
 * tell is there. It writes to this device's chain alone; other devices' entries are taken in as they were sealed.
 */
import {
  type ChainHead,
  chainStart,
  concatBytes,
  entryHash,
  entryMessage,
  equalBytes,
  firstSequence,
  type RandomBytes,
  randomBytes,
  type SealedEntry,
} from '@holdfast/crypto';
import { ok } from '@holdfast/domain';
import { takeIn } from './adopt.ts';
import { type Chain, type ChainEnd, headOf, seenFrom, seenPayload, signingFor } from './chains.ts';
import { type LogKeys, sealContent, toFrame } from './frame.ts';
import { type LogResult, refusedWith } from './issues.ts';
import type { LogStorage } from './log-storage.ts';
import { sealedEntries } from './sealed-entries.ts';
import { isTornTail, type Walk, walkLog } from './walk.ts';

export interface LogEntry {
  /** Its number in its chain. */
  readonly sequence: number;
  readonly hash: Uint8Array;
  readonly payload: Uint8Array;
  /** The public key of the chain it is of: which device wrote it. */
  readonly signer: Uint8Array;
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
  /** Every entry in the order of the file, also those appended and taken in since. */
  readonly entries: () => readonly LogEntry[];
  /** The last entry of this device's own chain. */
  readonly head: () => ChainHead | null;
  /** How far each chain goes, this device's own first. */
  readonly ends: () => readonly ChainEnd[];
  /** Durable once answered. Issues: `read-only`, `too-long`, `empty`, `not-written`, `closed`. Calls are served in order. */
  readonly append: (payload: Uint8Array) => Promise<LogResult<LogEntry>>;
  /**
   * Takes in entries of any of her devices, those of one chain in their order, and answers how many were new; what is here
   * already is passed over. All or none. Issues: `out-of-order`, `forked`, `not-for-us`, `read-only`, `not-written`, `closed`.
   */
  readonly adopt: (entries: readonly SealedEntry[]) => Promise<LogResult<number>>;
  /** The sealed entries after `sequence` (-1 for all, the beginning included) of one chain, this device's own unless named. */
  readonly sealedAfter: (sequence: number, signer?: Uint8Array) => Promise<readonly SealedEntry[]>;
  /** Zeroes the payloads held here and lets the storage go. */
  readonly close: () => Promise<void>;
}

export interface OpenLogOptions {
  readonly storage: LogStorage;
  readonly keys: LogKeys;
  readonly random?: RandomBytes;
  /** A place the log is known to have reached, told by another device or the server. */
  readonly atLeast?: ChainHead;
  /** The name of this device, should the log have to be begun: no bytes, or as many as `deviceNameLength`. */
  readonly device?: Uint8Array;
}

const readOnly = (state: LogState): boolean => state.kind === 'read-only';

function isBehind(walk: Walk, atLeast: ChainHead | undefined): boolean {
  if (atLeast === undefined) return false;
  const there = walk.chains[0]?.hashes[atLeast.sequence - firstSequence];
  return there === undefined || !equalBytes(there, atLeast.hash);
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

/** Whether something of another device came in since this one last said what it had seen. */
function hasUnseen(chains: readonly Chain[], entries: readonly LogEntry[]): boolean {
  const [own, ...others] = chains;
  const said = entries
    .filter(({ signer }) => own !== undefined && equalBytes(signer, own.signing.publicKey))
    .flatMap(({ payload }) => seenFrom(payload) ?? []);
  return others.some(({ signing, hashes }) => {
    const upTo = said.filter(({ signer }) => equalBytes(signer, signing.publicKey)).at(-1)?.sequence ?? -1;
    return firstSequence + hashes.length - 1 > upTo;
  });
}

/**
 * Opens and verifies the log, and begins it when the storage is empty (one entry that holds the device's name, never
 * listed). Issue: `not-written` when the storage refuses a cut or the beginning. Damage is a state, not an issue: what is
 * good can be read.
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
    .map(({ sealed, payload, signer }) => ({ sequence: sealed.sequence, hash: sealed.hash, payload, signer }));
  const chains: Chain[] = [...walk.chains];
  let length = walk.goodLength;
  let unseen = hasUnseen(chains, entries);
  let isOpen = true;
  let isBroken = false;

  /** Adds frames at the end, or leaves the file as it was. */
  async function addFrames(frames: Uint8Array): Promise<LogResult<true>> {
    const written = await storage.append(frames);
    if (!written.ok) {
      // Part of a frame may lie at the end; without a clean end the next frame would stand behind damage.
      isBroken = !(await storage.truncate(length)).ok;
      return written;
    }
    length += frames.length;
    return written;
  }

  function refusal(): LogResult<never> | null {
    if (!isOpen) return refusedWith('closed');
    return isBroken || state.ok === false || readOnly(state.value) ? refusedWith('read-only') : null;
  }

  async function write(payload: Uint8Array, chain: Chain): Promise<LogResult<LogEntry>> {
    const { signing } = chain;
    const head = headOf(chain);
    const sequence = head === null ? firstSequence : head.sequence + 1;
    const previousHash = head === null ? chainStart(signing.publicKey) : head.hash;
    const sealed = await sealContent({ sequence, previousHash, payload, keys, random });
    if (!sealed.ok) return refusedWith('too-long');
    const ciphertext = sealed.value;
    const signature = signing.sign(entryMessage({ sequence, previousHash, ciphertext }));
    const written = await addFrames(toFrame({ ciphertext, signature, keys }));
    if (!written.ok) return written;
    const hash = entryHash({ sequence, previousHash, ciphertext, signature });
    chain.hashes.push(hash);
    return ok({ sequence, hash, payload: payload.slice(), signer: signing.publicKey });
  }

  async function writeListed(payload: Uint8Array): Promise<LogResult<LogEntry>> {
    const [own] = chains;
    const refused = refusal();
    if (refused !== null || own === undefined) return refused ?? refusedWith('read-only');
    const written = await write(payload, own);
    if (written.ok) entries.push(written.value);
    return written;
  }

  const ends = (): readonly ChainEnd[] =>
    chains.flatMap((chain) => {
      const head = headOf(chain);
      return head === null ? [] : [{ signer: chain.signing.publicKey, head }];
    });

  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = queue.then(act);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function appendNow(payload: Uint8Array): Promise<LogResult<LogEntry>> {
    // Said before she writes on, so that what she writes stands after what she could read, whatever the clocks say.
    if (unseen) {
      const said = await writeListed(seenPayload(ends().slice(1)));
      if (!said.ok) return said;
      unseen = false;
    }
    return writeListed(payload);
  }

  async function adoptNow(sealed: readonly SealedEntry[]): Promise<LogResult<number>> {
    const refused = refusal();
    if (refused !== null) return refused;
    const taken = await takeIn({ sealed, chains, keys });
    if (!taken.ok) return taken;
    const { entries: added } = taken.value;
    if (added.length === 0) return ok(0);
    const frames = added.map(({ ciphertext, signature }) => toFrame({ ciphertext, signature, keys }));
    const written = await addFrames(concatBytes(...frames));
    if (!written.ok) return written;
    for (const { chain, hash, sequence, payload } of added) {
      if (!chains.includes(chain)) chains.push(chain);
      chain.hashes.push(hash);
      if (sequence !== firstSequence) entries.push({ sequence, hash, payload, signer: chain.signing.publicKey });
    }
    unseen ||= added.some(({ chain }) => chain !== chains[0]);
    return ok(added.length);
  }

  if (walk.head === null && !readOnly(state.value)) {
    const name = options.device ?? new Uint8Array(0);
    const signing = signingFor(name, keys);
    if (signing === null) throw new RangeError('not the name of a device');
    const own: Chain = { signing, hashes: [] };
    const begun = await write(name, own);
    if (!begun.ok) return begun;
    chains.push(own);
  }

  return ok({
    state: state.value,
    entries: () => [...entries],
    head: () => ends()[0]?.head ?? null,
    ends,
    append: (payload) =>
      payload.length === 0 ? Promise.resolve(refusedWith('empty')) : inTurn(() => appendNow(payload)),
    adopt: (sealed) => inTurn(() => adoptNow(sealed)),
    sealedAfter: async (sequence, signer = chains[0]?.signing.publicKey) =>
      sealedEntries({ bytes: await storage.readAll(), length, keys, sequence, signer }),
    close: async () => {
      isOpen = false;
      await queue;
      for (const entry of entries) entry.payload.fill(0);
      entries.length = 0;
      await storage.close();
    },
  });
}
