/**
 * The door that can decrypt: stretching, headers, vault keys, recovery, disclosures, staff identities. For browsers and
 * their workers, and for tools in the reader's own hands. The server never imports it; tests/architecture.test.ts holds it.
 */

export { openBytes, type SealingOptions, sealBytes, sealingKeyFrom, sealingOverhead } from '../gcm.ts';
export * from './case-keys.ts';
export * from './disclosure.ts';
export * from './halves.ts';
export * from './header.ts';
export * from './identity.ts';
export * from './passphrase.ts';
export * from './pieces.ts';
export * from './recovery-numbers.ts';
export * from './recovery-words.ts';
export * from './staff.ts';
export * from './stretch.ts';
export * from './vault-keys.ts';
