/**
 * One key into many by HKDF-SHA-256, each under its own label. It refuses a label used for two things: the labels of
 * this product are listed here and nowhere else.
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type PlainBytes, plainBytes, utf8 } from '../bytes.ts';

/** Labels name no purpose a reader of the bundle could learn from. Changing one orphans every stored byte under it. */
export const labels = {
  entries: 'key/1/a',
  blobs: 'key/1/b',
  mask: 'key/1/c',
  signing: 'key/1/d',
  account: 'key/1/e',
  identity: 'key/1/f',
  devices: 'key/1/g',
  device: 'key/1/h',
  summary: 'key/1/i',
  meeting: 'meet/1/a',
  meetingBox: 'meet/1/b',
  pieces: 'file/1/a',
  caseSigning: 'case/1/a',
  caseLocal: 'case/1/b',
  slots: ['slot/1/0', 'slot/1/1', 'slot/1/2', 'slot/1/3'],
} as const;

const noSalt = new Uint8Array(0);

/** `length` bytes (32 unless given) derived from `key` for `label`; with a salt when the key was stretched from a code. */
export function deriveKey(options: {
  readonly key: Uint8Array;
  readonly label: string;
  readonly salt?: Uint8Array;
  readonly length?: number;
}): PlainBytes {
  const salt = options.salt ?? noSalt;
  return plainBytes(hkdf(sha256, options.key, salt, utf8(options.label), options.length ?? 32));
}
