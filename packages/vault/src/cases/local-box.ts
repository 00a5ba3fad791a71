/**
 * What rests on an advocate's device between two openings: sealed under a key that only her unlocked identity gives, in lengths that
 * say little. It refuses what was sealed for another use.
 */
import { concatBytes, type RandomBytes, u32, u32At, utf8 } from '@holdfast/crypto';
import { openBytes, sealBytes } from '@holdfast/crypto/open';

/** Source: measured in Chromium: a record this large rests in a file of its own, so that an older one is not kept beside it. */
const step = 128 * 1024;

const purposeOf = (label: string): Uint8Array => utf8(`case/1/local/${label}`);

/** The bytes in a box whose length is a multiple of 128 KiB. */
export async function sealLocally(options: {
  readonly key: CryptoKey;
  readonly bytes: Uint8Array;
  readonly label: string;
  readonly random: RandomBytes;
}): Promise<Uint8Array> {
  const { key, bytes, label, random } = options;
  const size = Math.ceil((bytes.length + 4) / step) * step;
  const filling = new Uint8Array(size - bytes.length - 4);
  return await sealBytes({
    key,
    bytes: concatBytes(u32(bytes.length), bytes, filling),
    purpose: purposeOf(label),
    random,
  });
}

/** The bytes again, or `null` for another's, another use's and changed ones. */
export async function openLocally(options: {
  readonly key: CryptoKey;
  readonly bytes: Uint8Array;
  readonly label: string;
}): Promise<Uint8Array | null> {
  const opened = await openBytes({ key: options.key, bytes: options.bytes, purpose: purposeOf(options.label) });
  if (opened === null || opened.length < 4) return null;
  const length = u32At(opened, 0);
  return length > opened.length - 4 ? null : opened.slice(4, 4 + length);
}
