/** The members of a zip archive, by its own table of contents. It refuses what is encrypted, and never uses a member's name as a path. */
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CannotRead, type ReadLimits } from './issue.ts';
import { type Allowance, bytesAt, memberBytes } from './streams.edge.ts';

export interface ZipMember {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
}

// Signatures and field places: APPNOTE.TXT 6.3.10 of PKWARE, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16 and 4.5.3.
const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 65_535;
const mostMembers = 10_000;
const longestContents = 16 * 1024 * 1024;

/** Every member that is a file. Throws `CannotRead`. */
export async function membersOf(path: string): Promise<readonly ZipMember[]> {
  const { size } = await stat(path);
  const tailSize = Math.min(size, longestComment + 22 + 20);
  const tail = viewOf(await bytesAt({ path, from: size - tailSize, most: tailSize }));
  const found = await endOf({ path, tail, tailAt: size - tailSize });
  if (found.count > mostMembers || found.length > longestContents) throw new CannotRead('expands-too-much');
  const contents = viewOf(await bytesAt({ path, from: found.offset, most: found.length }));
  const members: ZipMember[] = [];
  let at = 0;
  for (let read = 0; read < found.count; read += 1) {
    if (at + 46 > contents.byteLength || contents.getUint32(at, true) !== entrySignature)
      throw new CannotRead('zip-damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => contents.getUint16(at + place, true));
    const end = at + 46 + (nameLength ?? 0) + (extraLength ?? 0);
    if (end > contents.byteLength) throw new CannotRead('zip-damaged');
    if ((contents.getUint16(at + 8, true) & 1) === 1) throw new CannotRead('zip-encrypted');
    const bytes = new Uint8Array(contents.buffer, contents.byteOffset + at + 46, nameLength ?? 0);
    const name = new TextDecoder().decode(bytes).replaceAll('\\', '/');
    const sizes = sizesOf({ contents, at, extraAt: at + 46 + (nameLength ?? 0), extraEnd: end });
    if (!name.endsWith('/')) members.push({ name, method: contents.getUint16(at + 10, true), ...sizes });
    at = end + (commentLength ?? 0);
  }
  return members;
}

interface End {
  readonly count: number;
  readonly length: number;
  readonly offset: number;
}

async function endOf({
  path,
  tail,
  tailAt,
}: {
  readonly path: string;
  readonly tail: DataView;
  readonly tailAt: number;
}): Promise<End> {
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== endSignature) continue;
    const count = tail.getUint16(at + 10, true);
    const length = tail.getUint32(at + 12, true);
    const offset = tail.getUint32(at + 16, true);
    const isLong = count === 0xffff || length === 0xffffffff || offset === 0xffffffff;
    if (!isLong) return { count, length, offset };
    if (at < 20 || tail.getUint32(at - 20, true) !== locator64Signature) throw new CannotRead('zip-damaged');
    const from = Number(tail.getBigUint64(at - 20 + 8, true));
    if (from < 0 || from > tailAt + at) throw new CannotRead('zip-damaged');
    const long = viewOf(await bytesAt({ path, from, most: 56 }));
    if (long.byteLength < 56 || long.getUint32(0, true) !== end64Signature) throw new CannotRead('zip-damaged');
    return {
      count: Number(long.getBigUint64(32, true)),
      length: Number(long.getBigUint64(40, true)),
      offset: Number(long.getBigUint64(48, true)),
    };
  }
  throw new CannotRead('zip-damaged');
}

/** Sizes and place of a member; where a field is full, the true value is in the extra field, in this order. */
function sizesOf({
  contents,
  at,
  extraAt,
  extraEnd,
}: {
  readonly contents: DataView;
  readonly at: number;
  readonly extraAt: number;
  readonly extraEnd: number;
}): Pick<ZipMember, 'packed' | 'size' | 'at'> {
  const short = {
    size: contents.getUint32(at + 24, true),
    packed: contents.getUint32(at + 20, true),
    at: contents.getUint32(at + 42, true),
  };
  let place = extraAt;
  while (place + 4 <= extraEnd) {
    const id = contents.getUint16(place, true);
    const length = contents.getUint16(place + 2, true);
    if (id === 1) {
      let next = place + 4;
      const last = Math.min(place + 4 + length, extraEnd);
      const long = (value: number): number => {
        if (value !== 0xffffffff || next + 8 > last) return value;
        next += 8;
        return Number(contents.getBigUint64(next - 8, true));
      };
      return { size: long(short.size), packed: long(short.packed), at: long(short.at) };
    }
    place += 4 + length;
  }
  return short;
}

/** The bytes of a member, expanded under the bounds. Throws `CannotRead`. */
export async function* bytesOf({
  path,
  member,
  limits,
  allowance,
}: {
  readonly path: string;
  readonly member: ZipMember;
  readonly limits: ReadLimits;
  readonly allowance: Allowance;
}): AsyncGenerator<Uint8Array> {
  const local = viewOf(await bytesAt({ path, from: member.at, most: 30 }));
  if (local.byteLength < 30 || local.getUint32(0, true) !== localSignature) throw new CannotRead('zip-damaged');
  if (member.method !== 0 && member.method !== 8) throw new CannotRead('zip-damaged', 'method');
  const start = member.at + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  yield* memberBytes({ path, start, packed: member.packed, method: member.method, limits, allowance });
}

/** Writes a member where the caller says. Throws `CannotRead`. */
export async function writeMember({
  path,
  member,
  to,
  limits,
  allowance,
}: {
  readonly path: string;
  readonly member: ZipMember;
  readonly to: string;
  readonly limits: ReadLimits;
  readonly allowance: Allowance;
}): Promise<void> {
  await pipeline(bytesOf({ path, member, limits, allowance }), createWriteStream(to)).catch((problem: unknown) => {
    throw problem instanceof CannotRead ? problem : new CannotRead('zip-damaged');
  });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
