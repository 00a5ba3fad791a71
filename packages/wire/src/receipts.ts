/**
 * A receipt of report: an agency's word that it received something from one key at one time. It names no person on either side
 * and holds nothing of what was received but a salted digest. Text throughout, so that it is the same on paper and in a file.
 */
import { signingMessage } from '@holdfast/crypto';
import { z } from 'zod';
import { toCbor } from './cbor.ts';
import { id, instant, line } from './primitives.ts';
import { staffRoles } from './staff.ts';

const textOf = (characters: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${characters}}$`), 'not-base64url');
/** Thirty-two bytes as text. */
export const keyText = textOf(43);
const signatureText = textOf(86);

/** Kinds of agencies that can say "received". */
export const receivingAgencyKinds = ['police', 'advocacy'] as const;

const said = {
  v: z.literal(1),
  kind: z.literal('receipt-of-report'),
  releaseId: id<'release'>(),
  agencyId: id<'agency'>(),
  agencyName: line(200),
  agencyKind: z.enum(receivingAgencyKinds),
  /** What the person who received it does there. Never a name. */
  role: z.enum(staffRoles),
  /** The key that signed what was received. */
  from: keyText,
  /** SHA-256 of the manifest of what was received. */
  digest: keyText,
  receivedAt: instant,
  /** The key the agency signs with. */
  agencyKey: keyText,
};

export const unsignedReceipt = z.strictObject(said);
export type UnsignedReceipt = z.infer<typeof unsignedReceipt>;

export const receiptOfReport = z.strictObject({ ...said, signature: signatureText });
export type ReceiptOfReport = z.infer<typeof receiptOfReport>;

/** The bytes an agency signs. */
export function receiptMessage(receipt: UnsignedReceipt | ReceiptOfReport): Uint8Array<ArrayBuffer> {
  const { v, kind, releaseId, agencyId, agencyName, agencyKind, role, from, digest, receivedAt, agencyKey } = receipt;
  return signingMessage(
    'receipt',
    toCbor({ v, kind, releaseId, agencyId, agencyName, agencyKind, role, from, digest, receivedAt, agencyKey }),
  );
}
