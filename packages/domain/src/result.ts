/**
 * The shape of every expected outcome. Defects throw; this is for what a careful caller must look at.
 * It refuses to carry words for people: an issue has a code, and the screen finds the words.
 */
export type Result<Value, Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: Issue };

/** The successful outcome. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The refused outcome, with the issue that says why. */
export function refused<Issue>(issue: Issue): { readonly ok: false; readonly issue: Issue } {
  return { ok: false, issue };
}

/** Ends an exhaustive switch. Throws, never returns: a case nobody wrote is a defect, not a default. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
