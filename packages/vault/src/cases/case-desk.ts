/**
 * Where one advocate's case files are open: the keys, the logs as far as they were read, sealing what is written. It reaches no
 * network and no disk; it hands out sealed bytes, and forgets everything with the worker it lives in.
 */
import { type ChainHead, type RandomBytes, randomBytes, type SealedCaseEntry } from '@holdfast/crypto';
import {
  type Identity,
  newCaseKey,
  sealHalves,
  staffCaseKeys,
  unwrapCaseKey,
  wrapCaseKey,
} from '@holdfast/crypto/open';
import {
  type CaseEntry,
  type CaseId,
  type Instant,
  ok,
  type RosterReason,
  refused,
  type StaffId,
} from '@holdfast/domain';
import type { CaseCard, CaseEpoch, CasePage, RecoveryCard } from '@holdfast/wire';
import type { CaseResult } from './case-issues.ts';
import { sealCasePage } from './case-page.ts';
import { openLocally, sealLocally } from './local-box.ts';
import { type EpochKey, emptyCase, epochKeyOf, type HeldCase, readCase, type SetAside } from './read-case.ts';
import { snapshotFrom, toSnapshot } from './snapshot.ts';

/** What the server handed out of one case: the newest key for this reader, and entries after those held. */
export interface TakenCase {
  readonly caseId: CaseId;
  readonly epoch: number;
  readonly wrappedKey?: Uint8Array | undefined;
  readonly entries: readonly SealedCaseEntry[];
}

/** A case as a screen may have it: no key in it. */
export interface CaseReading {
  readonly id: CaseId;
  readonly epochs: readonly CaseEpoch[];
  readonly entries: readonly CaseEntry[];
  readonly setAside: readonly SetAside[];
  readonly head: ChainHead | null;
  readonly stopped?: string;
}

export interface WrappedFor {
  readonly staffId: StaffId;
  readonly wrappedKey: Uint8Array;
}

/** A sealed page and the key of its epoch for each who may read it. Nothing changes here before it is taken in again. */
export interface SealedEpoch {
  readonly entry: SealedCaseEntry;
  readonly keys: readonly WrappedFor[];
  /** Half of the key for each of the two who together could open the case again; none where nobody was named. */
  readonly halves: readonly WrappedFor[];
}

export interface CaseDesk {
  readonly signingKey: Uint8Array;
  /** Reads what came. A case this reader has no key for is `not-for-us` in its reading. */
  readonly takeIn: (cases: readonly TakenCase[]) => Promise<readonly CaseReading[]>;
  /** The first page of a new case, or of a new epoch with other people. */
  readonly sealEpoch: (options: {
    readonly caseId: CaseId;
    readonly members: readonly CaseCard[];
    readonly reason: RosterReason;
    readonly at: Instant;
    readonly recovery?: readonly [RecoveryCard, RecoveryCard] | undefined;
  }) => Promise<CaseResult<SealedEpoch>>;
  /** The key of the newest epoch in halves for the two whom its page names; none when it names nobody. */
  readonly halves: (caseId: CaseId) => Promise<CaseResult<readonly WrappedFor[]>>;
  /** The entry after everything read so far. Sealed anew when others were quicker: nothing of it was kept. */
  readonly seal: (caseId: CaseId, entry: CaseEntry) => Promise<CaseResult<SealedCaseEntry>>;
  readonly forget: (caseId: CaseId) => void;
  /** Everything held, sealed for this device. */
  readonly snapshot: () => Promise<Uint8Array>;
  /** What was held, as readings; nothing when the bytes are not this person's or were changed. */
  readonly restore: (bytes: Uint8Array) => Promise<readonly CaseReading[] | null>;
  readonly sealLocally: (bytes: Uint8Array, label: string) => Promise<Uint8Array>;
  readonly openLocally: (bytes: Uint8Array, label: string) => Promise<Uint8Array | null>;
}

function readingOf({ id, epochs, entries, setAside, head, stopped }: HeldCase): CaseReading {
  const bare = epochs.map(({ previousKey: _, ...epoch }) => epoch);
  return { id, epochs: bare, entries, setAside, head, ...(stopped === undefined ? {} : { stopped }) };
}

/** The key in halves, for two who are named; none for nobody. */
async function halvesOf(options: {
  readonly caseId: CaseId;
  readonly epoch: number;
  readonly key: Uint8Array;
  readonly recovery: readonly RecoveryCard[] | undefined;
  readonly random: RandomBytes;
}): Promise<CaseResult<readonly WrappedFor[]>> {
  const [first, second] = options.recovery ?? [];
  if (first === undefined || second === undefined) return ok([]);
  const sealed = await sealHalves({ ...options, first: first.recipient, second: second.recipient });
  if (!sealed.ok) return refused('bad-recipient');
  return ok([
    { staffId: first.staffId, wrappedKey: sealed.value.first },
    { staffId: second.staffId, wrappedKey: sealed.value.second },
  ]);
}

