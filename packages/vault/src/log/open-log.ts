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
  randomBytes,
  type SealedEntry,
} from '@holdfast/crypto';
import { ok } from '@holdfast/domain';
import { takeIn } from './adopt.ts';
import { type Chain, type ChainEnd, headOf, newChain, seenFrom, seenPayload, signingFor } from './chains.ts';
import { sealContent, toFrame } from './frame.ts';
import { type LogResult, refusedWith } from './issues.ts';
import type { GivenSummary, Log, LogEntry, LogState, OpenLogOptions } from './log.ts';
import { sealedEntries } from './sealed-entries.ts';
import { openSummary, sealSummary } from './summary.ts';
import { isTornTail, type Walk, type WalkedEntry, walkLog } from './walk.ts';

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

/** Whether something of another device came in since this one last said what it had seen; `before` is the answer before `entries`. */
function hasUnseen(entries: readonly WalkedEntry[], own: Chain | undefined, before: boolean): boolean {
  return entries.reduce((unseen, { signer, payload }) => {
    if (signer !== own?.signing.publicKey) return true;
    return unseen && seenFrom(payload) === null;
  }, before);
}

const listed = (entries: readonly WalkedEntry[]): readonly LogEntry[] =>
  entries
    .filter(({ sealed }) => sealed.sequence !== firstSequence)
    .map(({ sealed, payload, signer }) => ({ sequence: sealed.sequence, hash: sealed.hash, payload, signer }));

const isSameEnd = (left: ChainEnd, right: ChainEnd | undefined): boolean =>
  right !== undefined && equalBytes(left.signer, right.signer) && equalBytes(left.head.hash, right.head.hash);

/**
 * Opens and verifies the log, and begins it when the storage is empty (one entry that holds the device's name, never
 * listed). Issue: `not-written` when the storage refuses a cut or the beginning. Damage is a state, not an issue: what is
 * good can be read.
 */
export async function openLog(options: OpenLogOptions): Promise<LogResult<Log>> {
  const { storage, keys } = options;
  const random = options.random ?? randomBytes;
  const bytes = await storage.readAll();
  const sealed = await storage.readSummary();
  const summary = sealed === null ? null : await openSummary({ sealed, file: bytes, keys });
  const walk = await walkLog(bytes, keys, summary ?? undefined);
  const state = await stateOf(options, bytes, walk);
  if (!state.ok) return state;

  /** Those the summary speaks of; `null` until they are asked for. */
  let summed: readonly LogEntry[] | null = summary === null ? [] : null;
  const entries: LogEntry[] = [...listed(walk.entries)];
  const chains: Chain[] = [...walk.chains];
  let length = walk.goodLength;
  let unseen = hasUnseen(walk.entries, chains[0], summary?.unseen ?? false);
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
    const place = length;
    const written = await addFrames(toFrame({ ciphertext, signature, keys }));
    if (!written.ok) return written;
    const hash = entryHash({ sequence, previousHash, ciphertext, signature });
    chain.hashes.push(hash);
    chain.places.push(place);
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
    let place = length;
    const written = await addFrames(concatBytes(...frames));
    if (!written.ok) return written;
    for (const [index, { chain, hash, sequence, payload }] of added.entries()) {
      if (!chains.includes(chain)) chains.push(chain);
      chain.hashes.push(hash);
      chain.places.push(place);
      place += frames[index]?.length ?? 0;
      if (sequence !== firstSequence) entries.push({ sequence, hash, payload, signer: chain.signing.publicKey });
    }
    unseen ||= added.some(({ chain }) => chain !== chains[0]);
    return ok(added.length);
  }

  /** What the summary speaks of, opened again; its bytes were verified by their digest, and here once more. */
  async function readSummed(until: number, most?: number): Promise<readonly LogEntry[]> {
    const known = (await storage.readAll()).subarray(0, until);
    const again = await walkLog(known, keys, undefined, most);
    if (most === undefined && !again.isWhole) throw new Error('a verified entry is gone');
    return listed(again.entries);
  }

  async function keepSummaryNow(given: GivenSummary): Promise<LogResult<true>> {
    const refused = refusal();
    if (refused !== null) return refused;
    const now = ends();
    if (now.length !== given.ends.length || !now.every((end, index) => isSameEnd(end, given.ends[index])))
      return refusedWith('out-of-order');
    const made = { length, chains, unseen, bytes: given.bytes };
    const sealed = await sealSummary({ summary: made, file: await storage.readAll(), keys, random });
    return storage.writeSummary(sealed);
  }

  if (walk.head === null && !readOnly(state.value)) {
    const name = options.device ?? new Uint8Array(0);
    const signing = signingFor(name, keys);
    if (signing === null) throw new RangeError('not the name of a device');
    const own = newChain(name, signing);
    const begun = await write(name, own);
    if (!begun.ok) return begun;
    chains.push(own);
  }

  return ok({
    state: state.value,
    entries: () => [...(summed ?? []), ...entries],
    readAll: () =>
      inTurn(async () => {
        summed ??= await readSummed(summary?.length ?? 0);
        return [...summed, ...entries];
      }),
    readFirst: (most) =>
      inTurn(async () => {
        // One more than asked, for the beginning is not listed.
        const first = summed === null ? await readSummed(summary?.length ?? 0, most + 1) : [...summed, ...entries];
        return first.slice(0, most);
      }),
    readRest: () => ({ summary: summary?.bytes.slice() ?? null, entries: [...entries], ends: ends() }),
    keepSummary: (given) => inTurn(() => keepSummaryNow(given)),
    head: () => ends()[0]?.head ?? null,
    ends,
    append: (payload) =>
      payload.length === 0 ? Promise.resolve(refusedWith('empty')) : inTurn(() => appendNow(payload)),
    adopt: (sealed) => inTurn(() => adoptNow(sealed)),
    sealedAfter: async (sequence, signer = chains[0]?.signing.publicKey) => {
      const chain = chains.find(({ signing }) => signer !== undefined && equalBytes(signing.publicKey, signer));
      return chain === undefined ? [] : sealedEntries({ bytes: await storage.readAll(), keys, chain, sequence });
    },
    close: async () => {
      isOpen = false;
      await queue;
      for (const entry of [...(summed ?? []), ...entries]) entry.payload.fill(0);
      summary?.bytes.fill(0);
      summed = [];
      entries.length = 0;
      await storage.close();
    },
  });
}
