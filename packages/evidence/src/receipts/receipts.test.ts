/** Receipts, ledgers and directories, whole and attacked: each change has its code. */
import { plainBytes, randomBytes, toBase64url } from '@holdfast/crypto';
import { agencyKeyFrom } from '@holdfast/crypto/sign';
import { civilDateOf, idOf, instantOf, type ReleaseOfInformation } from '@holdfast/domain';
import {
  type DirectoryEntry,
  type DisclosureManifest,
  digestOfManifest,
  headMessage,
  type OpeningRow,
  type ReceiptOfReport,
  receiptMessage,
  type UnsignedReceipt,
} from '@holdfast/wire';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  chainedHash,
  chainStart,
  checkDirectory,
  checkLedger,
  checkReceipt,
  checkReceiptFor,
  hexOf,
  keyIn,
  receiptFromText,
  toReceiptText,
} from './index.ts';

const secret = 'only for tests, only for tests, only for tests';
const agencyId = idOf<'agency'>('marlow-police');
const police = agencyKeyFrom({ secret, agencyId });
const at = instantOf(Date.UTC(2026, 2, 2, 9, 30));
const release: ReleaseOfInformation = {
  id: idOf('release-1'),
  recipientId: idOf('vance'),
  recipientName: 'T. Vance',
  agencyName: 'Marlow Police Department',
  items: [{ kind: 'incident', id: idOf('incident-1') }],
  purpose: 'complaint',
  signedAt: at,
  endsOn: civilDateOf('2026-03-16'),
  mayKeepCopy: false,
  mayBecomePoliceRecord: true,
  toldOfMandates: true,
};
const manifest: DisclosureManifest = {
  v: 1,
  release,
  salt: new Uint8Array(32).fill(1),
  digests: [new Uint8Array(32).fill(2)],
};
const from = new Uint8Array(32).fill(3);

function signed(change: Partial<UnsignedReceipt> = {}): ReceiptOfReport {
  const unsigned: UnsignedReceipt = {
    v: 1,
    kind: 'receipt-of-report',
    releaseId: release.id,
    agencyId,
    agencyName: release.agencyName,
    agencyKind: 'police',
    role: 'officer',
    from: toBase64url(from),
    digest: toBase64url(digestOfManifest(manifest)),
    receivedAt: at,
    agencyKey: toBase64url(police.publicKey),
    ...change,
  };
  return { ...unsigned, signature: toBase64url(police.sign(receiptMessage(unsigned))) };
}

describe('a receipt', () => {
  it('is the agency’s word about what was told, by whom it was told', () => {
    expect(checkReceiptFor(signed(), { manifest, from, agencyKey: police.publicKey })).toEqual({
      ok: true,
      value: signed(),
    });
  });

  test.each<[string, Partial<ReceiptOfReport>]>([
    ['the time', { receivedAt: instantOf(Date.UTC(2026, 2, 1)) }],
    ['the role', { role: 'supervisor' }],
    ['the agency’s name', { agencyName: 'Another Department' }],
    ['the agency', { agencyId: idOf('another') }],
    ['the kind of agency', { agencyKind: 'advocacy' }],
    ['the digest', { digest: toBase64url(new Uint8Array(32)) }],
    ['the sender', { from: toBase64url(new Uint8Array(32)) }],
    ['the release', { releaseId: idOf('release-2') }],
    ['the agency’s key', { agencyKey: toBase64url(agencyKeyFrom({ secret, agencyId: 'another' }).publicKey) }],
    ['the signature', { signature: toBase64url(new Uint8Array(64)) }],
  ])('with %s changed afterwards is bad-signature', (_, change) => {
    expect(checkReceipt({ ...signed(), ...change })).toEqual({ ok: false, issue: { code: 'bad-signature' } });
  });

  test.each([
    ['other-release', { releaseId: idOf<'release'>('release-2') }],
    ['other-sender', { from: toBase64url(new Uint8Array(32)) }],
    ['other-content', { digest: toBase64url(new Uint8Array(32)) }],
  ])('that an agency really signed about something else is %s', (code, change) => {
    expect(checkReceiptFor(signed(change), { manifest, from })).toEqual({ ok: false, issue: { code } });
  });

  it('of an impostor with a key of their own is other-agency-key, once the agency’s key is known', () => {
    expect(checkReceipt(signed(), { agencyKey: randomBytes(32) })).toEqual({
      ok: false,
      issue: { code: 'other-agency-key' },
    });
  });

  it('comes back from its file, and any changed letter of the file is refused', () => {
    const text = toReceiptText(signed());
    expect(receiptFromText(text)).toEqual({ ok: true, value: signed() });
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('a', '0', '"', ' ', '\u0000'), (place, letter) => {
        const changed = `${text.slice(0, place)}${letter}${text.slice(place + 1)}`;
        const read = receiptFromText(changed);
        const same = read.ok && toReceiptText(read.value) === text;
        expect(read.ok && checkReceipt(read.value).ok && !same).toBe(false);
      }),
    );
  });

  test.each([
    ['no JSON', '{', 'not-json'],
    ['another kind of file', '{"kind":"something"}', 'not-a-receipt'],
    ['a list', '[]', 'not-a-receipt'],
    ['far too long', ' '.repeat(20_000), 'not-a-receipt'],
    ['a field too many', JSON.stringify({ ...signed(), more: 1 }), 'bad-receipt'],
    ['a field too few', JSON.stringify({ ...signed(), role: undefined }), 'bad-receipt'],
  ])('%s is refused', (_, text, code) => {
    expect(receiptFromText(text)).toMatchObject({ ok: false, issue: { code } });
  });
});

