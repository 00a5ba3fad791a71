/** Which of two texts comes first, by their characters: for instants, which are written so that this is their order in time. */

/** Below zero when `a` comes first, above when `b` does, zero for the same text, so that a sort leaves equals as they were. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
