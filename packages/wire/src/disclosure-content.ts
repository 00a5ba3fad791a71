/**
 * What a disclosure holds once opened: the release itself and copies of exactly the items it names.
 * A reader refuses content whose items are not the release's: neither more nor fewer.
 */
import { pad, unpad } from '@holdfast/crypto';
import { ok, type Result, refused, releaseItemText } from '@holdfast/domain';
import { z } from 'zod';
import { attachmentKinds, attachmentSubject, mediaType } from './attachments.ts';
import { cborFrom, toCbor } from './cbor.ts';
import { type ParseIssue, parse } from './parse.ts';
import { bytes, id, instant, line, prose } from './primitives.ts';
import { incident, order, policeContact } from './records.ts';
import { releaseOfInformation } from './vault-entries.ts';

/** Largest sealed content of one disclosure. */
export const mostDisclosureBytes = 12 * 1024 * 1024;
/** What the files of one disclosure may come to, so that all of it fits sealed, padded and wrapped. */
export const mostSharedFileBytes = 10 * 1024 * 1024;

/** A file as it is shared: its bytes, and what is known of the original that stays with her. */
export const sharedFile = z.strictObject({
  id: id<'attachment'>(),
  of: attachmentSubject,
  kind: z.enum(attachmentKinds),
  mediaType,
  originalName: z.exactOptional(line(255)),
  /** Length and hash of the original, which she keeps. */
  originalLength: z.number().int().min(0),
  originalSha256: bytes(32, 32),
  addedAt: instant,
  takenAt: z.exactOptional(instant),
  note: z.exactOptional(prose(4_000)),
  /** True for a picture drawn anew, without place, camera and small pictures; its bytes are then not the original's. */
  drawnAnew: z.boolean(),
  bytes: bytes(0, mostSharedFileBytes),
});
export type SharedFile = z.infer<typeof sharedFile>;

export const disclosureContent = z.strictObject({
  v: z.literal(1),
  release: releaseOfInformation,
  /** How she wishes to be called by this reader. */
  nameForSharing: z.exactOptional(line(100)),
  orders: z.array(order).max(20),
  incidents: z.array(incident).max(500),
  contacts: z.array(policeContact).max(500),
  files: z.array(sharedFile).max(50),
  /** Noise of this disclosure alone, under the digests of its manifest. */
  salt: bytes(32, 32),
  /** Her signature over the manifest, which covers the release and each thing as it is here; and the key to check it. */
  signature: bytes(64, 64),
  publicKey: bytes(32, 32),
});
export type DisclosureContent = z.infer<typeof disclosureContent>;

export type DisclosureContentIssue =
  | { readonly code: 'not-canonical-cbor' }
  | { readonly code: 'bad-padding' }
  | { readonly code: 'items-differ' }
  | ParseIssue;

/** Content as it is sealed: padded, so that its length at the server says little. */
export function toDisclosureContentBytes(content: DisclosureContent): Uint8Array<ArrayBuffer> {
  return pad(toCbor(content));
}

/** Reads opened content and checks that it holds what the release names. The signature is the caller's to check. */
export function disclosureContentFrom(opened: Uint8Array): Result<DisclosureContent, DisclosureContentIssue> {
  const unpadded = unpad(opened);
  if (!unpadded.ok) return refused({ code: 'bad-padding' });
  const read = cborFrom(unpadded.value);
  if (!read.ok) return read;
  const parsed = parse(disclosureContent, read.value);
  if (!parsed.ok) return parsed;
  const named = parsed.value.release.items.map(releaseItemText).sort();
  const held = [
    ...parsed.value.orders.map((item) => `order ${item.id}`),
    ...parsed.value.incidents.map((item) => `incident ${item.id}`),
    ...parsed.value.contacts.map((item) => `contact ${item.id}`),
    ...parsed.value.files.map((item) => `attachment ${item.id}`),
  ].sort();
  const same = named.length === held.length && named.every((name, index) => name === held[index]);
  return same ? ok(parsed.value) : refused({ code: 'items-differ' });
}