describe('the key of an agency', () => {
  it('is the same under the same secret, and another for another agency or secret', () => {
    const again = agencyKeyFrom({ secret, agencyId });
    expect(again.publicKey).toEqual(police.publicKey);
    expect(agencyKeyFrom({ secret, agencyId: 'another' }).publicKey).not.toEqual(police.publicKey);
    expect(agencyKeyFrom({ secret: `${secret}.`, agencyId }).publicKey).not.toEqual(police.publicKey);
    expect(() => agencyKeyFrom({ secret: 'short', agencyId })).toThrow(RangeError);
  });
});

const account = 'her-account';
const about = { account, releaseId: release.id, disclosureId: idOf<'disclosure'>('d-1') };

function openings(count: number): OpeningRow[] {
  const rows: OpeningRow[] = [];
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const previousHash = plainBytes(rows.at(-1)?.hash ?? chainStart);
    const openedAt = instantOf(Date.UTC(2026, 2, 2, 9, sequence));
    const hash = chainedHash([account, release.id, String(sequence), 'd-1', openedAt, 'vance', hexOf(previousHash)]);
    if (hash === null) throw new Error('not plain');
    rows.push({
      releaseId: release.id,
      disclosureId: about.disclosureId,
      sequence,
      openedAt,
      by: 'T. Vance',
      openedBy: idOf('vance'),
      previousHash,
      hash,
    });
  }
  return rows;
}

const replaced = (rows: readonly OpeningRow[], index: number, change: Partial<OpeningRow>) =>
  rows.map((row, place) => (place === index ? { ...row, ...change } : row));

describe('the list of openings', () => {
  it('is whole in any order it comes in, and empty at first', () => {
    const rows = openings(4);
    const last = { sequence: 4, hash: rows[3]?.hash };
    expect(checkLedger({ ...about, rows: rows.toReversed(), seen: openings(2)[1] })).toEqual({ ok: true, value: last });
    expect(checkLedger({ ...about, rows: [] })).toEqual({ ok: true, value: null });
  });

  test.each<[string, (rows: OpeningRow[]) => readonly OpeningRow[], number]>([
    ['another time', (rows) => replaced(rows, 1, { openedAt: at }), 2],
    ['another reader', (rows) => replaced(rows, 0, { openedBy: idOf('someone') }), 1],
    ['another release', (rows) => replaced(rows, 2, { releaseId: idOf('release-2') }), 3],
    ['a hash of its own', (rows) => replaced(rows, 3, { hash: new Uint8Array(32) }), 4],
    ['a row left out', (rows) => rows.filter((_, index) => index !== 1), 2],
    ['a row twice', (rows) => rows.flatMap((row, index) => (index === 1 ? [row, row] : [row])), 3],
  ])('%s is ledger-broken at that row', (_, change, place) => {
    expect(checkLedger({ ...about, rows: change(openings(4)) })).toEqual({
      ok: false,
      issue: { code: 'ledger-broken', at: place },
    });
  });

  it('that is shorter than it was is ledger-cut', () => {
    expect(checkLedger({ ...about, rows: openings(2), seen: openings(3)[2] })).toEqual({
      ok: false,
      issue: { code: 'ledger-cut', at: 3 },
    });
  });

  it('written anew from the start, each row fitting, is ledger-rewritten', () => {
    const seen = { sequence: 2, hash: new Uint8Array(32).fill(9) };
    expect(checkLedger({ ...about, rows: openings(3), seen })).toEqual({
      ok: false,
      issue: { code: 'ledger-rewritten', at: 2 },
    });
  });
});

