/**
 * The desk: what the worker of the shell mounts. It owns the code's stretching, the keys, the log and signing, and works on
 * bytes whose meaning it does not know. It refuses to tell a wrong code from nothing to open, keeps no count, and writes
 * nothing unless something was opened or begun.
 */
import { type RandomBytes, randomBytes, signingMessage } from '@holdfast/crypto';
import {
  blankHeader,
  chooseStretch,
  deriveVaultKeys,
  headerFor,
  openHeader,
  recoveryNumbers,
  rootKeyFromNumbers,
  rootKeyLength,
  type StretchFloor,
  saltLength,
  type VaultKeys,
} from '@holdfast/crypto/open';
import { ok } from '@holdfast/domain';
import type { BlobPlace } from '../blobs/blob-place.ts';
import { type BlobStore, blobStore } from '../blobs/blob-store.ts';
import { deviceNameLength } from './chains.ts';
import type { Desk, DeskAnswer, Opened, SealedParcel } from './desk-calls.ts';
import { type LogResult, refusedWith } from './issues.ts';
import type { Log } from './log.ts';
import type { LogPlace, LogStorage } from './log-storage.ts';
import { openLog } from './open-log.ts';
import { walkLog } from './walk.ts';

/** Any room's result; its code is translated, never passed on as it is. */
type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };

/** Sealing in the published format, given by whoever mounts the desk: it is large, and not every shell carries it. */
export interface Sealing {
  readonly sealTo: (recipient: string, bytes: Uint8Array) => Promise<Outcome<Uint8Array>>;
  readonly sealParcel: (options: {
    readonly recipient: string;
    readonly bytes: Uint8Array;
  }) => Promise<Outcome<SealedParcel>>;
  readonly openSealed: (options: {
    readonly identity: VaultKeys['identity'];
    readonly bytes: Uint8Array;
  }) => Promise<Outcome<Uint8Array>>;
}

export interface DeskOptions {
  readonly place: LogPlace;
  /** Where large files rest. Without it every call about files answers `not-mounted`. */
  readonly blobs?: BlobPlace;
  /** Milliseconds, for finding at set-up what this device bears. */
  readonly clock: () => number;
  readonly random?: RandomBytes;
  readonly sealing?: Sealing;
  /** Only a test gives levels of its own; they are then the floor too. */
  readonly levels?: StretchFloor;
}

interface Held {
  readonly rootKey: Uint8Array;
  readonly keys: VaultKeys;
  readonly log: Log;
  readonly files: BlobStore | null;
}

