/** Sealed entries of cases between bytes and the text they travel in. Pure. */
import { base64urlFrom, type SealedCaseEntry, toBase64url } from '@holdfast/crypto';
import { ok, type Result, refused } from '@holdfast/domain';
import type { SealedCaseEntryText } from './api-cases.ts';

/** As it travels. */
export function toSealedCaseEntryText(entry: SealedCaseEntry): SealedCaseEntryText {
  const { sequence, epoch, previousHash, hash, signature, ciphertext } = entry;
  return {
    sequence,
    epoch,
    previousHash: toBase64url(previousHash),
    hash: toBase64url(hash),
    signature: toBase64url(signature),
    ciphertext: toBase64url(ciphertext),
  };
}

/** As it is checked; `bad-input` for text that stands for no bytes. */
export function sealedCaseEntryFrom(
  text: SealedCaseEntryText,
): Result<SealedCaseEntry, { readonly code: 'bad-input' }> {
  const [previousHash, hash, signature, ciphertext] = [
    text.previousHash,
    text.hash,
    text.signature,
    text.ciphertext,
  ].map((each) => {
    const read = base64urlFrom(each);
    return read.ok ? read.value : undefined;
  });
  if (previousHash === undefined || hash === undefined || signature === undefined || ciphertext === undefined)
    return refused({ code: 'bad-input' });
  return ok({ sequence: text.sequence, epoch: text.epoch, previousHash, hash, signature, ciphertext });
}
