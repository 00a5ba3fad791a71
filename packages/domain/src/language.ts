/** The languages of everything a person reads. A text without one of them does not type-check. */

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** One text, in every language. Both say the same; neither says more than its source. */
export interface Said {
  readonly en: string;
  readonly es: string;
}
