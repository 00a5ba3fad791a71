/** Calls for service of one's own agency: listing, recording, what was done, which duties were met. Another agency's are not found. */
import { isDeepStrictEqual } from 'node:util';
import {
  type CallForService,
  idFrom,
  idOf,
  ok,
  type Response,
  type Result,
  refused,
  sceneFaults,
} from '@holdfast/domain';
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
    const id = body.id ?? idOf<'call'>(concerns.newId());
    const call = { ...body, id, agencyId: agency.id, provenance: 'police' } as const;
    return await acting('call-response', async (session): Promise<Result<CallForService, Issue>> => {
      const kept = await recordCall(session, { call, partnershipId: partnership.id, at: now });
      if (kept.ok || kept.issue.code !== 'already-there' || body.id === undefined) return kept;
      // The same call sent twice is one call; another call under its number is refused.
      const read = await readCall(session, { id, at: now });
      return read.ok && sameRecord(read.value.call, call) ? ok(read.value.call) : kept;
    });
  },

  readCall: async ({ acting, now }, { params }) => {
    const id = idFrom<'call'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const read = await acting(`call-response ${id.value}`, (session) => readCall(session, { id: id.value, at: now }));
    if (!read.ok) return read;
    const { told, responses, dutiesDone, statements, approvals, queue, ...file } = read.value;
    return ok({
      ...file,
      responses: [...responses],
      dutiesDone: [...dutiesDone],
      statements: [...statements],
      approvals: [...approvals],
      queue: [...queue],
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
    const [fault] = sceneFaults(body.scene, body.facts['restrained-party-arrested'] ?? 'unknown');
    if (fault !== undefined) return refused({ code: 'bad-input', fields: [fault] });
    const response = {
      ...body,
      id: body.id ?? idOf<'response'>(concerns.newId()),
      callId: callId.value,
      recordedBy: standing.member.id,
      recordedAt: now,
    };
    return await acting(`call-response ${callId.value}`, async (session): Promise<Result<Response, Issue>> => {
      const read = await readCall(session, { id: callId.value, at: now });
      if (!read.ok) return read;
      const { receivedAt } = read.value.call;
      const early = [body.reportCompletedAt, body.servedAt].some((at) => at !== undefined && at < receivedAt);
      if (early) return refused(impossible('(all)', 'before-the-call'));
      const kept = await recordResponse(session, { response, agencyId: standing.agency.id });
      if (kept.ok) return ok(response);
      if (kept.issue.code !== 'already-there' || body.id === undefined) return kept;
      const there = read.value.responses.find((each) => each.id === body.id);
      if (there === undefined || there.recordedBy !== standing.member.id) return kept;
      return sameRecord({ ...there, recordedAt: now }, response) ? ok(there) : kept;
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

/** The same fields with the same values, in whatever order a device or the database wrote them. */
function sameRecord(one: object, other: object): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
}

function impossible(field: string, code: string): Issue {
  return { code: 'impossible-dates', fields: [{ field, code }] };
}
