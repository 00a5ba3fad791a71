/**
 * Takes away everything kept here, the key before all else: after that the rest is noise to whoever finds it. It refuses to go
 * on when the key could not be destroyed, and then nothing has changed.
 */
import { randomBytes } from '@holdfast/crypto';
import { blankHeader } from '@holdfast/crypto/open';
import type { BlobPlace } from '@holdfast/vault/blobs';
import type { Desk, LogPlace } from '@holdfast/vault/log';

/** True once the key, the log with its summary, and every large file are gone. */
export async function clearAll(options: {
  readonly desk: Pick<Desk, 'lock'>;
  readonly place: LogPlace;
  readonly blobs: BlobPlace;
}): Promise<boolean> {
  const { desk, place, blobs } = options;
  await desk.lock({});
  const storage = await place.open();
  if (!storage.ok) return false;
  try {
    // As long as the one before, and written over it: the same noise that a place never begun holds.
    const unkeyed = await storage.value.writeHeader(blankHeader({ random: randomBytes }));
    if (!unkeyed.ok) return false;
    await storage.value.truncate(0);
    await storage.value.writeSummary(null);
  } finally {
    await storage.value.close();
  }
  for (const name of await blobs.names()) await blobs.remove(name);
  await blobs.close();
  return true;
}
