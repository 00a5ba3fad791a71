// What unlocking costs: the whole of `openHeader` (one Argon2id at the usual level, four slots tried) against Node's own native
// Argon2id at the same level, which tries nothing.
import { argon2Sync, randomBytes } from 'node:crypto';
import { headerFor, openHeader, usualStretch } from '@holdfast/crypto/open';
import { compare, type Figure } from './measure.ts';

export const passcode = async (): Promise<readonly Figure[]> => {
  const code = new TextEncoder().encode('4711+0815*3');
  const header = await headerFor({ code, rootKey: randomBytes(32) });
  if (!header.ok) throw new Error(header.issue.code);
  const wrong = new TextEncoder().encode('1234567890');
  const native = (): unknown =>
    argon2Sync('argon2id', {
      message: code,
      nonce: header.value.subarray(0, 16),
      parallelism: 1,
      tagLength: 32,
      memory: usualStretch.memoryKiB,
      passes: usualStretch.iterations,
    });
  const size = `${usualStretch.memoryKiB / 1024} MiB, ${usualStretch.iterations} passes`;
  return [
    await compare({
      subject: 'Unlock with the right code',
      ours: () => openHeader({ header: header.value, code }),
      peerName: 'Argon2id in node:crypto (native), nothing opened',
      peer: native,
      rounds: 9,
      size,
    }),
    await compare({
      subject: 'Unlock with a wrong code',
      ours: () => openHeader({ header: header.value, code: wrong }),
      peerName: 'the right code',
      peer: () => openHeader({ header: header.value, code }),
      rounds: 9,
      size,
    }),
  ];
};
