/** Where a statement about the world comes from, and how far it was checked. Data without one is a rumour. */
import type { CivilDate } from './time.ts';

/**
 * `confirmed`: read in the official text or a faithful copy. `secondary`: read in a partial, dated or second-hand copy.
 * `unconfirmed`: no source confirms it. Only `confirmed` may be shown as law; anything else never says "must".
 */
export const confirmations = ['confirmed', 'secondary', 'unconfirmed'] as const;
export type Confirmation = (typeof confirmations)[number];

export interface Citation {
  /** As a lawyer would cite it, e.g. `Cal. Penal Code § 836(c)(1)`. */
  readonly text: string;
  readonly confirmation: Confirmation;
  /** Where the text was read. */
  readonly source: string;
  /** The date the copy itself states; of an `undated` copy, the day it was read. */
  readonly asOf: CivilDate;
  readonly undated?: true;
  /** The day someone must read it again. */
  readonly reviewOn: CivilDate;
}
