// What a second device costs: ten thousand entries read in the server's answers and taken in, against the bare library work on the
// same bytes. Both run here in memory; no network, no disk and no server are in either.
import { pad, randomBytes, unpad, unveil, veil } from '@holdfast/crypto';
import { deriveVaultKeys } from '@holdfast/crypto/open';
import { memoryPlace, openLog } from '@holdfast/vault/log';
import { cborFrom, channelAnswerFrom, type SealedEntry, toCbor, toChannelBytes } from '@holdfast/wire';
import { compare, type Figure } from './measure.ts';
import { secondDeviceOf } from './peer-packages.ts';

const count = 10_000;
const payloadLength = 900;
/** As many as the server puts into one answer. */
const inOneAnswer = 60;

export const syncToSecond = async (): Promise<readonly Figure[]> => {
  const keys = await deriveVaultKeys(randomBytes(32));
  const opened = async (device: Uint8Array) => {
    const storage = await memoryPlace().open();
    if (!storage.ok) throw new Error(storage.issue.code);
    const log = await openLog({ storage: storage.value, keys, device });
    if (!log.ok) throw new Error(log.issue.code);
    return log.value;
  };
  const first = await opened(new Uint8Array(0));
  const payloads = Array.from({ length: count }, () => randomBytes(payloadLength));
  for (const payload of payloads) {
    const appended = await first.append(payload);
    if (!appended.ok) throw new Error(appended.issue.code);
  }
  const plain = (bytes: Uint8Array) => Uint8Array.from(bytes);
  const entries: readonly SealedEntry[] = (await first.sealedAfter(-1)).map((entry) => ({
    sequence: entry.sequence,
    previousHash: plain(entry.previousHash),
    hash: plain(entry.hash),
    signature: plain(entry.signature),
    ciphertext: plain(entry.ciphertext),
  }));
  const answers: SealedEntry[][] = [];
  for (let at = 0; at < entries.length; at += inOneAnswer) answers.push(entries.slice(at, at + inOneAnswer));

  const take = async (): Promise<void> => {
    const second = await opened(randomBytes(16));
    for (const part of answers) {
      const sent = await veil(pad(toChannelBytes({ kind: 'entries', entries: part, head: count })));
      const unveiled = await unveil(sent);
      const bytes = unveiled.ok ? unpad(unveiled.value) : unveiled;
      const answer = bytes.ok ? channelAnswerFrom(bytes.value) : bytes;
      if (!answer.ok || answer.value.kind !== 'entries') throw new Error('not an answer');
      const adopted = await second.adopt(answer.value.entries);
      if (!adopted.ok) throw new Error(adopted.issue.code);
    }
    if (second.entries().length !== count) throw new Error('entries are missing');
    await second.close();
  };

  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: Uint8Array<ArrayBuffer> };
  const bare: Sealed[][] = [];
  for (const part of answers) {
    const sealed: Sealed[] = [];
    for (const { ciphertext } of part) {
      const iv = randomBytes(12);
      const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, Uint8Array.from(ciphertext));
      sealed.push({ iv, bytes: new Uint8Array(bytes) });
    }
    bare.push(sealed);
  }
  const peer = async (): Promise<void> => {
    for (const part of bare) {
      if (!cborFrom(toCbor(part)).ok) throw new Error('not read');
      for (const { iv, bytes } of part) await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes);
    }
  };
  const peers: { readonly peerName: string; readonly peer: () => Promise<void> }[] = [
    { peerName: 'CBOR and plain WebCrypto AES-256-GCM over the same bytes, one by one', peer },
  ];
  const jazz = await secondDeviceOf('jazz.mjs', 'cojson');
  if (jazz !== null) peers.push({ peerName: 'Jazz (cojson), encrypted lists', peer: await jazz(payloads) });
  const pouch = await secondDeviceOf('pouch.mjs', 'pouchdb');
  if (pouch !== null) peers.push({ peerName: 'PouchDB, nothing encrypted', peer: await pouch(payloads) });
  const figures: Figure[] = [];
  for (const one of peers)
    figures.push(
      await compare({
        subject: 'Bring a log to a second device',
        ours: take,
        ...one,
        rounds: 3,
        size: `${count} entries of ${payloadLength} bytes`,
      }),
    );
  return figures;
};
