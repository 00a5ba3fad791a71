/** The files somebody chose in a browser as something that can be checked. Nothing is read before it is asked for, and never whole. */
import { type PacketSource, type ZipBytes, zipSource } from '@holdfast/evidence';

/** What was chosen: a copy, one that is locked, or nothing that is known here. */
export type Chosen =
  | { readonly kind: 'copy'; readonly source: PacketSource }
  | { readonly kind: 'locked' }
  | { readonly kind: 'other' };

const step = 1_048_576;
/** How a file locked with age begins. Source: the age file format, version 1; read 2026-11-22. */
const lockedBeginning = 'age-encryption.org/';
/** Left by file browsers when a folder is looked at. */
const leftByBrowsers = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

async function bytesOf(file: Blob, from: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.slice(from, from + length).arrayBuffer());
  if (bytes.length !== length) throw new Error('the file ends before its list does');
  return bytes;
}

/** One file: a zip, or what it is instead. */
export async function chosenFile(file: Blob): Promise<Chosen> {
  const beginning = await bytesOf(file, 0, Math.min(file.size, lockedBeginning.length));
  if (new TextDecoder().decode(beginning) === lockedBeginning) return { kind: 'locked' };
  const zip: ZipBytes = { length: file.size, read: (from, length) => bytesOf(file, from, length) };
  const source = await zipSource(zip);
  return source.ok ? { kind: 'copy', source: source.value } : { kind: 'other' };
}

/** A folder, by the paths the browser gives its files: the first name is the folder's own, whatever it is called now. */
export function chosenFolder(files: readonly File[]): Chosen {
  const byPath = new Map(files.map((file) => [file.webkitRelativePath.split('/').slice(1).join('/'), file] as const));
  const paths = [...byPath.keys()].filter((path) => !leftByBrowsers.test(path));
  return { kind: 'copy', source: { paths, read: (path) => contentOf(byPath.get(path)) } };
}

function contentOf(file: File | undefined): AsyncIterable<Uint8Array> | null {
  if (file === undefined) return null;
  return (async function* () {
    for (let at = 0; at < file.size; at += step) yield await bytesOf(file, at, Math.min(step, file.size - at));
  })();
}
