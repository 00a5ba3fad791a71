/**
 * What was shared, told by digests: the release and, for each thing it names, a salted hash of exactly what was sent. This is
 * what she signs and what a receipt names, so that one thing can be shown later without the others. It holds none of them.
 */
import { concatBytes, sha256, utf8 } from '@holdfast/crypto';
import { type ReleasedItem, releaseItemText } from '@holdfast/domain';
import { z } from 'zod';
import { toCbor } from './cbor.ts';
import type { DisclosureContent } from './disclosure-content.ts';
import { bytes } from './primitives.ts';
import { releaseOfInformation } from './vault-entries.ts';

export const disclosureManifest = z.strictObject({
  v: z.literal(1),
  release: releaseOfInformation,
  /** Without it a digest could be guessed by trying texts. */
  salt: bytes(32, 32),
  /** In the order of the release's items. */
  digests: z.array(bytes(32, 32)).max(500),
});
export type DisclosureManifest = z.infer<typeof disclosureManifest>;

const label = utf8('item/1/');

/** The digest of one shared thing under `salt`. A file stands in it by the hash of its bytes, so it can be checked without them. */
export function digestOfItem(salt: Uint8Array, item: object): Uint8Array<ArrayBuffer> {
  return digestOfItemBytes(salt, toItemBytes(item));
}

/** One shared thing as it stands under its digest: what someone shows to prove that this was in it. */
export function toItemBytes(item: object): Uint8Array<ArrayBuffer> {
  return toCbor('bytes' in item && item.bytes instanceof Uint8Array ? { ...item, bytes: sha256(item.bytes) } : item);
}

/** The digest of what `toItemBytes` made. */
export function digestOfItemBytes(salt: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return sha256(concatBytes(label, salt, bytes));
}

/** The manifest of `content`. A named thing that is not in it has the digest of nothing; the reader of content refuses that before. */
export function manifestOf(
  content: Pick<DisclosureContent, 'release' | 'salt' | 'orders' | 'incidents' | 'contacts' | 'files'>,
): DisclosureManifest {
  const { release, salt } = content;
  const held = new Map<string, object>([
    ...content.orders.map((item): [string, object] => [`order ${item.id}`, item]),
    ...content.incidents.map((item): [string, object] => [`incident ${item.id}`, item]),
    ...content.contacts.map((item): [string, object] => [`contact ${item.id}`, item]),
    ...content.files.map((item): [string, object] => [`attachment ${item.id}`, item]),
  ]);
  const digestFor = (item: ReleasedItem) => digestOfItem(salt, held.get(releaseItemText(item)) ?? {});
  return { v: 1, release, salt, digests: release.items.map(digestFor) };
}

/** The bytes of a manifest: what her signature and the digest cover. */
export function toManifestBytes(manifest: DisclosureManifest): Uint8Array<ArrayBuffer> {
  return toCbor(manifest);
}

/** What a receipt names. */
export function digestOfManifest(manifest: DisclosureManifest): Uint8Array<ArrayBuffer> {
  return sha256(toManifestBytes(manifest));
}
