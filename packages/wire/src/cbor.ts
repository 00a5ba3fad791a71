/**
 * Canonical CBOR: one value has one byte form, so that a hash or a signature over it means one thing.
 * Decoding refuses what encoding would not have written: other lengths, indefinite items, unsorted or repeated keys, tags, floats that are integers.
 */
import { ok, type Result, refused } from '@holdfast/domain';
import { decode, encode } from 'cborg';

export interface CborIssue {
  readonly code: 'not-canonical-cbor';
}

/** Bytes of a plain value (no `undefined`, no functions). Throws on values CBOR cannot hold: that is a defect of ours. */
export function toCbor(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encode(value, { rejectUndefined: true, float64: true } as Parameters<typeof encode>[1]));
}

/** The value in `bytes`, or an issue. Never throws. */
export function cborFrom(bytes: Uint8Array): Result<unknown, CborIssue> {
  try {
    const value: unknown = decode(bytes, {
      strict: true,
      allowIndefinite: false,
      allowUndefined: false,
      allowInfinity: false,
      allowNaN: false,
      rejectDuplicateMapKeys: true,
    });
    const again = toCbor(value);
    return isSame(again, bytes) ? ok(value) : refused({ code: 'not-canonical-cbor' });
  } catch {
    return refused({ code: 'not-canonical-cbor' });
  }
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}
