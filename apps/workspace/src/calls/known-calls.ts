/** Calls that this page has shown, so that one of them can be begun at without a network. In memory only, and gone when the person signs out or the page closes. */
import type { CallFile } from '@holdfast/wire';

type Known = Pick<CallFile, 'call'> & { readonly order?: CallFile['order'] };

const known = new Map<string, Known>();

/** Keeps what was shown; a file knows more than a line of a list. */
export function noteCalls(calls: readonly Known[]): void {
  for (const one of calls) {
    const before = known.get(one.call.id);
    known.set(one.call.id, { ...before, ...one });
  }
}

/** The call as it was last shown. */
export function knownCall(id: string): Known | undefined {
  return known.get(id);
}

/** Forgets all of them. */
export function forgetCalls(): void {
  known.clear();
}
