/**
 * Whether two orders speak of the same people, by the names and birth dates they bear. A shared family name is a doubt, not an
 * answer, and a doubt is never settled by guessing.
 */
import { type Answer, both } from '../answer.ts';
import type { Order, OrderParty } from './order.ts';

/** Is it one person? Equal names with unlike birth dates are two; names that share a word without more are not known. */
export function samePerson(one: OrderParty, other: OrderParty): Answer {
  const dates = one.bornOn !== undefined && other.bornOn !== undefined ? one.bornOn === other.bornOn : undefined;
  const [words, otherWords] = [nameWords(one.name), nameWords(other.name)];
  if (dates === false) return 'no';
  if (words.join(' ') === otherWords.join(' ')) return 'yes';
  const shares = words.some((word) => otherWords.includes(word));
  return shares || dates === true ? 'unknown' : 'no';
}

/** Do both protect one person from one other? */
export function sameParties(one: Order, other: Order): Answer {
  return both(
    samePerson(one.protectedParty, other.protectedParty),
    samePerson(one.restrainedParty, other.restrainedParty),
  );
}

/** Does each protect one of two people from the other? */
export function facingParties(one: Order, other: Order): Answer {
  return both(
    samePerson(one.protectedParty, other.restrainedParty),
    samePerson(one.restrainedParty, other.protectedParty),
  );
}

/** The words of a name without marks and capitals, in no order: registers write family names first or last. */
function nameWords(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
}
