/**
 * The door for the veiled part of the app: what her entries add up to. It refuses to store, seal or sign; that is the desk's
 * work, behind `@holdfast/vault/log`.
 */
export { foldEntry, foldVault, type StoredEntry } from './fold.ts';
export { type DeviceEntry, mergeDevices } from './merge.ts';
export {
  type Draft,
  emptyVault,
  type Kept,
  type KeptAttachment,
  type KeptRelease,
  type TakenOut,
  type VaultState,
  type Version,
} from './state.ts';
export { toSummaryBytes, vaultFromRest } from './summary.ts';
