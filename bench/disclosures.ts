// What a release costs over the bare library: a thousand disclosures told by digests, signed, padded and sealed twice, then
// unwrapped, opened, parsed and checked; against the age library that only encrypts or decrypts the same padded bytes once.
import { plainBytes, randomBytes, signingMessage, verifySignature } from '@holdfast/crypto';
import { newIdentity, openDisclosure, sealDisclosure, signingKeyFrom, toIdentityText } from '@holdfast/crypto/open';
import { civilDateOf, type Incident, idOf, instantOf, type ReleaseOfInformation } from '@holdfast/domain';
import {
  type DisclosureContent,
  disclosureContentFrom,
  manifestOf,
  toDisclosureContentBytes,
  toManifestBytes,
} from '@holdfast/wire';
import { Decrypter, Encrypter } from 'age-encryption';
import { compare, type Figure } from './measure.ts';

const count = 1_000;
const rounds = 3;
const at = instantOf(Date.UTC(2026, 2, 2, 9));

const given = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value => {
  if (!result.ok) throw new Error('refused');
  return result.value;
};

const incident = (index: number): Incident => ({
  id: idOf(`incident-${index}`),
  provenance: 'survivor',
  kind: 'message',
  when: { kind: 'exact', at },
  writtenAt: at,
  whatHappened:
    'He wrote eleven times between two and four in the morning, and once from a number I did not know. '.repeat(4),
  byRestrainedParty: 'yes',
  injury: 'no',
  childrenPresent: 'no',
  weapon: 'no',
  othersSaw: 'unknown',
  aboutChildExchange: 'no',
});

const release: ReleaseOfInformation = {
  id: idOf('release-1'),
  recipientId: idOf('staff-1'),
  recipientName: 'Imani Okafor',
  agencyName: 'Harbor Lantern Advocacy',
  items: [0, 1, 2].map((index) => ({ kind: 'incident', id: idOf(`incident-${index}`) })),
  purpose: 'advice',
  signedAt: at,
  endsOn: civilDateOf('2026-03-16'),
  mayKeepCopy: false,
  mayBecomePoliceRecord: false,
  toldOfMandates: true,
};

export const disclosures = async (): Promise<readonly Figure[]> => {
  const reader = newIdentity();
  const signing = signingKeyFrom(randomBytes(32));
  const made = (): Uint8Array => {
    const unsigned = {
      v: 1 as const,
      release,
      orders: [],
      incidents: [0, 1, 2].map(incident),
      contacts: [],
      files: [],
      salt: randomBytes(32),
    };
    const signature = plainBytes(signing.sign(signingMessage('record', toManifestBytes(manifestOf(unsigned)))));
    const content: DisclosureContent = { ...unsigned, signature, publicKey: signing.publicKey };
    return toDisclosureContentBytes(content);
  };
  const bytes = made();
  const wrap = async () => given(await sealDisclosure({ recipient: reader.recipient, bytes: made() }));
  const sealed = await wrap();
  const open = async (): Promise<void> => {
    const content = given(disclosureContentFrom(given(await openDisclosure({ identity: reader, ...sealed }))));
    const message = signingMessage('record', toManifestBytes(manifestOf(content)));
    if (!verifySignature({ publicKey: content.publicKey, message, signature: content.signature }))
      throw new Error('signature');
  };
  const encrypt = async (): Promise<Uint8Array> => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(reader.recipient);
    return await encrypter.encrypt(bytes);
  };
  const bare = await encrypt();
  const identity = toIdentityText(reader);
  const decrypt = async (): Promise<void> => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    await decrypter.decrypt(bare);
  };
  const times = (act: () => Promise<unknown>) => async (): Promise<void> => {
    for (let turn = 0; turn < count; turn += 1) await act();
  };
  const size = `${count} of three incidents, ${bytes.length} bytes padded`;
  return [
    await compare({
      subject: 'Wrapping disclosures',
      size,
      rounds,
      ours: times(wrap),
      peerName: 'age, encrypting once',
      peer: times(encrypt),
    }),
    await compare({
      subject: 'Opening disclosures',
      size,
      rounds,
      ours: times(open),
      peerName: 'age, decrypting once',
      peer: times(decrypt),
    }),
  ];
};
