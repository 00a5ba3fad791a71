/**
 * Installs the offline copy of the page. The browser may look for a newer one at most once a day, and only at opening.
 */

/** Asks for the offline copy. Where the browser has none, or refuses, the page works all the same while online. */
export async function installOffline(window: Window, trusted: (address: string) => string): Promise<void> {
  const workers = 'serviceWorker' in window.navigator ? window.navigator.serviceWorker : null;
  try {
    await workers?.register(trusted('/sw.js'), { updateViaCache: 'all' });
  } catch {
    // Private windows and old browsers refuse; there is nothing to tell anybody.
  }
}
