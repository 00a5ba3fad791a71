// Sentences on screens that use a word of promise and were reviewed: none claims something of the software. Adding one is
// a decision, not a formality.

export type AllowedClaim = { readonly path: string; readonly text: string; readonly reason: string };

export const allowedClaims: readonly AllowedClaim[] = [
  {
    path: 'packages/law/src/us-ca/rules-of-firearms.ts',
    text: 'They do this as far as it keeps people safe.',
    reason: 'The words of the statute about what an officer does; it claims nothing of the software.',
  },
];
