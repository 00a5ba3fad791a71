/**
 * Whether a receipt is an agency's word, and about what: its signature, the key it was told by, the digest of what was told. It
 * cannot say whether the agency's key is really that agency's: the six words of that key are for asking them.
 */
import { base64urlFrom, equalBytes, toBase64url, verifySignature } from '@holdfast/crypto';
import { ok, type Result, refused } from '@holdfast/domain';
import { type DisclosureManifest, digestOfManifest, type ReceiptOfReport, receiptMessage } from '@holdfast/wire';

/**
 * `bad-signature`: a word of it was changed, or its key did not sign it. `other-agency-key`: another key than the one expected.
 * `other-sender`: it was told by another key. `other-content`: something else was told. `other-release`: it is of another release.
 */
export type ReceiptIssueCode =
  | 'bad-signature'
  | 'other-agency-key'
  | 'other-sender'
  | 'other-content'
  | 'other-release';

export interface ReceiptIssue {
  readonly code: ReceiptIssueCode;
}

/** The receipt, when its own key signed exactly this, and that key is `agencyKey` where one is given. */
export function checkReceipt(
  receipt: ReceiptOfReport,
  { agencyKey }: { readonly agencyKey?: Uint8Array | undefined } = {},
): Result<ReceiptOfReport, ReceiptIssue> {
  const publicKey = base64urlFrom(receipt.agencyKey);
  const signature = base64urlFrom(receipt.signature);
  const fits =
    publicKey.ok &&
    signature.ok &&
    verifySignature({ publicKey: publicKey.value, message: receiptMessage(receipt), signature: signature.value });
  if (!fits) return refused({ code: 'bad-signature' });
  return agencyKey === undefined || equalBytes(agencyKey, publicKey.value)
    ? ok(receipt)
    : refused({ code: 'other-agency-key' });
}

/** As `checkReceipt`, and that it is about `manifest`, told by `from`. */
export function checkReceiptFor(
  receipt: ReceiptOfReport,
  expected: {
    readonly manifest: DisclosureManifest;
    readonly from: Uint8Array;
    readonly agencyKey?: Uint8Array | undefined;
  },
): Result<ReceiptOfReport, ReceiptIssue> {
  const checked = checkReceipt(receipt, expected);
  if (!checked.ok) return checked;
  if (receipt.releaseId !== expected.manifest.release.id) return refused({ code: 'other-release' });
  if (receipt.from !== toBase64url(expected.from)) return refused({ code: 'other-sender' });
  return receipt.digest === toBase64url(digestOfManifest(expected.manifest))
    ? checked
    : refused({ code: 'other-content' });
}
