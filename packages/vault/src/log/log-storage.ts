/**
 * What a log needs from a place to rest: one growing file, one header file and one summary, all opaque. An adapter refuses a
 * second opener, and answers only after the bytes are as durable as the platform can make them.
 */
import type { LogResult } from './issues.ts';

/** An open place. Holding it excludes every other opener until `close`. */
export interface LogStorage {
  /** Every byte of the log, in order. */
  readonly readAll: () => Promise<Uint8Array>;
  /** Adds at the end and flushes. `not-written` may leave part of the bytes behind; the log then truncates. */
  readonly append: (bytes: Uint8Array) => Promise<LogResult<true>>;
  /** Cuts the log to `length` bytes and flushes. Never lengthens. */
  readonly truncate: (length: number) => Promise<LogResult<true>>;
  /** The header file, or `null` before the first writing. */
  readonly readHeader: () => Promise<Uint8Array | null>;
  /** Replaces the header file whole and flushes. */
  readonly writeHeader: (bytes: Uint8Array) => Promise<LogResult<true>>;
  /** What was last written as a summary, or `null`. A crash in the middle of writing may leave anything: the reader must tell. */
  readonly readSummary: () => Promise<Uint8Array | null>;
  /** Replaces the summary whole and flushes; `null` takes it away. */
  readonly writeSummary: (bytes: Uint8Array | null) => Promise<LogResult<true>>;
  /** Lets go. Nothing else works afterwards; closing twice is allowed. */
  readonly close: () => Promise<void>;
}

/** Somewhere a log can rest, opened by one at a time. */
export interface LogPlace {
  /** Opens, creating what is missing; `in-use` while another holds it, `not-written` when the platform refuses. */
  readonly open: () => Promise<LogResult<LogStorage>>;
}
