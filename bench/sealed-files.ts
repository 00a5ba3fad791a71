// What a long file costs over the bare library: hashed, padded, sealed in pieces and handed to a place that lets them go,
// against WebCrypto's AES-256-GCM over the same pieces, and against that with WebCrypto's SHA-256 beside it. Then reading
// back. Sizes at rest are counted too: they go into the row, because they are the price of saying little.
import { randomBytes } from '@holdfast/crypto';
import { headLength, paddedFileLength, pieceLength, sealingKeyFrom } from '@holdfast/crypto/open';
import { type BlobPlace, blobStore, type KeptFile, memoryBlobs } from '@holdfast/vault/blobs';
import { compare, type Figure } from './measure.ts';

const mebibytes = 250;
/** A photograph by a good phone. */
const ofAPicture = 12;
const rounds = 3;

const given = <Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly issue: { readonly code: string } },
): Value => {
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};

/** Takes every part and keeps none, so that no disk is in the figure and no memory either. */
const forgetful = (): BlobPlace => ({
  ...memoryBlobs(),
  create: async () => ({
    ok: true,
    value: {
      add: async () => ({ ok: true, value: true }),
      end: async () => ({ ok: true, value: true }),
      drop: async () => undefined,
    },
  }),
});

export const sealedFiles = async (): Promise<readonly Figure[]> => {
  const piece = randomBytes(pieceLength);
  const blobKey = await sealingKeyFrom(randomBytes(32));
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = new Uint8Array(12);

  const sealInto = async (place: BlobPlace, length = mebibytes): Promise<KeptFile> => {
    const store = blobStore({ place, blobKey, random: randomBytes });
    const { name } = given(await store.begin(length * pieceLength));
    for (let count = 0; count < length; count += 1) given(await store.add(name, piece));
    return given(await store.end(name));
  };
  const encrypt = async (): Promise<void> => {
    for (let count = 0; count < mebibytes; count += 1) await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, piece);
  };
  const picture = randomBytes(ofAPicture * pieceLength);
  const pictures = 20;
  const sealPictures = async (): Promise<void> => {
    for (let count = 0; count < pictures; count += 1) await sealInto(forgetful(), ofAPicture);
  };
  const encryptAndHashPictures = async (): Promise<void> => {
    for (let count = 0; count < pictures; count += 1) {
      const hashed = crypto.subtle.digest('SHA-256', picture);
      for (let at = 0; at < picture.length; at += pieceLength)
        await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, picture.subarray(at, at + pieceLength));
      await hashed;
    }
  };
  const encryptAndHash = async (): Promise<void> => {
    for (let count = 0; count < mebibytes; count += 1) {
      const encrypted = crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, piece);
      await crypto.subtle.digest('SHA-256', piece);
      await encrypted;
    }
  };

  const place = memoryBlobs();
  const kept = await sealInto(place);
  const read = async (): Promise<void> => {
    const store = blobStore({ place, blobKey, random: randomBytes });
    for (let at = 0; at < kept.length; at += pieceLength) given(await store.read(kept, at, pieceLength));
  };
  const encrypted = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, piece);
  const decrypt = async (): Promise<void> => {
    for (let count = 0; count < mebibytes; count += 1)
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, encrypted);
  };

  const resting = headLength + paddedFileLength(kept.length);
  const size = `${mebibytes} MiB, ${(resting / kept.length).toFixed(3)} of that at rest`;
  const alone = 'WebCrypto AES-256-GCM, 1 MiB at a time';
  const beside = 'the same with WebCrypto SHA-256 of each piece, which is no hash of the file';
  const ours = () => sealInto(forgetful());
  return [
    await compare({ subject: 'Hash and seal a long file', ours, peerName: alone, peer: encrypt, rounds, size }),
    await compare({ subject: 'Hash and seal a long file', ours, peerName: beside, peer: encryptAndHash, rounds, size }),
    await compare({
      subject: 'Hash and seal pictures',
      ours: sealPictures,
      peerName: 'WebCrypto AES-256-GCM, 1 MiB at a time, and SHA-256 of each picture',
      peer: encryptAndHashPictures,
      rounds,
      size: `${pictures} of ${ofAPicture} MiB`,
    }),
    await compare({ subject: 'Open a long file', ours: read, peerName: alone, peer: decrypt, rounds, size }),
  ];
};
