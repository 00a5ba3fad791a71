/**
 * Every vector as a case any runner can run, in Node and in a real browser. A case throws at the first answer that differs.
 */
import { hex } from '@scure/base';
import {
  base64urlFrom,
  type ChainHead,
  checkChainLink,
  equalBytes,
  pad,
  padEntry,
  recipientFrom,
  type SealedEntry,
  sealTo,
  sha256,
  sixWords,
  unpad,
  unpadEntry,
  unveil,
  utf8,
  verifySignature,
} from '../src/index.ts';
import { deriveKey } from '../src/open/derive.ts';
import {
  deriveVaultKeys,
  identityFrom,
  openDisclosure,
  openHeader,
  openPiece,
  openSealed,
  recoveryWords,
  unwrapStaffIdentity,
  vaultKeyFromWords,
} from '../src/open/index.ts';
import bad from './bad.json' with { type: 'json' };
import { madeHeader, madePieceKey, vectorStretch } from './make.ts';
import ours from './ours.json' with { type: 'json' };
import sealed from './sealed.json' with { type: 'json' };
import standards from './standards.json' with { type: 'json' };

export interface VectorCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: { readonly code: string } };

function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(`differs: ${what}`);
}
function mustEqual(actual: Uint8Array, expected: string, what: string): void {
  must(hex.encode(actual) === expected, what);
}
function mustRefuse<Value>(outcome: Outcome<Value>, code: string, what: string): void {
  must(!outcome.ok && outcome.issue.code === code, `${what}: ${outcome.ok ? 'accepted' : outcome.issue.code}`);
}
function valueFrom<Value>(outcome: Outcome<Value>, what: string): Value {
  if (!outcome.ok) throw new Error(`refused: ${what}: ${outcome.issue.code}`);
  return outcome.value;
}

const listOf = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');

const standardCases: readonly VectorCase[] = [
  ...standards.sha256.cases.map(({ message, digest }) => ({
    name: `${standards.sha256.source}: ${message.length / 2} bytes`,
    run: async () => mustEqual(sha256(hex.decode(message)), digest, 'digest'),
  })),
  ...standards.ed25519.cases.map(({ publicKey, message, signature }, index) => ({
    name: `${standards.ed25519.source}: test ${index + 1}`,
    run: async () => {
      const [key, bytes, signed] = [hex.decode(publicKey), hex.decode(message), hex.decode(signature)];
      must(verifySignature({ publicKey: key, message: bytes, signature: signed }), 'the signature verifies');
      must(!verifySignature({ publicKey: key, message: utf8('other'), signature: signed }), 'not over other bytes');
    },
  })),
  ...standards.ed25519.bad.map(({ why, publicKey, message, signature }) => ({
    name: `Ed25519 refuses: ${why}`,
    run: async () => {
      const [key, bytes, signed] = [hex.decode(publicKey), hex.decode(message), hex.decode(signature)];
      must(!verifySignature({ publicKey: key, message: bytes, signature: signed }), 'refused');
    },
  })),
  ...standards.hkdf.cases.map(({ key, length, output }) => ({
    name: standards.hkdf.source,
    run: async () => mustEqual(deriveKey({ key: hex.decode(key), label: '', length }), output, 'output'),
  })),
  ...standards.bip39.cases.map(({ key, words }) => ({
    name: `${standards.bip39.source}: ${key.slice(0, 4)}…`,
    run: async () => {
      must(recoveryWords(hex.decode(key)).join(' ') === words, 'the words of the key');
      mustEqual(valueFrom(vaultKeyFromWords(listOf(words)), 'words'), key, 'the key of the words');
      const shouted = listOf(words).map((word) => ` ${word.toUpperCase()} `);
      mustEqual(valueFrom(vaultKeyFromWords(shouted), 'shouted words'), key, 'case and spaces do not matter');
    },
  })),
];