const recipientOf = (letter: string) => `age1${letter.repeat(58)}`;

function directory(keys: readonly (readonly [string, string])[]) {
  const entries: DirectoryEntry[] = [];
  for (const [who, letter] of keys) {
    const sequence = entries.length + 1;
    const previousHash = plainBytes(entries.at(-1)?.hash ?? chainStart);
    const recipient = recipientOf(letter);
    const hash = chainedHash([agencyId, String(sequence), who, recipient, at, hexOf(previousHash)]);
    if (hash === null) throw new Error('not plain');
    entries.push({ sequence, staffId: idOf(who), recipient, validFrom: at, previousHash, hash });
  }
  const last = entries.at(-1);
  const head = {
    agencyId,
    sequence: last?.sequence ?? 1,
    hash: plainBytes(last?.hash ?? chainStart),
    agencyKey: police.publicKey,
  };
  return { entries, head: { ...head, signature: police.sign(headMessage(head)) } };
}

describe('the directory of keys', () => {
  const first = directory([
    ['vance', 'q'],
    ['ibarra', 'p'],
  ]);
  const later = directory([
    ['vance', 'q'],
    ['ibarra', 'p'],
    ['vance', 'z'],
  ]);
  const since = { ...later, entries: later.entries.slice(1) };

  it('is whole from the first row, or from the row that was known; the last key of a person counts', () => {
    expect(checkDirectory({ answer: later })).toEqual({ ok: true, value: later.head });
    expect(checkDirectory({ answer: since, known: first.head })).toEqual({ ok: true, value: later.head });
    expect(keyIn(later.entries, idOf('vance'))).toBe(recipientOf('z'));
    expect(keyIn(first.entries, idOf('vance'))).toBe(recipientOf('q'));
    expect(keyIn(first.entries, idOf('someone'))).toBeUndefined();
  });

  const forged = directory([
    ['vance', 'r'],
    ['ibarra', 'p'],
    ['vance', 'r'],
  ]);
  const otherKey = agencyKeyFrom({ secret: `${secret}!`, agencyId });
  const otherHead = { ...later.head, agencyKey: otherKey.publicKey };
  const resigned = { ...otherHead, signature: otherKey.sign(headMessage(otherHead)) };

  test.each<[string, Parameters<typeof checkDirectory>[0], string]>([
    [
      'a key put in the place of another',
      { answer: { ...first, entries: swapped(first.entries) } },
      'directory-broken',
    ],
    [
      'a past written anew',
      { answer: { ...forged, entries: forged.entries.slice(1) }, known: first.head },
      'directory-forked',
    ],
    [
      'a row left out',
      { answer: { ...later, entries: later.entries.filter((_, index) => index !== 1) } },
      'directory-broken',
    ],
    ['the newest row kept back', { answer: { ...later, entries: first.entries } }, 'directory-broken'],
    ['an older directory shown again', { answer: { ...first, entries: [] }, known: later.head }, 'directory-broken'],
    ['rows that begin in the middle', { answer: since }, 'directory-broken'],
    ['a head nobody signed', { answer: { ...later, head: { ...later.head, sequence: 4 } } }, 'head-not-signed'],
    ['another agency’s signature', { answer: { ...since, head: resigned }, known: first.head }, 'agency-key-changed'],
  ])('%s is noticed', (_, asked, code) => {
    expect(checkDirectory(asked)).toEqual({ ok: false, issue: { code } });
  });
});

function swapped(entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  return entries.map((entry, index) => (index === 0 ? { ...entry, recipient: recipientOf('s') } : entry));
}
