/**
 * Looks at sealed entries that came from elsewhere and says which are new and whose: each must be sealed by her key, follow
 * its chain, and the last of each chain be signed. It writes nothing, and refuses all of them when one is not right.
 */
import {
  entryHash,
  entryMessage,
  equalBytes,
  firstSequence,
  type SealedEntry,
  verifySignature,
} from '@holdfast/crypto';
import { ok } from '@holdfast/domain';
import { type Chain, chainOf, newChain } from './chains.ts';
import { type LogKeys, openContent } from './frame.ts';
import { type LogResult, refusedWith } from './issues.ts';

export interface TakenEntry extends SealedEntry {
  readonly payload: Uint8Array;
  readonly chain: Chain;
}

/**
 * What of `sealed` is not in `chains` yet, in the same order; the chains are left as they are. Issues: `not-for-us` when an
 * entry does not open or is not signed, `out-of-order` when it follows nothing, `forked` when another has its place.
 */
export async function takeIn(options: {
  readonly sealed: readonly SealedEntry[];
  readonly chains: readonly Chain[];
  readonly keys: LogKeys;
}): Promise<LogResult<{ readonly entries: readonly TakenEntry[] }>> {
  const { sealed, keys } = options;
  // Grown beside the real ones, so that a refusal leaves those as they were.
  const grown = options.chains.map((chain) => ({ real: chain, chain: { ...chain, hashes: [...chain.hashes] } }));
  const entries: TakenEntry[] = [];
  const last = new Map<Chain, SealedEntry>();
  // Together: each is opened on the platform's own threads, and waiting for one after the other is most of the time.
  const contents = await Promise.all(sealed.map(({ ciphertext }) => openContent(ciphertext, keys)));
  for (const [index, given] of sealed.entries()) {
    const content = contents[index] ?? null;
    if (content === null) return refusedWith('not-for-us');
    const { sequence, previousHash, payload } = content;
    const chain = chainOf({ content, chains: grown.map((each) => each.chain), keys });
    if (chain === null) return refusedWith('out-of-order');
    const { ciphertext, signature } = given;
    const hash = entryHash({ sequence, previousHash, ciphertext, signature });
    const there = chain.hashes[sequence - firstSequence];
    if (there !== undefined) {
      if (!equalBytes(there, hash)) return refusedWith('forked');
      continue;
    }
    let known = grown.find((each) => each.chain === chain);
    if (known === undefined) {
      known = { real: newChain(chain.name, chain.signing), chain };
      grown.push(known);
    }
    const { real } = known;
    chain.hashes.push(hash);
    const entry: TakenEntry = { sequence, previousHash, hash, signature, ciphertext, payload, chain: real };
    entries.push(entry);
    last.set(real, entry);
  }
  for (const [{ signing }, entry] of last) {
    const { signature } = entry;
    if (!verifySignature({ publicKey: signing.publicKey, message: entryMessage(entry), signature }))
      return refusedWith('not-for-us');
  }
  return ok({ entries });
}
