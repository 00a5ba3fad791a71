/**
 * A packet, part by part: a folder in the BagIt layout, whose lists are made from the bytes as they go by. Nothing is held in
 * memory but the part that is going by, and no part is read twice.
 */
import { sha256, startHash, utf8 } from '@holdfast/crypto';
import { type ManifestLine, manifestBytes, toHex } from './manifest.ts';
import { isPacketPath, ownPaths, packetPaths } from './paths.ts';

/** One file on its way into a packet. */
export interface PacketPart {
  /** Within the folder. */
  readonly path: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Who signs, and how: over exactly the bytes given. */
export interface PacketSigner {
  readonly publicKey: Uint8Array;
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array | null>;
}

/** What is signed: a line that names the hash of the tag manifest, which names the hash of everything else. */
export function packetStatement(tagManifest: Uint8Array): Uint8Array<ArrayBuffer> {
  return utf8(`packet/1 ${toHex(sha256(tagManifest))}\n`);
}

/** Source: RFC 8493, section 2.1.1; read 2026-11-22. */
const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * The parts of a packet in the order they are to be written, those of `payload` first. Each must be read to its end before the
 * next is asked for. Throws when a path may not be in a packet, comes twice, or is not in the payload's folder.
 */
export async function* packetParts(options: {
  /** Files under `data/`. */
  readonly payload: AsyncIterable<PacketPart>;
  /** What the packet says of itself, in order; labels are words and hyphens. */
  readonly about: readonly (readonly [label: string, value: string])[];
  /** Further files beside the payload, such as a page to check it with; listed and signed like the rest. */
  readonly beside?: readonly { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly signer?: PacketSigner;
}): AsyncGenerator<PacketPart> {
  const listed: ManifestLine[] = [];
  let length = 0;
  for await (const part of options.payload) {
    const { path } = part;
    if (!isPacketPath(path) || !path.startsWith(packetPaths.payload)) throw new Error('not a path of a packet');
    if (listed.some((line) => line.path === path)) throw new Error('a path comes twice');
    const hash = startHash();
    let isRead = false;
    const bytes = async function* () {
      for await (const piece of part.bytes) {
        hash.add(piece);
        length += piece.length;
        yield piece;
      }
      isRead = true;
    };
    yield { path, bytes: bytes() };
    if (!isRead) throw new Error('a part was not read to its end');
    listed.push({ path, sha256: toHex(hash.finish()) });
  }
  const about = [...options.about, ['Payload-Oxum', `${length}.${listed.length}`] as const];
  const tags = [
    { path: packetPaths.declaration, bytes: utf8(declaration) },
    { path: packetPaths.about, bytes: utf8(about.map(([label, value]) => `${label}: ${onOneLine(value)}\n`).join('')) },
    { path: packetPaths.manifest, bytes: manifestBytes(listed) },
    ...(options.beside ?? []),
  ];
  if (tags.some(({ path }, index) => !mayLieBeside(path) || tags.findIndex((one) => one.path === path) !== index))
    throw new Error('not a path of a packet');
  const tagManifest = manifestBytes(tags.map(({ path, bytes }) => ({ path, sha256: toHex(sha256(bytes)) })));
  for (const { path, bytes } of [...tags, { path: packetPaths.tagManifest, bytes: tagManifest }])
    yield { path, bytes: [bytes] };
  const { signer } = options;
  const signature = await signer?.sign(packetStatement(tagManifest));
  if (!signer || !signature) return;
  const signed = { publicKey: toHex(signer.publicKey), signature: toHex(signature) };
  yield { path: ownPaths.signature, bytes: [utf8(`${JSON.stringify(signed, null, 2)}\n`)] };
}

function mayLieBeside(path: string): boolean {
  return (
    isPacketPath(path) &&
    !path.startsWith(packetPaths.payload) &&
    path !== packetPaths.tagManifest &&
    path !== ownPaths.signature
  );
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
