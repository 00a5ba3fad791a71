/** The hash of a row in a chain of the server, made again from what the row says. It refuses fields it could not write the same way. */
import { type PlainBytes, sha256, utf8 } from '@holdfast/crypto';

/** Ids, numbers, instants and hashes: nothing that a JSON text would have to escape. */
const plain = /^[A-Za-z0-9_.:-]*$/;

/** What the first row of a chain follows. Source: our own migration 0005. */
export const chainStart: PlainBytes = new Uint8Array(32);

/** The same recipe as the server's: SHA-256 of the fields as a JSON array. `null` for a field that is no plain text. */
export function chainedHash(fields: readonly string[]): PlainBytes | null {
  if (!fields.every((field) => plain.test(field))) return null;
  return sha256(utf8(`[${fields.map((field) => `"${field}"`).join(', ')}]`));
}

/** Lower-case hex, as the server writes a hash inside a hash. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
