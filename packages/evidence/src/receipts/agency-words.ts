/** The key of an agency as people compare it: six words, or its text. It says nothing of whose key it is. */
import { base64urlFrom, publicKeyLength, type SixWords, sixWords } from '@holdfast/crypto';
import type { ReceiptOfReport } from '@holdfast/wire';

/** The six words of the key that signed a receipt, to read aloud to the agency. */
export function agencyWordsOf(receipt: Pick<ReceiptOfReport, 'agencyKey'>): SixWords | null {
  const key = agencyKeyFromText(receipt.agencyKey);
  return key === null ? null : sixWords(key);
}

/** An agency's key from its text; `null` for anything else. */
export function agencyKeyFromText(text: string): Uint8Array | null {
  const key = base64urlFrom(text);
  return key.ok && key.value.length === publicKeyLength ? key.value : null;
}
