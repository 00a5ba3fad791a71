/** What a reader's browser refuses to show, whatever the server hands it: cut, altered, made out to another, put back under other terms. */
import { plainBytes, randomBytes, sha256, signingMessage, toBase64url } from '@holdfast/crypto';
import { deriveVaultKeys, type Identity, newIdentity, openDisclosure, sealDisclosure } from '@holdfast/crypto/open';
import { civilDateOf, type Incident, idOf, instantOf, type ReleaseOfInformation } from '@holdfast/domain';
import {
  type DisclosureContent,
  manifestOf,
  mostDisclosureBytes,
  type SharedFile,
  toDisclosureContentBytes,
  toManifestBytes,
} from '@holdfast/wire';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { openContent, type Reader } from './open-content.ts';

const me = newIdentity();
const signedAt = instantOf(Date.UTC(2026, 2, 2, 9));
const reader = { staffId: idOf<'staff'>('imani'), now: instantOf(Date.UTC(2026, 2, 3)) };
const release: ReleaseOfInformation = {
  id: idOf('release-1'),
  recipientId: reader.staffId,
  recipientName: 'Imani Okafor',
  agencyName: 'Harbor Lantern Advocacy',
  items: [
    { kind: 'incident', id: idOf('incident-1') },
    { kind: 'attachment', id: idOf('file-1') },
  ],
  purpose: 'advice',
  signedAt,
  endsOn: civilDateOf('2026-03-16'),
  mayKeepCopy: false,
  mayBecomePoliceRecord: false,
  toldOfMandates: true,
};
const incident: Incident = {
  id: idOf('incident-1'),
  provenance: 'survivor',
  kind: 'message',
  when: { kind: 'unknown' },
  writtenAt: signedAt,
  whatHappened: 'He wrote at night.',
  byRestrainedParty: 'unknown',
  injury: 'no',
  childrenPresent: 'no',
  weapon: 'no',
  othersSaw: 'no',
  aboutChildExchange: 'no',
};
const file: SharedFile = {
  id: idOf('file-1'),
  of: { kind: 'incident', id: incident.id },
  kind: 'photo',
  mediaType: 'image/png',
  originalLength: 4,
  originalSha256: sha256(new Uint8Array(4)),
  addedAt: signedAt,
  drawnAnew: true,
  bytes: new Uint8Array([1, 2, 3]),
};

let sign: (bytes: Uint8Array) => Uint8Array;
let publicKey: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const keys = await deriveVaultKeys(randomBytes(32));
  sign = (bytes) => keys.signing.sign(signingMessage('record', bytes));
  publicKey = plainBytes(keys.signing.publicKey);
});

function contentOf(change: Partial<ReleaseOfInformation> = {}): DisclosureContent {
  const unsigned = {
    v: 1 as const,
    release: { ...release, ...change },
    orders: [],
    incidents: [incident],
    contacts: [],
    files: [file],
    salt: new Uint8Array(32).fill(5),
  };
  return { ...unsigned, publicKey, signature: plainBytes(sign(toManifestBytes(manifestOf(unsigned)))) };
}

async function openingOf(content: DisclosureContent, { recipient = me.recipient } = {}) {
  const sealed = await sealDisclosure({ recipient, bytes: toDisclosureContentBytes(content) });
  if (!sealed.ok) throw new Error('not sealed');
  return {
    contentCiphertext: toBase64url(sealed.value.contentCiphertext),
    wrappedKey: toBase64url(sealed.value.wrappedKey),
    endsOn: release.endsOn,
    mayKeepCopy: false,
  };
}

type Opening = Awaited<ReturnType<typeof openingOf>>;
const keyRoomOf = (identity: Identity) => ({
  open: (contentCiphertext: Uint8Array, wrappedKey: Uint8Array) =>
    openDisclosure({ identity, contentCiphertext, wrappedKey }),
});
const open = (opening: Opening, who: Reader = reader) => openContent(keyRoomOf(me), opening, who);

it('shows what she signed, to the one she named, while it lasts', async () => {
  expect(await open(await openingOf(contentOf()))).toEqual({ ok: true, value: contentOf() });
});

