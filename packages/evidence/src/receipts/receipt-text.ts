/** A receipt as a file: JSON in a fixed order, so that the same receipt is the same file. A reader refuses what is not one. */
import { ok, type Result, refused } from '@holdfast/domain';
import { type ParseIssue, parse, type ReceiptOfReport, receiptOfReport } from '@holdfast/wire';

/** No receipt is longer; a file that is was not written by us. */
const longestText = 16_384;

export type ReceiptTextIssue =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-receipt' }
  | { readonly code: 'bad-receipt'; readonly fields: ParseIssue['fields'] };

/** The text of its file. */
export function toReceiptText(receipt: ReceiptOfReport): string {
  const { v, kind, agencyName, agencyId, agencyKind, role, receivedAt, releaseId, from, digest, agencyKey, signature } =
    receipt;
  const ordered = {
    v,
    kind,
    agencyName,
    agencyId,
    agencyKind,
    role,
    receivedAt,
    releaseId,
    from,
    digest,
    agencyKey,
    signature,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** Reads the text of a file. Never throws; its signature is still to be checked. */
export function receiptFromText(text: string): Result<ReceiptOfReport, ReceiptTextIssue> {
  if (text.length > longestText) return refused({ code: 'not-a-receipt' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({ code: 'not-json' });
  }
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (kind !== 'receipt-of-report') return refused({ code: 'not-a-receipt' });
  const read = parse(receiptOfReport, value);
  return read.ok ? ok(read.value) : refused({ code: 'bad-receipt', fields: read.issue.fields });
}
