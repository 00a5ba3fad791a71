/** The addresses of looking people up and of watching who looks: what each takes and answers. An answer of a look-up has no place for anyone's address. */
import { z } from 'zod';
import { lookUpReason } from './api-answers.ts';
import { auditHead } from './audit-head.ts';
import { id, instant, line } from './primitives.ts';
import { keyText } from './receipts.ts';
import { order } from './records.ts';
import { staffRoles } from './staff.ts';

const byId = z.strictObject({ id: z.string().max(64) });
const done = z.strictObject({ done: z.literal(true) });
const count = z.number().int().min(0);

const nameReason = z.enum([
  'same',
  'short-form',
  'other-spelling',
  'slip',
  'sound',
  'part-of-name',
  'beginning',
  'missing',
  'differs',
  'not-asked',
]);
const bornReason = z.enum(['same', 'day-month-swapped', 'one-slip', 'part-same', 'other', 'missing', 'not-asked']);

/** Why an order was found. */
export const foundBy = z.discriminatedUnion('by', [
  z.strictObject({ by: z.enum(['number', 'plate', 'address-block']) }),
  z.strictObject({
    by: z.literal('name'),
    party: z.enum(['restrained', 'protected']),
    given: nameReason,
    surname: nameReason,
    swapped: z.boolean(),
    born: bornReason,
  }),
]);
export type FoundBy = z.infer<typeof foundBy>;

/** Beside each order: why it was found, and the cautions its source gave. */
export const whyFound = z.strictObject({
  orderId: id<'order'>(),
  foundBy,
  cautions: z.array(line(200)),
});
export type WhyFound = z.infer<typeof whyFound>;

export const lookUpAnswer = z.strictObject({
  /** Likeliest first. */
  orders: z.array(order),
  /** One to each order, in the same order. */
  why: z.array(whyFound),
  lessLikely: count,
  notSearchable: count,
});

export const lookUpBody = z
  .strictObject({
    ...lookUpReason,
    name: z.exactOptional(line(200)),
    born: z.exactOptional(line(20)),
    orderNumber: z.exactOptional(line(60)),
    addressBlock: z.exactOptional(line(120)),
    plate: z.exactOptional(line(20)),
    lessLikely: z.exactOptional(z.boolean()),
  })
  .refine(
    ({ name, orderNumber, addressBlock, plate }) =>
      [name, orderNumber, addressBlock, plate].some((one) => one !== undefined),
    {
      message: 'name-or-number',
      path: ['name'],
    },
  );

const alert = z.strictObject({
  id: line(100),
  kind: z.enum(['conflict', 'canary']),
  staffId: id<'staff'>(),
  staffName: line(200),
  orderId: id<'order'>(),
  purpose: line(200),
  raisedAt: instant,
  seenAt: z.exactOptional(instant),
});
const unusual = z.strictObject({
  kind: z.enum(['same-question', 'off-shift']),
  staffId: id<'staff'>(),
  staffName: line(200),
  count,
  outOf: count,
  incidentNumbers: z.array(line(60)),
  orderIds: z.array(id<'order'>()),
  lastAt: instant,
});
export const registryWatch = z.strictObject({
  since: instant,
  alerts: z.array(alert),
  unusual: z.array(unusual),
  lookUps: count,
  withoutRoster: count,
});
export type RegistryWatchAnswer = z.infer<typeof registryWatch>;

export const watchMarks = z.strictObject({
  conflicts: z.array(
    z.strictObject({
      orderId: id<'order'>(),
      orderNumber: z.exactOptional(line(60)),
      staffId: id<'staff'>(),
      staffName: line(200),
      kind: z.enum(['party', 'household', 'marked']),
      byName: z.boolean(),
      markedAt: instant,
      reason: z.exactOptional(line(500)),
      endedAt: z.exactOptional(instant),
      endedBecause: z.exactOptional(line(500)),
    }),
  ),
  canaries: z.array(
    z.strictObject({ orderId: id<'order'>(), orderNumber: line(60), name: line(200), plantedAt: instant }),
  ),
  members: z.array(z.strictObject({ staffId: id<'staff'>(), name: line(200), role: z.enum(staffRoles) })),
  shifts: z.array(z.strictObject({ staffId: id<'staff'>(), staffName: line(200), beginsAt: instant, endsAt: instant })),
});
export type WatchMarksAnswer = z.infer<typeof watchMarks>;

const hex = z.string().regex(/^[0-9a-f]{64}$/);
/** One line of an exported chain; `holdfast verify-audit FILE` recomputes it. */
export const exportedEntry = z.strictObject({
  agencyId: z.string().max(64),
  sequence: z.number().int().min(1),
  actor: z.string().max(200),
  role: z.string().max(40),
  code: z.string().max(80),
  recordKind: z.string().max(40),
  recordId: z.string().max(200),
  purpose: z.string().max(200),
  recordedAt: instant,
  previousHash: hex,
  hash: hex,
});

