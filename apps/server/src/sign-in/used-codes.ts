/**
 * Remembers which one-time codes were just used, so that one read over a shoulder or from a proxied page opens nothing a second
 * time. It keeps a code only while the library would still take it. Source: RFC 6238, section 5.2: a code is accepted once.
 */
import { type Instant, millisecondsOf } from '@holdfast/domain';

export interface UsedCodes {
  /** Whether `code` of the account `owner` is used for the first time at `at`; from then on it counts as used. */
  readonly take: (owner: string, code: string, at: Instant) => boolean;
}

/** The library takes a code of the period before, of now and of the next, thirty seconds each; a little more for a clock that is set. */
const keptMilliseconds = 4 * 30_000;

/** Kept in memory: each running server remembers for itself, and a restart forgets. */
export function usedCodes(): UsedCodes {
  const used = new Map<string, number>();
  return {
    take: (owner, code, at) => {
      const now = millisecondsOf(at);
      for (const [key, until] of used) if (until <= now) used.delete(key);
      const key = `${owner} ${code}`;
      if (used.has(key)) return false;
      used.set(key, now + keptMilliseconds);
      return true;
    },
  };
}

/** For tests, where one person sits down at many desks within a minute. */
export const codesAcceptedAgain: UsedCodes = { take: () => true };
