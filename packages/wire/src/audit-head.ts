/**
 * How far an agency's audit chain went when it was taken away, signed with the agency's key: the last line of an export. With it a partner can
 * check the file with the published key alone, and a file cut off at its end does not pass. It names nobody.
 */
import { base64urlFrom, signingMessage, verifySignature } from '@holdfast/crypto';
import { z } from 'zod';
import { toCbor } from './cbor.ts';
import { id, instant } from './primitives.ts';
import { keyText } from './receipts.ts';

const said = {
  v: z.literal(1),
  kind: z.literal('audit-head'),
  agencyId: id<'agency'>(),
  entries: z.int().min(1),
  /** In hexadecimal, as in the lines before it. */
  head: z.string().regex(/^[0-9a-f]{64}$/),
  signedAt: instant,
  /** The key the agency signs with: compare it with the one it published. */
  agencyKey: keyText,
};

export const unsignedAuditHead = z.strictObject(said);
export type UnsignedAuditHead = z.infer<typeof unsignedAuditHead>;
export const auditHead = z.strictObject({ ...said, signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/) });
export type AuditHead = z.infer<typeof auditHead>;

/** The bytes an agency signs. */
export function auditHeadMessage(head: UnsignedAuditHead | AuditHead): Uint8Array<ArrayBuffer> {
  const { v, kind, agencyId, entries, head: last, signedAt, agencyKey } = head;
  return signingMessage('audit', toCbor({ v, kind, agencyId, entries, head: last, signedAt, agencyKey }));
}

/** Whether the signature is that of the key it names. Whether that key is the agency's own is for the reader to compare. */
export function isSignedHead(head: AuditHead): boolean {
  const [publicKey, signature] = [base64urlFrom(head.agencyKey), base64urlFrom(head.signature)];
  return (
    publicKey.ok &&
    signature.ok &&
    verifySignature({ publicKey: publicKey.value, message: auditHeadMessage(head), signature: signature.value })
  );
}
