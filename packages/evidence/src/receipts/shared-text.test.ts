/** What was shared, shown beside its receipt: whole, in part, and with a word changed. */
import { toBase64url } from '@holdfast/crypto';
import { civilDateOf, idOf, instantOf, type ReleasedItem, type ReleaseOfInformation } from '@holdfast/domain';
import { digestOfItem, digestOfManifest, toItemBytes } from '@holdfast/wire';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkShared, sharedFromText, toSharedText } from './index.ts';

const items: readonly ReleasedItem[] = [
  { kind: 'incident', id: idOf('incident-1') },
  { kind: 'incident', id: idOf('incident-2') },
];
const release: ReleaseOfInformation = {
  id: idOf('release-1'),
  recipientId: idOf('vance'),
  recipientName: 'T. Vance',
  agencyName: 'Marlow Police Department',
  items,
  purpose: 'complaint',
  signedAt: instantOf(Date.UTC(2026, 2, 2, 9, 30)),
  endsOn: civilDateOf('2026-03-16'),
  mayKeepCopy: false,
  mayBecomePoliceRecord: true,
  toldOfMandates: true,
};
const salt = new Uint8Array(32).fill(1);
const first = { id: 'incident-1', whatHappened: 'He wrote at night.' };
const second = { id: 'incident-2', bytes: new Uint8Array([1, 2, 3]) };
const manifest = { v: 1, release, salt, digests: [digestOfItem(salt, first), digestOfItem(salt, second)] } as const;
const shared = {
  manifest: { ...manifest, digests: [...manifest.digests] },
  things: [toItemBytes(first), toItemBytes(second)],
};
const receipt = { releaseId: release.id, digest: toBase64url(digestOfManifest(shared.manifest)) };

describe('what was shared, beside its receipt', () => {
  it('comes back from its file, thing by thing in the order of the release', () => {
    const read = sharedFromText(toSharedText(shared));
    expect(read.ok && checkShared(read.value, receipt)).toEqual({
      ok: true,
      value: [
        { item: items[0], shown: toItemBytes(first) },
        { item: items[1], shown: toItemBytes(second) },
      ],
    });
  });

  it('shows one thing without the others', () => {
    expect(checkShared({ ...shared, things: [toItemBytes(second)] }, receipt)).toEqual({
      ok: true,
      value: [{ item: items[0] }, { item: items[1], shown: toItemBytes(second) }],
    });
  });

  it('with any word changed is thing-differs', () => {
    fc.assert(
      fc.property(fc.string(), (whatHappened) => {
        fc.pre(whatHappened !== first.whatHappened);
        const things = [toItemBytes(second), toItemBytes({ ...first, whatHappened })];
        expect(checkShared({ ...shared, things }, receipt)).toEqual({
          ok: false,
          issue: { code: 'thing-differs', at: 2 },
        });
      }),
    );
  });

  test.each([
    ['other-release', { ...receipt, releaseId: idOf<'release'>('release-2') }],
    ['other-content', { ...receipt, digest: toBase64url(new Uint8Array(32)) }],
  ])('beside a receipt of something else is %s', (code, other) => {
    expect(checkShared(shared, other)).toEqual({ ok: false, issue: { code } });
  });

  it('under terms she did not sign is other-content', () => {
    const longer = {
      ...shared,
      manifest: { ...shared.manifest, release: { ...release, endsOn: civilDateOf('2026-05-01') } },
    };
    expect(checkShared(longer, receipt)).toEqual({ ok: false, issue: { code: 'other-content' } });
  });

  const text = toSharedText(shared);
  test.each([
    ['half a file', text.slice(0, 100), 'not-json'],
    ['another kind', '{"kind":"receipt-of-report"}', 'not-shared-things'],
    ['a list', '[]', 'not-shared-things'],
    ['no things', '{"v":1,"kind":"what-was-shared","manifest":"AA"}', 'bad-shared-things'],
    ['a manifest that is none', '{"v":1,"kind":"what-was-shared","manifest":"AA","things":[]}', 'bad-shared-things'],
    ['a thing that is no text', text.replace(/"things": \[[^\]]*\]/, '"things": [7]'), 'bad-shared-things'],
  ])('%s is refused', (_, given, code) => {
    expect(sharedFromText(given)).toEqual({ ok: false, issue: { code } });
  });
});
