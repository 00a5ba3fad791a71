/**
 * One act done for all who ask for it at about the same time. Whoever asks gets a turn that begins after they asked, so that it covers what they did before; those who
 * ask while one is under way share the next. It keeps no result and never does two at once.
 */

/** A door to `act`: each call resolves when a turn that began after the call has ended, and rejects when that turn failed. */
export function sharedTurn(act: () => Promise<unknown>): () => Promise<void> {
  let waiting: PromiseWithResolvers<void>[] = [];
  let underWay = false;
  const serve = async () => {
    underWay = true;
    while (waiting.length > 0) {
      const served = waiting;
      waiting = [];
      try {
        await act();
        for (const each of served) each.resolve();
      } catch (problem) {
        for (const each of served) each.reject(problem);
      }
    }
    underWay = false;
  };
  return () => {
    const asked = Promise.withResolvers<void>();
    waiting.push(asked);
    if (!underWay) void serve();
    return asked.promise;
  };
}
