/** Streams with a bound: expanding gzip, and turning any encoding into UTF-8, piece by piece. Holds no file in memory. */
import { isUtf8 } from 'node:buffer';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { type Encoding, encodingOf } from './encoding.ts';
import { CannotRead, type ReadLimits } from './issue.ts';

/** What the compressed files of one run may still become. Shared by all of them, so that many small bombs are one. */
export interface Allowance {
  left: number;
}

/** The first bytes of a file, up to `most`, from `from` on. */
export async function bytesAt({
  path,
  from = 0,
  most,
}: {
  readonly path: string;
  readonly from?: number;
  readonly most: number;
}): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(most), 0, most, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Stops a stream that becomes more than it may. */
export function bounded({
  packed,
  limits,
  allowance,
}: {
  readonly packed: number;
  readonly limits: ReadLimits;
  readonly allowance: Allowance;
}): Transform {
  let come = 0;
  return new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      come += piece.length;
      allowance.left -= piece.length;
      const tooMuch = allowance.left < 0 || (come > limits.expandedAlways && come > packed * limits.ratio);
      if (tooMuch) done(new CannotRead('expands-too-much'));
      else done(null, piece);
    },
  });
}

/** Expands a gzip file into `to`. */
export async function gunzipTo({
  from,
  to,
  limits,
  allowance,
}: {
  readonly from: string;
  readonly to: string;
  readonly limits: ReadLimits;
  readonly allowance: Allowance;
}): Promise<void> {
  const { size } = await stat(from);
  await pipeline(
    createReadStream(from),
    createGunzip(),
    bounded({ packed: size, limits, allowance }),
    createWriteStream(to),
  ).catch((problem: unknown) => {
    throw problem instanceof CannotRead ? problem : new CannotRead('gzip-damaged');
  });
}

/** The bytes of one member of an archive: stored (0) or deflated (8). */
export async function* memberBytes({
  path,
  start,
  packed,
  method,
  limits,
  allowance,
}: {
  readonly path: string;
  readonly start: number;
  readonly packed: number;
  readonly method: number;
  readonly limits: ReadLimits;
  readonly allowance: Allowance;
}): AsyncGenerator<Uint8Array> {
  if (packed === 0) return;
  const source = createReadStream(path, { start, end: start + packed - 1 });
  const bound = bounded({ packed, limits, allowance });
  const whole = method === 8 ? [source, createInflateRaw(), bound] : [source, bound];
  const done = pipeline(whole).catch((problem: unknown) => {
    bound.destroy(problem instanceof CannotRead ? problem : new CannotRead('zip-damaged'));
  });
  for await (const piece of bound) if (piece instanceof Uint8Array) yield piece;
  await done;
}

export interface Utf8File {
  readonly path: string;
  readonly encoding: Encoding;
  /** Whether `path` is the file itself, and not a copy in the scratch folder. */
  readonly same: boolean;
}

/** The file as UTF-8 with line feeds: itself where it is so already, else a copy at `copy`. */
export async function asUtf8({ path, copy }: { readonly path: string; readonly copy: string }): Promise<Utf8File> {
  const head = await bytesAt({ path, most: 65_536 });
  const { encoding: guess, mark } = encodingOf(head);
  if (guess === 'binary') throw new CannotRead('not-a-table');
  const encoding = guess === 'utf-8' && mark === 0 && !(await isUtf8File(path)) ? 'windows-1252' : guess;
  const headText = new TextDecoder(encoding).decode(head);
  const oldBreaks = headText.includes('\r') && !headText.includes('\n');
  if (encoding === 'utf-8' && !oldBreaks) return { path, encoding, same: true };
  const decoder = new TextDecoder(encoding, { ignoreBOM: false });
  const written = (text: string): string => (oldBreaks ? text.replaceAll('\r', '\n') : text);
  await pipeline(
    createReadStream(path),
    async function* transcode(pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) yield written(decoder.decode(piece, { stream: true }));
      yield written(decoder.decode());
    },
    createWriteStream(copy),
  );
  return { path: copy, encoding, same: false };
}

/** As much of a file as is looked at in one go. A new piece of memory for each would cost more than the looking. */
const lookedAtOnce = 1 << 20;

/** Whether every byte of the file is UTF-8; a letter cut by the border of two pieces is put together first. */
async function isUtf8File(path: string): Promise<boolean> {
  const bytes = new Uint8Array(lookedAtOnce);
  const file = await open(path);
  try {
    let rest = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, rest, bytes.length - rest, null);
      if (bytesRead === 0) return rest === 0;
      const come = rest + bytesRead;
      const end = wholeLettersIn(bytes.subarray(0, come));
      if (!isUtf8(bytes.subarray(0, end))) return false;
      rest = come - end;
      if (rest > 3) return false;
      bytes.copyWithin(0, end, come);
    }
  } finally {
    await file.close();
  }
}

function wholeLettersIn(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
