/**
 * Whether this page is an installed app, and the browser's own offer to make it one. It never asks by itself, and keeps the
 * browser from asking.
 */

type Offer = Event & {
  readonly prompt: () => Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: string }>;
};

export type Installing = {
  /** True in a window of its own, where the address and the other tabs are not shown. */
  readonly installed: boolean;
  /** Whether the browser would ask just now. */
  readonly isOffered: () => boolean;
  /** Shows the browser's question. False when it was refused, or is not to be had. */
  readonly ask: () => Promise<boolean>;
  /** `act` is run whenever there is something new to say of this. One at a time. */
  readonly onChange: (act: () => void) => void;
  /** Nobody is told any more: the frame was closed, and a function of it held here would keep all of it in memory. */
  readonly release: () => void;
};

const ownWindows = ['standalone', 'fullscreen', 'minimal-ui', 'window-controls-overlay'];

/** Listens from now on; the browser makes its offer once, at a time of its own. */
export function watchInstalling(window: Window): Installing {
  let offer: Offer | null = null;
  let changed: (() => void) | null = null;
  window.addEventListener('beforeinstallprompt', (event) => {
    if (!isOffer(event)) return;
    event.preventDefault();
    offer = event;
    changed?.();
  });
  return {
    installed:
      ownWindows.some((mode) => window.matchMedia(`(display-mode: ${mode})`).matches) || isAdded(window.navigator),
    isOffered: () => offer !== null,
    onChange: (act) => {
      changed = act;
    },
    release() {
      changed = null;
    },
    async ask() {
      const asking = offer;
      if (!asking) return false;
      offer = null;
      try {
        await asking.prompt();
        return (await asking.userChoice).outcome === 'accepted';
      } catch {
        return false;
      } finally {
        changed?.();
      }
    },
  };
}

function isOffer(event: Event): event is Offer {
  return 'prompt' in event && 'userChoice' in event;
}

/** Safari's own word for an app on the home screen, older than the standard's. */
function isAdded(navigator: Navigator): boolean {
  return 'standalone' in navigator && navigator.standalone === true;
}
