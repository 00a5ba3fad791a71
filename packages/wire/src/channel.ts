/**
 * The one path between her app and the server: a signed envelope in canonical CBOR, padded and veiled by the caller.
 * The account is her public key; nothing here has a field for a name, an address or a number of hers (R35).
 */
import { ok, type Result, refused } from '@holdfast/domain';
import { z } from 'zod';
import { cborFrom, toCbor } from './cbor.ts';
import { directoryEntry, signedHead } from './directory.ts';
import { mostDisclosureBytes } from './disclosure-content.ts';
import { issueCodes } from './issues.ts';
import { type ParseIssue, parse } from './parse.ts';
import { ageRecipient, bytes, civilDate, id, instant, line } from './primitives.ts';
import { receiptOfReport } from './receipts.ts';
import { agencyKinds } from './staff.ts';

/** A sealed entry of her log as the server keeps it: it can check order and signature, not content. */
export const sealedEntry = z.strictObject({
  sequence: z.number().int().min(0),
  previousHash: bytes(32, 32),
  hash: bytes(32, 32),
  signature: bytes(64, 64),
  ciphertext: bytes(1, 1 << 17),
});
export type SealedEntry = z.infer<typeof sealedEntry>;

export const channelOperation = z.discriminatedUnion('op', [
  /** Who does this invitation code belong to? */
  z.strictObject({ op: z.literal('look-up'), code: line(20) }),
  z.strictObject({
    op: z.literal('put'),
    disclosureId: id<'disclosure'>(),
    releaseId: id<'release'>(),
    recipientId: id<'staff'>(),
    endsOn: civilDate,
    mayKeepCopy: z.boolean(),
    /** Absent, no. The server holds both to what it knows of the recipient's agency. */
    mayBecomePoliceRecord: z.exactOptional(z.boolean()),
    supervisorMayOpen: z.exactOptional(z.boolean()),
    contentCiphertext: bytes(1, mostDisclosureBytes),
    wrappedKey: bytes(1, 4_096),
  }),
  /** Which key has this person now? With the agency's directory after a place, and how far it goes, signed. */
  z.strictObject({ op: z.literal('key-of'), recipientId: id<'staff'>(), after: z.number().int().min(0) }),
  z.strictObject({ op: z.literal('openings') }),
  /** What was acknowledged of what she shared. */
  z.strictObject({ op: z.literal('receipts') }),
  z.strictObject({ op: z.literal('revoke'), releaseId: id<'release'>() }),
  /** From now on keep a copy of her log here; end it and delete all of it. */
  z.strictObject({ op: z.literal('begin-copy') }),
  z.strictObject({ op: z.literal('end-copy') }),
  /** How far each chain of the copy goes. */
  z.strictObject({ op: z.literal('heads') }),
  /** `signer` is the key of one device's chain, which is not the key of her account; the chain's first entry already names it. */
  z.strictObject({ op: z.literal('append'), signer: bytes(32, 32), entries: z.array(sealedEntry).min(1).max(200) }),
  z.strictObject({ op: z.literal('read'), chain: bytes(32, 32), after: z.number().int().min(-1) }),
]);
export type ChannelOperation = z.infer<typeof channelOperation>;

/** What is signed. `nonce` makes each request one of a kind; `at` bounds how long it can be repeated. */
export const channelRequest = z.strictObject({
  v: z.literal(1),
  at: instant,
  nonce: bytes(16, 16),
  operation: channelOperation,
});
export type ChannelRequest = z.infer<typeof channelRequest>;

/** The envelope: the request's bytes as signed, the key, the signature over `channelSigningBytes(request)`. */
export const channelEnvelope = z.strictObject({
  request: bytes(1, mostDisclosureBytes + 65_536),
  publicKey: bytes(32, 32),
  signature: bytes(64, 64),
});
export type ChannelEnvelope = z.infer<typeof channelEnvelope>;

