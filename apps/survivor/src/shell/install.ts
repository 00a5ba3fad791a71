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

/** Fetches the newest copy, if there is one. False when the network did not answer or nothing is installed. */
export async function renewOffline(window: Window): Promise<boolean> {
  try {
    const registration = await window.navigator.serviceWorker.getRegistration('/');
    if (!registration) return false;
    // The browser would otherwise answer from its own copy for a day.
    const answer = await window.fetch('/sw.js', { cache: 'reload' });
    await registration.update();
    return answer.ok;
  } catch {
    return false;
  }
}
