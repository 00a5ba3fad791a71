/**
 * A small seeded generator for the demonstration county, so that one seed gives one county on every machine.
 * It is not for keys, tokens or anything a stranger must not guess.
 */

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** The generator for `seed`. Source: the mulberry32 construction, published to the public domain by its author. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of `choices`, each as likely. Throws on an empty list. */
export function pick<Choice>(random: Random, choices: readonly Choice[]): Choice {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new Error('nothing to pick from');
  return choice;
}

/** A whole number from `least` to `most`, both included. */
export function whole({
  random,
  least,
  most,
}: {
  readonly random: Random;
  readonly least: number;
  readonly most: number;
}): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Whether something with this chance, 0 to 1, happens. */
export function happens(random: Random, chance: number): boolean {
  return random() < chance;
}

/** A number from 0 up to, not including, 1, for the next of a row of things that are dealt. */
export type Deal = () => number;

/**
 * Deals instead of throwing: any run of deals is spread almost evenly, so that a share asked for is nearly the share seen even
 * among fifty. `pace` tells two dealers apart; they begin where the seed says.
 *
 * Source: additive recurrence over an irrational step, the plainest sequence of low discrepancy.
 */
export function dealer(random: Random, pace: 'golden' | 'silver'): Deal {
  const step = pace === 'golden' ? (Math.sqrt(5) - 1) / 2 : Math.SQRT2 - 1;
  let place = random();
  return () => {
    place = (place + step) % 1;
    return place;
  };
}
