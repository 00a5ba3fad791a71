/** The life of an order after it was entered. A record that contradicts the order is refused with its field; nothing is altered. */
import {
  checkOrder,
  civilDateAt,
  type Instant,
  idFrom,
  type Order,
  type OrderChange,
  type OrderId,
  ok,
  type Result,
  refused,
  registryDelays,
} from '@holdfast/domain';
import {
  listUnserved,
  type OrderLife,
  planNextTry,
  readOrderLife,
  recordOrderChange,
  recordOrderService,
} from '@holdfast/store';
import type { OrderLifeAnswer } from '@holdfast/wire';
import type { Issue } from '../../refusal.ts';
import type { Answers, StaffVisit } from '../answering.ts';

const purpose = 'serving-the-order';
/** A list a person can work off; the count says how many there are. */
const mostShown = 100;

export const lifeAnswers: Pick<Answers, 'unservedOrders' | 'readOrderLife' | 'recordService' | 'recordOrderChange'> = {
  unservedOrders: async ({ acting, standing, now }) => {
    const today = civilDateAt(now, standing.partnership.timeZone);
    const found = await acting(purpose, (session) => listUnserved(session, { today, most: mostShown, at: now }));
    return ok({ lives: found.lives.map((life) => told(life, now)), count: found.count });
  },

  readOrderLife: async ({ acting, now }, { params, body }) => {
    const id = idFrom<'order'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const why = `${body.purpose} ${body.incidentNumber}`;
    const read = await acting(why, (session) => readOrderLife(session, { id: id.value, at: now }));
    return read.ok ? ok(told(read.value, now)) : read;
  },

  recordService: async (visit, { params, body: { nextTryOn, ...act } }) => {
    const { acting, concerns, now } = visit;
    const id = idFrom<'order'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    if (act.at > now || (act.proofFiledAt ?? act.at) > now) return refused(impossible('at', 'in-the-future'));
    const fits = await fitting(visit, id.value, (order) => ({
      ...order,
      serviceAttempts: [...order.serviceAttempts, act],
    }));
    if (!fits.ok) return fits;
    return await acting(`${purpose} ${id.value}`, async (session): Promise<Result<OrderLifeAnswer, Issue>> => {
      const kept = await recordOrderService(session, {
        orderId: id.value,
        id: concerns.newId(),
        attempt: act,
        recordedAt: now,
      });
      if (!kept.ok) return kept;
      if (nextTryOn !== undefined)
        await planNextTry(session, { orderId: id.value, id: concerns.newId(), on: nextTryOn, at: now });
      const read = await readOrderLife(session, { id: id.value, at: now });
      return read.ok ? ok(told(read.value, now)) : read;
    });
  },

  recordOrderChange: async (visit, { params, body: { revision, endsOn, kind, at } }) => {
    const { acting, concerns, now } = visit;
    const id = idFrom<'order'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    if (at > now) return refused(impossible('at', 'in-the-future'));
    const change: OrderChange = { kind, at, ...(endsOn === undefined ? {} : { expiry: { kind: 'on', date: endsOn } }) };
    const fits = await fitting(visit, id.value, (order) => ({ ...order, changes: [...order.changes, change] }));
    if (!fits.ok) return fits;
    const kept = await acting(`registry-change ${id.value}`, (session) =>
      recordOrderChange(session, { orderId: id.value, id: concerns.newId(), revision, change, at: now }),
    );
    return kept.ok ? ok(told(kept.value, now)) : kept;
  },
};

/** Whether the order would still hold together with what is to be recorded. */
async function fitting(
  { acting, now }: StaffVisit,
  id: OrderId,
  with_: (order: Order) => Order,
): Promise<Result<Order, Issue>> {
  const read = await acting(`${purpose} ${id}`, (session) => readOrderLife(session, { id, at: now }));
  if (!read.ok) return read;
  const checked = checkOrder(with_(read.value.order));
  if (checked.ok) return checked;
  return refused({ code: 'impossible-dates', fields: checked.issue.map(({ code }) => ({ field: 'at', code })) });
}

function told(life: OrderLife, now: Instant): OrderLifeAnswer {
  const { order, receivedAt, enteredAt } = life;
  return { ...life, heldBy: [...life.heldBy], delays: registryDelays({ order, receivedAt, enteredAt, now }) };
}

function impossible(field: string, code: string): Issue {
  return { code: 'impossible-dates', fields: [{ field, code }] };
}
