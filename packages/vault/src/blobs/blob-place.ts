/**
 * What large files need from a place to rest: each is a row of parts under a name that says nothing, written once from the
 * first part to the last, read by part, and gone. An adapter refuses to add to a file that was ended, and knows nothing of
 * what is sealed in the parts.
 */
import { headLength, pieceLength, pieceOverhead } from '@holdfast/crypto/open';
import type { LogResult } from '../log/issues.ts';

/** Part 0 is the head; every other has this length, save the last, which is shorter or as long. */
export const partLength = pieceLength + pieceOverhead;

/** Where part `index` begins when the parts lie one after the other. */
export const partStart = (index: number): number => (index === 0 ? 0 : headLength + (index - 1) * partLength);

/** The greatest length of part `index`. */
export const longestPart = (index: number): number => (index === 0 ? headLength : partLength);

/** A file that is being written. Exactly one of `end` and `drop` is called, and nothing after it. */
export interface BlobWriter {
  /** Adds the next part. `full` or `not-written`; the caller then drops the file. */
  readonly add: (part: Uint8Array) => Promise<LogResult<true>>;
  /** Answers once every part is as durable as the platform can make it. */
  readonly end: () => Promise<LogResult<true>>;
  /** Takes away what was written so far. */
  readonly drop: () => Promise<void>;
}

/** A file that is open for reading. */
export interface BlobReader {
  /** Bytes of all parts together. */
  readonly length: number;
  /** The part, shorter than it should be or empty where the file ends too early. */
  readonly part: (index: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Somewhere large files can rest. */
export interface BlobPlace {
  /** The names of all files, whole or not, in no order. */
  readonly names: () => Promise<readonly string[]>;
  /** Begins a file; `not-written` when there is one of that name, `full` or `not-written` when the platform refuses. */
  readonly create: (name: string) => Promise<LogResult<BlobWriter>>;
  /** `missing` when there is none, `in-use` while another hand holds it. */
  readonly open: (name: string) => Promise<LogResult<BlobReader>>;
  /** Writes noise over part 0, then lets the file go. Succeeds when there is none. */
  readonly remove: (name: string) => Promise<LogResult<true>>;
  /** Lets go of what the place itself holds open. */
  readonly close: () => Promise<void>;
}
