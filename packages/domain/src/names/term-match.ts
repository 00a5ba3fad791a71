/**
 * How one written name came to stand for another: the same, a short form, another spelling, a slip, a like sound. Each way has a price in bits;
 * the least is the answer, with its reason, so that a person can see why a name was found.
 */
import { slipBits } from './misspelling.ts';
import { kinshipOf } from './nicknames.ts';
import { soundKeysOf } from './sounds.ts';

/** Why two names were taken for one. */
export const nameReasons = [
  'same',
  'short-form',
  'other-spelling',
  'slip',
  'sound',
  'part-of-name',
  'beginning',
] as const;
export type NameReason = (typeof nameReasons)[number];

export interface TermMatch {
  readonly bits: number;
  readonly reason: NameReason;
}

/** Above this a likeness explains less than chance does. */
export const mostTermBits = 19;
const kinshipBits = { 'short-form': 4.5, spelling: 4.5, 'same-short-form': 6.5 };
const soundBits = 6;
const beginningBits = { initial: 4, more: 6 };

/** The likeliest way `written` stands for `meant`, both in plain letters; undefined when none is likely enough. */
export function matchTerms(written: string, meant: string): TermMatch | undefined {
  if (written === meant) return { bits: 0, reason: 'same' };
  let best: TermMatch | undefined;
  const offer = (bits: number, reason: NameReason) => {
    if (bits <= mostTermBits && (best === undefined || bits < best.bits)) best = { bits, reason };
  };
  const kinship = kinshipOf(written, meant);
  if (kinship !== undefined) offer(kinshipBits[kinship], kinship === 'spelling' ? 'other-spelling' : 'short-form');
  const [short, long] = written.length < meant.length ? [written, meant] : [meant, written];
  // Cut short by hand or by a column's width, not a few letters of something much longer.
  if (long.startsWith(short) && short.length !== 2 && long.length - short.length > 1 && long.length <= 24)
    offer(short.length === 1 ? beginningBits.initial : beginningBits.more, 'beginning');
  const most = Math.min(mostTermBits, best?.bits ?? mostTermBits);
  const slips = slipBits(written, { meant, most: Math.min(most, 5 + 2.2 * Math.min(short.length, 7)) });
  offer(slips, 'slip');
  if ((best?.bits ?? mostTermBits) > soundBits && soundAlike(written, meant)) {
    const edits = slipBits(written, { meant, most: 30 });
    if (edits < 30) offer(soundBits + Math.max(0, edits - soundBits) / 2, 'sound');
  }
  return best;
}

function soundAlike(one: string, other: string): boolean {
  const theirs = soundKeysOf(other);
  return soundKeysOf(one).some((key) => theirs.includes(key));
}
