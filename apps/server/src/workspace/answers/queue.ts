/** The supervisor's queue of one agency: read after a short sweep, so that what was recorded a moment ago is in it; decided with words. */
import { idFrom, ok, readsQueue, refused } from '@holdfast/domain';
import {
  countQueuedCalls,
  decideQueueItem,
  listQueue,
  queueSettingsOf,
  readOrder,
  readQueueItem,
  setQueueSettings,
} from '@holdfast/store';
import type { Answers, StaffVisit } from '../answering.ts';
import { sweepAgency } from '../sweep.ts';

const pageLength = 50;
/** What waits longer is left to the server's own job. */
const piecesBeforeReading = 4;

async function lookFirst({ concerns, standing, now }: StaffVisit): Promise<void> {
  const { agency, partnership } = standing;
  const { store, newId } = concerns;
  const { id: partnershipId, jurisdiction } = partnership;
  await sweepAgency({
    store,
    now,
    newId,
    agencyId: agency.id,
    partnershipId,
    jurisdiction,
    pieces: piecesBeforeReading,
  });
}

/** The agency says who reads its queue beside supervisors; what it did not say is no. */
async function mayRead({ acting, standing, now }: StaffVisit): Promise<boolean> {
  const agencyId = standing.agency.id;
  const { settings } = await acting('supervision', (session) => queueSettingsOf(session, { agencyId, now }));
  return readsQueue(standing.member.role, settings);
}

export const queueAnswers: Pick<
  Answers,
  'queue' | 'readQueueItem' | 'decideQueueItem' | 'queueSettings' | 'setQueueSettings'
> = {
  queue: async (visit, { query }) => {
    if (!(await mayRead(visit))) return refused({ code: 'not-allowed' });
    await lookFirst(visit);
    const { acting, standing, now } = visit;
    const { kind, decided, afterSince, afterId } = query;
    return await acting('supervision', async (session) => {
      const { beginsAt } = await queueSettingsOf(session, { agencyId: standing.agency.id, now });
      const page = await listQueue(session, {
        kind,
        decided: decided === 'yes',
        after: afterSince === undefined || afterId === undefined ? undefined : { since: afterSince, id: afterId },
        most: pageLength,
        at: now,
      });
      const calls = await countQueuedCalls(session, { beginsAt });
      return ok({
        items: page.items.map((item) => ({ ...item, evidence: [...item.evidence] })),
        waiting: [...page.waiting],
        calls,
        beginsAt,
      });
    });
  },

  readQueueItem: async (visit, { params }) => {
    const id = idFrom<'queue-item'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    if (!(await mayRead(visit))) return refused({ code: 'not-allowed' });
    await lookFirst(visit);
    const { acting, now } = visit;
    return await acting(`supervision queue-${id.value}`, async (session) => {
      const read = await readQueueItem(session, { id: id.value, at: now });
      if (!read.ok) return read;
      const { item, decisions, context } = read.value;
      const order = item.orderId === undefined ? undefined : await readOrder(session, { id: item.orderId, at: now });
      return ok({
        item: { ...item, evidence: [...item.evidence] },
        decisions: [...decisions],
        context,
        ...(order?.ok === true ? { order: order.value } : {}),
      });
    });
  },

  decideQueueItem: async ({ acting, concerns, now }, { params, body }) => {
    const id = idFrom<'queue-item'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    return await acting(`supervision queue-${id.value}`, (session) =>
      decideQueueItem(session, { ...body, id: id.value, decisionId: concerns.newId(), at: now }),
    );
  },

  queueSettings: async ({ acting, standing, now }) => {
    const agencyId = standing.agency.id;
    return ok(await acting('supervision', (session) => queueSettingsOf(session, { agencyId, now })));
  },

  setQueueSettings: async ({ acting, standing, now }, { body }) => {
    if (body.beginsAt > now)
      return refused({ code: 'impossible-dates', fields: [{ field: 'beginsAt', code: 'in-the-future' }] });
    const { agency, partnership } = standing;
    return await acting('supervision', (session) =>
      setQueueSettings(session, { agencyId: agency.id, partnershipId: partnership.id, change: body, at: now }),
    );
  },
};
