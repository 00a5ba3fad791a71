/**
 * Stretching a code into a key with Argon2id, never below the floor. It refuses weak parameters, also when a stored
 * file asks for them, and absurd ones, so that a tampered file can neither weaken nor hang the device.
 */
import { argon2id } from 'hash-wasm';
import { type PlainBytes, plainBytes } from '../bytes.ts';
import { type CryptoResult, ok, refused } from '../issues.ts';

export interface StretchParameters {
  readonly memoryKiB: number;
  readonly iterations: number;
}

const mebibytes = (count: number): number => count * 1024;

/** Source: design, section 5 (64 MiB, three passes): what a device uses unless a trial shows that it cannot. */
export const usualStretch: StretchParameters = { memoryKiB: mebibytes(64), iterations: 3 };

/**
 * The levels a device may use, strongest first; also the floor.
 * Source of the last two: OWASP Password Storage Cheat Sheet, Argon2id minimums (46 MiB, 1; 19 MiB, 2; one lane),
 * read 2026-11-21.
 */
export const stretchLevels: readonly StretchParameters[] = [
  usualStretch,
  { memoryKiB: mebibytes(46), iterations: 1 },
  { memoryKiB: mebibytes(19), iterations: 2 },
];

/** More than this in a stored file is damage, not caution. */
const ceiling: StretchParameters = { memoryKiB: mebibytes(256), iterations: 16 };

export const saltLength = 16;
export const stretchedLength = 32;

/** What the parameters may not fall below. Only a test passes one of its own. */
export type StretchFloor = readonly StretchParameters[];

/** Whether the parameters reach one of the floor's pairs in memory and in passes, and are not absurd. */
export function isAllowedStretch(parameters: StretchParameters, floor: StretchFloor = stretchLevels): boolean {
  const { memoryKiB, iterations } = parameters;
  if (!Number.isInteger(memoryKiB) || !Number.isInteger(iterations)) return false;
  if (memoryKiB > ceiling.memoryKiB || iterations > ceiling.iterations) return false;
  return floor.some((least) => memoryKiB >= least.memoryKiB && iterations >= least.iterations);
}

export interface StretchOptions {
  readonly code: Uint8Array;
  readonly salt: Uint8Array;
  readonly parameters: StretchParameters;
  readonly floor?: StretchFloor | undefined;
}

/**
 * The 32-byte key of `code`. Issues: `below-floor`; `no-memory` when the device refuses the memory, which may pass.
 * The caller owns, and zeroes, both the code and the answer. Throws when WebAssembly is forbidden or the salt is short.
 */
export async function stretch(options: StretchOptions): Promise<CryptoResult<PlainBytes>> {
  const { code, salt, parameters } = options;
  if (!isAllowedStretch(parameters, options.floor)) return refused('below-floor');
  try {
    const key = await argon2id({
      password: code,
      salt,
      iterations: parameters.iterations,
      memorySize: parameters.memoryKiB,
      parallelism: 1,
      hashLength: stretchedLength,
      outputType: 'binary',
    });
    return ok(plainBytes(key));
  } catch (error) {
    // Measured: a device short of memory throws RangeError from the typed array or from the WebAssembly memory.
    if (error instanceof RangeError) return refused('no-memory');
    throw error;
  }
}

/** Longer than this at set-up and the next level is tried. Source: prototype, recipe 6. */
export const patientMilliseconds = 2000;

/**
 * Finds, at set-up and never at unlocking, the strongest level this device bears: the first that neither runs out of
 * memory nor takes longer than `patientMilliseconds`. When all are slow the last that worked is kept: slow is no reason
 * for weak. `clock` answers milliseconds. Answers the parameters, or `no-memory` when not even the last can run.
 */
export async function chooseStretch(options: {
  readonly clock: () => number;
  readonly salt: Uint8Array;
  readonly levels?: StretchFloor;
}): Promise<CryptoResult<StretchParameters>> {
  const levels = options.levels ?? stretchLevels;
  let lastWorking: StretchParameters | undefined;
  for (const parameters of levels) {
    const startedAt = options.clock();
    const trial = await stretch({ code: new Uint8Array(8), salt: options.salt, parameters, floor: levels });
    if (!trial.ok) continue;
    trial.value.fill(0);
    lastWorking = parameters;
    if (options.clock() - startedAt <= patientMilliseconds) break;
  }
  return lastWorking === undefined ? refused('no-memory') : ok(lastWorking);
}
