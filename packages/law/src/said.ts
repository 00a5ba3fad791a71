/** Puts the two languages of one text side by side, so that a table shows both. It adds nothing. */
import type { Said } from '@holdfast/domain';

export function said(en: string, es: string): Said {
  return { en, es };
}