/** Source: our own domain separation, so that a signature here can never be shown as a signature over something else. */
const signingPrefix = new TextEncoder().encode('n/1\n');

/** The bytes a request's signature covers. */
export function channelSigningBytes(request: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(signingPrefix.length + request.length);
  joined.set(signingPrefix);
  joined.set(request, signingPrefix.length);
  return joined;
}

/** A request older or younger than this by the server's clock is refused as `clock-differs`. */
export const requestAgeMinutes = 10;

/** What a row of the ledger says: it was opened, or put into a record of the agency it was disclosed to. */
export const openingActs = ['opened', 'recorded'] as const;
export type OpeningAct = (typeof openingActs)[number];

export const openingRow = z.strictObject({
  releaseId: id<'release'>(),
  disclosureId: id<'disclosure'>(),
  sequence: z.number().int().min(1),
  openedAt: instant,
  by: line(200),
  openedBy: id<'staff'>(),
  previousHash: bytes(32, 32),
  hash: bytes(32, 32),
  /** Absent for an opening. */
  act: z.exactOptional(z.enum(openingActs)),
});
export type OpeningRow = z.infer<typeof openingRow>;

/** Where a chain of the copy has got to; `chain` is the hash its first entry follows. */
export const copyHead = z.strictObject({
  chain: bytes(32, 32),
  sequence: z.number().int().min(0),
  hash: bytes(32, 32),
});
export type CopyHead = z.infer<typeof copyHead>;

export const channelAnswer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('recipient'),
    recipientId: id<'staff'>(),
    name: line(200),
    role: line(60),
    agencyName: line(200),
    agencyKind: z.enum(agencyKinds),
    recipient: ageRecipient,
  }),
  z.strictObject({
    kind: z.literal('key'),
    entries: z.array(directoryEntry).max(5_000),
    head: signedHead,
    /** The agency lets its supervisors open what she allows them to; absent, it does not. */
    supervisorsMayOpen: z.exactOptional(z.boolean()),
    /** Two of the agency together can open a case file again; absent, nobody can. */
    casesOpenAgain: z.exactOptional(z.boolean()),
  }),
  z.strictObject({ kind: z.literal('receipts'), receipts: z.array(receiptOfReport) }),
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('openings'), rows: z.array(openingRow) }),
  z.strictObject({ kind: z.literal('entries'), entries: z.array(sealedEntry), head: z.number().int().min(-1) }),
  z.strictObject({
    kind: z.literal('heads'),
    heads: z.array(copyHead),
    /** The day something last came, and today's, by the server. */
    lastOn: z.nullable(civilDate),
    today: civilDate,
  }),
  z.strictObject({ kind: z.literal('refused'), code: z.enum(issueCodes), serverTime: instant }),
]);
export type ChannelAnswer = z.infer<typeof channelAnswer>;

export type ChannelIssue = { readonly code: 'not-canonical-cbor' } | ParseIssue;

/** Encodes a request, envelope or answer. */
export function toChannelBytes(value: ChannelRequest | ChannelEnvelope | ChannelAnswer): Uint8Array<ArrayBuffer> {
  return toCbor(value);
}

/** Reads the outer envelope. The signature is checked by the caller before `channelRequestFrom`. */
export function channelEnvelopeFrom(read: Uint8Array): Result<ChannelEnvelope, ChannelIssue> {
  return from(channelEnvelope, read);
}
export function channelRequestFrom(read: Uint8Array): Result<ChannelRequest, ChannelIssue> {
  return from(channelRequest, read);
}
export function channelAnswerFrom(read: Uint8Array): Result<ChannelAnswer, ChannelIssue> {
  return from(channelAnswer, read);
}

function from<Value>(schema: z.ZodType<Value>, read: Uint8Array): Result<Value, ChannelIssue> {
  const value = cborFrom(read);
  if (!value.ok) return refused(value.issue);
  const parsed = parse(schema, value.value);
  return parsed.ok ? ok(parsed.value) : parsed;
}
