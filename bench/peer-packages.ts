// Packages that are only compared with. They are large and no part of the program, so they have a folder and a lockfile of their
// own; without them the rows that need them are left out, and the page says so.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('./peers/', import.meta.url);

/** Where this file of an installed peer lies, or `null`, said aloud, when the peers are not installed. */
export const peerFile = (name: string): string | null => {
  const file = fileURLToPath(new URL(`node_modules/${name}`, folder));
  if (existsSync(file)) return file;
  console.log(`left out: ${name} is not installed (npm ci --prefix bench/peers)`);
  return null;
};

/** One run of bringing the same entries to a second device of the same person; answers when all are there. */
export type SecondDevice = (payloads: readonly Uint8Array[]) => Promise<() => Promise<void>>;

/** The peer's own program, which imports what is installed beside it. `null` when `needs` is not installed. */
export const secondDeviceOf = async (program: string, needs: string): Promise<SecondDevice | null> => {
  if (peerFile(needs) === null) return null;
  const module: { readonly secondDevice: SecondDevice } = await import(new URL(program, folder).href);
  return module.secondDevice;
};