/** A desk over `place`, locked. All calls are served one after the other, so a lock waits for the write before it. */
export function deskAt(options: DeskOptions): Desk {
  const { place, clock, sealing } = options;
  const random = options.random ?? randomBytes;
  let held: Held | null = null;

  async function holdWith(
    storage: LogStorage,
    rootKey: Uint8Array,
    device: Uint8Array = new Uint8Array(0),
  ): Promise<LogResult<Opened>> {
    const keys = await deriveVaultKeys(rootKey);
    const opened = await openLog({ storage, keys, random, device });
    if (!opened.ok) {
      rootKey.fill(0);
      keys.wipe();
      return opened;
    }
    const { blobs } = options;
    const files = blobs === undefined ? null : blobStore({ place: blobs, blobKey: keys.blobKey, random });
    held = { rootKey, keys, log: opened.value, files };
    const { signing, account, identity } = keys;
    const { state } = opened.value;
    return ok({ publicKey: signing.publicKey, accountKey: account.publicKey, recipient: identity.recipient, state });
  }

  /** Opens the place for `act`, and lets it go again unless `act` came to hold something. */
  async function whenLocked<Value>(act: (storage: LogStorage) => Promise<LogResult<Value>>): Promise<LogResult<Value>> {
    if (held !== null) return refusedWith('already-open');
    const storage = await place.open();
    if (!storage.ok) return storage;
    try {
      return await act(storage.value);
    } finally {
      if (held === null) await storage.value.close();
    }
  }

  async function writeHeaderFor(
    storage: LogStorage,
    given: { readonly code: Uint8Array; readonly rootKey: Uint8Array },
  ): Promise<LogResult<true>> {
    const levels = options.levels === undefined ? {} : { levels: options.levels };
    const chosen = await chooseStretch({ clock, salt: random(saltLength), ...levels });
    if (!chosen.ok) return refusedWith('not-now');
    const header = await headerFor({ ...given, parameters: chosen.value, random, floor: options.levels });
    return header.ok ? storage.writeHeader(header.value) : refusedWith('not-now');
  }

  async function create(code: Uint8Array): Promise<LogResult<Opened>> {
    return whenLocked(async (storage) => {
      if ((await storage.readAll()).length > 0) return refusedWith('already-begun');
      const rootKey = random(rootKeyLength);
      const written = await writeHeaderFor(storage, { code, rootKey });
      return written.ok ? holdWith(storage, rootKey) : written;
    });
  }

  async function unlock(code: Uint8Array): Promise<LogResult<Opened>> {
    return whenLocked(async (storage) => {
      const header = (await storage.readHeader()) ?? new Uint8Array(0);
      const rootKey = await openHeader({ header, code, floor: options.levels });
      if (!rootKey.ok) return refusedWith('not-now');
      return rootKey.value === null ? refusedWith('none') : holdWith(storage, rootKey.value);
    });
  }

  async function recover(code: Uint8Array, numbers: readonly number[]): Promise<LogResult<Opened>> {
    return whenLocked(async (storage) => {
      const rootKey = rootKeyFromNumbers(numbers);
      if (!rootKey.ok) return refusedWith('bad-words');
      const bytes = await storage.readAll();
      const keys = await deriveVaultKeys(rootKey.value);
      const { head } = await walkLog(bytes, keys);
      keys.wipe();
      if (head === null) return refusedWith('none');
      const written = await writeHeaderFor(storage, { code, rootKey: rootKey.value });
      return written.ok ? holdWith(storage, rootKey.value) : written;
    });
  }

  async function join(code: Uint8Array, numbers: readonly number[]): Promise<LogResult<Opened>> {
    return whenLocked(async (storage) => {
      if ((await storage.readAll()).length > 0) return refusedWith('already-begun');
      const rootKey = rootKeyFromNumbers(numbers);
      if (!rootKey.ok) return refusedWith('bad-words');
      const written = await writeHeaderFor(storage, { code, rootKey: rootKey.value });
      return written.ok ? holdWith(storage, rootKey.value, random(deviceNameLength)) : written;
    });
  }

  async function zeroing<Value>(code: Uint8Array, act: () => Promise<Value>): Promise<Value> {
    try {
      return await act();
    } finally {
      code.fill(0);
    }
  }

  async function withHeld<Value>(
    act: (held: Held) => Promise<LogResult<Value>> | LogResult<Value>,
  ): Promise<LogResult<Value>> {
    return held === null ? refusedWith('locked') : act(held);
  }

  async function withSealing<Value>(
    act: (sealing: Sealing, held: Held) => Promise<LogResult<Value>>,
  ): Promise<LogResult<Value>> {
    return withHeld((now) => (sealing === undefined ? refusedWith('not-mounted') : act(sealing, now)));
  }

  async function withFiles<Value>(
    act: (files: BlobStore, held: Held) => Promise<LogResult<Value>>,
  ): Promise<LogResult<Value>> {
    return withHeld((now) => (now.files === null ? refusedWith('not-mounted') : act(now.files, now)));
  }

  /** A log that can be read only in part may name files that nobody can see it name. */
  async function keepOnly(names: readonly string[]): Promise<LogResult<number>> {
    return withFiles(async (files, { log }) =>
      log.state.kind === 'read-only' ? refusedWith('read-only') : files.keepOnly(names),
    );
  }

  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = queue.then(act);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    prepare: () =>
      inTurn(() =>
        whenLocked<true>(async (storage) => {
          if ((await storage.readHeader()) !== null) return ok(true);
          return storage.writeHeader(blankHeader({ random }));
        }),
      ),
    create: ({ code }) => inTurn(() => zeroing(code, () => create(code))),
    unlock: ({ code }) => inTurn(() => zeroing(code, () => unlock(code))),
    recover: ({ code, numbers }) =>
      inTurn(async () => {
        const answer = await zeroing(code, () => recover(code, numbers));
        numbers.fill(0);
        return answer;
      }),
    join: ({ code, numbers }) =>
      inTurn(async () => {
        const answer = await zeroing(code, () => join(code, numbers));
        numbers.fill(0);
        return answer;
      }),
    readAll: () => inTurn(() => withHeld(async ({ log }) => ok(await log.readAll()))),
    readFirst: ({ most }) => inTurn(() => withHeld(async ({ log }) => ok(await log.readFirst(most)))),
    readRest: () => inTurn(() => withHeld(({ log }) => ok(log.readRest()))),
    keepSummary: (given) =>
      inTurn(async () => {
        const answer = await withHeld(({ log }) => log.keepSummary(given));
        given.bytes.fill(0);
        return answer;
      }),
    append: ({ payload }) => inTurn(() => withHeld(({ log }) => log.append(payload))),
    sealedAfter: ({ sequence, signer }) =>
      inTurn(() => withHeld(async ({ log }) => ok(await log.sealedAfter(sequence, signer)))),
    ends: () => inTurn(() => withHeld(({ log }) => ok(log.ends()))),
    adopt: ({ entries }) => inTurn(() => withHeld(({ log }) => log.adopt(entries))),
    signRequest: ({ bytes }) => inTurn(() => withHeld<Uint8Array>(({ keys }) => ok(keys.account.sign(bytes)))),
    signRecord: ({ bytes }) =>
      inTurn(() => withHeld<Uint8Array>(({ keys }) => ok(keys.signing.sign(signingMessage('record', bytes))))),
    sealTo: ({ recipient, bytes }) =>
      inTurn(() => withSealing(async (by) => orRefuse(await by.sealTo(recipient, bytes), 'bad-recipient'))),
    sealParcel: (ask) => inTurn(() => withSealing(async (by) => orRefuse(await by.sealParcel(ask), 'bad-recipient'))),
    openSealed: ({ bytes }) =>
      inTurn(() =>
        withSealing(async (by, now) =>
          orRefuse(await by.openSealed({ identity: now.keys.identity, bytes }), 'not-for-us'),
        ),
      ),
    beginFile: ({ length }) => inTurn(() => withFiles((files) => files.begin(length))),
    addToFile: ({ name, bytes }) => inTurn(() => withFiles((files) => files.add(name, bytes))),
    endFile: ({ name }) => inTurn(() => withFiles((files) => files.end(name))),
    cancelFile: ({ name }) => inTurn(() => withFiles((files) => files.cancel(name))),
    readFile: ({ file, from, length }) => inTurn(() => withFiles((files) => files.read(file, from, length))),
    removeFile: ({ name }) => inTurn(() => withFiles((files) => files.remove(name))),
    keepOnlyFiles: ({ names }) => inTurn(() => keepOnly(names)),
    recoveryNumbers: () => inTurn(() => withHeld(({ rootKey }) => ok(recoveryNumbers(rootKey)))),
    lock: () =>
      inTurn(async (): Promise<DeskAnswer<'lock'>> => {
        const now = held;
        held = null;
        if (now === null) return ok(true);
        now.rootKey.fill(0);
        now.keys.wipe();
        try {
          await now.files?.close();
        } finally {
          await now.log.close();
        }
        return ok(true);
      }),
  };
}

function orRefuse<Value>(outcome: Outcome<Value>, code: 'bad-recipient' | 'not-for-us'): LogResult<Value> {
  return outcome.ok ? ok(outcome.value) : refusedWith(code);
}
