/** What staff say beside a record, a supervisor's approval of a report, and the key for what a device has not sent yet. */
import { toBase64url } from '@holdfast/crypto';
import { idFrom, idOf, ok, refused } from '@holdfast/domain';
import { approveReport, recordStatement } from '@holdfast/store';
import type { Answers } from '../answering.ts';

export const statementAnswers: Pick<Answers, 'recordStatement' | 'approveReport' | 'deviceKey'> = {
  recordStatement: async ({ acting, concerns, now }, { params, body }) => {
    const callId = idFrom<'call'>(params.id);
    if (!callId.ok) return refused({ code: 'not-found' });
    const statement = { ...body, id: idOf<'statement'>(concerns.newId()), at: now };
    return await acting(`call-response ${callId.value}`, (session) =>
      recordStatement(session, { callId: callId.value, statement }),
    );
  },

  deviceKey: async ({ concerns, standing }) => {
    const { id: staffId, agencyId } = standing.member;
    return ok({ key: toBase64url(concerns.deviceKey({ agencyId, staffId })) });
  },

  approveReport: async ({ acting, now }, { params, body }) => {
    const callId = idFrom<'call'>(params.id);
    if (!callId.ok) return refused({ code: 'not-found' });
    const { responseId } = body;
    return await acting(`supervision ${callId.value}`, async (session) => {
      const kept = await approveReport(session, { callId: callId.value, responseId, at: now });
      return kept.ok ? ok({ done: true } as const) : kept;
    });
  },
};
