/**
 * Whether a packet is what it was when it was made: every file there, none changed, none added, the custody log unbroken and
 * in agreement, the signature good. It needs no server and no key, trusts nothing the packet says, and refuses to say that
 * what is in it is true.
 */
import { concatBytes, signingMessage, sixWords, startHash, verifySignature } from '@holdfast/crypto';
import { ok, type Result, refused } from '@holdfast/domain';
import { z } from 'zod';
import { type CustodyEntry, custodyFrom, firstBrokenEntry } from './custody.ts';
import { hexFrom, type ManifestLine, manifestFrom, toHex } from './manifest.ts';
import { ownPaths, packetPaths } from './paths.ts';
import { packetStatement } from './write-packet.ts';

/** The files of a packet, wherever they lie. */
export interface PacketSource {
  readonly paths: readonly string[];
  /** The bytes of one; `null` when it is not there. Reading throws when they cannot be had. */
  readonly read: (path: string) => AsyncIterable<Uint8Array> | null;
}

/** What is not as it was. */
export type PacketFault =
  | { readonly code: 'changed' | 'missing' | 'not-listed' | 'unreadable'; readonly path: string }
  | { readonly code: 'custody-broken'; readonly number: number }
  | { readonly code: 'custody-unreadable' }
  /** The log gives another hash for this file than the lists do. */
  | { readonly code: 'custody-disagrees'; readonly path: string }
  | { readonly code: 'wrong-signature' };

export interface PacketReport {
  /** Empty: it is what it was when it was made. */
  readonly faults: readonly PacketFault[];
  /** Files that are listed. */
  readonly files: number;
  readonly bytes: number;
  /** Whose key signed it, when the signature is good. Whose key it is, nothing here can say. */
  readonly signedBy: Uint8Array | null;
  /** What the packet says of itself, in its order. Not checked beyond not having been changed. */
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly custody: readonly CustodyEntry[];
}

/** The six words of the key that signed, to be compared with those her app shows. */
export function wordsOfSigner(signedBy: Uint8Array): readonly string[] {
  return sixWords(signedBy);
}

/** Not a packet at all, or one whose lists cannot be read: then nothing can be said of it. */
export type PacketIssue =
  | { readonly code: 'not-a-packet' }
  | { readonly code: 'unreadable-list'; readonly path: string };

const longestTag = 64 * 1_048_576;
const signatureFile = z.strictObject({ publicKey: z.string(), signature: z.string() });

/** Checks everything, also after the first fault. `onProgress` hears how many of the listed files are done. */
export async function verifyPacket(
  source: PacketSource,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Result<PacketReport, PacketIssue>> {
  const [declaration, manifestText, tagText] = await Promise.all(
    [packetPaths.declaration, packetPaths.manifest, packetPaths.tagManifest].map((path) => textOf(source, path)),
  );
  if (!/^BagIt-Version: 1\.0\r?\n/.test(declaration ?? '')) return refused({ code: 'not-a-packet' });
  const payload = manifestText == null ? null : manifestFrom(manifestText);
  const tags = tagText == null ? null : manifestFrom(tagText);
  if (payload === null || payload.some(({ path }) => !path.startsWith(packetPaths.payload)))
    return refused({ code: 'unreadable-list', path: packetPaths.manifest });
  // Without it, the list of everything else could be exchanged.
  if (tags === null || !tags.some(({ path }) => path === packetPaths.manifest))
    return refused({ code: 'unreadable-list', path: packetPaths.tagManifest });

  const listed = [...tags, ...payload];
  const faults: PacketFault[] = [];
  let bytes = 0;
  for (const [index, line] of listed.entries()) {
    const found = await hashOf(source, line.path);
    bytes += found.length;
    if (found.state !== 'read') faults.push({ code: found.state, path: line.path });
    else if (found.sha256 !== line.sha256) faults.push({ code: 'changed', path: line.path });
    onProgress(index + 1, listed.length);
  }
  const known = new Set<string>([...listed.map(({ path }) => path), packetPaths.tagManifest, ownPaths.signature]);
  for (const path of source.paths) if (!known.has(path)) faults.push({ code: 'not-listed', path });
  const custody = await custodyIn(source, payload);
  const signed = await signatureOn(source, tagText ?? '');
  const about = (await textOf(source, packetPaths.about)) ?? '';
  return ok({
    faults: [...faults, ...custody.faults, ...(signed === 'wrong' ? [{ code: 'wrong-signature' as const }] : [])],
    files: listed.length,
    bytes,
    signedBy: signed === 'wrong' ? null : signed,
    about: about.split(/\r?\n/).flatMap((line) => {
      const at = line.indexOf(': ');
      return at > 0 ? [[line.slice(0, at), line.slice(at + 2)] as const] : [];
    }),
    custody: custody.entries,
  });
}

async function hashOf(
  source: PacketSource,
  path: string,
): Promise<
  | { readonly state: 'read'; readonly sha256: string; readonly length: number }
  | { readonly state: 'missing' | 'unreadable'; readonly length: number }
> {
  const content = source.read(path);
  if (content === null) return { state: 'missing', length: 0 };
  const hash = startHash();
  let length = 0;
  try {
    for await (const piece of content) {
      hash.add(piece);
      length += piece.length;
    }
  } catch {
    return { state: 'unreadable', length };
  }
  return { state: 'read', sha256: toHex(hash.finish()), length };
}

/** A small file as text; `null` when it is not there, too long, or no UTF-8. */
async function textOf(source: PacketSource, path: string): Promise<string | null> {
  const content = source.read(path);
  if (content === null) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of content) {
      length += piece.length;
      if (length > longestTag) return null;
      pieces.push(piece);
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(concatBytes(...pieces));
  } catch {
    return null;
  }
}

async function custodyIn(
  source: PacketSource,
  payload: readonly ManifestLine[],
): Promise<{ readonly entries: readonly CustodyEntry[]; readonly faults: readonly PacketFault[] }> {
  if (!payload.some(({ path }) => path === ownPaths.custody)) return { entries: [], faults: [] };
  const text = await textOf(source, ownPaths.custody);
  // Missing, it is among the faults already.
  if (text === null) return { entries: [], faults: [] };
  const entries = custodyFrom(text);
  if (entries === null) return { entries: [], faults: [{ code: 'custody-unreadable' }] };
  const broken = firstBrokenEntry(entries);
  const hashes = new Map(payload.map(({ path, sha256 }) => [path, sha256]));
  const apart = entries.flatMap(({ path, sha256 }) =>
    path !== undefined && sha256 !== undefined && hashes.get(path) !== sha256 ? [path] : [],
  );
  return {
    entries,
    faults: [
      ...(broken === null ? [] : [{ code: 'custody-broken' as const, number: broken }]),
      ...[...new Set(apart)].map((path) => ({ code: 'custody-disagrees' as const, path })),
    ],
  };
}

/** The key whose signature is good; `null` where there is none. */
async function signatureOn(source: PacketSource, tagText: string): Promise<Uint8Array | null | 'wrong'> {
  if (source.read(ownPaths.signature) === null) return null;
  const text = await textOf(source, ownPaths.signature);
  try {
    const { publicKey, signature } = signatureFile.parse(JSON.parse(text ?? ''));
    const [key, signed] = [hexFrom(publicKey), hexFrom(signature)];
    if (key === null || signed === null) return 'wrong';
    const message = signingMessage('record', packetStatement(new TextEncoder().encode(tagText)));
    return verifySignature({ publicKey: key, message, signature: signed }) ? key : 'wrong';
  } catch {
    return 'wrong';
  }
}
