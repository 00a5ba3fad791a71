/**
 * Counts tries so that guessing is slow. Each name has a few tries at once and gains one every few seconds: a guesser is
 * held to that pace and a person waits less than a minute. It never locks a name, and forgets names when it holds too many.
 */
import { type Instant, millisecondsOf } from '@holdfast/domain';

export interface Tries {
  /** Whether one more try by `name` is allowed at `at`; counts it when it is. */
  readonly take: (name: string, at: Instant) => boolean;
}

/** Kept in memory: each running server counts for itself. `most` bounds how many names are remembered. */
export function triesOf({
  atOnce,
  secondsToNext,
  most = 10_000,
}: {
  readonly atOnce: number;
  readonly secondsToNext: number;
  readonly most?: number;
}): Tries {
  const left = new Map<string, { readonly tries: number; readonly at: number }>();
  return {
    take: (name, at) => {
      const now = millisecondsOf(at);
      const before = left.get(name) ?? { tries: atOnce, at: now };
      const tries = Math.min(atOnce, before.tries + (now - before.at) / (secondsToNext * 1000));
      const allowed = tries >= 1;
      left.delete(name);
      left.set(name, { tries: allowed ? tries - 1 : tries, at: now });
      if (left.size > most) forgetOldest(left);
      return allowed;
    },
  };
}

function forgetOldest(left: Map<string, unknown>): void {
  const oldest = left.keys().next();
  if (!oldest.done) left.delete(oldest.value);
}
