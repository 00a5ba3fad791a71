/**
 * What her log can hold, entry by entry. Each is an act that happened, never a state; nothing is ever overwritten,
 * and a kind this version does not know is kept and counted, not dropped.
 */
import {
  followUpKinds,
  languages,
  ok,
  type ReleaseOfInformation,
  type Result,
  refused,
  releasePurposes,
} from '@holdfast/domain';
import { z } from 'zod';
import { attachment } from './attachments.ts';
import { cborFrom, toCbor } from './cbor.ts';
import { signedHead } from './directory.ts';
import { type ParseIssue, parse } from './parse.ts';
import { planLine } from './plan-lines.ts';
import { ageRecipient, bytes, civilDate, id, instant, line, prose } from './primitives.ts';
import { privatePage } from './private-pages.ts';
import { receiptOfReport } from './receipts.ts';
import { incident, order, policeContact } from './records.ts';
import { agencyKinds } from './staff.ts';

export const releasedItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('order'), id: id<'order'>() }),
  z.strictObject({ kind: z.literal('incident'), id: id<'incident'>() }),
  z.strictObject({ kind: z.literal('contact'), id: id<'contact'>() }),
  z.strictObject({ kind: z.literal('attachment'), id: id<'attachment'>() }),
]);

export const releaseOfInformation: z.ZodType<ReleaseOfInformation> = z.strictObject({
  id: id<'release'>(),
  recipientId: id<'staff'>(),
  recipientName: line(200),
  agencyName: line(200),
  items: z.array(releasedItem).min(1, 'nothing-chosen').max(500),
  purpose: z.enum(releasePurposes),
  signedAt: instant,
  endsOn: civilDate,
  mayKeepCopy: z.boolean(),
  mayBecomePoliceRecord: z.boolean(),
  supervisorMayOpen: z.exactOptional(z.boolean()),
  toldOfMandates: z.boolean(),
});

/** A person whose six words she compared. */
export const pairedRecipient = z.strictObject({
  recipientId: id<'staff'>(),
  name: line(200),
  role: line(60),
  agencyName: line(200),
  /** Absent for someone paired before it was asked for: then nothing may become a police record. */
  agencyKind: z.exactOptional(z.enum(agencyKinds)),
  recipient: ageRecipient,
  /** The six words both read aloud. */
  words: z.array(line(20)).length(6),
});
export type PairedRecipient = z.infer<typeof pairedRecipient>;

export const settings = z.strictObject({
  language: z.exactOptional(z.enum(languages)),
  country: z.exactOptional(z.enum(['US', 'GB'])),
  lockAfterSeconds: z.exactOptional(z.number().int().min(5).max(3_600)),
  lockKeys: z.exactOptional(z.boolean()),
  nameForSharing: z.exactOptional(line(100)),
  /** A sealed copy of the log is kept on the server. */
  copy: z.exactOptional(z.boolean()),
});
export type Settings = z.infer<typeof settings>;

/** What was sent, by digests: with the release it gives back the manifest that a receipt names. */
export const sentProof = z.strictObject({
  salt: bytes(32, 32),
  digests: z.array(bytes(32, 32)).max(500),
});
export type SentProof = z.infer<typeof sentProof>;

const writtenAt = { at: instant };

