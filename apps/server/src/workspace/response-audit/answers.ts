/** What the API answers about audits of exports: begun, looked at, confirmed, cancelled and shared by the agency's supervisor. The rows themselves are asked for nowhere. */
import { ok, refused } from '@holdfast/domain';
import {
  beginAuditRun,
  cancelAuditRun,
  changeAuditRun,
  listAuditRuns,
  readAuditRun,
  shareAuditRun,
} from '@holdfast/store';
import type { Answers } from '../answering.ts';
import { confirmedBy, mappingFrom } from './mapping.ts';
import { runToWire } from './to-wire.ts';

const purpose = 'response-audit';
const mostRuns = 40;

export const responseAuditAnswers: Pick<
  Answers,
  'auditRuns' | 'beginAuditRun' | 'readAuditRun' | 'confirmAuditRun' | 'cancelAuditRun' | 'shareAuditRun'
> = {
  auditRuns: async ({ acting, standing }) => {
    const runs = await acting(purpose, (session) => listAuditRuns(session, { most: mostRuns }));
    return ok({ runs: runs.map((run) => runToWire(run, standing.agency.id)) });
  },

  beginAuditRun: async ({ acting, concerns, standing, now }, { body }) => {
    const begun = await acting(purpose, (session) =>
      beginAuditRun(session, { ...body, id: concerns.newId(), at: now }),
    );
    return begun.ok ? ok(runToWire(begun.value, standing.agency.id)) : begun;
  },

  readAuditRun: async ({ acting, standing }, { params }) => {
    const read = await acting(purpose, (session) => readAuditRun(session, params.id));
    return read.ok ? ok(runToWire(read.value, standing.agency.id)) : read;
  },

  confirmAuditRun: async ({ acting, concerns, standing }, { params, body }) => {
    const confirmed = await acting(purpose, async (session) => {
      const read = await readAuditRun(session, params.id);
      if (!read.ok) return read;
      const proposed = mappingFrom(read.value.mapping);
      if (read.value.state !== 'proposed' || proposed === null) return refused({ code: 'out-of-order' } as const);
      const mapping = confirmedBy(proposed, body);
      if (!mapping.ok) return mapping;
      const change = { state: 'waiting', mapping: mapping.value } as const;
      if (!(await changeAuditRun(session, { id: params.id, from: ['proposed'], change })))
        return refused({ code: 'out-of-order' } as const);
      return await readAuditRun(session, params.id);
    });
    concerns.audits.wake();
    return confirmed.ok ? ok(runToWire(confirmed.value, standing.agency.id)) : confirmed;
  },

  cancelAuditRun: async ({ acting, concerns, standing, now }, { params }) => {
    const ended = await acting(purpose, (session) => cancelAuditRun(session, { id: params.id, at: now }));
    if (!ended.ok) return ended;
    await concerns.audits.forget(params.id);
    return ok(runToWire(ended.value, standing.agency.id));
  },

  shareAuditRun: async ({ acting, standing, now }, { params, body }) => {
    const shared = await acting(purpose, (session) =>
      shareAuditRun(session, { id: params.id, shared: body.shared, at: now }),
    );
    return shared.ok ? ok(runToWire(shared.value, standing.agency.id)) : shared;
  },
};
