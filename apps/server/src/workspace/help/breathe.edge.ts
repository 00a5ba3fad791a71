/** Lets others have their turn between two pieces of long work. It waits for nothing. */
import { setImmediate } from 'node:timers/promises';

/** Comes back once whatever else was ready has run. */
export async function breathe(): Promise<void> {
  await setImmediate();
}
