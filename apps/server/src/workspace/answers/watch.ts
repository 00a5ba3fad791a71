/** Watching those who look orders up: what a supervisor sees, what a partner takes away, what the protected person’s advocate may ask. It names nobody to outsiders. */
import { idFrom, ok, plusHours, refused } from '@holdfast/domain';
import {
  compareWithOrders,
  exportAudit,
  listAgencies,
  markConflict,
  plantCanary,
  putShifts,
  putStaffPerson,
  reportAccesses,
  seeAlert,
  watchRegistry,
} from '@holdfast/store';
import type { Answers } from '../answering.ts';

const hoursOfDay = 24;
/** Source: product decision; a supervisor reviews a month, and older look-ups stay in the chain. */
const daysWatched = 30;
/** Source: product decision; work under way at a door or a warrant is not given away by the report. */
const daysHeldBack = 7;
const mostExported = 5_000;
const done = ok({ done: true } as const);

type Watching =
  | 'registryWatch'
  | 'seeAlert'
  | 'markConflict'
  | 'plantCanary'
  | 'putShifts'
  | 'nameStaffPerson'
  | 'auditAgencies'
  | 'exportAudit'
  | 'reportAccesses';

export const watchAnswers: Pick<Answers, Watching> = {
  registryWatch: async ({ acting, now }) => {
    const since = plusHours(now, -daysWatched * hoursOfDay);
    const { alerts, unusual, ...counts } = await acting('supervision', (session) =>
      watchRegistry(session, { since, at: now }),
    );
    return ok({
      since,
      alerts: [...alerts],
      unusual: unusual.map((each) => ({
        ...each,
        incidentNumbers: [...each.incidentNumbers],
        orderIds: [...each.orderIds],
      })),
      ...counts,
    });
  },

  seeAlert: async ({ acting, now }, { params }) => {
    const seen = await acting('supervision', (session) => seeAlert(session, { id: params.id, at: now }));
    return seen.ok ? done : seen;
  },

  markConflict: async ({ acting, now }, { params, body }) => {
    const orderId = idFrom<'order'>(params.id);
    if (!orderId.ok) return refused({ code: 'not-found' });
    const marked = await acting('supervision', (session) =>
      markConflict(session, { orderId: orderId.value, ...body, at: now }),
    );
    return marked.ok ? done : marked;
  },

  plantCanary: async ({ acting, now }, { params }) => {
    const orderId = idFrom<'order'>(params.id);
    if (!orderId.ok) return refused({ code: 'not-found' });
    const planted = await acting('supervision', (session) => plantCanary(session, { orderId: orderId.value, at: now }));
    return planted.ok ? done : planted;
  },

  putShifts: async ({ acting }, { body }) => {
    if (body.shifts.some(({ beginsAt, endsAt }) => endsAt <= beginsAt))
      return refused({ code: 'bad-input', fields: [{ field: 'shifts', code: 'ends-before-it-begins' }] });
    const put = await acting('supervision', (session) => putShifts(session, body));
    return put.ok ? done : put;
  },

  nameStaffPerson: async ({ acting, concerns, standing, now }, { body }) => {
    const put = await acting('own-agency', (session) => putStaffPerson(session, { person: body, at: now }));
    if (!put.ok) return put;
    // An order about this person may be there already.
    const { id: agencyId, partnershipId } = standing.agency;
    await concerns.store.withActor(
      { kind: 'system', actor: 'name-index', purpose: 'name-index' },
      async (session) => await compareWithOrders(session, { partnershipId, agencyId, person: body, at: now }),
    );
    return done;
  },

  auditAgencies: async ({ acting }) => {
    const agencies = await acting('audit-export', listAgencies);
    return ok({
      agencies: agencies.filter(({ kind }) => kind === 'police').map(({ id, name }) => ({ id, name })),
    });
  },

  exportAudit: async ({ acting, now }, { params, query }) => {
    const agencyId = idFrom<'agency'>(params.id);
    if (!agencyId.ok) return refused({ code: 'not-found' });
    const asked = { agencyId: agencyId.value, after: query.after ?? 0, most: mostExported, at: now };
    const entries = await acting('audit-export', (session) => exportAudit(session, asked));
    return ok({ entries: [...entries] });
  },

  reportAccesses: async ({ acting, now }, { body }) => {
    const until = plusHours(now, -daysHeldBack * hoursOfDay);
    const accesses = await acting('access-report', (session) => reportAccesses(session, { ...body, until, at: now }));
    return ok({ until, accesses: [...accesses] });
  },
};
