/** Receipts in a copy: with what they speak of and never past what she takes out, and checked together as anyone would. */
import { toBase64url } from '@holdfast/crypto';
import { civilDateOf, idOf, instantOf, type ReleasedItem } from '@holdfast/domain';
import { incidentWith } from '@holdfast/domain/testing';
import type { PacketPart } from '@holdfast/evidence';
import { checkShared, receiptFromText, sharedFromText } from '@holdfast/evidence/receipts';
import type { KeptRelease } from '@holdfast/vault';
import { digestOfItem, digestOfManifest, type ReceiptOfReport } from '@holdfast/wire';
import { expect, test } from 'vitest';
import { receiptParts } from './receipts-part.ts';
import type { Records } from './records.ts';

const at = instantOf(Date.UTC(2026, 9, 4, 12));
const first = incidentWith({ id: idOf<'incident'>('i1'), whatHappened: 'He wrote at night.' });
const second = incidentWith({ id: idOf<'incident'>('i2'), whatHappened: 'He called at work.' });
const salt = new Uint8Array(32).fill(1);
const zeros = (characters: number) => 'A'.repeat(characters);

function kept(id: string, incidents: readonly (typeof first)[]): KeptRelease {
  const items = incidents.map((one): ReleasedItem => ({ kind: 'incident', id: one.id }));
  const release = {
    id: idOf<'release'>(id),
    recipientId: idOf<'staff'>('vance'),
    recipientName: 'T. Vance',
    agencyName: 'Marlow Police Department',
    items,
    purpose: 'complaint' as const,
    signedAt: at,
    endsOn: civilDateOf('2026-10-18'),
    mayKeepCopy: false,
    mayBecomePoliceRecord: false,
    toldOfMandates: true,
  };
  const proof = { salt, digests: incidents.map((one) => digestOfItem(salt, one)) };
  const receipt: ReceiptOfReport = {
    v: 1,
    kind: 'receipt-of-report',
    releaseId: release.id,
    agencyId: idOf('marlow-police'),
    agencyName: 'Marlow Police Department',
    agencyKind: 'police',
    role: 'officer',
    from: zeros(43),
    digest: toBase64url(digestOfManifest({ v: 1, release, ...proof })),
    receivedAt: at,
    agencyKey: zeros(43),
    signature: zeros(86),
  };
  return { release, disclosureId: idOf('d'), plainCopy: '', signedAt: at, sequence: 1, sentAt: at, proof, receipt };
}
const { receipt: _none, ...unanswered } = kept('r3', [first]);
const releases = [kept('r1', [first, second]), kept('r2', [first]), unanswered];

function records(...incidents: readonly (typeof first)[]): Records {
  return { orders: [], contacts: [], files: [], incidents: incidents.map((current) => ({ current, versions: [] })) };
}

async function textOf(part: PacketPart | undefined): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of part?.bytes ?? []) pieces.push(piece);
  return pieces.map((piece) => new TextDecoder().decode(piece)).join('');
}

test('lie beside what they speak of, and both are checked together', async () => {
  const parts = receiptParts({ releases }, records(first, second));
  expect(parts.map(({ path }) => path)).toEqual([
    'data/receipts/1-receipt.json',
    'data/receipts/1-shared.json',
    'data/receipts/2-receipt.json',
    'data/receipts/2-shared.json',
  ]);
  const receipt = receiptFromText(await textOf(parts[0]));
  const shared = sharedFromText(await textOf(parts[1]));
  if (!receipt.ok || !shared.ok) throw new Error('not read');
  const checked = checkShared(shared.value, receipt.value);
  expect(checked.ok && checked.value.map(({ item, shown }) => [item.id, shown !== undefined])).toEqual([
    ['i1', true],
    ['i2', true],
  ]);
});

test('stay here when something they speak of does', () => {
  const parts = receiptParts({ releases }, records(first));
  expect(parts.map(({ path }) => path)).toEqual(['data/receipts/1-receipt.json', 'data/receipts/1-shared.json']);
});

test('show no other wording than was shared', async () => {
  const parts = receiptParts({ releases }, records({ ...first, whatHappened: 'He wrote, and more.' }));
  const receipt = receiptFromText(await textOf(parts[0]));
  const shared = sharedFromText(await textOf(parts[1]));
  if (!receipt.ok || !shared.ok) throw new Error('not read');
  expect(shared.value.things).toEqual([]);
  expect(checkShared(shared.value, receipt.value).ok).toBe(true);
});
