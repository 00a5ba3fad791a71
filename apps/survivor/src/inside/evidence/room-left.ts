/** How much this device still gives to the app. It asks for nothing to be kept, and measures nothing itself. */

/** Bytes, as the browser guesses them; `null` when it does not say. */
export async function roomLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : quota - usage;
  } catch {
    return null;
  }
}
