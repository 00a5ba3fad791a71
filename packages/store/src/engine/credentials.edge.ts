/**
 * The passwords of the database roles that sign in, made once and kept in one file that only the account running Holdfast
 * can read. They are never printed and never travel further than the database's socket.
 */
import { chmod, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';

/** Randomness is an argument, so that this room needs no primitives of its own. */
export type RandomBytes = (length: number) => Uint8Array;

export interface Credentials {
  /** For the role that may do everything; used at start, to prepare roles and migrate. Embedded engine only. */
  readonly engine: string;
  /** For `holdfast_app`. */
  readonly app: string;
}

/** The folder's credentials; made, written and synced to disk when it has none. */
export async function credentialsIn({
  folder,
  randomBytes,
}: {
  folder: string;
  randomBytes: RandomBytes;
}): Promise<Credentials> {
  const file = path.join(folder, 'credentials.json');
  const kept = await read(file);
  if (kept !== undefined) return kept;
  const made: Credentials = { engine: password(randomBytes), app: password(randomBytes) };
  const handle = await open(`${file}.partial`, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(made)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await chmod(`${file}.partial`, 0o600);
  await rename(`${file}.partial`, file);
  return made;
}

async function read(file: string): Promise<Credentials | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('engine' in value) || !('app' in value)) {
    throw new Error('credentials.json in the data folder is damaged');
  }
  const { engine, app } = value;
  if (typeof engine !== 'string' || typeof app !== 'string')
    throw new Error('credentials.json in the data folder is damaged');
  return { engine, app };
}

function password(randomBytes: RandomBytes): string {
  return Array.from(randomBytes(24), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
