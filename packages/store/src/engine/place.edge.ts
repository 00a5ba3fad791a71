/**
 * Where the data folder is, and that it can be used by whoever must: this process, and the system user when root starts
 * the store. It refuses a place that only root can enter, because PostgreSQL would then fail with words of its own.
 */
import { access, chmod, constants, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { StoreFault } from '../issues.ts';
import { mayReach, type SystemUser, systemUser } from './system-user.edge.ts';

/** Where state goes when the checkout lies in a folder that the system user cannot enter. */
const stateFolder = '/var/lib/holdfast';

/**
 * The data folder to use when nobody names one: inside the checkout, or, when root's checkout lies where the system user
 * cannot enter, a folder of this checkout's own under `/var/lib/holdfast`. Makes the system user, but no folder.
 */
export async function defaultDataFolder(checkout: string): Promise<string> {
  const inside = path.join(path.resolve(checkout), '.holdfast', 'data');
  const user = await systemUser();
  if (user === undefined || (await mayReach({ user, folder: inside }))) return inside;
  return path.join(stateFolder, nameOf(path.resolve(checkout)));
}

/**
 * Makes `folder` when it is missing and sees that `user` can pass through it. Throws `data-folder-hidden`,
 * `data-folder-unusable`, or `data-folder-foreign` for one that holds something else: its mode is not ours to change.
 */
export async function preparedFolder({
  folder,
  user,
}: {
  folder: string;
  user: SystemUser | undefined;
}): Promise<string> {
  const whole = path.resolve(folder);
  if (user !== undefined && !(await mayReach({ user, folder: path.dirname(whole) }))) {
    throw new StoreFault('data-folder-hidden');
  }
  try {
    const first = await mkdir(whole, { recursive: true });
    if (first !== undefined && user !== undefined) await openTheWay({ from: first, to: whole });
    const held = await readdir(whole);
    if (held.length > 0 && !held.some((name) => name.startsWith('credentials.json'))) {
      throw new StoreFault('data-folder-foreign');
    }
    // Passing through is all the system user needs; what lies inside states its own owner and mode.
    await chmod(whole, user === undefined ? 0o700 : 0o711);
    await access(whole, constants.W_OK);
  } catch (cause) {
    if (cause instanceof StoreFault) throw cause;
    throw new StoreFault('data-folder-unusable', { cause });
  }
  return whole;
}

/** Folders we have just made must not be hidden by a strict umask of root's. */
async function openTheWay({ from, to }: { from: string; to: string }): Promise<void> {
  for (let at = to; at.length >= from.length; at = path.dirname(at)) await chmod(at, 0o711);
}

/** A short name that differs between checkouts. Source: FNV-1a, 64 bit, draft-eastlake-fnv; no secret depends on it. */
function nameOf(checkout: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(checkout)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
