/**
 * Empties a data folder, to begin again. It refuses a folder that a running Holdfast holds, and touches nothing but what a
 * store put there.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { lockFolder } from './engine/lock.edge.ts';
import { clearTheWay } from './engine/postgres.edge.ts';
import { StoreFault } from './issues.ts';

/** Removes everything in `dataFolder`; a folder that is not there is empty already. Throws `already-open`, or `data-folder-foreign` for a folder that is no store's. */
export async function eraseStore(dataFolder: string): Promise<void> {
  const there = await stat(dataFolder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!there) return;
  const names = await readdir(dataFolder);
  if (names.length === 0) return;
  // A mistyped folder must not cost someone their files.
  if (!names.includes('credentials.json')) throw new StoreFault('data-folder-foreign');
  const lock = await lockFolder(dataFolder);
  try {
    // A database whose program was killed may still be writing there.
    await clearTheWay({ cluster: path.join(dataFolder, 'postgres'), folder: dataFolder });
    // The mark of a store goes last: cut short, the folder is still known as ours.
    const inOrder = [...names.filter((name) => name !== 'credentials.json'), 'credentials.json'];
    for (const name of inOrder) await rm(path.join(dataFolder, name), { recursive: true, force: true });
  } finally {
    await lock.release();
  }
}
