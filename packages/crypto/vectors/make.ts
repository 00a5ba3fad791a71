/**
 * Makes our own vectors from fixed inputs: what this product's formats must stay. `generate.ts` writes them, and a test makes
 * them again and compares, so a changed format cannot pass unseen.
 */
import { hex } from '@scure/base';
import {
  type ChainHead,
  chainStart,
  entryHash,
  entryMessage,
  pad,
  padEntry,
  type SealedEntry,
  sealTo,
  sha256,
  sixWords,
  utf8,
  veil,
} from '../src/index.ts';
import {
  deriveVaultKeys,
  headerFor,
  headLength,
  identityOf,
  pieceKeyFrom,
  recoveryWords,
  sealBytes,
  sealDisclosure,
  sealPiece,
  toIdentityText,
  wrapStaffIdentity,
} from '../src/open/index.ts';
import { fixedRandom } from './fixed-random.ts';

/** Stretching small enough for a vector; readers pass it as their floor. */
export const vectorStretch = { memoryKiB: 64, iterations: 1 };
export const rootKey = Uint8Array.from({ length: 32 }, (_, index) => index);
export const staffScalar = Uint8Array.from({ length: 32 }, (_, index) => 255 - index);

function value<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!result.ok) throw new Error('a vector could not be made');
  return result.value;
}

/** A header is long, so its vector is its hash; the reader makes it again from the same fixed randomness. */
export const madeHeader = async () =>
  value(
    await headerFor({
      code: utf8('2580'),
      rootKey,
      parameters: vectorStretch,
      floor: [vectorStretch],
      random: fixedRandom('header'),
    }),
  );

function toText(entry: SealedEntry) {
  return {
    sequence: entry.sequence,
    previousHash: hex.encode(entry.previousHash),
    hash: hex.encode(entry.hash),
    signature: hex.encode(entry.signature),
    ciphertext: hex.encode(entry.ciphertext),
  };
}

async function madeChain() {
  const keys = await deriveVaultKeys(rootKey);
  const random = fixedRandom('chain');
  const entries: SealedEntry[] = [];
  let head: ChainHead | null = null;
  for (const text of ['', 'one', 'two']) {
    const sequence = entries.length;
    const previousHash: Uint8Array = head === null ? chainStart(keys.signing.publicKey) : head.hash;
    const ciphertext = await sealBytes({ key: keys.entryKey, bytes: utf8(text), purpose: utf8('entry/1'), random });
    const signature = keys.signing.sign(entryMessage({ sequence, previousHash, ciphertext }));
    const hash = entryHash({ sequence, previousHash, ciphertext, signature });
    entries.push({ sequence, previousHash, hash, signature, ciphertext });
    head = { sequence, hash };
  }
  return { publicKey: hex.encode(keys.signing.publicKey), entries: entries.map(toText) };
}

/** The key of a long file's pieces, from two fixed halves. */
export const madePieceKey = () => pieceKeyFrom({ fileKey: rootKey, head: fixedRandom('piece')(headLength) });

async function madePieces() {
  const key = await madePieceKey();
  const texts = ['the first piece', 'the last piece'];
  return Promise.all(
    texts.map(async (text, index) => {
      const isLast = index === texts.length - 1;
      return { text, isLast, sealed: hex.encode(await sealPiece({ key, index, isLast, bytes: utf8(text) })) };
    }),
  );
}

/** Every vector that fixed inputs decide. */
export async function makeVectors() {
  const keys = await deriveVaultKeys(rootKey);
  const staff = identityOf(staffScalar);
  const wrapped = await wrapStaffIdentity({
    identity: staff,
    passphrase: 'five quiet words on paper',
    parameters: vectorStretch,
    floor: [vectorStretch],
    random: fixedRandom('staff'),
  });
  const mask = keys.mask(new Uint8Array(12), 72);
  return {
    about: 'Our own formats from fixed inputs; generate.ts writes this file. Hexadecimal unless it is text.',
    rootKey: hex.encode(rootKey),
    keys: {
      signing: hex.encode(keys.signing.publicKey),
      account: hex.encode(keys.account.publicKey),
      recipient: keys.identity.recipient,
      mask: hex.encode(mask),
      signature: hex.encode(keys.signing.sign(utf8('message'))),
    },
    header: { code: '2580', sha256: hex.encode(sha256(await madeHeader())) },
    chain: await madeChain(),
    words: {
      recovery: recoveryWords(rootKey),
      sixOfKey: sixWords(keys.signing.publicKey),
      sixOfRecipient: sixWords(keys.identity.recipient),
    },
    padding: {
      wire: [0, 4095, 4096, 65_535, 65_536].map((length) => ({
        length,
        sha256: hex.encode(sha256(pad(new Uint8Array(length).fill(7)))),
      })),
      entry: [0, 255, 256, 65_535].map((length) => ({
        length,
        sha256: hex.encode(sha256(value(padEntry(new Uint8Array(length).fill(7))))),
      })),
    },
    veil: { clear: 'behind a veil', veiled: hex.encode(await veil(utf8('behind a veil'), fixedRandom('veil'))) },
    pieces: await madePieces(),
    staff: {
      identity: toIdentityText(staff),
      recipient: staff.recipient,
      passphrase: 'five quiet words on paper',
      wrapped: hex.encode(value(wrapped)),
    },
  };
}

/** age takes its randomness from the platform, so this is made once and then kept: old boxes must stay openable. */
export async function makeSealed() {
  const staff = identityOf(staffScalar);
  const content = utf8('two chosen items');
  const parcel = value(await sealDisclosure({ recipient: staff.recipient, bytes: content }));
  return {
    about: 'Made once. age files in hexadecimal; any age tool opens them with the identity.',
    identity: toIdentityText(staff),
    content: 'two chosen items',
    sealed: hex.encode(value(await sealTo(staff.recipient, content))),
    contentCiphertext: hex.encode(parcel.contentCiphertext),
    wrappedKey: hex.encode(parcel.wrappedKey),
  };
}
