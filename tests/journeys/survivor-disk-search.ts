// Searches everything a browser left in a profile folder, as a person with that disk could: every byte as it is, in UTF-8
// and UTF-16, and again after unpacking what browsers pack. What it cannot look into, it says in `notSearched`.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, constants, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** What was found: where, in what form, and what. */
export type Trace = { readonly file: string; readonly form: string; readonly text: string };

/** Said beside every result, because a search that finds nothing is only about where it looked. */
export const notSearched = [
  'texts in other encodings, such as base64 or encrypted by the browser itself (Sessions_Encrypted)',
  'a text that a database or a cache of blocks has cut in two',
  'deleted files, swap, crash dumps, the flash itself',
] as const;

type Form = { readonly form: string; readonly bytes: Buffer };

/** Sources: RFC 1952, RFC 1950, RFC 8878. */
const gzipMark = Buffer.from([0x1f, 0x8b, 0x08]);
const zlibMarks = [0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.from([0x78, level]));
const zstdMark = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** Chromium's simple cache, net/disk_cache/simple/simple_entry_format.h: first and last words of an entry, header length. */
const entryMark = Buffer.from('305c72a71b6dfbfc', 'hex');
const entryEnd = Buffer.from('d8410d97456ffaf4', 'hex');
const entryHeader = 24;
/** LevelDB, table/format.h: the last word of a table, and the length of its footer. */
const tableMark = Buffer.from('57fb808b247547db', 'hex');
const footerLength = 48;

function attempt(unpack: () => Buffer): Buffer | null {
  try {
    const bytes = unpack();
    return bytes.length > 0 ? bytes : null;
  } catch {
    return null;
  }
}

function* offsetsOf(bytes: Buffer, mark: Buffer): Generator<number> {
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) yield at;
}

const soft = { finishFlush: constants.Z_SYNC_FLUSH };

/** Past the header, whose optional parts end in a zero or say their length: whatever follows the packed text is let be. */
function fromGzip(bytes: Buffer): Buffer {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + bytes.readUInt16LE(at);
  for (const named of [8, 16]) if (flags & named) at = bytes.indexOf(0, at) + 1;
  if (flags & 2) at += 2;
  return inflateRawSync(bytes.subarray(at), soft);
}

function* streamsIn(bytes: Buffer): Generator<Form> {
  const marked: [form: string, mark: Buffer, unpack: (from: Buffer) => Buffer][] = [
    ['gzip', gzipMark, fromGzip],
    ...zlibMarks.map((mark): [string, Buffer, (from: Buffer) => Buffer] => [
      'zlib',
      mark,
      (from) => inflateSync(from, soft),
    ]),
    ['zstd', zstdMark, (from) => zstdDecompressSync(from)],
  ];
  for (const [form, mark, unpack] of marked)
    for (const at of offsetsOf(bytes, mark)) {
      const unpacked = attempt(() => unpack(bytes.subarray(at)));
      if (unpacked) yield { form, bytes: unpacked };
    }
}

/** The body of a cache entry has no mark of its own when it is brotli: it begins after the key. */
function* cacheBodies(bytes: Buffer): Generator<Form> {
  if (!bytes.subarray(0, entryMark.length).equals(entryMark)) return;
  const from = entryHeader + bytes.readUInt32LE(12);
  for (const end of [...offsetsOf(bytes, entryEnd), bytes.length]) {
    const body = bytes.subarray(from, end);
    const brotli = attempt(() => brotliDecompressSync(body, { finishFlush: constants.BROTLI_OPERATION_FLUSH }));
    if (brotli) yield { form: 'brotli', bytes: brotli };
    const raw = attempt(() => inflateRawSync(body));
    if (raw) yield { form: 'deflate', bytes: raw };
  }
}

/** A number of LevelDB or snappy: seven bits a byte, lowest first. */
function numberAt(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let next = at, scale = 1; ; next += 1, scale *= 128) {
    const byte = bytes[next];
    if (byte === undefined) throw new RangeError('cut short');
    value += (byte & 127) * scale;
    if (byte < 128) return { value, next: next + 1 };
  }
}

