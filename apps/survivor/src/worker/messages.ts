/**
 * What the page and its worker say to each other. Keys go in; out comes either nothing worth showing or a module to open.
 */
import type { Opened } from '@holdfast/vault/log';

export type Tried =
  | { readonly kind: 'sum' }
  | {
      readonly kind: 'open';
      readonly module: Uint8Array<ArrayBuffer>;
      readonly port: MessagePort;
      /** `null` when a first code opened it. */
      readonly opened: Opened | null;
      /** With a first code: not to begin, but to give what is kept here a new code. */
      readonly again: boolean;
    };

/** The answer in a message from the worker, or `null` for anything else. Both ends ship in one build. */
export function triedFrom(data: unknown): Tried | null {
  return isTried(data) ? data : null;
}

function isTried(data: unknown): data is Tried {
  return typeof data === 'object' && data !== null && 'kind' in data && (data.kind === 'sum' || data.kind === 'open');
}

/** Whether everything was taken away, in a message that says so; `null` for anything else. */
export function clearedFrom(data: unknown): boolean | null {
  const isAnswer = typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'cleared';
  return isAnswer ? 'done' in data && data.done === true : null;
}
