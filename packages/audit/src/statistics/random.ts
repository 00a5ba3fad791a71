/** Random numbers that can be drawn again: the seed is an argument, and the same seed gives the same draw on every machine. */

/** A number in [0, 1), the next each time. */
export type Draw = () => number;

/**
 * A seeded generator. It is for samples and resampling, never for a key.
 *
 * Source: "mulberry32" by Tommy Ettinger, in the public domain; a counter through a mixing function of 32 bits.
 */
export function seededDraw(seed: number): Draw {
  let state = Math.trunc(seed) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `size` different members of `from`, each equally likely, in the order in which they stood. All of them when there are fewer. */
export function drawn<Member>(
  from: readonly Member[],
  { size, draw }: { readonly size: number; readonly draw: Draw },
): readonly Member[] {
  const places = from.map((_, at) => at);
  const taken = Math.min(size, places.length);
  for (let at = 0; at < taken; at += 1) {
    const other = at + Math.floor(draw() * (places.length - at));
    const [one, two] = [places[at], places[other]];
    if (one !== undefined && two !== undefined) [places[at], places[other]] = [two, one];
  }
  const kept = new Set(places.slice(0, taken));
  return from.filter((_, at) => kept.has(at));
}
