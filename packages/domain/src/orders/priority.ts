/**
 * Which of several orders about the same two people speaks where they differ, thing by thing, by the steps of the place that
 * enforces them. It says what is missing rather than choose, and a place whose rule nobody read has none.
 */
import { type Answer, both } from '../answer.ts';
import type { OrderId } from '../ids.ts';
import type { LawBook, PlaceLaw } from '../place-law.ts';
import type { Instant } from '../time.ts';
import { type Condition, type ConditionKind, conditionKinds } from './condition.ts';
import type { Order } from './order.ts';
import { type Decision, decide, type PriorityQuestion } from './priority-steps.ts';
import { facingParties, sameParties } from './same-people.ts';
import { type Standing, standingAt } from './standing.ts';
import { sameWords, type Terms } from './strictness.ts';

/** What a permission opens a ban may close, so the two are one thing; every other kind stands alone. */
const belongTogether: readonly (readonly ConditionKind[])[] = [
  ['no-contact', 'contact-permission'],
  ...conditionKinds.filter((kind) => kind !== 'no-contact' && kind !== 'contact-permission').map((kind) => [kind]),
];

/** On one thing, which orders speak; an order that speaks and has no such term leaves it open. */
export type GoverningTerm = Decision & { readonly kinds: readonly ConditionKind[] };

export interface Governing {
  /** The orders surely about these two people and not surely out of force. */
  readonly orderIds: readonly OrderId[];
  /** Orders that may be about them: names that share a word, birth dates that do not settle it. */
  readonly perhaps: readonly OrderId[];
  readonly terms: readonly GoverningTerm[];
}

/** Standing by the law of each order's own court; `law` alone says which speaks. */
interface Asked {
  readonly orders: readonly Order[];
  readonly instant: Instant;
  readonly law: PlaceLaw;
  /** Without it an order is read by `law`, whose expiry rules speak only for orders of its own courts. */
  readonly lawBook?: LawBook;
}

/**
 * For every two people with an order that binds or may bind: which order speaks on each thing any of them speaks on.
 * `law` is that of the place that enforces them. Never throws on orders that passed `checkOrder`.
 */
export function governingOrders({ orders, instant, law, lawBook }: Asked): readonly Governing[] {
  const alive = orders
    .map((order) => ({ order, standing: standingOf({ order, instant, law, lawBook }).answer }))
    .filter(({ standing }) => standing !== 'not-in-force');
  const pairs: Order[] = [];
  for (const { order } of alive) if (!pairs.some((one) => sameParties(one, order) === 'yes')) pairs.push(order);
  return pairs.map((pair) => {
    const about = alive
      .map((one) => ({ ...one, same: sameParties(pair, one.order) }))
      .filter((one) => one.same !== 'no');
    return {
      orderIds: about.filter((one) => one.same === 'yes').map((one) => one.order.id),
      perhaps: about.filter((one) => one.same === 'unknown').map((one) => one.order.id),
      terms: belongTogether.flatMap((kinds) => termFor({ kinds, about, law })),
    };
  });
}

type AboutThem = { readonly order: Order; readonly standing: Standing['answer']; readonly same: Answer };

/** Source: product decision; each doubt doubles the readings to compare, and past this many nothing would be settled anyway. */
const mostDoubts = 6;

/** The decision that holds whichever of the doubtful orders bind and are about these people; otherwise what would settle it. */
function termFor({
  kinds,
  about,
  law,
}: {
  readonly kinds: readonly ConditionKind[];
  readonly about: readonly AboutThem[];
  readonly law: PlaceLaw;
}): readonly GoverningTerm[] {
  const speaking = about.filter(({ order }) => termsOf(order, kinds).length > 0);
  const sure = speaking.filter((one) => one.standing === 'in-force' && one.same === 'yes');
  const doubtful = speaking.filter((one) => !sure.includes(one));
  if (speaking.every((one) => one.same === 'unknown')) return [];
  const missing: readonly PriorityQuestion[] = [
    ...(doubtful.some((one) => one.standing === 'cannot-tell') ? ['standing' as const] : []),
    ...(doubtful.some((one) => one.same === 'unknown') ? ['same-people' as const] : []),
  ];
  const open: GoverningTerm = { kinds, answer: 'cannot-tell', between: speaking.map((one) => one.order.id), missing };
  if (doubtful.length > mostDoubts) return [open];
  const readings = subsetsOf(doubtful)
    .map((some) => [...sure, ...some].map((one) => one.order))
    .filter((orders) => orders.length > 0)
    .map((orders) => decide({ said: orders.map((order) => ({ order, terms: termsOf(order, kinds) })), law }));
  const whole = readings.at(-1);
  if (whole === undefined) return [];
  const agreed = sure.length > 0 && readings.every((one) => sameDecision(one, whole));
  if (doubtful.length === 0) return [{ ...whole, kinds }];
  if (agreed && whole.answer === 'speaks') {
    // What is said does not hang on the doubtful orders, so none of them is named as the one that says it.
    const named = whole.orderIds.filter((orderId) => sure.some((one) => one.order.id === orderId));
    return [{ ...(named.length > 0 ? { ...whole, orderIds: named } : (readings[0] ?? whole)), kinds }];
  }
  return [{ ...open, missing: whole.answer === 'cannot-tell' ? [...missing, ...whole.missing] : missing }];
}

function termsOf(order: Order, kinds: readonly ConditionKind[]): Terms {
  return order.conditions.filter((condition: Condition) => kinds.includes(condition.kind));
}

function sameDecision(one: Decision, other: Decision): boolean {
  if (one.answer !== 'speaks' || other.answer !== 'speaks') return false;
  return one.terms.length === other.terms.length && sameWords(one.terms, other.terms);
}

/** Every choice among `items`, the empty one first and the whole last. */
function subsetsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsetsOf(rest);
  return [...without, ...without.map((some) => [first, ...some])];
}

/** Two orders that face each other: each protects one of two people from the other. */
export interface MutualOrders {
  readonly orderIds: readonly [OrderId, OrderId];
  /** `yes` only when both surely bind and the people are surely the same. */
  readonly answer: 'yes' | 'unknown';
}

/** Every two orders that face each other or may do so, with the doubt told. Two orders of one direction are never mutual. */
export function mutualOrders({ orders, instant, law, lawBook }: Asked): readonly MutualOrders[] {
  const binds = (order: Order): Answer => {
    const { answer } = standingOf({ order, instant, law, lawBook });
    if (answer === 'cannot-tell') return 'unknown';
    return answer === 'in-force' ? 'yes' : 'no';
  };
  return orders.flatMap((order, index) =>
    orders.slice(index + 1).flatMap((other): readonly MutualOrders[] => {
      const answer = both(facingParties(order, other), binds(order), binds(other));
      return answer === 'no' ? [] : [{ orderIds: [order.id, other.id], answer }];
    }),
  );
}

function standingOf({
  order,
  instant,
  law,
  lawBook,
}: Omit<Asked, 'orders' | 'lawBook'> & { readonly order: Order; readonly lawBook: LawBook | undefined }): Standing {
  return standingAt({ order, instant, law: lawBook === undefined ? law : lawBook(order.issuingCourt.jurisdiction) });
}
