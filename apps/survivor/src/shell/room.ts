/**
 * What the page lends to what runs inside the frame. It is the only thing the two share, and it carries no content.
 */

import type { Opened } from '@holdfast/vault/log';
import type { Look } from '../offline/look.ts';
import type { Installing } from './installing.ts';
import type { Picking } from './picking.ts';

/** How the frame is to be closed without being asked. */
export type Closing = {
  /** Whether Escape and three times Shift close it. */
  readonly keys: boolean;
  /** Seconds without a touch or a key. */
  readonly afterSeconds: number;
};

export const usualClosing: Closing = { keys: true, afterSeconds: 300 };

export type Room = {
  readonly close: () => void;
  readonly setClosing: (closing: Closing) => void;
  /** What to hand to the worker in the moment of closing; it must not wait for anything. */
  readonly onClosing: (act: () => void) => void;
  /** Looks for a newer copy of the page, once, because she asked. False when the network did not answer. */
  readonly renew: () => Promise<boolean>;
  /** The sealed second part, the same for everybody; `null` when neither the device nor the network has it. */
  readonly pages: () => Promise<ArrayBuffer | null>;
  /** What is seldom needed, sealed, the same for everybody; `null` as above. */
  readonly seldom: () => Promise<ArrayBuffer | null>;
  /** The sealed part that belongs to where it is served, the same for everybody there; `null` as above. */
  readonly near: () => Promise<ArrayBuffer | null>;
  /**
   * Takes away everything this page keeps on the device, what opens it first, and closes. False, and nothing has changed, when
   * that could not be done.
   */
  readonly clear: () => Promise<boolean>;
  /** How the app presents itself just now. */
  readonly look: () => Promise<Look>;
  /** Presents it differently from now on; tells how far it has come. False, and as before, where that cannot be done. */
  readonly putLook: (look: Look, onStep: (done: number) => void) => Promise<boolean>;
  readonly installing: Omit<Installing, 'release'>;
  /** Gives a file to the downloads under `name`, its pieces from `port`. False when this window cannot. */
  readonly hand: (name: string, port: MessagePort) => Promise<boolean>;
  /** Gives a whole file to the downloads under `name`. */
  readonly handWhole: (name: string, file: Blob) => void;
  readonly picking: Pick<Picking, 'pick' | 'onPicked'>;
};

/**
 * What is posted into the frame once its module runs, together with the port to the worker. It is posted, not lent, because
 * an object of the page's own world is no byte array in the frame's.
 */
export type Handover = {
  /** What is public about what was opened; `null` when a first code opened it. */
  readonly opened: Opened | null;
  /** Asked for by a first code: what is kept here is to get a new code. */
  readonly again: boolean;
};

declare global {
  interface Window {
    room?: Room;
  }
}