const ourCases: readonly VectorCase[] = [
  {
    name: 'the keys of a root key',
    run: async () => {
      const keys = await deriveVaultKeys(hex.decode(ours.rootKey));
      mustEqual(keys.signing.publicKey, ours.keys.signing, 'signing key');
      mustEqual(keys.account.publicKey, ours.keys.account, 'account key');
      must(keys.identity.recipient === ours.keys.recipient, 'recipient');
      mustEqual(keys.mask(new Uint8Array(12), 72), ours.keys.mask, 'mask');
      mustEqual(keys.signing.sign(utf8('message')), ours.keys.signature, 'signature');
    },
  },
  {
    name: 'a header, opened by its code and by no other, and by none after any change to its slots',
    run: async () => {
      const header = await madeHeader();
      mustEqual(sha256(header), ours.header.sha256, 'header');
      const floor = [vectorStretch];
      const opened = valueFrom(await openHeader({ header, code: utf8(ours.header.code), floor }), 'header');
      must(opened !== null && hex.encode(opened) === ours.rootKey, 'root key');
      must(valueFrom(await openHeader({ header, code: utf8('2581'), floor }), 'wrong code') === null, 'a wrong code');
      for (let at = 5000; at < header.length; at += 31_744) header[at] = (header[at] ?? 0) ^ 1;
      const damaged = await openHeader({ header, code: utf8(ours.header.code), floor });
      must(valueFrom(damaged, 'a damaged header') === null, 'a damaged header');
    },
  },
  {
    name: 'a chain of three entries',
    run: async () => {
      const head = headOf(chainEntries([0, 1, 2]));
      must(head.ok && head.value?.sequence === 2, 'three entries follow each other');
    },
  },
  {
    name: 'words',
    run: async () => {
      must(recoveryWords(hex.decode(ours.rootKey)).join() === ours.words.recovery.join(), 'recovery words');
      must(sixWords(hex.decode(ours.keys.signing)).join() === ours.words.sixOfKey.join(), 'six words of a key');
      must(sixWords(ours.keys.recipient).join() === ours.words.sixOfRecipient.join(), 'six words of a recipient');
    },
  },
  {
    name: 'padding',
    run: async () => {
      for (const { length, sha256: expected } of ours.padding.wire) {
        const block = pad(new Uint8Array(length).fill(7));
        mustEqual(sha256(block), expected, `wire block of ${length}`);
        must(valueFrom(unpad(block), 'unpad').length === length, `length ${length}`);
      }
      for (const { length, sha256: expected } of ours.padding.entry) {
        const block = valueFrom(padEntry(new Uint8Array(length).fill(7)), 'pad');
        mustEqual(sha256(block), expected, `entry block of ${length}`);
        must(valueFrom(unpadEntry(block), 'unpad').length === length, `length ${length}`);
      }
    },
  },
  {
    name: 'a veil, lifted; and not lifted after any one byte was changed',
    run: async () => {
      const veiled = hex.decode(ours.veil.veiled);
      must(equalBytes(valueFrom(await unveil(veiled), 'veil'), utf8(ours.veil.clear)), 'clear text');
      for (const at of veiled.keys()) {
        const changed = Uint8Array.from(veiled);
        changed[at] = (changed[at] ?? 0) ^ 1;
        mustRefuse(await unveil(changed), 'not-veiled', `byte ${at}`);
      }
    },
  },
  {
    name: 'pieces of a long file, each in its own place and in no other',
    run: async () => {
      const key = await madePieceKey();
      for (const [index, { text, isLast, sealed: piece }] of ours.pieces.entries()) {
        const bytes = hex.decode(piece);
        const opened = await openPiece({ key, index, isLast, bytes });
        must(opened !== null && equalBytes(opened, utf8(text)), `piece ${index}`);
        must((await openPiece({ key, index: index + 1, isLast, bytes })) === null, 'in another place');
        must((await openPiece({ key, index, isLast: !isLast, bytes })) === null, 'as another end');
        must((await openPiece({ key, index, isLast, bytes: flipped(bytes) })) === null, 'with a changed bit');
      }
    },
  },
  {
    name: 'a staff identity under a passphrase, and not under another',
    run: async () => {
      const wrapped = hex.decode(ours.staff.wrapped);
      const floor = [vectorStretch];
      const { passphrase } = ours.staff;
      const opened = valueFrom(await unwrapStaffIdentity({ wrapped, passphrase, floor }), 'identity');
      must(opened.recipient === ours.staff.recipient, 'recipient');
      mustRefuse(await unwrapStaffIdentity({ wrapped, passphrase: 'another', floor }), 'not-for-us', 'passphrase');
      mustRefuse(await unwrapStaffIdentity({ wrapped, passphrase }), 'below-floor', 'the floor of a program');
      mustRefuse(await unwrapStaffIdentity({ wrapped: wrapped.slice(0, 20), passphrase, floor }), 'bad-shape', 'short');
    },
  },
  {
    name: 'age files made once, opened for ever',
    run: async () => {
      const identity = valueFrom(identityFrom(sealed.identity), 'identity');
      const parts = {
        contentCiphertext: hex.decode(sealed.contentCiphertext),
        wrappedKey: hex.decode(sealed.wrappedKey),
      };
      const content = valueFrom(await openDisclosure({ identity, ...parts }), 'disclosure');
      must(equalBytes(content, utf8(sealed.content)), 'content');
      const plain = valueFrom(await openSealed({ identity, bytes: hex.decode(sealed.sealed) }), 'sealed');
      must(equalBytes(plain, utf8(sealed.content)), 'sealed content');
      const swapped = { contentCiphertext: parts.wrappedKey, wrappedKey: parts.contentCiphertext };
      mustRefuse(await openDisclosure({ identity, ...swapped }), 'not-for-us', 'parts in each other’s place');
      const otherContent = { ...parts, contentCiphertext: hex.decode(sealed.sealed) };
      mustRefuse(await openDisclosure({ identity, ...otherContent }), 'not-for-us', 'another content');
    },
  },
];