export const vaultEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('order-added'), ...writtenAt, order }),
  z.strictObject({ kind: z.literal('order-corrected'), ...writtenAt, order }),
  z.strictObject({ kind: z.literal('incident-recorded'), ...writtenAt, incident }),
  z.strictObject({ kind: z.literal('incident-corrected'), ...writtenAt, incident }),
  z.strictObject({ kind: z.literal('contact-recorded'), ...writtenAt, contact: policeContact }),
  z.strictObject({ kind: z.literal('contact-corrected'), ...writtenAt, contact: policeContact }),
  /** For her eyes alone: no share and no export has a place for it. */
  z.strictObject({ kind: z.literal('plan-line-written'), ...writtenAt, line: planLine }),
  z.strictObject({ kind: z.literal('private-page-written'), ...writtenAt, page: privatePage }),
  z.strictObject({ kind: z.literal('private-page-corrected'), ...writtenAt, page: privatePage }),
  /** She did a step that may follow a contact, or took the mark back. */
  z.strictObject({
    kind: z.literal('follow-up-marked'),
    ...writtenAt,
    contactId: id<'contact'>(),
    followUp: z.enum(followUpKinds),
    done: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('attachment-added'), ...writtenAt, attachment }),
  z.strictObject({ kind: z.literal('attachment-corrected'), ...writtenAt, attachment }),
  /** Its bytes are let go some time after this entry, and never before it. */
  z.strictObject({ kind: z.literal('attachment-removed'), ...writtenAt, attachmentId: id<'attachment'>() }),
  /** She took the removal back in time. */
  z.strictObject({ kind: z.literal('attachment-restored'), ...writtenAt, attachmentId: id<'attachment'>() }),
  z.strictObject({ kind: z.literal('recipient-paired'), ...writtenAt, recipient: pairedRecipient }),
  z.strictObject({
    kind: z.literal('release-signed'),
    ...writtenAt,
    release: releaseOfInformation,
    disclosureId: id<'disclosure'>(),
    /** What she was shown and agreed to, word for word. */
    plainCopy: prose(8_000),
  }),
  z.strictObject({
    kind: z.literal('release-sent'),
    ...writtenAt,
    releaseId: id<'release'>(),
    proof: z.exactOptional(sentProof),
  }),
  z.strictObject({ kind: z.literal('release-revoked'), ...writtenAt, releaseId: id<'release'>() }),
  /** How far the list of openings of a release went when she looked: a later list that does not follow it was altered. */
  z.strictObject({
    kind: z.literal('openings-seen'),
    ...writtenAt,
    releaseId: id<'release'>(),
    sequence: z.number().int().min(1),
    hash: bytes(32, 32),
  }),
  /** How far an agency's directory of keys went when it was last looked at. */
  z.strictObject({ kind: z.literal('directory-seen'), ...writtenAt, head: signedHead }),
  /** An agency said that it received what was shared. */
  z.strictObject({ kind: z.literal('receipt-kept'), ...writtenAt, receipt: receiptOfReport }),
  /** A copy left the phone as a file. What was in it is not said again. */
  z.strictObject({
    kind: z.literal('copy-taken-out'),
    ...writtenAt,
    files: z.enum(['originals', 'cleaned', 'none']),
    /** Under a pass phrase. */
    isLocked: z.boolean(),
    /** Everything there was, and not a choice of it. */
    isAll: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('settings-chosen'), ...writtenAt, settings }),
  /** A half-written form, sealed like everything else; an empty text clears it. */
  z.strictObject({ kind: z.literal('draft-kept'), ...writtenAt, form: line(60), text: prose(60_000) }),
]);
export type VaultEntry = z.infer<typeof vaultEntry>;

export type VaultEntryIssue = { readonly code: 'not-canonical-cbor' } | { readonly code: 'unknown-kind' } | ParseIssue;

const kinds: ReadonlySet<string> = new Set(vaultEntry.options.flatMap((option) => [...option.shape.kind.values]));

/** Bytes of an entry, before padding and sealing. */
export function toVaultEntryBytes(entry: VaultEntry): Uint8Array<ArrayBuffer> {
  return toCbor(entry);
}

/** Reads an entry. A kind from a later version is `unknown-kind`, so that a reader can keep it and say so. */
export function vaultEntryFrom(bytes: Uint8Array): Result<VaultEntry, VaultEntryIssue> {
  const read = cborFrom(bytes);
  return read.ok ? vaultEntryOf(read.value) : read;
}

/** The same for what `cborFrom` read already. */
export function vaultEntryOf(value: unknown): Result<VaultEntry, VaultEntryIssue> {
  const kind: unknown = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (typeof kind === 'string' && !kinds.has(kind)) return refused({ code: 'unknown-kind' });
  const parsed = parse(vaultEntry, value);
  return parsed.ok ? ok(parsed.value) : parsed;
}
