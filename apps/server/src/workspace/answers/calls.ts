/** Calls for service of one's own agency: listing, recording, what was done, which duties were met. Another agency's are not found. */
import { idFrom, idOf, ok, type Result, refused } from '@holdfast/domain';
import { listCalls, readCall, recordCall, recordDutyDone, recordResponse } from '@holdfast/store';
import type { Issue } from '../../refusal.ts';
import type { Answers } from '../answering.ts';

/** A screen's worth, and more than a person reads at once; `before` gives the next. */
const pageLength = 100;

export const callAnswers: Pick<Answers, 'calls' | 'recordCall' | 'readCall' | 'recordResponse' | 'recordDutyDone'> = {
  calls: async ({ acting, now }, { query }) => {
    const listed = await acting('calls-of-agency', (session) =>
      listCalls(session, { before: query.before, find: query.find, most: pageLength, at: now }),
    );
    return ok({ calls: [...listed.calls], count: listed.count });
  },

  recordCall: async ({ acting, concerns, standing, now }, { body }) => {
    if (body.receivedAt > now) return refused(impossible('receivedAt', 'in-the-future'));
    const { agency, partnership } = standing;
    const call = { ...body, id: idOf<'call'>(concerns.newId()), agencyId: agency.id, provenance: 'police' } as const;
    return await acting('call-response', (session) =>
      recordCall(session, { call, partnershipId: partnership.id, at: now }),
    );
  },

  readCall: async ({ acting, now }, { params }) => {
    const id = idFrom<'call'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const read = await acting(`call-response ${id.value}`, (session) => readCall(session, { id: id.value, at: now }));
    if (!read.ok) return read;
    const { told, ...file } = read.value;
    return ok({
      ...file,
      responses: [...file.responses],
      dutiesDone: [...file.dutiesDone],
      ...(told === undefined ? {} : { told: [...told] }),
    });
  },

  recordResponse: async ({ acting, concerns, standing, now }, { params, body }) => {
    const callId = idFrom<'call'>(params.id);
    if (!callId.ok) return refused({ code: 'not-found' });
    const late = [body.reportAskedForAt, body.reportCompletedAt, body.servedAt, body.proofEnteredAt].some(
      (at) => at !== undefined && at > now,
    );
    if (late) return refused(impossible('(all)', 'in-the-future'));
    const response = {
      ...body,
      id: idOf<'response'>(concerns.newId()),
      callId: callId.value,
      recordedBy: standing.member.id,
      recordedAt: now,
    };
    return await acting(`call-response ${callId.value}`, async (session): Promise<Result<typeof response, Issue>> => {
      const read = await readCall(session, { id: callId.value, at: now });
      if (!read.ok) return read;
      const { receivedAt } = read.value.call;
      const early = [body.reportCompletedAt, body.servedAt].some((at) => at !== undefined && at < receivedAt);
      if (early) return refused(impossible('(all)', 'before-the-call'));
      const kept = await recordResponse(session, { response, agencyId: standing.agency.id });
      return kept.ok ? ok(response) : kept;
    });
  },

  recordDutyDone: async ({ acting, standing, now }, { params, body }) => {
    const callId = idFrom<'call'>(params.id);
    if (!callId.ok) return refused({ code: 'not-found' });
    if (body.doneAt > now) return refused(impossible('doneAt', 'in-the-future'));
    const { member, agency } = standing;
    const record = { ...body, agencyId: agency.id, callId: callId.value, doneBy: member.id, recordedAt: now };
    return await acting(`call-response ${callId.value}`, (session) => recordDutyDone(session, record));
  },
};

function impossible(field: string, code: string): Issue {
  return { code: 'impossible-dates', fields: [{ field, code }] };
}
