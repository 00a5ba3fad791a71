import { idOf, instantOf } from '@holdfast/domain';
import { describe, expect, test } from 'vitest';
import type { Attachment } from './attachments.ts';
import { toCbor } from './cbor.ts';
import { toVaultEntryBytes, type VaultEntry, vaultEntryFrom } from './vault-entries.ts';

const at = instantOf(Date.UTC(2026, 9, 4, 15));
const attachment: Attachment = {
  id: idOf('attachment-1'),
  of: { kind: 'incident', id: idOf('incident-1') },
  kind: 'voicemail',
  way: 'chosen',
  originalName: 'Voicemail from Dale (4 Oct).m4a',
  mediaType: 'audio/mp4',
  file: {
    name: 'abcdefgh234567ab.dat',
    wrappedKey: new Uint8Array(60).fill(1),
    length: 214_009,
    sha256: new Uint8Array(32).fill(2),
  },
  fileDatedAt: at,
  addedAt: at,
  note: 'The second one that night.',
};
const added: VaultEntry = { kind: 'attachment-added', at, attachment };

const codesOf = (change: object): unknown => {
  const read = vaultEntryFrom(toCbor({ ...added, attachment: { ...attachment, ...change } }));
  return read.ok ? 'accepted' : read.issue;
};
const refusedFor = (field: string, code: string) => ({ code: 'bad-input', fields: [{ field, code }] });

describe('a file in the log', () => {
  test('comes back as it was written, with and without what is not known', () => {
    const { originalName: _name, fileDatedAt: _date, note: _note, ...least } = attachment;
    const entries: readonly VaultEntry[] = [
      added,
      { kind: 'attachment-added', at, attachment: least },
      { kind: 'attachment-corrected', at, attachment: { ...attachment, kind: 'recording' } },
      { kind: 'attachment-removed', at, attachmentId: attachment.id },
      { kind: 'attachment-restored', at, attachmentId: attachment.id },
    ];
    for (const entry of entries) expect(vaultEntryFrom(toVaultEntryBytes(entry))).toEqual({ ok: true, value: entry });
  });

  test('takes no name of a file of bytes but those the desk gives: nothing here can reach another file', () => {
    for (const name of ['history.dat', '../history.dat', 'abcdefgh234567ab', 'ABCDEFGH234567AB.dat', ''])
      expect(codesOf({ file: { ...attachment.file, name } })).toEqual(refusedFor('attachment.file.name', 'not-a-name'));
  });

  test('takes no key or hash of another length, and no length that is none', () => {
    const bad = [
      [{ wrappedKey: new Uint8Array(59) }, 'attachment.file.wrappedKey', 'wrong-length'],
      [{ sha256: new Uint8Array(31) }, 'attachment.file.sha256', 'wrong-length'],
      [{ length: -1 }, 'attachment.file.length', 'too-small'],
    ] as const;
    for (const [change, field, code] of bad)
      expect(codesOf({ file: { ...attachment.file, ...change } })).toEqual(refusedFor(field, code));
  });

  test('takes no name that reads as another, and no media type that is markup', () => {
    expect(codesOf({ originalName: 'photo\u202Egpj.exe' })).toEqual(
      refusedFor('attachment.originalName', 'control-character'),
    );
    expect(codesOf({ mediaType: 'image/jpeg"><b' })).toEqual(refusedFor('attachment.mediaType', 'not-a-media-type'));
    expect(codesOf({ mediaType: 'audio/webm;codecs=opus' })).toBe('accepted');
  });

  test('belongs to something she wrote, and to nothing else', () => {
    expect(codesOf({ of: { kind: 'incident', id: 'incident-1' } })).toBe('accepted');
    expect(codesOf({ of: { kind: 'contact', id: 'contact-1' } })).toBe('accepted');
    expect(codesOf({ of: { kind: 'order', id: 'order-1' } })).toMatchObject({ code: 'bad-input' });
  });
});
