/**
 * Marlow County, California: a whole invented county, the same for the same seed and instant. Pure: it returns domain objects
 * and stores nothing. No person, place or order in it is real.
 */
import type { CallForService, Instant, Order, OrderId, Response } from '@holdfast/domain';
import { countyCalls } from './county-calls.ts';
import { countyFailures, withoutLooseEnds } from './county-failures.ts';
import { countyOrders } from './county-orders.ts';
import { agencies, type CountyAgency, type CountyStaff, partnership, staff } from './county-people.ts';
import { seededRandom } from './seeded-random.ts';

export interface County {
  readonly partnership: typeof partnership;
  readonly agencies: readonly CountyAgency[];
  readonly staff: readonly CountyStaff[];
  /** The story's order comes first. */
  readonly orders: readonly Order[];
  readonly calls: readonly CallForService[];
  readonly responses: readonly Response[];
  /** Rowan Ellery's order. No call is recorded on it, so that the story begins with a clean page. */
  readonly storyOrderId: OrderId;
}

/** The county as it stands at `now`. The same `seed` and `now` give the same county on every machine. */
export function countyAt({ seed, now }: { readonly seed: number; readonly now: Instant }): County {
  const random = seededRandom(seed);
  const orders = countyOrders({ random, now });
  const [story, ...others] = orders;
  if (story === undefined) throw new Error('a county without its story');
  const thrown = countyCalls({ random, now, orders: others });
  const failures = countyFailures({ now, orders: others });
  const calls = [...thrown.calls, ...failures.calls];
  const responses = [...withoutLooseEnds({ ...thrown, now }), ...failures.responses];
  return { partnership, agencies, staff, orders, calls, responses, storyOrderId: story.id };
}
