/** Looking up and reading orders. Nothing is shown without a purpose and an incident number, and each look leaves a trace, also one that finds nothing. */
import { type Instant, idFrom, ok, refused } from '@holdfast/domain';
import {
  cautionsOf,
  indexOrders,
  lookUpOrders,
  type OrderFound,
  readOrder,
  refuseInConflict,
  type Store,
} from '@holdfast/store';
import type { WhyFound } from '@holdfast/wire';
import type { Answers } from '../answering.ts';

/** Orders indexed before a look-up answers: what people entered a moment ago. The jobs work off what a whole file brings. */
const indexedAtOnce = 200;

interface Indexed {
  readonly store: Store;
  readonly now: Instant;
}

export const orderAnswers: Pick<Answers, 'lookUpOrders' | 'readOrder'> = {
  lookUpOrders: async ({ acting, concerns, now }, { body }) => {
    const { purpose, incidentNumber, ...question } = body;
    await concerns.indexArrivals();
    const asked = { question, purpose, incidentNumber, id: concerns.newId(), at: now };
    const told = await acting(purposeOf(body), (session) => lookUpOrders(session, asked));
    if (!told.ok) return told;
    const { found, lessLikely, notSearchable } = told.value;
    return ok({ orders: found.map(({ order }) => order), why: found.map(whyOf), lessLikely, notSearchable });
  },

  readOrder: async ({ acting, concerns, now }, { params, body }) => {
    const id = idFrom<'order'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    return await acting(purposeOf(body), async (session) => {
      const allowed = await refuseInConflict(session, { orderId: id.value, alertId: concerns.newId(), at: now });
      if (!allowed.ok) return allowed;
      const read = await readOrder(session, { id: id.value, at: now });
      if (!read.ok) return read;
      const cautions = (await cautionsOf(session, [id.value])).get(id.value) ?? [];
      return ok({ order: read.value, cautions: [...cautions] });
    });
  },
};

/** Has what a whole file brought indexed, a piece of up to `most`, as the server's own work; answers how many were. */
export async function indexWaiting({ store, most, now }: Indexed & { readonly most: number }): Promise<number> {
  return await store.withActor(job, async (session) => await indexOrders(session, { most, at: now }));
}

/** Has what came a moment ago indexed. Where a whole file waits it leaves all of it to the jobs: a look-up counts what waits, and does not wait for it. */
export async function indexArrivals({ store, now }: Indexed): Promise<void> {
  await store.withActor(job, async (session) => {
    await indexOrders(session, { most: indexedAtOnce, onlyFew: true, at: now });
  });
}

const job = { kind: 'system', actor: 'name-index', purpose: 'name-index' } as const;

function whyOf({ order, foundBy, cautions }: OrderFound): WhyFound {
  if (foundBy.by !== 'name') return { orderId: order.id, foundBy, cautions: [...cautions] };
  const { by, party, given, surname, swapped, born } = foundBy;
  return {
    orderId: order.id,
    foundBy: { by, party, given: given.reason, surname: surname.reason, swapped, born },
    cautions: [...cautions],
  };
}

/** As the audit keeps it: the code of the purpose, then the incident it was for. */
function purposeOf({ purpose, incidentNumber }: { readonly purpose: string; readonly incidentNumber: string }): string {
  return `${purpose} ${incidentNumber}`;
}
