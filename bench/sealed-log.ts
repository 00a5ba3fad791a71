// What the log costs over plain encryption: append and reopen 10,000 entries (padded, chained, sealed, signed, verified)
// against AES-256-GCM of WebCrypto over the same padded blocks, in memory both.
import { padEntry, randomBytes } from '@holdfast/crypto';
import { deriveVaultKeys } from '@holdfast/crypto/open';
import { memoryPlace, openLog } from '@holdfast/vault/log';
import { compare, type Figure } from './measure.ts';

const count = 10_000;
const payloadLength = 900;

export const sealedLog = async (): Promise<readonly Figure[]> => {
  const payloads = Array.from({ length: count }, () => randomBytes(payloadLength));
  const keys = await deriveVaultKeys(randomBytes(32));
  const plainKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const blocks = payloads.map((payload) => {
    const block = padEntry(payload);
    if (!block.ok) throw new Error(block.issue.code);
    return { iv: randomBytes(12), block: block.value };
  });

  let place = memoryPlace();
  const opened = async () => {
    const storage = await place.open();
    if (!storage.ok) throw new Error(storage.issue.code);
    const log = await openLog({ storage: storage.value, keys });
    if (!log.ok) throw new Error(log.issue.code);
    return log.value;
  };
  const seal = async (): Promise<void> => {
    place = memoryPlace();
    const log = await opened();
    for (const payload of payloads) {
      const appended = await log.append(payload);
      if (!appended.ok) throw new Error(appended.issue.code);
    }
    await log.close();
  };
  const open = async (): Promise<void> => {
    const log = await opened();
    if (log.entries().length !== count) throw new Error('entries are missing');
    await log.close();
  };
  let ciphertexts: ArrayBuffer[] = [];
  const plainSeal = async (): Promise<void> => {
    ciphertexts = [];
    for (const { iv, block } of blocks)
      ciphertexts.push(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, plainKey, block));
  };
  const plainOpen = async (): Promise<void> => {
    for (const [index, { iv }] of blocks.entries()) {
      const ciphertext = ciphertexts[index];
      if (ciphertext === undefined) throw new Error('nothing was sealed');
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, plainKey, ciphertext);
    }
  };
  const size = `${count} entries of ${payloadLength} bytes`;
  const peerName = 'plain WebCrypto AES-256-GCM over the same padded blocks';
  return [
    await compare({ subject: 'Seal, chain and sign', ours: seal, peerName, peer: plainSeal, rounds: 3, size }),
    await compare({ subject: 'Open, verify and unchain', ours: open, peerName, peer: plainOpen, rounds: 3, size }),
  ];
};
