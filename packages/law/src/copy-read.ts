/**
 * A copy of a legal text that somebody read, and the citations made from it. It refuses a citation without a copy: each names
 * where the text was read, the date the copy states, and the day somebody reads it again.
 */
import type { Citation, CivilDate, Confirmation } from '@holdfast/domain';

export interface CopyRead {
  /** What stands before the section in a citation, e.g. `Wash. Rev. Code §`. */
  readonly of: string;
  readonly source: string;
  /** The date the copy states; for an `undated` copy, the day it was read. */
  readonly asOf: CivilDate;
  readonly undated?: true;
  readonly reviewOn: CivilDate;
}

/** Cites a section from `copy`. Where the copy is partial, dated or second-hand, say so; otherwise it counts as confirmed. */
export function citing(copy: CopyRead): (section: string, confirmation?: Confirmation) => Citation {
  const { of, source, asOf, undated, reviewOn } = copy;
  const dated = { asOf, ...(undated === undefined ? {} : { undated }) };
  return (section, confirmation = 'confirmed') => ({
    text: `${of} ${section}`,
    confirmation,
    source,
    ...dated,
    reviewOn,
  });
}
