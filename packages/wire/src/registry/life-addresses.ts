/** The addresses of an order's life: its clocks, acts of service, what a court changed, and which orders still have to be served. */
import { orderChangeKinds, serverRoles, serviceMethods } from '@holdfast/domain';
import { z } from 'zod';
import { lookUpReason } from '../api-answers.ts';
import { answer, civilDate, instant, line } from '../primitives.ts';
import { order } from '../records.ts';

const police = ['officer', 'liaison', 'supervisor'] as const;
const keepers = ['supervisor', 'liaison'] as const;
const byId = z.strictObject({ id: z.string().max(64) });

const delay = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('took'), from: instant, to: instant, milliseconds: z.number() }),
  z.strictObject({ kind: z.literal('open'), from: instant, milliseconds: z.number() }),
  z.strictObject({ kind: z.literal('not-known') }),
]);

/** An order with its clocks; the court's and the police's apart. */
export const orderLife = z.strictObject({
  order,
  revision: z.int().min(1),
  receivedAt: z.exactOptional(instant),
  enteredAt: z.exactOptional(instant),
  nextTryOn: z.exactOptional(civilDate),
  /** Agencies of the partnership that brought it in or recorded something of it: one court and one number is one order for all of them. */
  heldBy: z.array(line(200)).max(200),
  delays: z.strictObject({
    courtToPolice: delay,
    policeToRegistry: delay,
    policeToService: delay,
    serviceToProof: delay,
  }),
});
export type OrderLifeAnswer = z.infer<typeof orderLife>;

export const lifeAddresses = {
  unservedOrders: {
    method: 'GET',
    path: '/api/registry/unserved',
    summary: 'Orders not known to be served, the oldest first; each one shown is recorded',
    roles: police,
    answer: z.strictObject({ lives: z.array(orderLife), count: z.int() }),
  },
  readOrderLife: {
    method: 'POST',
    path: '/api/orders/:id/life',
    summary: 'One order with its clocks; each reading is recorded',
    roles: police,
    params: byId,
    body: z.strictObject(lookUpReason),
    answer: orderLife,
  },
  recordService: {
    method: 'POST',
    path: '/api/orders/:id/service-attempts',
    summary: 'Record an act of service or a try, and the next try',
    roles: police,
    params: byId,
    body: z.strictObject({
      at: instant,
      method: z.enum(serviceMethods),
      succeeded: answer,
      by: z.exactOptional(line(200)),
      byRole: z.exactOptional(z.enum(serverRoles)),
      proofFiledAt: z.exactOptional(instant),
      nextTryOn: z.exactOptional(civilDate),
    }),
    answer: orderLife,
  },
  recordOrderChange: {
    method: 'POST',
    path: '/api/orders/:id/changes',
    summary: 'Record that the court changed the order; refused when somebody did since it was read',
    roles: keepers,
    params: byId,
    body: z.strictObject({
      revision: z.int().min(1).max(1_000_000),
      kind: z.enum(orderChangeKinds),
      at: instant,
      /** A new last day, where the court set one. */
      endsOn: z.exactOptional(civilDate),
    }),
    answer: orderLife,
  },
} as const;
