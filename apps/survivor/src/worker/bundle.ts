/**
 * The sealed module: the same bytes for everybody who visits, opened only by a key. It refuses to say why an opening failed.
 */
import { utf8 } from '@holdfast/crypto';
import { openBytes, sealingKeyFrom, stretch } from '@holdfast/crypto/open';

export const moduleKeyLength = 32;
const modulePurpose = utf8('v/1');
const keyPurpose = utf8('k/1');
/** Memory and passes as two numbers of four bytes, then the salt, then boxes of one length. */
const saltAt = 8;
const boxesAt = saltAt + 16;
const boxLength = 12 + moduleKeyLength + 16;

/** The module's text as bytes, or `null` when the key is not its key. */
export async function openModule(sealed: Uint8Array, key: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  const packed = await openBytes({ key: await sealingKeyFrom(key), bytes: sealed, purpose: modulePurpose });
  if (packed === null) return null;
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const module = new Uint8Array(await new Response(unpacked).arrayBuffer());
  packed.fill(0);
  return module;
}

/** The module's key under a first code, or `null`. Costs the same whichever it is; the caller empties the code. */
export async function openModuleKey(wrapped: Uint8Array, code: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  if (wrapped.length < boxesAt + boxLength) return null;
  const view = new DataView(wrapped.buffer, wrapped.byteOffset);
  const parameters = { memoryKiB: view.getUint32(0), iterations: view.getUint32(4) };
  const stretched = await stretch({ code, salt: wrapped.subarray(saltAt, boxesAt), parameters });
  if (!stretched.ok) return null;
  const key = await sealingKeyFrom(stretched.value);
  stretched.value.fill(0);
  let found: Uint8Array<ArrayBuffer> | null = null;
  for (let at = boxesAt; at + boxLength <= wrapped.length; at += boxLength) {
    const opened = await openBytes({ key, bytes: wrapped.subarray(at, at + boxLength), purpose: keyPurpose });
    if (opened !== null) found = opened;
  }
  return found;
}
