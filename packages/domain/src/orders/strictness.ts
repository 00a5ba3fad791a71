/**
 * Whether what one order says on a thing is stricter than what another says. Stricter means: it forbids all that the other
 * forbids, and more. Terms in the court's own words are never compared.
 */
import { type Condition, type Distance, isPermission } from './condition.ts';

/** What an order says on one thing: its terms of the kinds that belong together. */
export type Terms = readonly Condition[];

export type Strictness = 'stricter' | 'same' | 'laxer' | 'unknown';

/** `one` held against `other`. `unknown` when a parameter is missing, when each is stricter somewhere, or for own words. */
export function strictnessOf(one: Terms, other: Terms): Strictness {
  const bans = one.filter((term) => !isPermission(term));
  const otherBans = other.filter((term) => !isPermission(term));
  const [ban, otherBan] = [bans[0], otherBans[0]];
  if (bans.length > 1 || otherBans.length > 1) return sameWords(one, other) ? 'same' : 'unknown';
  const byBan = ban === undefined || otherBan === undefined ? presence(ban, otherBan) : compare(ban, otherBan);
  const byPermission = presence(other.find(isPermission), one.find(isPermission));
  return joined([byBan, byPermission]);
}

/** Do both say the same, whatever number the terms bear? */
export function sameWords(one: Terms, other: Terms): boolean {
  return spelled(one) === spelled(other);
}

function spelled(terms: Terms): string {
  return terms
    .map((term) => {
      const { id: _id, number: _number, text, ...said } = term;
      const words = term.kind === 'other' || term.kind === 'positive-requirement' ? (text ?? '') : '';
      const sorted = Object.entries({ ...said, words })
        .map(([key, value]) => [key, Array.isArray(value) ? value.toSorted() : value])
        .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
      return JSON.stringify(sorted);
    })
    .toSorted()
    .join('\n');
}

function presence(one: unknown, other: unknown): Strictness {
  if ((one === undefined) === (other === undefined)) return 'same';
  return one === undefined ? 'laxer' : 'stricter';
}

function compare(one: Condition, other: Condition): Strictness {
  if (one.kind === 'no-contact' && other.kind === 'no-contact') {
    const exceptions = [one.exceptForChildExchange, other.exceptForChildExchange] as const;
    return joined([covers(allIfNone(one.channels), allIfNone(other.channels)), byFlag(exceptions[1], exceptions[0])]);
  }
  if (one.kind === 'stay-away' && other.kind === 'stay-away') {
    return joined([covers(one.places, other.places), byDistance(one.distance, other.distance)]);
  }
  if (one.kind === 'firearms-surrender' && other.kind === 'firearms-surrender') {
    return byFlag(one.includesAmmunition, other.includesAmmunition);
  }
  if (one.kind === 'positive-requirement' || one.kind === 'other')
    return sameWords([one], [other]) ? 'same' : 'unknown';
  return one.kind === other.kind ? 'same' : 'unknown';
}

/** A term that names no channel forbids all of them. */
function allIfNone(channels: readonly string[]): readonly string[] | 'all' {
  return channels.length === 0 ? 'all' : channels;
}

function covers(one: readonly string[] | 'all', other: readonly string[] | 'all'): Strictness {
  const holds = (a: readonly string[] | 'all', b: readonly string[] | 'all') =>
    a === 'all' || (b !== 'all' && b.every((item) => a.includes(item)));
  return fromBoth(holds(one, other), holds(other, one));
}

function byFlag(one: boolean | undefined, other: boolean | undefined): Strictness {
  if (one === undefined || other === undefined) return one === other ? 'same' : 'unknown';
  return fromBoth(one || !other, other || !one);
}

/** Source: international yard and pound agreement, 1959: one yard is 0.9144 m, a third of it a foot. */
const metresIn: Readonly<Record<Distance['unit'], number>> = { metres: 1, yards: 0.9144, feet: 0.3048 };

function byDistance(one: Distance | undefined, other: Distance | undefined): Strictness {
  if (one === undefined || other === undefined) return one === other ? 'same' : 'unknown';
  const [metres, otherMetres] = [one.amount * metresIn[one.unit], other.amount * metresIn[other.unit]];
  return fromBoth(metres >= otherMetres, otherMetres >= metres);
}

function fromBoth(covered: boolean, covering: boolean): Strictness {
  if (covered && covering) return 'same';
  if (covered) return 'stricter';
  return covering ? 'laxer' : 'unknown';
}

/** Stricter here and laxer there is neither. */
function joined(parts: readonly Strictness[]): Strictness {
  const told = new Set(parts.filter((part) => part !== 'same'));
  if (told.size === 0) return 'same';
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : 'unknown';
}
