/**
 * The two things the page can be. Neither knows of the other.
 */
import type { Key } from './calculator.ts';

export const faceNames = ['calculator', 'converter'] as const;
export type FaceName = (typeof faceNames)[number];

/** What is shown of one of them. */
export type Face = {
  readonly press: (key: Key) => void;
  /** As if nobody had touched it. */
  readonly reset: () => void;
};
