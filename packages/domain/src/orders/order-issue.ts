/** What can be wrong with the record of an order, as codes with the field to look at. It holds no words and no value. */

/** Source: product decision; the wire refuses longer ones too, and the columns are sized by it. */
export const longestTexts = {
  name: 200,
  orderNumber: 60,
  conditionText: 2_000,
  conditionNumber: 20,
  event: 200,
} as const;

/** Source: product decision; no order read has more, and a screen has to show them all. */
export const mostOf = {
  otherProtected: 40,
  conditions: 60,
  serviceAttempts: 60,
  knowledge: 60,
  changes: 60,
} as const;

/** Source: product decision; the wire refuses more, and no order read keeps anyone farther off. */
export const longestDistance = 100_000;

export const orderIssueCodes = [
  'empty',
  'too-long',
  'too-many',
  'repeated',
  'kind-does-not-fit',
  'duplicate-condition-id',
  'served-before-issued',
  'proof-before-service',
  'server-does-not-fit',
  'known-before-issued',
  'expires-before-issued',
  'expires-before-effective',
  'effective-before-issued',
  'hearing-before-issued',
  'two-hearing-dates',
  'changed-before-issued',
  'born-after-issue',
  'not-a-distance',
  'not-a-time',
] as const;

export interface OrderIssue {
  readonly code: (typeof orderIssueCodes)[number];
  /** The path of the field, such as `serviceAttempts.0.at`. */
  readonly field: string;
}

/** Issues of a line that has to say something. */
export function textIssues(field: string, text: string, longest: number): readonly OrderIssue[] {
  if (text.trim() === '') return [{ code: 'empty', field }];
  return text.length > longest ? [{ code: 'too-long', field }] : [];
}
