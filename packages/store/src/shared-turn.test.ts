/** Attacks the promise that a turn covers everyone who waits for it: each begins after they asked, none is lost to a failure, two never overlap. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedTurn } from './shared-turn.ts';

/** An act whose ends the test decides. */
const heldActs = () => {
  const acts: PromiseWithResolvers<void>[] = [];
  const turn = sharedTurn(async () => {
    const held = Promise.withResolvers<void>();
    acts.push(held);
    await held.promise;
  });
  return { acts, turn };
};

describe('a shared turn', () => {
  test('those who ask while one is under way share the next, and none is answered by one that began before they asked', async () => {
    const { acts, turn } = heldActs();
    const answered: string[] = [];
    const asking = ['first', 'second', 'third'].map(async (name) => {
      await turn();
      answered.push(name);
    });
    expect(acts).toHaveLength(1);
    acts[0]?.resolve();
    await asking[0];
    expect(answered).toEqual(['first']);
    expect(acts).toHaveLength(2);
    acts[1]?.resolve();
    await Promise.all(asking);
    expect(answered).toEqual(['first', 'second', 'third']);
    expect(acts).toHaveLength(2);
  });

  test('a turn that fails fails for those it served, and the next is tried anew', async () => {
    const { acts, turn } = heldActs();
    const [served, next] = [turn(), turn()];
    acts[0]?.reject(new Error('no disk'));
    await expect(served).rejects.toThrow('no disk');
    acts[1]?.resolve();
    await expect(next).resolves.toBeUndefined();
  });

  test('an act that throws at once is a turn that failed', async () => {
    const turn = sharedTurn(() => {
      throw new Error('at once');
    });
    await expect(turn()).rejects.toThrow('at once');
    await expect(turn()).rejects.toThrow('at once');
  });

  test('in any order of asking and ending, a turn begins after each who waits for it asked, and one at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { maxLength: 60 }), async (pauses) => {
        let [asked, begun, running] = [0, 0, 0];
        const turn = sharedTurn(async () => {
          running += 1;
          expect(running).toBe(1);
          begun = asked;
          const covers = begun;
          await Promise.resolve();
          await Promise.resolve();
          running -= 1;
          ended = covers;
        });
        let ended = 0;
        const waits: Promise<void>[] = [];
        for (const pause of pauses) {
          asked += 1;
          const mine = asked;
          waits.push(turn().then(() => expect(ended).toBeGreaterThanOrEqual(mine)));
          for (let step = 0; step < pause; step += 1) await Promise.resolve();
        }
        await Promise.all(waits);
      }),
    );
  });
});
