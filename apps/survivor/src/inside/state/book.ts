/**
 * The state holder: what is held, and the one way to change it. An entry is first on the device and only then on the
 * screen; what could not be written never shows.
 */
import type { Instant } from '@holdfast/domain';
import { emptyVault, foldEntry, foldVault, type Kept, mergeDevices, type VaultState } from '@holdfast/vault';
import type { Desk } from '@holdfast/vault/log';
import { type PrivatePage, toVaultEntryBytes, vaultEntry } from '@holdfast/wire';
import { type Accessor, createMemo, createSignal } from 'solid-js';
import { type Command, entryFor } from './commands.ts';
import { type Held, heldFrom } from './held.ts';

export type Book = {
  readonly held: Accessor<Held>;
  /** What she wrote for herself, the latest first: apart from `held`, which shares and exports are made from. */
  readonly privatePages: Accessor<readonly Kept<PrivatePage>[]>;
  readonly perform: (command: Command) => Promise<boolean>;
  /** Reads everything kept. False when it cannot be read at all. */
  readonly load: () => Promise<boolean>;
};

/** A book over `desk`. */
export function createBook(options: { readonly desk: Desk; readonly now: () => Instant }): Book {
  const { desk, now } = options;
  const [state, setState] = createSignal<VaultState>(emptyVault);
  return {
    held: createMemo(() => heldFrom(state())),
    privatePages: createMemo(() => [...state().privatePages.values()].toReversed()),
    async load() {
      const read = await desk.readAll({});
      const ends = await desk.ends({});
      if (!read.ok || !ends.ok) return false;
      setState(foldVault(mergeDevices(read.value, ends.value[0]?.signer)));
      return true;
    },
    async perform(command) {
      const entry = vaultEntry.safeParse(entryFor(command, now()));
      if (!entry.success) return false;
      const kept = await desk.append({ payload: toVaultEntryBytes(entry.data) });
      if (kept.ok) setState((before) => foldEntry(before, entry.data, before.upTo + 1));
      return kept.ok;
    },
  };
}
