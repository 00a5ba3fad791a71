/**
 * Choosing files. The chooser belongs to the page and not to the frame: on a phone it covers the page, which closes the frame
 * as anything does that covers it. What was chosen meanwhile waits here, unread, until the frame is opened again. It refuses
 * to keep anything for long, and never reads a file.
 */

/** What may be chosen, and for what: `note` comes back as it was given and means nothing here. */
export type Wanted = {
  /** Media types, as a file field takes them; empty for any. */
  readonly accept: string;
  /** Straight to the camera, where the device has one. */
  readonly camera: boolean;
  readonly note: string;
};

export type Picked = { readonly files: readonly File[]; readonly note: string };

export type Picking = {
  /** Opens the chooser; to be called while a press is being answered. */
  readonly pick: (wanted: Wanted) => void;
  /** Who takes what is chosen, from now on and what waits. */
  readonly onPicked: (take: (picked: Picked) => void) => void;
  /** Nobody takes any more: the frame was closed. */
  readonly release: () => void;
};

/** How long files wait for the frame. */
const waitingMilliseconds = 10 * 60 * 1000;

/** A chooser in `page`. */
export function createPicking(
  page: Document,
  clock: {
    readonly later: (act: () => void, milliseconds: number) => number;
    readonly cancel: (timer: number) => void;
  },
): Picking {
  let take: ((picked: Picked) => void) | null = null;
  let waiting: Picked | null = null;
  let forgetting = 0;
  /** Held, because a chooser that nothing holds may be collected while it is open. */
  let chooser: HTMLInputElement | null = null;

  const give = (picked: Picked) => {
    clock.cancel(forgetting);
    waiting = take === null ? picked : null;
    if (take !== null) take(picked);
    else
      forgetting = clock.later(() => {
        waiting = null;
      }, waitingMilliseconds);
  };
  return {
    pick({ accept, camera, note }) {
      const made = page.createElement('input');
      made.type = 'file';
      made.accept = accept;
      made.multiple = !camera;
      if (camera) made.setAttribute('capture', 'environment');
      made.addEventListener('change', () => {
        chooser = null;
        const files = [...(made.files ?? [])];
        if (files.length > 0) give({ files, note });
      });
      made.addEventListener('cancel', () => {
        chooser = null;
      });
      chooser = made;
      chooser.click();
    },
    onPicked(taker) {
      take = taker;
      const waited = waiting;
      if (waited !== null) give(waited);
    },
    release() {
      take = null;
    },
  };
}
