import { idOf, instantOf } from '@holdfast/domain';
import { type Attachment, toVaultEntryBytes, type VaultEntry } from '@holdfast/wire';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldVault, type StoredEntry } from './fold.ts';

const at = (hour: number) => instantOf(Date.UTC(2026, 9, 4, hour));
const attachment: Attachment = {
  id: idOf('attachment-1'),
  of: { kind: 'incident', id: idOf('incident-1') },
  kind: 'photo',
  way: 'camera',
  mediaType: 'image/jpeg',
  file: {
    name: 'abcdefgh234567ab.dat',
    wrappedKey: new Uint8Array(60),
    length: 3_145_000,
    sha256: new Uint8Array(32),
  },
  addedAt: at(10),
};
const added: VaultEntry = { kind: 'attachment-added', at: at(10), attachment };
const corrected: VaultEntry = {
  kind: 'attachment-corrected',
  at: at(11),
  attachment: { ...attachment, kind: 'screenshot', note: 'His message of that night.' },
};
const removed: VaultEntry = { kind: 'attachment-removed', at: at(12), attachmentId: attachment.id };
const restored: VaultEntry = { kind: 'attachment-restored', at: at(13), attachmentId: attachment.id };

const logOf = (...entries: readonly VaultEntry[]): readonly StoredEntry[] =>
  entries.map((entry, index) => ({ sequence: index + 1, payload: toVaultEntryBytes(entry) }));
const keptBy = (...entries: readonly VaultEntry[]) => foldVault(logOf(...entries)).attachments.get(attachment.id);

describe('folding a file', () => {
  test('keeps what was said of it before and after a correction', () => {
    const kept = keptBy(added, corrected);
    expect(kept?.current.kind).toBe('screenshot');
    expect(kept?.versions.map(({ value }) => value.kind)).toEqual(['photo', 'screenshot']);
  });

  test('a removed one says when, and its words stay', () => {
    expect(keptBy(added, removed)).toMatchObject({ removedAt: at(12), current: attachment });
  });

  test('a removal taken back leaves no mark, and can be made again', () => {
    expect(keptBy(added, removed, restored)).not.toHaveProperty('removedAt');
    expect(keptBy(added, removed, restored, removed)).toHaveProperty('removedAt', at(12));
  });

  test('correcting a removed one does not bring it back', () => {
    expect(keptBy(added, removed, corrected)).toHaveProperty('removedAt', at(12));
  });

  test('removing what is not there, twice, or taking back what was not removed is out of place', () => {
    expect(foldVault(logOf(removed)).outOfPlace).toEqual([1]);
    expect(foldVault(logOf(added, removed, removed)).outOfPlace).toEqual([3]);
    expect(foldVault(logOf(added, restored)).outOfPlace).toEqual([2]);
    expect(foldVault(logOf(corrected)).outOfPlace).toEqual([1]);
  });

  test('in parts comes to the same as at once', () => {
    const some = fc.array(fc.constantFrom(added, corrected, removed, restored), { maxLength: 8 });
    fc.assert(
      fc.property(some, fc.nat(8), (entries, cut) => {
        const log = logOf(...entries);
        expect(foldVault(log.slice(cut), foldVault(log.slice(0, cut)))).toEqual(foldVault(log));
      }),
    );
  });
});
