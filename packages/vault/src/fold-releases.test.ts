/** What a release gathers after it was signed: what was sent, how far its openings went, a receipt. The first word stands. */
import { civilDateOf, idOf, instantOf, type ReleaseOfInformation } from '@holdfast/domain';
import { type ReceiptOfReport, type SignedHead, toVaultEntryBytes, type VaultEntry } from '@holdfast/wire';
import { expect, test } from 'vitest';
import { foldVault } from './fold.ts';

const at = instantOf(Date.UTC(2026, 2, 2, 9));
const later = instantOf(Date.UTC(2026, 2, 3, 9));
const bytes = (fill: number, length = 32) => new Uint8Array(length).fill(fill);
const release: ReleaseOfInformation = {
  id: idOf('release-1'),
  recipientId: idOf('imani'),
  recipientName: 'Imani Okafor',
  agencyName: 'Harbor Lantern Advocacy',
  items: [{ kind: 'attachment', id: idOf('file-1') }],
  purpose: 'advice',
  signedAt: at,
  endsOn: civilDateOf('2026-03-16'),
  mayKeepCopy: false,
  mayBecomePoliceRecord: false,
  toldOfMandates: true,
};
const signed: VaultEntry = { kind: 'release-signed', at, release, disclosureId: idOf('d-1'), plainCopy: 'as agreed' };
const receipt: ReceiptOfReport = {
  v: 1,
  kind: 'receipt-of-report',
  releaseId: release.id,
  agencyId: idOf('harbor-lantern'),
  agencyName: release.agencyName,
  agencyKind: 'advocacy',
  role: 'advocate',
  from: 'A'.repeat(43),
  digest: 'B'.repeat(43),
  receivedAt: at,
  agencyKey: 'C'.repeat(43),
  signature: 'D'.repeat(86),
};

function fold(...entries: readonly VaultEntry[]) {
  return foldVault(entries.map((entry, sequence) => ({ sequence, payload: toVaultEntryBytes(entry) })));
}
const kept = (...entries: readonly VaultEntry[]) => fold(signed, ...entries).releases.get(release.id);

test('what was sent is what was sent first; a later note of it changes nothing', () => {
  const sent = (fill: number, when = at): VaultEntry => ({
    kind: 'release-sent',
    at: when,
    releaseId: release.id,
    proof: { salt: bytes(fill), digests: [bytes(fill)] },
  });
  expect(kept(sent(1), sent(2, later))).toMatchObject({ sentAt: at, proof: { salt: bytes(1) } });
  // Sent before proofs were kept: there is none to compare with, and none is made up.
  const bare: VaultEntry = { kind: 'release-sent', at, releaseId: release.id };
  expect(kept(bare, sent(2, later))?.proof).toBeUndefined();
});

test('how far the openings went only grows', () => {
  const seen = (sequence: number): VaultEntry => ({
    kind: 'openings-seen',
    at,
    releaseId: release.id,
    sequence,
    hash: bytes(sequence),
  });
  expect(kept(seen(1), seen(3), seen(2))?.openingsSeen).toEqual({ sequence: 3, hash: bytes(3) });
});

test('the first receipt stands', () => {
  const given = (role: ReceiptOfReport['role']): VaultEntry => ({
    kind: 'receipt-kept',
    at,
    receipt: { ...receipt, role },
  });
  expect(kept(given('advocate'), given('supervisor'))?.receipt?.role).toBe('advocate');
});

test('a directory is known by its agency, as it was seen last', () => {
  const head = (sequence: number): SignedHead => ({
    agencyId: idOf('harbor-lantern'),
    sequence,
    hash: bytes(sequence),
    agencyKey: bytes(9),
    signature: bytes(8, 64),
  });
  const state = fold(
    { kind: 'directory-seen', at, head: head(2) },
    { kind: 'directory-seen', at: later, head: head(5) },
  );
  expect([...state.directories.values()]).toEqual([head(5)]);
});

test('what is said of a release nobody signed is kept in the log, counted, and believed by nothing', () => {
  const state = fold(
    { kind: 'receipt-kept', at, receipt },
    { kind: 'openings-seen', at, releaseId: release.id, sequence: 1, hash: bytes(1) },
  );
  expect([state.releases.size, state.outOfPlace]).toEqual([0, [0, 1]]);
});
