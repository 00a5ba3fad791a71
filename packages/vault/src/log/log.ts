/**
 * What a log is to those who use it: the calls, the states it can be in, and what an entry carries. It refuses to say what a
 * payload means.
 */
import type { ChainHead, RandomBytes, SealedEntry } from '@holdfast/crypto';
import type { ChainEnd } from './chains.ts';
import type { LogKeys } from './frame.ts';
import type { LogResult } from './issues.ts';
import type { LogStorage } from './log-storage.ts';

export interface LogEntry {
  /** Its number in its chain. */
  readonly sequence: number;
  readonly hash: Uint8Array;
  readonly payload: Uint8Array;
  /** The public key of the chain it is of: which device wrote it. */
  readonly signer: Uint8Array;
}

/** What opening has to read: a summary where there is one, the entries after it, and how far each chain goes. */
export interface LogRest {
  readonly summary: Uint8Array | null;
  readonly entries: readonly LogEntry[];
  readonly ends: readonly ChainEnd[];
}

export interface GivenSummary {
  readonly bytes: Uint8Array;
  readonly ends: readonly ChainEnd[];
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
  /**
   * Entries in the order of the file, also those appended and taken in since: all of them, or those after the summary as long as
   * `readAll` was not asked.
   */
  readonly entries: () => readonly LogEntry[];
  /** Every entry in the order of the file. */
  readonly readAll: () => Promise<readonly LogEntry[]>;
  /** The first entries of the file, `most` of them at the most, without opening the others. */
  readonly readFirst: (most: number) => Promise<readonly LogEntry[]>;
  /** The summary that was found on opening, and what came after it; without one, every entry. */
  readonly readRest: () => LogRest;
  /**
   * Keeps `bytes` as what all entries here come to. Issues: `out-of-order` when `ends` are not exactly those of the log now, for
   * then `bytes` is not made of all of it; `read-only`, `not-written`, `closed`.
   */
  readonly keepSummary: (given: GivenSummary) => Promise<LogResult<true>>;
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
