/**
 * How long an order took to get into the registry and to be served, with the court's part and the police's apart, because each
 * answers for its own. What nobody recorded is not known; it is never counted to either.
 */
import { type Instant, millisecondsOf } from '../time.ts';
import { serviceAt } from './notice.ts';
import type { Order } from './order.ts';

/** One stretch of time. `open`: it has begun and not ended. `not-known`: an end of it was not recorded. */
export type Delay =
  | { readonly kind: 'took'; readonly from: Instant; readonly to: Instant; readonly milliseconds: number }
  | { readonly kind: 'open'; readonly from: Instant; readonly milliseconds: number }
  | { readonly kind: 'not-known' };

export interface RegistryDelays {
  /** From the court's issue until the police had it. */
  readonly courtToPolice: Delay;
  /** From then until it stood in the registry. */
  readonly policeToRegistry: Delay;
  /** From when the police had it until service; `open` while it is not known to be served. */
  readonly policeToService: Delay;
  /** From service until the proof was filed. */
  readonly serviceToProof: Delay;
}

/** The delays of `order` at `now`. An order whose receipt nobody recorded leaves both sides not known. */
export function registryDelays({
  order,
  receivedAt,
  enteredAt,
  now,
}: {
  readonly order: Order;
  readonly receivedAt?: Instant | undefined;
  readonly enteredAt?: Instant | undefined;
  readonly now: Instant;
}): RegistryDelays {
  const served = serviceAt(order, now);
  const proofs = order.serviceAttempts
    .filter((attempt) => attempt.succeeded === 'yes' && attempt.at === served)
    .flatMap((attempt) => (attempt.proofFiledAt === undefined ? [] : [attempt.proofFiledAt]))
    .toSorted();
  return {
    courtToPolice: delay({ from: order.issuedAt, to: receivedAt, now, isOver: true }),
    policeToRegistry: delay({ from: receivedAt, to: enteredAt, now, isOver: true }),
    policeToService: delay({ from: receivedAt ?? enteredAt, to: served, now, isOver: false }),
    serviceToProof: delay({ from: served, to: proofs[0], now, isOver: false }),
  };
}

/** An end that is missing means `open` only where nothing else can have ended it unseen. One that lies before its start is a record in error. */
function delay({
  from,
  to,
  now,
  isOver,
}: {
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
  readonly now: Instant;
  readonly isOver: boolean;
}): Delay {
  if (from === undefined || (to === undefined && isOver)) return { kind: 'not-known' };
  const milliseconds = millisecondsOf(to ?? now) - millisecondsOf(from);
  if (milliseconds < 0) return { kind: 'not-known' };
  return to === undefined ? { kind: 'open', from, milliseconds } : { kind: 'took', from, to, milliseconds };
}