describe('what is refused', () => {
  test.each<[string, (content: DisclosureContent) => DisclosureContent]>([
    ['a word of hers changed', (content) => ({ ...content, incidents: [{ ...incident, whatHappened: 'Nothing.' }] })],
    ['a byte of a file changed', (content) => ({ ...content, files: [{ ...file, bytes: new Uint8Array([1, 2, 4]) }] })],
    [
      'the hash of an original changed',
      (content) => ({ ...content, files: [{ ...file, originalSha256: sha256(file.bytes) }] }),
    ],
    ['a later end', (content) => ({ ...content, release: { ...release, endsOn: civilDateOf('2026-05-16') } })],
    ['a copy allowed', (content) => ({ ...content, release: { ...release, mayKeepCopy: true } })],
    ['a police record allowed', (content) => ({ ...content, release: { ...release, mayBecomePoliceRecord: true } })],
    ['a supervisor allowed', (content) => ({ ...content, release: { ...release, supervisorMayOpen: true } })],
    ['another salt', (content) => ({ ...content, salt: new Uint8Array(32) })],
    ['another signature', (content) => ({ ...content, signature: new Uint8Array(64) })],
  ])('%s is bad-signature', async (_, change) => {
    expect(await open(await openingOf(change(contentOf())))).toEqual({ ok: false, issue: 'bad-signature' });
  });

  it('what she signed for someone else, sealed to me by whoever had it, is not-named', async () => {
    const passedOn = await openingOf(contentOf({ recipientId: idOf('petra') }));
    expect(await open(passedOn)).toEqual({ ok: false, issue: 'not-named' });
  });

  it('what was passed on to a supervisor is theirs by her word alone, and a supervisor’s alone', async () => {
    const head = { ...reader, staffId: idOf<'staff'>('head') };
    const allowed = contentOf({ supervisorMayOpen: true });
    expect(await open(await openingOf(allowed), { ...head, supervises: true })).toEqual({ ok: true, value: allowed });
    for (const [content, who] of [
      [allowed, head],
      [contentOf(), { ...head, supervises: true }],
      [contentOf({ supervisorMayOpen: false }), { ...head, supervises: true }],
    ] as const)
      expect(await open(await openingOf(content), who)).toEqual({ ok: false, issue: 'not-named' });
  });

  it('what was sealed to another, handed to me, is not-for-us; so are parts that do not belong together', async () => {
    const other = await openingOf(contentOf(), { recipient: newIdentity().recipient });
    expect(await open(other)).toEqual({ ok: false, issue: 'not-for-us' });
    const mine = await openingOf(contentOf());
    expect(await open({ ...mine, contentCiphertext: other.contentCiphertext })).toEqual({
      ok: false,
      issue: 'not-for-us',
    });
  });

  it('what has ended by what she signed is release-ended, also when the server puts it back', async () => {
    const late = { ...reader, now: instantOf(Date.UTC(2026, 2, 17)) };
    expect(await open(await openingOf(contentOf()), late)).toEqual({ ok: false, issue: 'release-ended' });
    const renewed = { ...(await openingOf(contentOf())), endsOn: civilDateOf('2026-05-01') };
    expect(await open(renewed, late)).toEqual({ ok: false, issue: 'release-ended' });
    expect(await open(renewed)).toEqual({ ok: false, issue: 'terms-differ' });
    expect(await open({ ...(await openingOf(contentOf())), mayKeepCopy: true })).toEqual({
      ok: false,
      issue: 'terms-differ',
    });
  });

  it('a cut file is not-whole or not-for-us at every length, and a too large one is too-large', async () => {
    const whole = await openingOf(contentOf());
    for (let length = 0; length < whole.contentCiphertext.length; length += 97) {
      const answer = await open({ ...whole, contentCiphertext: whole.contentCiphertext.slice(0, length) });
      expect(!answer.ok && ['not-whole', 'not-for-us', 'unreadable'].includes(answer.issue)).toBe(true);
    }
    const large = { ...whole, contentCiphertext: toBase64url(new Uint8Array(mostDisclosureBytes + 1)) };
    expect(await open(large)).toEqual({ ok: false, issue: 'too-large' });
  });
});
