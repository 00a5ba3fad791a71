/**
 * The state holder: what is held, and the one way to change it. An entry is first on the device and only then on the
 * screen; what could not be written never shows. It has what everything comes to kept from time to time, so that opening need not
 * read years of entries again.
 */
import { equalBytes } from '@holdfast/crypto';
import type { Instant } from '@holdfast/domain';
import {
  emptyVault,
  foldEntry,
  foldVault,
  type Kept,
  mergeDevices,
  toSummaryBytes,
  type VaultState,
  vaultFromRest,
} from '@holdfast/vault';
import type { ChainEnd, Desk, LogEntry, LogRest } from '@holdfast/vault/log';
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

/** Reading as many entries at an opening costs less than a screen; writing a summary is not worth it for fewer. */
const enoughEntries = 128;

/** A book over `desk`. What is not urgent is done by `whenQuiet`. */
export function createBook(options: {
  readonly desk: Desk;
  readonly now: () => Instant;
  readonly whenQuiet: (act: () => void) => void;
}): Book {
  const { desk, now, whenQuiet } = options;
  const [state, setState] = createSignal<VaultState>(emptyVault);
  /** Where the log stood when the state was what it is, and what of it no summary holds. */
  let ends: readonly ChainEnd[] = [];
  let unsummed = 0;
  let writing = 0;

  async function stateFrom(rest: LogRest): Promise<VaultState | null> {
    const { summary, entries, ends } = rest;
    unsummed = entries.length;
    const summed = vaultFromRest(rest);
    summary?.fill(0);
    if (summed !== null) return summed;
    const all = summary === null ? entries : await desk.readAll({}).then((read) => (read.ok ? read.value : null));
    unsummed = all?.length ?? 0;
    return all && foldVault(mergeDevices(all, ends[0]?.signer));
  }

  function follow({ signer, sequence, hash }: LogEntry): void {
    const [own, ...others] = ends;
    if (own === undefined || equalBytes(own.signer, signer)) ends = [{ signer, head: { sequence, hash } }, ...others];
    unsummed += 1;
  }

  /** Has what everything comes to kept. Where the log has moved on meanwhile it says so and keeps nothing; the next time will do. */
  function sumUp(): void {
    if (unsummed < enoughEntries || writing > 0) return;
    unsummed = 0;
    void desk.keepSummary({ bytes: toSummaryBytes(state()), ends });
  }

  return {
    held: createMemo(() => heldFrom(state())),
    privatePages: createMemo(() => [...state().privatePages.values()].toReversed()),
    async load() {
      const rest = await desk.readRest({});
      if (!rest.ok) return false;
      const read = await stateFrom(rest.value);
      if (read === null) return false;
      ends = rest.value.ends;
      setState(read);
      if (unsummed >= enoughEntries) whenQuiet(sumUp);
      return true;
    },
    async perform(command) {
      const entry = vaultEntry.safeParse(entryFor(command, now()));
      if (!entry.success) return false;
      writing += 1;
      const kept = await desk.append({ payload: toVaultEntryBytes(entry.data) });
      writing -= 1;
      if (!kept.ok) return false;
      follow(kept.value);
      setState((before) => foldEntry(before, entry.data, before.upTo + 1));
      if (unsummed === enoughEntries) whenQuiet(sumUp);
      return true;
    },
  };
}
