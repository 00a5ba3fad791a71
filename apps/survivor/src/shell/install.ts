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

/**
 * Brings the newest copy, if there is one; `ask` goes to the network past the browser's own copy, which would otherwise
 * answer for a day. False when the network did not answer or nothing is installed.
 */
export async function renewOffline(window: Window, ask: (address: string) => Promise<Response>): Promise<boolean> {
  try {
    const registration = await window.navigator.serviceWorker.getRegistration('/');
    if (!registration) return false;
    const answer = await ask('/sw.js');
    await registration.update();
    return answer.ok;
  } catch {
    return false;
  }
}
