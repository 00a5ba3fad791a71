/**
 * Reading a case's log from where it was left: order, keys, who could write, who did. It trusts no order and no roster but those
 * it can check, sets aside what it cannot accept with a code, and never drops what it read before.
 */
import {
  type ChainHead,
  checkCaseLink,
  equalBytes,
  isCaseEntryBy,
  isCaseEntryByQuickly,
  type SealedCaseEntry,
} from '@holdfast/crypto';
import { sealingKeyFrom } from '@holdfast/crypto/open';
import type { CaseEntry, CaseId } from '@holdfast/domain';
import type { CaseCard, CaseEpoch } from '@holdfast/wire';
import type { CaseIssueCode } from './case-issues.ts';
import { openCasePage } from './case-page.ts';
import { isRecoveredByTwo } from './recover-case.ts';

/** The key of one epoch: as bytes, to be wrapped to others, and as the platform uses it. */
export interface EpochKey {
  readonly raw: Uint8Array;
  readonly key: CryptoKey;
}

/** The key the server handed out, and the epoch it says it is of. */
export interface NewestKey {
  readonly epoch: number;
  readonly key: EpochKey;
}

export interface SetAside {
  readonly sequence: number;
  readonly code: CaseIssueCode;
}

export interface HeldCase {
  readonly id: CaseId;
  readonly keys: ReadonlyMap<number, EpochKey>;
  readonly epochs: readonly CaseEpoch[];
  readonly entries: readonly CaseEntry[];
  readonly setAside: readonly SetAside[];
  readonly head: ChainHead | null;
  /** Why reading stopped, if it did. */
  readonly stopped?: CaseIssueCode;
}

export function emptyCase(id: CaseId): HeldCase {
  return { id, keys: new Map(), epochs: [], entries: [], setAside: [], head: null };
}

export async function epochKeyOf(raw: Uint8Array): Promise<EpochKey> {
  return { raw, key: await sealingKeyFrom(raw) };
}

/** What the reader's own card must say wherever a roster names them. */
export type OwnKeys = Pick<CaseCard, 'staffId' | 'recipient' | 'signingKey'>;

/**
 * The keys of every epoch from the newest back: each epoch's first page hands on the key before. Answers the pages it opened, by
 * sequence, or why a key is missing.
 */
async function keysBack(held: HeldCase, entries: readonly SealedCaseEntry[], newest: NewestKey | undefined) {
  const keys = new Map(held.keys);
  if (newest !== undefined && !keys.has(newest.epoch)) keys.set(newest.epoch, newest.key);
  const top = Math.max(0, ...keys.keys());
  for (let epoch = top; epoch > 0; epoch -= 1) {
    const first = entries.find((entry) => entry.epoch === epoch);
    const key = keys.get(epoch)?.key;
    if (keys.has(epoch - 1) || first === undefined || key === undefined) continue;
    const page = await openCasePage({ caseId: held.id, entry: first, key });
    const before = page.ok && page.value.t === 'epoch' ? page.value.epoch.previousKey : undefined;
    if (before !== undefined) keys.set(epoch - 1, await epochKeyOf(before));
  }
  return keys;
}

/** Whether `epoch` was made by someone who could: of the epoch before, or, for the first, of its own people. */
function mayBegin(options: {
  readonly epoch: CaseEpoch;
  readonly before: CaseEpoch | undefined;
  readonly entry: SealedCaseEntry;
  readonly own: OwnKeys;
  readonly caseId: CaseId;
}): boolean {
  const { epoch, before, entry, own, caseId } = options;
  if (epoch.epoch !== entry.epoch || epoch.epoch !== (before === undefined ? 0 : before.epoch + 1)) return false;
  // A page of recovery is made by nobody assigned: it stands by two others, whom the page before names.
  const recovered = epoch.reason === 'recovered';
  if (recovered && (before === undefined || epoch.approval?.caseId !== caseId || !isRecoveredByTwo(before, epoch)))
    return false;
  const makers = recovered ? before?.recovery : (before ?? epoch).members;
  const maker = makers?.find(({ staffId }) => staffId === epoch.by);
  if (maker === undefined || !isCaseEntryBy(entry, maker.signingKey)) return false;
  const me = epoch.members.find(({ staffId }) => staffId === own.staffId);
  return me === undefined || (me.recipient === own.recipient && equalBytes(me.signingKey, own.signingKey));
}

/** What stands after `entries`, which follow what is held. Stops, and says why, at the first that cannot be built upon. */
export async function readCase(options: {
  readonly held: HeldCase;
  readonly entries: readonly SealedCaseEntry[];
  /** The key of the newest epoch, where the server handed one. */
  readonly newest: NewestKey | undefined;
  readonly own: OwnKeys;
}): Promise<HeldCase> {
  const { held, own } = options;
  if (held.stopped !== undefined) return held;
  const keys = await keysBack(held, options.entries, options.newest);
  const epochs = [...held.epochs];
  const read: CaseEntry[] = [];
  const setAside: SetAside[] = [];
  let head = held.head;
  let stopped: CaseIssueCode | undefined;
  for (const entry of options.entries) {
    const linked = checkCaseLink({ caseId: held.id, previous: head, entry });
    if (!linked.ok) {
      stopped = 'chain-broken';
      break;
    }
    const now = epochs.at(-1);
    const aside = (code: CaseIssueCode) => setAside.push({ sequence: entry.sequence, code });
    if (now !== undefined && entry.epoch < now.epoch) {
      head = linked.value;
      aside('old-key');
      continue;
    }
    const key = keys.get(entry.epoch)?.key;
    if (key === undefined) {
      stopped = 'no-key';
      break;
    }
    const page = await openCasePage({ caseId: held.id, entry, key });
    const begins = entry.epoch !== now?.epoch;
    if (begins) {
      // Whoever the people are from here on hangs on this page: without it nothing after can be checked.
      const epoch = page.ok && page.value.t === 'epoch' ? page.value.epoch : undefined;
      if (epoch === undefined || !mayBegin({ epoch, before: now, entry, own, caseId: held.id })) {
        stopped = 'roster-refused';
        break;
      }
      epochs.push(epoch);
    } else if (!page.ok || page.value.t === 'epoch') aside('unreadable');
    else {
      const said = page.value.entry;
      const author = now?.members.find(({ staffId }) => staffId === said.by);
      if (author === undefined) aside('not-of-the-roster');
      else if (await isCaseEntryByQuickly(entry, author.signingKey)) read.push(said);
      else aside('bad-signature');
    }
    head = linked.value;
  }
  return {
    id: held.id,
    keys,
    epochs,
    head,
    entries: [...held.entries, ...read],
    setAside: [...held.setAside, ...setAside],
    ...(stopped === undefined ? {} : { stopped }),
  };
}
