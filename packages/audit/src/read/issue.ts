/** Why a file could not be read, as a code with what a person needs to find the place; and the limits that keep reading bounded. */

export const readCodes = [
  'file-not-found',
  'file-empty',
  'not-a-table',
  'no-rows',
  'too-many-columns',
  'row-too-long',
  'too-deep',
  'too-nested',
  'expands-too-much',
  'gzip-damaged',
  'zip-damaged',
  'zip-encrypted',
  'zip-holds-no-table',
  'xlsx-damaged',
  'xls-too-old',
  'json-damaged',
  'no-records',
] as const;

export type ReadCode = (typeof readCodes)[number];

export interface ReadIssue {
  readonly code: ReadCode;
  /** The file's name, without its folder. */
  readonly file: string;
  readonly detail?: string;
}

/** What stands between a hostile or broken file and this machine. Every number is ours; none is from a standard. */
export interface ReadLimits {
  readonly columns: number;
  /** Letters in one line, or in one record of JSON. */
  readonly line: number;
  /** Bytes all compressed files of a run may become. */
  readonly expanded: number;
  /** How many times its size a compressed file may grow; asked only past `expandedAlways`. Deflate cannot pass 1,032. */
  readonly ratio: number;
  readonly expandedAlways: number;
  readonly jsonDepth: number;
  readonly sharedStrings: number;
}

const mebibyte = 1024 * 1024;

export const usualLimits: ReadLimits = {
  columns: 2048,
  line: 4 * mebibyte,
  expanded: 32 * 1024 * mebibyte,
  ratio: 400,
  expandedAlways: 256 * mebibyte,
  jsonDepth: 64,
  sharedStrings: 256 * mebibyte,
};

/** Thrown inside a reader and caught at its door, where it becomes a value; streams leave no other way. */
export class CannotRead extends Error {
  readonly code: ReadCode;
  readonly detail: string | undefined;

  constructor(code: ReadCode, detail?: string) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}
