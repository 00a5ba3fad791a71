/**
 * What a disclosure holds once opened: the release itself and copies of exactly the items it names.
 * A reader refuses content whose items are not the release's: neither more nor fewer.
 */
import { ok, type Result, refused } from '@holdfast/domain';
import { z } from 'zod';
import { cborFrom, toCbor } from './cbor.ts';
import { type ParseIssue, parse } from './parse.ts';
import { bytes, line } from './primitives.ts';
import { incident, order, policeContact } from './records.ts';
import { releaseOfInformation } from './vault-entries.ts';

export const disclosureContent = z.strictObject({
  v: z.literal(1),
  release: releaseOfInformation,
  /** How she wishes to be called by this reader. */
  nameForSharing: z.exactOptional(line(100)),
  orders: z.array(order).max(20),
  incidents: z.array(incident).max(500),
  contacts: z.array(policeContact).max(500),
  /** Her signature over the release's canonical bytes, and the key to check it. */
  signature: bytes(64, 64),
  publicKey: bytes(32, 32),
});
export type DisclosureContent = z.infer<typeof disclosureContent>;

export type DisclosureContentIssue =
  | { readonly code: 'not-canonical-cbor' }
  | { readonly code: 'items-differ' }
  | ParseIssue;

export function toDisclosureContentBytes(content: DisclosureContent): Uint8Array<ArrayBuffer> {
  return toCbor(content);
}

/** Reads opened content and checks that it holds what the release names. The signature is the caller's to check. */
export function disclosureContentFrom(opened: Uint8Array): Result<DisclosureContent, DisclosureContentIssue> {
  const read = cborFrom(opened);
  if (!read.ok) return read;
  const parsed = parse(disclosureContent, read.value);
  if (!parsed.ok) return parsed;
  const named = parsed.value.release.items.map((item) => `${item.kind} ${item.id}`).sort();
  const held = [
    ...parsed.value.orders.map((item) => `order ${item.id}`),
    ...parsed.value.incidents.map((item) => `incident ${item.id}`),
    ...parsed.value.contacts.map((item) => `contact ${item.id}`),
  ].sort();
  const same = named.length === held.length && named.every((name, index) => name === held[index]);
  return same ? ok(parsed.value) : refused({ code: 'items-differ' });
}