/** Source: snappy's format description. Throws on anything else. */
function fromSnappy(bytes: Buffer): Buffer {
  const { value: length, next } = numberAt(bytes, 0);
  if (length > 1 << 26) throw new RangeError('too long');
  const out = Buffer.alloc(length);
  let to = 0;
  for (let at = next; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    at += 1;
    if ((tag & 3) === 0) {
      let count = tag >> 2;
      if (count >= 60) {
        const size = count - 59;
        count = bytes.readUIntLE(at, size);
        at += size;
      }
      bytes.copy(out, to, at, at + count + 1);
      at += count + 1;
      to += count + 1;
      continue;
    }
    const size = tag & 3;
    const count = size === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back =
      size === 1 ? ((tag >> 5) << 8) | (bytes[at] ?? 0) : size === 2 ? bytes.readUInt16LE(at) : bytes.readUInt32LE(at);
    at += size === 1 ? 1 : size === 2 ? 2 : 4;
    if (back === 0 || back > to) throw new RangeError('not snappy');
    for (let copied = 0; copied < count; copied += 1, to += 1) out[to] = out[to - back] ?? 0;
  }
  return out;
}

type Place = { readonly offset: number; readonly size: number };

function placeAt(bytes: Buffer, at: number): Place {
  const offset = numberAt(bytes, at);
  return { offset: offset.value, size: numberAt(bytes, offset.next).value };
}

function blockAt(table: Buffer, { offset, size }: Place): Buffer {
  const block = table.subarray(offset, offset + size);
  return table[offset + size] === 1 ? fromSnappy(block) : block;
}

/** Every block of a LevelDB table: databases pack them, and a text then stands in pieces. */
function* tableBlocks(table: Buffer): Generator<Form> {
  if (!table.subarray(-tableMark.length).equals(tableMark)) return;
  try {
    const footer = table.length - footerLength;
    const first = numberAt(table, footer);
    const index = blockAt(table, placeAt(table, numberAt(table, first.next).next));
    const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
    for (let at = 0; at < end; ) {
      const shared = numberAt(index, at);
      const key = numberAt(index, shared.next);
      const value = numberAt(index, key.next);
      yield { form: 'database', bytes: blockAt(table, placeAt(index, value.next + key.value)) };
      at = value.next + key.value + value.value;
    }
  } catch {
    // A table that is cut short is still searched as it is.
  }
}

function* formsOf(bytes: Buffer): Generator<Form> {
  const whole = { form: 'as it is', bytes };
  const packed = [...cacheBodies(bytes), ...tableBlocks(bytes)];
  yield whole;
  for (const form of packed) yield form;
  for (const form of [whole, ...packed]) yield* streamsIn(form.bytes);
}

/**
 * Every place in `folder` where one of `texts` stands, large or small letters alike. `files` and `forms` say how much was looked at.
 */
export async function searchProfile(
  folder: string,
  texts: readonly string[],
): Promise<{ readonly traces: readonly Trace[]; readonly files: number; readonly forms: number }> {
  const needles = texts.map((text) => {
    const low = text.toLowerCase();
    return { text, narrow: low, wide: Buffer.from(low, 'utf16le').toString('latin1') };
  });
  const traces = new Map<string, Trace>();
  const note = (trace: Trace) => traces.set(Object.values(trace).join('\n'), trace);
  let files = 0;
  let forms = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files += 1;
    const name = path.relative(folder, file);
    const held = [{ form: 'name', bytes: Buffer.from(name) }, ...formsOf(await readFile(file))];
    for (const { form, bytes } of held) {
      forms += 1;
      const letters = bytes.toString('latin1').toLowerCase();
      for (const { text, narrow, wide } of needles) {
        if (letters.includes(narrow)) note({ file: name, form, text });
        if (letters.includes(wide)) note({ file: name, form: `${form}, UTF-16`, text });
      }
    }
  }
  return { traces: [...traces.values()], files, forms };
}
