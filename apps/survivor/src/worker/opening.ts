/**
 * What a row of keys comes to: a sum, what is kept here, or the first visit. It keeps no count, says nothing of a failure,
 * and writes nothing.
 */
import { concatBytes, digestOf, equalBytes, hashLength, utf8 } from '@holdfast/crypto';
import type { Desk, LogEntry, LogPlace, LogResult, Opened } from '@holdfast/vault/log';
import { moduleKeyLength, openModule, openModuleKey } from './bundle.ts';
import type { Tried } from './messages.ts';

/** Marks the one entry that holds the module's key. No record begins with this byte. */
const keyMark = 0;

/**
 * Typed before a first code: 24 times it. Where notes are kept this leads to the twenty-four words, and the first code alone is
 * a sum there, so that whoever was told that code learns nothing from typing it on her phone.
 */
const againKeys = utf8('24*');

/** Where the sealed module and its wrapped key come from: the offline copy, or the network while there is none. */
export type Files = {
  readonly module: () => Promise<readonly Uint8Array[]>;
  readonly key: () => Promise<Uint8Array>;
  /** Keeps a copy that opened, so that a later bad one can close nobody out. */
  readonly keep: (copy: Uint8Array) => Promise<void>;
};

type Options = {
  readonly desk: Desk;
  readonly files: Files;
  /** Whether anything was ever begun here; `unknown` when the place cannot be looked at. */
  readonly begun: () => Promise<'yes' | 'no' | 'unknown'>;
  readonly serve: (desk: Desk) => MessagePort;
  /** A tenth of a second. */
  readonly pause: () => Promise<void>;
};

/** How often to ask again while a worker that was just ended still holds the files. */
const mostPauses = 8;

const sum: Tried = { kind: 'sum' };

/** Tries the keys once. The caller's bytes are emptied. */
export async function tryKeys(options: Options, keys: Uint8Array<ArrayBuffer>): Promise<Tried> {
  try {
    const unlocked = await unlock(options, keys);
    if (unlocked.ok) {
      const opened = await openKept(options);
      if (!opened) await options.desk.lock({});
      return opened ? { ...opened, opened: unlocked.value, again: false } : sum;
    }
    return await openFirst(options, keys);
  } catch {
    return sum;
  } finally {
    keys.fill(0);
  }
}

/** Whether anything was ever kept at `place`. `unknown` when it cannot be looked at: nothing is opened over what may be there. */
export async function isBegun(place: LogPlace): Promise<'yes' | 'no' | 'unknown'> {
  const storage = await place.open();
  if (!storage.ok) return 'unknown';
  try {
    return (await storage.value.readAll()).length > 0 ? 'yes' : 'no';
  } finally {
    await storage.value.close();
  }
}

async function unlock(options: Options, keys: Uint8Array<ArrayBuffer>): ReturnType<Desk['unlock']> {
  for (let pauses = 0; ; pauses += 1) {
    const unlocked = await options.desk.unlock({ code: keys.slice() });
    if (unlocked.ok || unlocked.issue.code !== 'in-use' || pauses === mostPauses) return unlocked;
    await options.pause();
  }
}

async function openKept(options: Options): Promise<Omit<Extract<Tried, { kind: 'open' }>, 'opened' | 'again'> | null> {
  const key = await keptKey(options.desk);
  if (!key) return null;
  const module = await firstThatOpens(options.files, key);
  key.fill(0);
  return module ? { kind: 'open', module, port: options.serve(await deskFor(module, options.desk)) } : null;
}

/** The module's key is among the first things kept; after a new code it may be further on. */
async function keptKey(desk: Desk): Promise<Uint8Array | null> {
  for (const read of [() => desk.readFirst({ most: 4 }), () => desk.readAll({})]) {
    const entries = await read();
    const key = entries.ok ? entries.value.find(({ payload }) => isKey(payload))?.payload.slice(1) : undefined;
    if (key !== undefined) return key;
  }
  return null;
}

async function openFirst(options: Options, keys: Uint8Array<ArrayBuffer>): Promise<Tried> {
  const again = againKeys.every((byte, at) => keys[at] === byte);
  const code = again ? keys.subarray(againKeys.length) : keys;
  const key = await openModuleKey(await options.files.key(), code);
  const begun = await options.begun();
  if (!key || begun !== (again ? 'yes' : 'no')) return sum;
  const module = await firstThatOpens(options.files, key);
  if (!module) return sum;
  return {
    kind: 'open',
    module,
    port: options.serve(keepingKey(options.desk, key, await deskFor(module, options.desk))),
    opened: null,
    again,
  };
}

/** The newest copy that the key opens. */
async function firstThatOpens(files: Files, key: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const copy of await files.module()) {
    const module = await openModule(copy, key);
    if (module) {
      await files.keep(copy);
      return module;
    }
  }
  return null;
}

function isKey(payload: Uint8Array): boolean {
  return payload.length === 1 + moduleKeyLength && payload[0] === keyMark;
}

/**
 * The desk as one version of the app sees it. The entry with the module's key is not a record of hers. A summary carries the digest
 * of the module that made it, and another version is given the entries instead: it may make something else of them.
 */
async function deskFor(module: Uint8Array, desk: Desk): Promise<Desk> {
  const mark = await digestOf(module);
  const records = (entries: readonly LogEntry[]) => entries.filter(({ payload }) => !isKey(payload));
  const readAll: Desk['readAll'] = async (ask) => {
    const read = await desk.readAll(ask);
    return read.ok ? { ok: true, value: records(read.value) } : read;
  };
  return {
    ...desk,
    readAll,
    readRest: async (ask) => {
      const rest = await desk.readRest(ask);
      if (!rest.ok) return rest;
      const { summary, entries, ends } = rest.value;
      if (summary === null) return { ok: true, value: { summary, entries: records(entries), ends } };
      if (equalBytes(summary.subarray(0, hashLength), mark))
        return { ok: true, value: { summary: summary.subarray(hashLength), entries: records(entries), ends } };
      const all = await readAll({});
      return all.ok ? { ok: true, value: { summary: null, entries: all.value, ends } } : all;
    },
    keepSummary: ({ bytes, ends }) => {
      const answer = desk.keepSummary({ bytes: concatBytes(mark, bytes), ends });
      bytes.fill(0);
      return answer;
    },
  };
}

/** `seen`, whose first act also keeps the module's key in the log of `desk`, so that later openings need no first code. */
function keepingKey(desk: Desk, key: Uint8Array, seen: Desk): Desk {
  const kept = async (): Promise<boolean> => {
    const read = await desk.readAll({});
    if (read.ok && read.value.some(({ payload }) => isKey(payload))) return true;
    return (await desk.append({ payload: concatBytes(Uint8Array.of(keyMark), key) })).ok;
  };
  const withKey =
    <Ask>(act: (ask: Ask) => Promise<LogResult<Opened>>) =>
    async (ask: Ask): Promise<LogResult<Opened>> => {
      const begun = await act(ask);
      return !begun.ok || (await kept()) ? begun : { ok: false, issue: { code: 'not-written' } };
    };
  return {
    ...seen,
    create: withKey(desk.create),
    recover: withKey(desk.recover),
    join: withKey(desk.join),
  };
}
