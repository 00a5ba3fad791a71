/**
 * What an age file must look like from outside, told without any key: its header, and a body of whole pieces. It refuses what
 * was cut or is not an age file before anyone keeps it, and cannot tell whether it opens.
 */
import { type CryptoResult, ok, refused } from './issues.ts';

/** Source: age-encryption.org/v1, "Header" and "Payload" (16-byte nonce, pieces of 64 KiB, 16 bytes of tag each), read 2026-11-22. */
const firstLine = 'age-encryption.org/v1\n';
const nonceLength = 16;
const tagLength = 16;
const pieceLength = 64 * 1024 + tagLength;
const macLine = /^--- [A-Za-z0-9+/]{43}$/;
/** A file sealed to one X25519 key has a header of about two hundred bytes; this leaves room for twenty. */
const longestHeader = 4_096;

/**
 * The length of what is sealed inside, or `bad-shape`: not an age file, a header without its end, or a body that stops in the
 * middle of a tag. A body cut exactly between two pieces passes here and fails when it is opened.
 */
export function sealedLengthOf(bytes: Uint8Array): CryptoResult<number> {
  const head = latin1(bytes.subarray(0, longestHeader));
  if (!head.startsWith(firstLine)) return refused('bad-shape');
  const mac = head.indexOf('\n--- ');
  const end = mac < 0 ? -1 : head.indexOf('\n', mac + 1);
  if (end < 0 || !macLine.test(head.slice(mac + 1, end))) return refused('bad-shape');
  const body = bytes.length - (end + 1) - nonceLength;
  if (body < tagLength) return refused('bad-shape');
  const rest = body % pieceLength;
  // A last piece holds something, save where it is the only one.
  if (rest !== 0 && (rest < tagLength || (rest === tagLength && body > tagLength))) return refused('bad-shape');
  return ok(body - Math.ceil(body / pieceLength) * tagLength);
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