const orderAccess = z.strictObject({
  agencyName: line(200),
  role: z.enum(staffRoles),
  code: z.string().max(80),
  purpose: z.string().max(80),
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});

export const lookUpAddresses = {
  registryWatch: {
    method: 'GET',
    path: '/api/registry-watch',
    summary: 'What a supervisor should ask about: alerts, repeated questions without an incident, look-ups off shift',
    roles: ['supervisor'],
    answer: registryWatch,
  },
  seeAlert: {
    method: 'POST',
    path: '/api/registry-watch/alerts/:id/seen',
    summary: 'I have seen this alert about someone else',
    roles: ['supervisor'],
    params: z.strictObject({ id: z.string().max(100) }),
    body: z.strictObject({}),
    answer: done,
  },
  markConflict: {
    method: 'POST',
    path: '/api/orders/:id/conflicts',
    summary: 'A member of my agency must not look at this order',
    roles: ['supervisor'],
    params: byId,
    body: z.strictObject({
      staffId: id<'staff'>(),
      kind: z.enum(['party', 'household', 'marked']),
      reason: z.exactOptional(line(500)),
    }),
    answer: done,
  },
  endConflict: {
    method: 'POST',
    path: '/api/orders/:id/conflicts/ends',
    summary: 'A conflict of someone else has ended, and why',
    roles: ['supervisor'],
    params: byId,
    body: z.strictObject({ staffId: id<'staff'>(), because: line(500) }),
    answer: done,
  },
  watchMarks: {
    method: 'GET',
    path: '/api/registry-watch/marks',
    summary: 'Who must not look at which order, which orders describe nobody, and when members work',
    roles: ['supervisor'],
    answer: watchMarks,
  },
  findOrderByNumber: {
    method: 'POST',
    path: '/api/registry-watch/orders',
    summary: 'The orders that bear a number, to be marked; ids only',
    roles: ['supervisor'],
    body: z.strictObject({ orderNumber: line(60) }),
    answer: z.strictObject({ orderIds: z.array(id<'order'>()) }),
  },
  makeCanary: {
    method: 'POST',
    path: '/api/registry-watch/canaries',
    summary: 'Put an order on record that describes nobody, and be told who finds it',
    roles: ['supervisor'],
    body: z.strictObject({ name: line(200), protectedName: line(200), orderNumber: line(60), court: line(200) }),
    answer: done,
  },
  plantCanary: {
    method: 'POST',
    path: '/api/orders/:id/canaries',
    summary: 'This order describes nobody: tell me who finds it',
    roles: ['supervisor'],
    params: byId,
    body: z.strictObject({}),
    answer: done,
  },
  putShifts: {
    method: 'POST',
    path: '/api/shifts',
    summary: 'When members of my agency work',
    roles: ['supervisor'],
    body: z.strictObject({
      shifts: z.array(z.strictObject({ staffId: id<'staff'>(), beginsAt: instant, endsAt: instant })).max(1_000),
    }),
    answer: done,
  },
  nameStaffPerson: {
    method: 'POST',
    path: '/api/staff/people',
    summary: 'A member’s own name, or of someone they live with, so that orders about them are known',
    roles: ['administrator'],
    body: z.strictObject({
      staffId: id<'staff'>(),
      relation: z.enum(['self', 'household']),
      name: line(200),
      born: z.exactOptional(line(20)),
    }),
    answer: done,
  },
  auditAgencies: {
    method: 'GET',
    path: '/api/audit/agencies',
    summary: 'Agencies whose audit I may take away',
    roles: ['coordinator'],
    answer: z.strictObject({
      agencies: z.array(z.strictObject({ id: id<'agency'>(), name: line(200), agencyKey: keyText })),
    }),
  },
  exportAudit: {
    method: 'GET',
    path: '/api/audit/agencies/:id/entries',
    summary: 'An agency’s audit chain, to be checked on another machine; codes and ids, no names',
    roles: ['coordinator'],
    params: byId,
    query: z.strictObject({ after: z.exactOptional(z.coerce.number().int().min(0)) }),
    // The head comes with the last page.
    answer: z.strictObject({ entries: z.array(exportedEntry), head: z.exactOptional(auditHead) }),
  },
  reportAccesses: {
    method: 'POST',
    path: '/api/access-reports',
    summary:
      'Who looked at an order, for the person it protects: days, agencies, roles and purposes; nothing of the last seven days',
    roles: ['advocate'],
    body: z.strictObject({ court: line(200), orderNumber: line(60) }),
    answer: z.strictObject({ until: instant, accesses: z.array(orderAccess) }),
  },
} as const;
