/**
 * Every expected refusal of this room, one table. It holds codes and reasons for engineers, never words for a screen.
 * The result shape is the house's, repeated here because this room imports nothing of ours.
 */

export type Result<Value, Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: Issue };

/** Code → what it means and whether the same call can succeed later. */
export const cryptoIssues = {
  'bad-encoding': { means: 'the text is not base64url without padding', retryHelps: false },
  'bad-recipient': { means: 'the text is not an age X25519 recipient', retryHelps: false },
  'bad-padding': { means: 'the bytes are not a padded block of an allowed size', retryHelps: false },
  'too-long': { means: 'the bytes do not fit the largest allowed block', retryHelps: false },
  'not-veiled': { means: 'the bytes were not veiled by this product, or were changed on the way', retryHelps: false },
  'out-of-order': { means: 'the entry does not follow the one before it', retryHelps: false },
  'wrong-link': { means: 'the entry does not name the hash of the one before it', retryHelps: false },
  'bad-signature': { means: 'the signature does not belong to this key and these bytes', retryHelps: false },
  'bad-shape': { means: 'a field has the wrong length or range', retryHelps: false },
  'below-floor': { means: 'the stretching parameters are weaker than this product allows', retryHelps: false },
  'no-memory': { means: 'the device refused the memory that stretching needs', retryHelps: true },
  'too-short': { means: 'the passphrase is shorter than this product allows', retryHelps: false },
  'bad-words': { means: 'not twenty-four words of the list, or their check bits are wrong', retryHelps: false },
  'not-for-us': { means: 'the bytes were sealed to another key, or were changed', retryHelps: false },
} as const;

export type CryptoIssueCode = keyof typeof cryptoIssues;
export interface CryptoIssue {
  readonly code: CryptoIssueCode;
}
export type CryptoResult<Value> = Result<Value, CryptoIssue>;

/** The successful outcome. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The refused outcome. */
export function refused(code: CryptoIssueCode): { readonly ok: false; readonly issue: CryptoIssue } {
  return { ok: false, issue: { code } };
}
