/**
 * Puts together what the clues of a call found: which orders may be meant, likeliest first, each with every reason. It proposes and never
 * decides: two people of one name are two people until someone who knows has looked.
 */
import type { NameFound } from './rank.ts';
import { shownBits } from './rank.ts';

export type CluePart = 'about' | 'asking' | 'other';

/** One order that one clue led to. */
export type ClueFound =
  | { readonly orderId: string; readonly by: 'number' | 'plate' | 'address-block' }
  | {
      readonly orderId: string;
      readonly by: 'name';
      readonly part: CluePart;
      readonly party: 'restrained' | 'protected';
      readonly name: Omit<NameFound, 'id'>;
    };

export interface OrderProposed {
  readonly orderId: string;
  /** Strongest first. */
  readonly why: readonly ClueFound[];
}

/** Source: product decision; as many as a person compares at a glance. */
export const mostProposed = 8;

// Weights are bits of evidence, on the scale of names: an equal name with an equal day of birth is worth what a list of names shows at most.
const marks = { number: 60, plate: 20, 'address-block': 6 };
/** Called about one party and for the other, and both are those of the order: more than either by itself. */
const bothParties = 12;
/** The person complained of stands on record as the protected party, or the other way round: it happens, and is said. */
const otherWayRound = 0.5;

/** The orders among `found`, likeliest first, with no more than a glance takes. Ties stand in the order of their ids, so that two looks agree. */
export function proposalsFrom(found: readonly ClueFound[]): readonly OrderProposed[] {
  const weighed = [...Map.groupBy(found, ({ orderId }) => orderId)].map(([orderId, all]) => {
    const why = strongestOfEach(all);
    const parties = new Set(why.flatMap((one) => (one.by === 'name' ? [one.party] : [])));
    const sum = why.reduce((weight, one) => weight + weightOf(one), 0);
    return { orderId, why, weight: sum + (parties.size === 2 ? bothParties : 0) };
  });
  return weighed
    .toSorted((one, other) => other.weight - one.weight || (one.orderId < other.orderId ? -1 : 1))
    .slice(0, mostProposed)
    .map(({ orderId, why }) => ({ orderId, why }));
}

/** Of several names that led to one party the likeliest; of several equal marks one. */
function strongestOfEach(all: readonly ClueFound[]): readonly ClueFound[] {
  const kinds = Map.groupBy(all, (one) => (one.by === 'name' ? `name ${one.party}` : one.by));
  return [...kinds.values()]
    .flatMap((same) => same.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, 1))
    .toSorted((one, other) => weightOf(other) - weightOf(one));
}

function weightOf(found: ClueFound): number {
  if (found.by !== 'name') return marks[found.by];
  const likely = Math.max(1, shownBits.most - found.name.bits);
  return fits(found.part, found.party) ? likely : likely * otherWayRound;
}

function fits(part: CluePart, party: 'restrained' | 'protected'): boolean {
  return part === 'other' || (part === 'about') === (party === 'restrained');
}
