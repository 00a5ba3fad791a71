/**
 * The header file: always 128 KiB that look random, for everyone, from the first run. One of four equal slots may hold the
 * root key under a code; the others are noise. It refuses to say how many slots are used, which, or why a code failed.
 *
 * Layout: area of 4096 bytes (salt 16 ‖ masked parameters 8 ‖ noise), then four slots of 31744 bytes, each an AES-GCM box.
 *
 * [Note: All slots, always]
 * Every opening stretches once and tries all four slots, also after one has opened and also when the file is damaged,
 * so that a right code, a wrong code and a first run do the same work. Held by header.test.ts.
 */
import { concatBytes, type PlainBytes, u32, u32At, utf8 } from '../bytes.ts';
import { openBytes, sealBytes, sealingKeyFrom, sealingOverhead } from '../gcm.ts';
import { sha256 } from '../hash.ts';
import { type CryptoResult, ok, refused } from '../issues.ts';
import { type RandomBytes, randomBytes } from '../random.ts';
import { deriveKey, labels } from './derive.ts';
import {
  isAllowedStretch,
  type StretchFloor,
  type StretchParameters,
  saltLength,
  stretch,
  usualStretch,
} from './stretch.ts';

/** At least 128 KiB, or small rows keep every old version on disk. Source: safety, finding 5 (measured). */
export const headerLength = 131_072;
export const slotCount = labels.slots.length;
const areaLength = 4096;
export const slotLength = (headerLength - areaLength) / slotCount;
export const rootKeyLength = 32;
const slotVersion = 1;
const purpose = utf8('slot/1');

/** Hides the parameters among noise from eyes and statistics; whoever knows this code can lift it, and learns nothing. */
function parameterMask(salt: Uint8Array): PlainBytes {
  return sha256(concatBytes(utf8('mask/1/'), salt)).slice(0, 8);
}

function xor(left: Uint8Array, right: Uint8Array): PlainBytes {
  return Uint8Array.from(left, (byte, index) => byte ^ (right[index] ?? 0));
}

function parametersOf(header: Uint8Array): StretchParameters {
  const salt = header.subarray(0, saltLength);
  const clear = xor(header.subarray(saltLength, saltLength + 8), parameterMask(salt));
  return { memoryKiB: u32At(clear, 0), iterations: u32At(clear, 4) };
}

function withSlot(header: Uint8Array, slot: number, box: Uint8Array): PlainBytes {
  const changed = Uint8Array.from(header);
  changed.set(box, areaLength + slot * slotLength);
  return changed;
}

export interface HeaderOptions {
  readonly parameters?: StretchParameters;
  readonly random?: RandomBytes;
  readonly floor?: StretchFloor | undefined;
}

/** A header that no code opens: what every device holds before, and perhaps without, anything being kept. */
export function blankHeader(options: HeaderOptions = {}): PlainBytes {
  const random = options.random ?? randomBytes;
  const { memoryKiB, iterations } = options.parameters ?? usualStretch;
  const salt = random(saltLength);
  const masked = xor(concatBytes(u32(memoryKiB), u32(iterations)), parameterMask(salt));
  const noise = random(headerLength - salt.length - masked.length);
  return concatBytes(salt, masked, noise);
}

/**
 * A fresh header in which `code` opens `rootKey`, in a slot chosen at random. Issues: `below-floor`, `no-memory`;
 * `bad-shape` when the key is not 32 bytes. The caller owns, and zeroes, the code and the key.
 */
export async function headerFor(
  options: HeaderOptions & { readonly code: Uint8Array; readonly rootKey: Uint8Array },
): Promise<CryptoResult<PlainBytes>> {
  if (options.rootKey.length !== rootKeyLength) return refused('bad-shape');
  const random = options.random ?? randomBytes;
  const parameters = options.parameters ?? usualStretch;
  const header = blankHeader({ ...options, parameters, random });
  const salt = header.subarray(0, saltLength);
  const stretched = await stretch({ code: options.code, salt, parameters, floor: options.floor });
  if (!stretched.ok) return stretched;
  // Four slots divide 256, so the low bits of one random byte choose among them evenly.
  const slot = (random(1)[0] ?? 0) % slotCount;
  const content = new Uint8Array(slotLength - sealingOverhead);
  content[0] = slotVersion;
  content.set(options.rootKey, 1);
  const key = await slotKey(stretched.value, salt, slot);
  stretched.value.fill(0);
  const box = await sealBytes({ key, bytes: content, purpose, random });
  content.fill(0);
  return ok(withSlot(header, slot, box));
}

async function slotKey(stretched: Uint8Array, salt: Uint8Array, slot: number): Promise<CryptoKey> {
  const raw = deriveKey({ key: stretched, label: labels.slots[slot] ?? '', salt });
  const key = await sealingKeyFrom(raw);
  raw.fill(0);
  return key;
}

/**
 * The root key that `code` opens, or `null`: a wrong code, an unused header and a damaged one are the same answer at the
 * same cost, and nothing is written or counted. Issue: `no-memory`, which the caller must not show as anything else than
 * `null`. The caller owns, and zeroes, the code and the key.
 */
export async function openHeader(options: {
  readonly header: Uint8Array;
  readonly code: Uint8Array;
  readonly floor?: StretchFloor | undefined;
}): Promise<CryptoResult<PlainBytes | null>> {
  const whole = options.header.length === headerLength;
  const header = whole ? options.header : new Uint8Array(headerLength);
  const stored = parametersOf(header);
  const parameters = isAllowedStretch(stored, options.floor) ? stored : usualStretch;
  const salt = header.subarray(0, saltLength);
  const stretched = await stretch({ code: options.code, salt, parameters, floor: options.floor });
  if (!stretched.ok) return stretched;
  let found: PlainBytes | null = null;
  for (let slot = 0; slot < slotCount; slot += 1) {
    const key = await slotKey(stretched.value, salt, slot);
    const from = areaLength + slot * slotLength;
    const content = await openBytes({ key, bytes: header.subarray(from, from + slotLength), purpose });
    if (content !== null && content[0] === slotVersion) found = content.slice(1, 1 + rootKeyLength);
    content?.fill(0);
  }
  stretched.value.fill(0);
  return ok(found);
}
