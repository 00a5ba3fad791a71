/** Recomputes every audit chain of a store. It alters nothing and needs no sign-in; the store must not be in use by another server's engine. */
import { randomBytes, toBase64url } from '@holdfast/crypto';
import { openStore, type StoreOptions, verifyAuditChain } from '@holdfast/store';

export interface VerifiedChain {
  readonly chain: string;
  readonly entries: number;
  /** Compare it with one noted earlier: only that shows entries cut off the end. */
  readonly head: string;
  /** The first entry that does not fit; absent when all do. */
  readonly brokenAt?: number;
}

/** Each chain as it was found. Throws a `StoreFault` when the store cannot be opened. */
export async function verifyAudit(options: Omit<StoreOptions, 'randomBytes'>): Promise<readonly VerifiedChain[]> {
  const store = await openStore({ ...options, randomBytes });
  try {
    const chains = await store.withActor({ kind: 'system', actor: 'verify', purpose: 'verify' }, verifyAuditChain);
    return chains.map(({ chain, entries, head, brokenAt }) => ({
      chain,
      entries,
      head: toBase64url(head),
      ...(brokenAt === undefined ? {} : { brokenAt }),
    }));
  } finally {
    await store.close();
  }
}