/** The desk of whoever holds `identity`. */
export async function openCaseDesk({
  identity,
  staffId,
  random = randomBytes,
}: {
  readonly identity: Identity;
  readonly staffId: StaffId;
  readonly random?: RandomBytes;
}): Promise<CaseDesk> {
  const { signing, localKey } = await staffCaseKeys(identity);
  const own = { staffId, recipient: identity.recipient, signingKey: signing.publicKey };
  let held = new Map<CaseId, HeldCase>();

  const newestKey = async (taken: TakenCase): Promise<EpochKey | undefined> => {
    const known = held.get(taken.caseId)?.keys.get(taken.epoch);
    if (known !== undefined || taken.wrappedKey === undefined) return known;
    const { caseId, epoch, wrappedKey: wrapped } = taken;
    const opened = await unwrapCaseKey({ identity, wrapped, caseId, epoch });
    return opened.ok ? await epochKeyOf(opened.value) : undefined;
  };
  const takeOne = async (taken: TakenCase): Promise<CaseReading> => {
    const known = held.get(taken.caseId);
    // For want of a key only: whoever is assigned again reads it from the beginning.
    const before = known === undefined || known.stopped === 'no-key' ? emptyCase(taken.caseId) : known;
    const newest = await newestKey(taken);
    if (newest === undefined && taken.wrappedKey !== undefined) return readingOf({ ...before, stopped: 'not-for-us' });
    const named = newest === undefined ? undefined : { epoch: taken.epoch, key: newest };
    const after = await readCase({ held: before, entries: taken.entries, newest: named, own });
    held.set(after.id, after);
    return readingOf(after);
  };

  return {
    signingKey: signing.publicKey,
    takeIn: async (cases) => {
      const readings: CaseReading[] = [];
      for (const taken of cases) readings.push(await takeOne(taken));
      return readings;
    },
    sealEpoch: async ({ caseId, members, reason, at, recovery }) => {
      const before = held.get(caseId);
      if (before?.stopped !== undefined) return refused(before.stopped);
      const last = before?.epochs.at(-1);
      const epoch = last === undefined ? 0 : last.epoch + 1;
      const previous = last === undefined ? undefined : before?.keys.get(last.epoch)?.raw;
      if (last !== undefined && previous === undefined) return refused('no-key');
      const made = await epochKeyOf(newCaseKey(random));
      const keys: WrappedFor[] = [];
      for (const { staffId: to, recipient } of members) {
        const wrapped = await wrapCaseKey({ key: made.raw, caseId, epoch, recipient });
        if (!wrapped.ok) return refused('bad-recipient');
        keys.push({ staffId: to, wrappedKey: wrapped.value });
      }
      const content: CaseEpoch = {
        epoch,
        reason,
        at,
        by: staffId,
        members: [...members],
        ...(previous === undefined ? {} : { previousKey: new Uint8Array(previous) }),
        ...(recovery === undefined ? {} : { recovery: [...recovery] }),
      };
      const halves = await halvesOf({ caseId, epoch, key: made.raw, recovery, random });
      if (!halves.ok) return halves;
      const page: CasePage = { v: 1, t: 'epoch', epoch: content };
      const head = before?.head ?? null;
      const entry = await sealCasePage({ page, caseId, epoch, head, key: made.key, signing, random });
      return entry.ok ? ok({ entry: entry.value, keys, halves: halves.value }) : entry;
    },
    halves: async (caseId) => {
      const known = held.get(caseId);
      const last = known?.epochs.at(-1);
      const key = last === undefined ? undefined : known?.keys.get(last.epoch)?.raw;
      if (last === undefined || key === undefined) return refused('no-key');
      return await halvesOf({ caseId, epoch: last.epoch, key, recovery: last.recovery, random });
    },
    seal: async (caseId, entry) => {
      const known = held.get(caseId);
      const epoch = known?.epochs.at(-1)?.epoch;
      if (known === undefined || epoch === undefined) return refused('unknown-case');
      if (known.stopped !== undefined) return refused(known.stopped);
      const key = known.keys.get(epoch)?.key;
      if (key === undefined) return refused('no-key');
      const page: CasePage = { v: 1, t: 'entry', entry };
      return await sealCasePage({ page, caseId, epoch, head: known.head, key, signing, random });
    },
    forget: (caseId) => {
      held.delete(caseId);
    },
    snapshot: async () =>
      await sealLocally({ key: localKey, bytes: toSnapshot([...held.values()]), label: 'cases', random }),
    restore: async (bytes) => {
      const opened = await openLocally({ key: localKey, bytes, label: 'cases' });
      const cases = opened === null ? null : await snapshotFrom(opened);
      if (cases === null) return null;
      held = new Map(cases.map((one) => [one.id, one]));
      return cases.map(readingOf);
    },
    sealLocally: async (bytes, label) => await sealLocally({ key: localKey, bytes, label, random }),
    openLocally: async (bytes, label) => await openLocally({ key: localKey, bytes, label }),
  };
}
