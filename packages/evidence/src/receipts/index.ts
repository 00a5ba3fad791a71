/** The door of receipts: checking what an agency signed, what was opened, and which keys it has. Needs no server and no network. */
export * from './agency-words.ts';
export { chainedHash, chainStart, hexOf } from './chained-hash.ts';
export * from './check-directory.ts';
export * from './check-ledger.ts';
export * from './check-receipt.ts';
export * from './receipt-text.ts';
export * from './shared-text.ts';
