/**
 * Reads a zip that anyone may have made or changed: its list, and each file as a stream. It refuses what can be read in two
 * ways (a name twice, a list that overlaps its end), what is encrypted, and what is packed in a way it does not know.
 */
import { ok, type Result, refused } from '@holdfast/domain';
import { isLeftBehind, isPacketPath } from './paths.ts';
import type { PacketSource } from './verify-packet.ts';

/** Bytes that can be read from any place. */
export interface ZipBytes {
  readonly length: number;
  /** Exactly `length` bytes from `from`; may be called again before it has answered. Throws when they are not there. */
  readonly read: (from: number, length: number) => Promise<Uint8Array>;
}

export type ZipIssue = { readonly code: 'not-a-zip' } | { readonly code: 'unsafe-path' };

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packedLength: number;
  readonly length: number;
  readonly at: number;
}

/** Source: PKWARE APPNOTE 6.3.10, sections 4.3 to 4.5; read 2026-11-22. */
const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 };
const endLength = 22;
const longestComment = 65_535;
const stored = 0;
const deflated = 8;
const step = 1_048_576;
/** More would be no packet, and a list must not fill the memory of who looks at it. */
const longestList = 64 * step;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The files of a zip, without the one folder they all lie in, if they do. */
export async function zipSource(zip: ZipBytes): Promise<Result<PacketSource, ZipIssue>> {
  const entries = await listOf(zip).catch(() => null);
  if (entries === null) return refused({ code: 'not-a-zip' });
  const files = entries.filter(({ path }) => !path.endsWith('/') && !isLeftBehind(path));
  const names = new Set(files.map(({ path }) => path));
  if (names.size !== files.length || files.some(({ path }) => !isPacketPath(path)))
    return refused({ code: 'unsafe-path' });
  const root = commonFolder([...names]);
  const byPath = new Map(files.map((entry) => [entry.path.slice(root.length), entry]));
  return ok({
    paths: [...byPath.keys()],
    read(path) {
      const entry = byPath.get(path);
      return entry === undefined ? null : contentOf(zip, entry);
    },
  });
}

/** `notes/` when everything lies in it and nothing beside it. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folder = first.slice(0, first.indexOf('/') + 1);
  return folder !== '' && paths.every((path) => path.startsWith(folder)) ? folder : '';
}

async function listOf(zip: ZipBytes): Promise<readonly Entry[] | null> {
  const tailLength = Math.min(zip.length, endLength + longestComment);
  const tail = await zip.read(zip.length - tailLength, tailLength);
  const end = tail.length < endLength ? -1 : lastEnd(tail);
  if (end < 0) return null;
  const tailView = view(tail);
  let count = tailView.getUint16(end + 10, true);
  let length = tailView.getUint32(end + 12, true);
  let at = tailView.getUint32(end + 16, true);
  if (count === 0xffff || length === 0xffffffff || at === 0xffffffff) {
    const locator = end - 20;
    if (locator < 0 || tailView.getUint32(locator, true) !== signatures.locator) return null;
    const large = view(await zip.read(Number(tailView.getBigUint64(locator + 8, true)), 56));
    if (large.getUint32(0, true) !== signatures.end64) return null;
    count = Number(large.getBigUint64(32, true));
    length = Number(large.getBigUint64(40, true));
    at = Number(large.getBigUint64(48, true));
  }
  if (length > longestList || at + length > zip.length - tailLength + end) return null;
  return entriesIn(await zip.read(at, length), count);
}

function lastEnd(tail: Uint8Array): number {
  const at = view(tail);
  for (let from = tail.length - endLength; from >= 0; from -= 1) {
    if (at.getUint32(from, true) !== signatures.end) continue;
    if (from + endLength + at.getUint16(from + 20, true) === tail.length) return from;
  }
  return -1;
}

function entriesIn(list: Uint8Array, count: number): readonly Entry[] | null {
  const at = view(list);
  const entries: Entry[] = [];
  let from = 0;
  while (from < list.length) {
    if (at.getUint32(from, true) !== signatures.central) return null;
    const isEncrypted = (at.getUint16(from + 8, true) & 1) === 1;
    const method = at.getUint16(from + 10, true);
    if (isEncrypted || (method !== stored && method !== deflated)) return null;
    const nameLength = at.getUint16(from + 28, true);
    const extraLength = at.getUint16(from + 30, true);
    const extra = list.subarray(from + 46 + nameLength, from + 46 + nameLength + extraLength);
    const large = largeFields(extra);
    const field = (offset: number): number => {
      const small = at.getUint32(from + offset, true);
      return small === 0xffffffff ? large() : small;
    };
    // In this order, because the large fields come in it.
    const length = field(24);
    const packedLength = field(20);
    const place = field(42);
    const name = list.subarray(from + 46, from + 46 + nameLength);
    const path = new TextDecoder('utf-8', { fatal: true }).decode(name);
    entries.push({ path, method, length, packedLength, at: place });
    from += 46 + nameLength + extraLength + at.getUint16(from + 32, true);
  }
  return entries.length === count ? entries : null;
}

/** The numbers that did not fit into four bytes, one after the other. Throws when there are no more. */
function largeFields(extra: Uint8Array): () => number {
  const at = view(extra);
  let from = 0;
  while (from + 4 <= extra.length && at.getUint16(from, true) !== 1) from += 4 + at.getUint16(from + 2, true);
  let next = from + 4;
  return () => {
    const value = Number(at.getBigUint64(next, true));
    next += 8;
    return value;
  };
}

async function* contentOf(zip: ZipBytes, entry: Entry): AsyncGenerator<Uint8Array> {
  const local = view(await zip.read(entry.at, 30));
  if (local.getUint32(0, true) !== signatures.local) throw new Error('no file where the list says');
  const from = entry.at + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = async function* () {
    for (let at = 0; at < entry.packedLength; at += step)
      yield await zip.read(from + at, Math.min(step, entry.packedLength - at));
  };
  let length = 0;
  for await (const piece of entry.method === stored ? packed() : unpacked(packed())) {
    length += piece.length;
    // A small file that grows without end must not keep anyone busy for ever.
    if (length > entry.length) throw new Error('longer than the list says');
    yield piece;
  }
  if (length !== entry.length) throw new Error('shorter than the list says');
}

async function* unpacked(pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(out) {
      const { done, value } = await pieces.next();
      if (done) out.close();
      else out.enqueue(Uint8Array.from(value));
    },
  });
  yield* packed.pipeThrough(new DecompressionStream('deflate-raw'));
}
