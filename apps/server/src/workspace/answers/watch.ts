/** Watching those who look orders up: what a supervisor sees, what a partner takes away, what the protected person’s advocate may ask. It names nobody to outsiders. */
import { toBase64url } from '@holdfast/crypto';
import {
  type AgencyId,
  civilDateAt,
  type Instant,
  idFrom,
  idOf,
  type Jurisdiction,
  type Order,
  ok,
  plusDays,
  plusHours,
  refused,
  type TimeZone,
} from '@holdfast/domain';
import {
  compareWithNotices,
  compareWithOrders,
  endConflict,
  exportAudit,
  listAgencies,
  markConflict,
  ordersNumbered,
  plantCanary,
  putOrder,
  putShifts,
  putStaffPerson,
  readWatchMarks,
  reportAccesses,
  seeAlert,
  watchRegistry,
} from '@holdfast/store';
import { type AuditHead, auditHeadMessage, type UnsignedAuditHead } from '@holdfast/wire';
import type { Concerns } from '../../concerns.ts';
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
  | 'endConflict'
  | 'watchMarks'
  | 'findOrderByNumber'
  | 'makeCanary'
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

  endConflict: async ({ acting, now }, { params, body }) => {
    const orderId = idFrom<'order'>(params.id);
    if (!orderId.ok) return refused({ code: 'not-found' });
    const ended = await acting('supervision', (session) =>
      endConflict(session, { orderId: orderId.value, ...body, at: now }),
    );
    return ended.ok ? done : ended;
  },

  watchMarks: async ({ acting, now }) => {
    const marks = await acting('supervision', (session) => readWatchMarks(session, { at: now }));
    return ok({
      conflicts: [...marks.conflicts],
      canaries: [...marks.canaries],
      members: [...marks.members],
      shifts: [...marks.shifts],
    });
  },

  findOrderByNumber: async ({ acting, concerns }, { body }) => {
    await concerns.indexArrivals();
    const orderIds = await acting('supervision', (session) => ordersNumbered(session, body));
    return ok({ orderIds: [...orderIds] });
  },

  makeCanary: async ({ acting, concerns, standing, now }, { body }) => {
    const { id: partnershipId, timeZone, jurisdiction } = standing.partnership;
    const order = nobodysOrder({ ...body, id: concerns.newId(), timeZone, jurisdiction, now });
    return await acting('supervision', async (session) => {
      const put = await putOrder(session, { order, partnershipId, at: now });
      if (!put.ok) return put;
      const planted = await plantCanary(session, { orderId: order.id, at: now });
      return planted.ok ? done : planted;
    });
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
    await concerns.store.withActor({ kind: 'system', actor: 'name-index', purpose: 'name-index' }, async (session) => {
      await compareWithOrders(session, { partnershipId, agencyId, person: body, at: now });
      await compareWithNotices(session, { partnershipId, agencyId, person: body, at: now });
    });
    return done;
  },

  auditAgencies: async ({ acting, concerns }) => {
    const agencies = await acting('audit-export', listAgencies);
    return ok({
      agencies: agencies
        .filter(({ kind }) => kind === 'police')
        .map(({ id, name }) => ({ id, name, agencyKey: toBase64url(concerns.agencyKey(id).publicKey) })),
    });
  },

  exportAudit: async ({ acting, concerns, now }, { params, query }) => {
    const agencyId = idFrom<'agency'>(params.id);
    if (!agencyId.ok) return refused({ code: 'not-found' });
    const asked = { agencyId: agencyId.value, after: query.after ?? 0, most: mostExported, at: now };
    const entries = await acting('audit-export', (session) => exportAudit(session, asked));
    if (entries.length === mostExported) return ok({ entries: [...entries] });
    // A last page may be empty when the one before it was full: then its head is the last entry of that one.
    const last = entries.at(-1) ?? (asked.after > 0 ? await entryAt(asked.after) : undefined);
    if (last === undefined) return ok({ entries: [] });
    return ok({ entries: [...entries], head: signedHead({ concerns, agencyId: agencyId.value, last, now }) });

    async function entryAt(sequence: number) {
      const one = { ...asked, after: sequence - 1, most: 1 };
      const [found] = await acting('audit-export', (session) => exportAudit(session, one));
      return found?.sequence === sequence ? found : undefined;
    }
  },

  reportAccesses: async ({ acting, now }, { body }) => {
    const until = plusHours(now, -daysHeldBack * hoursOfDay);
    const accesses = await acting('access-report', (session) => reportAccesses(session, { ...body, until, at: now }));
    return ok({ until, accesses: [...accesses] });
  },
};

/** How far the chain went, signed with the agency's key. */
function signedHead({
  concerns,
  agencyId,
  last,
  now,
}: {
  readonly concerns: Concerns;
  readonly agencyId: AgencyId;
  readonly last: { readonly sequence: number; readonly hash: string };
  readonly now: Instant;
}): AuditHead {
  const key = concerns.agencyKey(agencyId);
  const unsigned: UnsignedAuditHead = {
    v: 1,
    kind: 'audit-head',
    agencyId,
    entries: last.sequence,
    head: last.hash,
    signedAt: now,
    agencyKey: toBase64url(key.publicKey),
  };
  return { ...unsigned, signature: toBase64url(key.sign(auditHeadMessage(unsigned))) };
}

/** An order that describes nobody and looks like any other: made a month ago, served, running for a year. */
function nobodysOrder({
  id,
  name,
  protectedName,
  orderNumber,
  court,
  timeZone,
  jurisdiction,
  now,
}: {
  readonly id: string;
  readonly name: string;
  readonly protectedName: string;
  readonly orderNumber: string;
  readonly court: string;
  readonly timeZone: TimeZone;
  readonly jurisdiction: Jurisdiction;
  readonly now: Instant;
}): Order {
  const issuedAt = plusHours(now, -30 * hoursOfDay);
  return {
    id: idOf(id),
    provenance: 'police',
    kind: 'final',
    instrument: 'other',
    issuingCourt: { name: court, jurisdiction, timeZone },
    orderNumber,
    protectedParty: { name: protectedName },
    restrainedParty: { name },
    issuedAt,
    expiry: { kind: 'on', date: plusDays(civilDateAt(issuedAt, timeZone), 365) },
    conditions: [{ id: idOf(`${id}-1`), number: '1', kind: 'no-harassment' }],
    serviceAttempts: [{ at: plusHours(issuedAt, 20), method: 'personal', succeeded: 'yes' }],
    changes: [],
  };
}
