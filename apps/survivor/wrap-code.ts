/**
 * Wraps the key of the sealed module under a first code: what lies at `/a/k.bin`. It keeps neither the code nor the key.
 */
import { concatBytes, randomBytes, u32, utf8 } from '@holdfast/crypto';
import { sealBytes, sealingKeyFrom, stretch, usualStretch } from '@holdfast/crypto/open';

/**
 * The bytes of `k.bin`: memory ‖ passes ‖ salt ‖ one box for each code. The codes are what is typed on the calculator, such
 * as `31415926535`. Throws when a code has fewer than eight keys, because the calculator would never try it.
 */
export async function wrapBundleKey(options: {
  readonly codes: readonly string[];
  readonly bundleKey: Uint8Array;
}): Promise<Uint8Array<ArrayBuffer>> {
  const salt = randomBytes(16);
  const boxes: Uint8Array[] = [];
  for (const code of options.codes) {
    if (!/^[0-9.+\-*/%n]{8,64}$/.test(code)) throw new Error('a first code is eight or more keys of the calculator');
    const stretched = await stretch({ code: utf8(code), salt, parameters: usualStretch });
    if (!stretched.ok) throw new Error(stretched.issue.code);
    const key = await sealingKeyFrom(stretched.value);
    boxes.push(await sealBytes({ key, bytes: options.bundleKey, purpose: utf8('k/1'), random: randomBytes }));
  }
  return concatBytes(u32(usualStretch.memoryKiB), u32(usualStretch.iterations), salt, ...boxes);
}
