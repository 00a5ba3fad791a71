/**
 * A packet on a disk, as a folder or as one zip. It follows no link: what a link leads to may change, and may not be there for
 * the next one who looks.
 */
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result, refused } from '@holdfast/domain';
import { isLeftBehind } from './paths.ts';
import type { PacketSource } from './verify-packet.ts';
import { type ZipIssue, zipSource } from './zip-source.ts';

export type PlaceIssue = ZipIssue | { readonly code: 'not-there' };

/** An opened packet. `close` lets the file go. */
export interface OpenPacket {
  readonly source: PacketSource;
  readonly close: () => Promise<void>;
}

/** Opens what lies at `place`. A folder that holds nothing but one folder is taken for that one. */
export async function openPacketAt(place: string): Promise<Result<OpenPacket, PlaceIssue>> {
  const found = await stat(place).catch(() => null);
  if (found === null) return refused({ code: 'not-there' });
  if (found.isDirectory()) return ok({ source: await folderSource(place), close: async () => {} });
  const file = await open(place, 'r');
  const source = await zipSource({ length: found.size, read: (from, length) => readAt(file, from, length) });
  if (source.ok) return ok({ source: source.value, close: () => file.close() });
  await file.close();
  return source;
}

async function folderSource(given: string): Promise<PacketSource> {
  const [only, ...others] = (await readdir(given, { withFileTypes: true })).filter(({ name }) => !isLeftBehind(name));
  const folder = only?.isDirectory() && others.length === 0 ? path.join(given, only.name) : given;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !isLeftBehind(name));
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );
  return {
    paths,
    read: (name) => (files.has(name) ? createReadStream(path.join(folder, ...name.split('/'))) : null),
  };
}

async function readAt(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await file.read(bytes, 0, length, from);
  if (bytesRead !== length) throw new Error('the file ends before its list does');
  return bytes;
}
