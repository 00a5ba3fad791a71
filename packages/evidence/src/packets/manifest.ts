/** The lists of a packet: one line a file, its SHA-256 and its path. A line that cannot be read makes the list unreadable. */
import { utf8 } from '@holdfast/crypto';
import { isPacketPath } from './paths.ts';

export interface ManifestLine {
  readonly path: string;
  /** In hexadecimal, small letters. */
  readonly sha256: string;
}

/** Bytes in hexadecimal, as the lists have them. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of hexadecimal; `null` for anything else. */
export function hexFrom(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^(?:[0-9a-f]{2})+$/.test(text)) return null;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The list as bytes, in the order of the paths. */
export function manifestBytes(lines: readonly ManifestLine[]): Uint8Array<ArrayBuffer> {
  const sorted = lines.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  return utf8(sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
}

/** Reads a list; `null` when a line cannot be read, a path may not be there, or one is listed twice. */
export function manifestFrom(text: string): readonly ManifestLine[] | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  const read = lines.map((line): ManifestLine | null => {
    const [, sha256 = '', path = ''] = /^([0-9a-fA-F]{64})[ \t]+(?:\*)?(.+)$/.exec(line) ?? [];
    // RFC 8493, section 2.1.3: line ends and the percent sign are written by their numbers.
    const plain = path.replace(/%(0[AaDd]|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return isPacketPath(plain) ? { path: plain, sha256: sha256.toLowerCase() } : null;
  });
  const whole = read.filter((line) => line !== null);
  return whole.length === lines.length && new Set(whole.map(({ path }) => path)).size === whole.length ? whole : null;
}
