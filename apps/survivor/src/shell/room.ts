/**
 * What the page lends to what runs inside the frame. It is the only thing the two share, and it carries no content.
 */

import type { Opened } from '@holdfast/vault/log';

/** How the frame is to be closed without being asked. */
export type Closing = {
  /** Whether Escape and three times Shift close it. */
  readonly keys: boolean;
  /** Seconds without a touch or a key. */
  readonly afterSeconds: number;
};

export const usualClosing: Closing = { keys: true, afterSeconds: 300 };

export type Room = {
  /** The way to the worker that holds the key. */
  readonly port: MessagePort;
  /** What is public about what was opened; `null` when nothing has been kept on this device yet. */
  readonly opened: Opened | null;
  readonly close: () => void;
  readonly setClosing: (closing: Closing) => void;
};

declare global {
  interface Window {
    room?: Room;
  }
}
