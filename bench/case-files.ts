// Two thousand case files of twelve entries: opened from this device's own box, read once from the server's bytes, and searched; each
// against what the bare platform takes for the same bytes.
import type { SealedCaseEntry } from '@holdfast/crypto';
import { newStaffIdentity, sealingKeyFrom } from '@holdfast/crypto/open';
import {
  type CaseEntry,
  type CaseId,
  foldCase,
  idOf,
  instantOf,
  type SearchableCase,
  searchableCase,
  searchCases,
} from '@holdfast/domain';
import { openCaseDesk } from '@holdfast/vault/cases';
import { compare, type Figure } from './measure.ts';

const howMany = 2_000;
const entriesEach = 12;
const syllables = ['ma', 'ren', 'tor', 'ell', 'quin', 'sa', 'vi', 'dor', 'hale', 'wick'];
const nameOf = (index: number): string =>
  [1, 10, 100, 1_000].map((place) => syllables[Math.floor(index / place) % 10] ?? '').join('');

function entryOf(index: number, at: number, by: CaseEntry['by']): CaseEntry {
  const text =
    `Called ${nameOf(index * 7 + at)}, who asked about the hearing and the exchange of the children. `.repeat(4);
  return {
    id: idOf(`e-${index}-${at}`),
    item: idOf(`i-${index}-${at}`),
    after: [],
    by,
    writtenAt: instantOf(1_700_000_000_000 + at),
    says: at === 0 ? { kind: 'begun', name: nameOf(index), language: 'en', place: 'US-CA' } : { kind: 'note', text },
  };
}

export const caseFiles = async (): Promise<readonly Figure[]> => {
  const identity = newStaffIdentity();
  const staffId = idOf<'staff'>('imani');
  const desk = await openCaseDesk({ identity, staffId });
  const signingKey = new Uint8Array(desk.signingKey);
  const members = [
    { staffId, name: 'Imani Okafor', part: 'advocate' as const, recipient: identity.recipient, signingKey },
  ];
  const sealed: { caseId: CaseId; wrappedKey: Uint8Array; entries: SealedCaseEntry[] }[] = [];
  for (let index = 0; index < howMany; index += 1) {
    const caseId = idOf<'case'>(`case-${index}`);
    const begun = await desk.sealEpoch({ caseId, members, reason: 'begun', at: instantOf(1_700_000_000_000) });
    const wrappedKey = begun.ok ? begun.value.keys[0]?.wrappedKey : undefined;
    if (!begun.ok || wrappedKey === undefined) throw new Error('not begun');
    await desk.takeIn([{ caseId, epoch: 0, wrappedKey, entries: [begun.value.entry] }]);
    const entries = [begun.value.entry];
    for (let at = 0; at < entriesEach; at += 1) {
      const entry = await desk.seal(caseId, entryOf(index, at, staffId));
      if (!entry.ok) throw new Error(entry.issue);
      await desk.takeIn([{ caseId, epoch: 0, entries: [entry.value] }]);
      entries.push(entry.value);
    }
    sealed.push({ caseId, wrappedKey, entries });
  }
  const box = await desk.snapshot();
  const key = await sealingKeyFrom(new Uint8Array(32));
  const iv = new Uint8Array(12);
  const plainBox = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(box)));
  const blocks = await Promise.all(
    sealed
      .flatMap(({ entries }) => entries)
      .map(
        async ({ ciphertext }) => await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(ciphertext)),
      ),
  );
  const openBlocks = async () => {
    for (const block of blocks) await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, block);
  };
  const readings = (await desk.restore(box)) ?? [];
  if (readings.length !== howMany) throw new Error('not all were restored');
  const words: readonly SearchableCase[] = readings.map(({ id, entries }) => searchableCase(foldCase(id, entries)));
  const texts = readings.map(({ entries }) => JSON.stringify(entries).toLowerCase());
  const asked = `${nameOf(1_234)} hearing`;
  const size = `${howMany} cases of ${entriesEach + 1} entries`;
  return [
    await compare({
      subject: 'Open a caseload kept on this device',
      ours: async () => await (await openCaseDesk({ identity, staffId })).restore(box),
      peerName: 'plain WebCrypto AES-256-GCM over the same bytes, nothing read',
      peer: async () => await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, plainBox),
      rounds: 5,
      size: `${size}, ${Math.round(box.length / 1_048_576)} MiB`,
    }),
    await compare({
      subject: 'Read a caseload from the server’s bytes, every key and signature',
      ours: async () =>
        await (await openCaseDesk({ identity, staffId })).takeIn(sealed.map((one) => ({ ...one, epoch: 0 }))),
      peerName: 'plain WebCrypto AES-256-GCM over the same entries',
      peer: openBlocks,
      rounds: 3,
      size,
    }),
    await compare({
      subject: 'Fold a caseload for the screen and its search',
      ours: () => readings.map(({ id, entries }) => searchableCase(foldCase(id, entries))),
      peerName: 'JSON text of the same entries, in lower case',
      peer: () => readings.map(({ entries }) => JSON.stringify(entries).toLowerCase()),
      rounds: 5,
      size,
    }),
    await compare({
      subject: 'Search every case for two words',
      ours: () => searchCases(words, asked),
      peerName: 'String.includes over the same text',
      peer: () => texts.filter((text) => asked.split(' ').every((word) => text.includes(word))),
      rounds: 25,
      size,
    }),
  ];
};
