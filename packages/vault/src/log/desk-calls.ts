/**
 * What may be asked of the desk and what it answers: opaque bytes and codes, never sentences. This is the whole contract
 * between the worker that holds the keys and the app that holds the meaning.
 */
import type { PlainBytes, SealedEntry } from '@holdfast/crypto';
import type { KeptFile } from '../blobs/kept-file.ts';
import type { ChainEnd } from './chains.ts';
import type { LogResult } from './issues.ts';
import type { GivenSummary, LogEntry, LogRest, LogState } from './log.ts';

/** What is public about what was opened. */
export interface Opened {
  /** Checks entries and signed records. */
  readonly publicKey: Uint8Array;
  /** Names the account at the server and checks requests. */
  readonly accountKey: Uint8Array;
  /** What others seal to. */
  readonly recipient: string;
  readonly state: LogState;
}

export interface SealedParcel {
  readonly contentCiphertext: Uint8Array;
  readonly wrappedKey: Uint8Array;
}

type Nothing = Readonly<Record<never, never>>;

/** Each call: what it takes and what it gives. Issues are those of `issues.ts`. */
export interface DeskCalls {
  /** First run on this device: writes a header of noise if there is none. Tells nothing apart. */
  readonly prepare: { readonly ask: Nothing; readonly answer: true };
  /** Begins: `already-begun` when anything is kept here. The code is zeroed. */
  readonly create: { readonly ask: { readonly code: Uint8Array }; readonly answer: Opened };
  /** `none` for a wrong code and for a place never begun, at the same cost; nothing is written. The code is zeroed. */
  readonly unlock: { readonly ask: { readonly code: Uint8Array }; readonly answer: Opened };
  /** A new code by the recovery numbers: `bad-words`, or `none` when they do not open what is kept here. Both are zeroed. */
  readonly recover: {
    readonly ask: { readonly code: Uint8Array; readonly numbers: number[] };
    readonly answer: Opened;
  };
  /**
   * A further device by the recovery numbers: a new chain of its own under the same root key. `already-begun` when anything is
   * kept here, `bad-words`. Both are zeroed.
   */
  readonly join: {
    readonly ask: { readonly code: Uint8Array; readonly numbers: number[] };
    readonly answer: Opened;
  };
  readonly readAll: { readonly ask: Nothing; readonly answer: readonly LogEntry[] };
  /** The first entries only, without opening the others. */
  readonly readFirst: { readonly ask: { readonly most: number }; readonly answer: readonly LogEntry[] };
  /** The summary kept last, if it stands, and what came after it; without one, every entry. Its bytes are moved. */
  readonly readRest: { readonly ask: Nothing; readonly answer: LogRest };
  /** Keeps what every entry here comes to: `out-of-order` when `ends` are not those of now. The bytes are moved. */
  readonly keepSummary: { readonly ask: GivenSummary; readonly answer: true };
  readonly append: { readonly ask: { readonly payload: Uint8Array }; readonly answer: LogEntry };
  /** Sealed entries for backing up, those after `sequence` (-1 for all), of this device's chain or the one named. */
  readonly sealedAfter: {
    readonly ask: { readonly sequence: number; readonly signer?: Uint8Array };
    readonly answer: readonly SealedEntry[];
  };
  /** How far each chain here goes, this device's own first. */
  readonly ends: { readonly ask: Nothing; readonly answer: readonly ChainEnd[] };
  /** Takes in sealed entries of her devices; all or none. Answers how many were new. */
  readonly adopt: { readonly ask: { readonly entries: readonly SealedEntry[] }; readonly answer: number };
  /** By the account key, over exactly `bytes`. */
  readonly signRequest: { readonly ask: { readonly bytes: Uint8Array }; readonly answer: Uint8Array };
  /** By the signing key, over `signingMessage('record', bytes)`. */
  readonly signRecord: { readonly ask: { readonly bytes: Uint8Array }; readonly answer: Uint8Array };
  readonly sealTo: {
    readonly ask: { readonly recipient: string; readonly bytes: Uint8Array };
    readonly answer: Uint8Array;
  };
  readonly sealParcel: {
    readonly ask: { readonly recipient: string; readonly bytes: Uint8Array };
    readonly answer: SealedParcel;
  };
  /** What was sealed to `Opened.recipient`. */
  readonly openSealed: { readonly ask: { readonly bytes: Uint8Array }; readonly answer: Uint8Array };
  /** Twenty-four numbers; the app has the list that makes them words. */
  readonly recoveryNumbers: { readonly ask: Nothing; readonly answer: readonly number[] };
  /** Begins a large file: `full`, `not-written`. What is not ended before the desk locks is dropped. */
  readonly beginFile: {
    /** What is expected, where that is known. */
    readonly ask: { readonly length?: number };
    readonly answer: { readonly name: string };
  };
  /** Adds to it and answers its length so far. On `full` and `not-written` nothing of it is left. The bytes are moved. */
  readonly addToFile: { readonly ask: { readonly name: string; readonly bytes: PlainBytes }; readonly answer: number };
  /** Whole and durable once answered; it stays only if an entry then names it. */
  readonly endFile: { readonly ask: { readonly name: string }; readonly answer: KeptFile };
  readonly cancelFile: { readonly ask: { readonly name: string }; readonly answer: true };
  /** At most `length` bytes from `from`, fewer at the end of a piece: `missing`, `cut-short`, `changed`. */
  readonly readFile: {
    readonly ask: { readonly file: KeptFile; readonly from: number; readonly length: number };
    readonly answer: PlainBytes;
  };
  /** Destroys half of its key, then lets its bytes go. */
  readonly removeFile: { readonly ask: { readonly name: string }; readonly answer: true };
  /** Removes every file not named here; `read-only` when the log may name more than can be read. Answers how many. */
  readonly keepOnlyFiles: { readonly ask: { readonly names: readonly string[] }; readonly answer: number };
  /** Zeroes what can be zeroed and lets the files go. Always succeeds. */
  readonly lock: { readonly ask: Nothing; readonly answer: true };
}

export type DeskCall = keyof DeskCalls;
export type DeskAnswer<Call extends DeskCall> = LogResult<DeskCalls[Call]['answer']>;

/** The desk, here or across a port: the same calls. */
export type Desk = {
  readonly [Call in DeskCall]: (ask: DeskCalls[Call]['ask']) => Promise<DeskAnswer<Call>>;
};