type ChainField = 'ciphertext' | 'signature' | 'previousHash' | 'hash';
interface ChainDamage {
  readonly entry: number;
  readonly field: string;
}

const isChainField = (field: string): field is ChainField =>
  ['ciphertext', 'signature', 'previousHash', 'hash'].includes(field);

function flipped(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[0] = (changed[0] ?? 0) ^ 1;
  return changed;
}

function chainEntries(order: readonly number[], flip?: ChainDamage, cut?: ChainDamage): readonly SealedEntry[] {
  return order.map((index) => {
    const stored = ours.chain.entries[index];
    if (stored === undefined) throw new Error('no such entry');
    const bytesOf = (field: ChainField): Uint8Array => {
      const bytes = hex.decode(stored[field]);
      const isAt = (damage: ChainDamage | undefined): boolean =>
        damage !== undefined && damage.entry === index && isChainField(damage.field) && damage.field === field;
      if (isAt(flip)) return flipped(bytes);
      return isAt(cut) ? bytes.subarray(1) : bytes;
    };
    return {
      sequence: stored.sequence,
      previousHash: bytesOf('previousHash'),
      hash: bytesOf('hash'),
      signature: bytesOf('signature'),
      ciphertext: bytesOf('ciphertext'),
    };
  });
}

function headOf(entries: readonly SealedEntry[]): Outcome<ChainHead | null> {
  const publicKey = hex.decode(ours.chain.publicKey);
  let previous: ChainHead | null = null;
  for (const entry of entries) {
    const checked = checkChainLink({ previous, entry, publicKey });
    if (!checked.ok) return checked;
    previous = checked.value;
  }
  return { ok: true, value: previous };
}

const badCases: readonly VectorCase[] = [
  ...bad.chain.map(({ why, order, flip, cut, issue }) => ({
    name: `a chain is refused: ${why}`,
    run: async () => mustRefuse(headOf(chainEntries(order, flip, cut)), issue, why),
  })),
  ...bad.recoveryWords.map(({ why, words }) => ({
    name: `recovery words are refused: ${why}`,
    run: async () => mustRefuse(vaultKeyFromWords(listOf(words)), 'bad-words', why),
  })),
  ...bad.base64url.map(({ why, text }) => ({
    name: `base64url is refused: ${why}`,
    run: async () => mustRefuse(base64urlFrom(text), 'bad-encoding', why),
  })),
  ...bad.recipients.map(({ why, text }) => ({
    name: `a recipient is refused: ${why}`,
    run: async () => {
      mustRefuse(recipientFrom(text), 'bad-recipient', why);
      mustRefuse(await sealTo(text, utf8('x')), 'bad-recipient', why);
    },
  })),
  ...bad.recipientsNotSealedTo.map(({ why, text }) => ({
    name: `nothing is sealed to: ${why}`,
    run: async () => mustRefuse(await sealTo(text, utf8('x')), 'bad-recipient', why),
  })),
  ...bad.wireBlocks.map(({ why, length, mark }) => ({
    name: `a block is refused: ${why}`,
    run: async () => {
      const block = new Uint8Array(length);
      if (mark !== null) block[mark] = 0x80;
      mustRefuse(unpad(block), 'bad-padding', why);
    },
  })),
];

/** All of them. */
export const vectorCases: readonly VectorCase[] = [...standardCases, ...ourCases, ...badCases];
