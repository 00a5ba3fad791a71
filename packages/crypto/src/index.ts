/**
 * The door everyone may use, the server too: hashing, checking signatures, sealing to public keys, padding, the veil.
 * It refuses to decrypt anything that is really secret; that is `@holdfast/crypto/open`, which the server never imports.
 */
export * from './bytes.ts';
export * from './case-chain.ts';
export * from './chain.ts';
export { startFastHash } from './fast-hash.ts';
export * from './hash.ts';
export { type CryptoIssue, type CryptoIssueCode, type CryptoResult, cryptoIssues } from './issues.ts';
export * from './padding.ts';
export * from './random.ts';
export * from './sealed-shape.ts';
export * from './sealing.ts';
export * from './signature.ts';
export * from './veil.ts';
export * from './words.ts';
