/** A secret that a demonstration makes for itself and keeps beside its data, so that sessions outlive a restart. Real mode is given its own. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomBytes, toBase64url } from '@holdfast/crypto';

/** The secret in `folder`, made when there is none. Only the account that runs the server can read it. */
export async function keptSecret(folder: string): Promise<string> {
  const file = path.join(folder, 'sign-in.secret');
  try {
    return await readFile(file, 'utf8');
  } catch {
    const made = toBase64url(randomBytes(32));
    await writeFile(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  }
}
