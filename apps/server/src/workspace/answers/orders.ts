/** Looking up and reading orders. Nothing is shown without a purpose and an incident number, and each look leaves a trace, also one that finds nothing. */
import { idFrom, ok, refused } from '@holdfast/domain';
import { findOrders, readOrder } from '@holdfast/store';
import type { Answers } from '../answering.ts';

export const orderAnswers: Pick<Answers, 'lookUpOrders' | 'readOrder'> = {
  lookUpOrders: async ({ acting, now }, { body }) => {
    const { name, orderNumber } = body;
    const orders = await acting(purposeOf(body), (session) => findOrders(session, { name, orderNumber, at: now }));
    return ok({ orders: [...orders] });
  },

  readOrder: async ({ acting, now }, { params, body }) => {
    const id = idFrom<'order'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const read = await acting(purposeOf(body), (session) => readOrder(session, { id: id.value, at: now }));
    return read.ok ? ok({ order: read.value }) : read;
  },
};

/** As the audit keeps it: the code of the purpose, then the incident it was for. */
function purposeOf({ purpose, incidentNumber }: { readonly purpose: string; readonly incidentNumber: string }): string {
  return `${purpose} ${incidentNumber}`;
}
