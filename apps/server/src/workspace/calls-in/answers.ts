/** Calls for service that come in by file: sources, looks, imports; and matching them with orders, which only a person's answer does. */
import { idFrom, ok, refused } from '@holdfast/domain';
import {
  answerMatch,
  askToProposeAgain,
  beginImport,
  listArrivedCalls,
  listCallSources,
  listImports,
  putCallSource,
  readArrivedCall,
} from '@holdfast/store';
import type { Answers } from '../answering.ts';
import { lookAtCalls } from './look-at-calls.ts';

const purpose = 'registry-import';
const importsListed = 100;
/** More than a person reads at once; what is answered leaves the list, and the rest comes up. */
const callsListed = 200;

type Names =
  | 'callSources'
  | 'saveCallSource'
  | 'lookAtCalls'
  | 'callImports'
  | 'beginCallImport'
  | 'callsToMatch'
  | 'readCallToMatch'
  | 'answerMatch'
  | 'proposeAgain';

export const callsInAnswers: Pick<Answers, Names> = {
  callSources: async ({ acting }) => ok({ sources: [...(await acting(purpose, listCallSources))] }),

  saveCallSource: async ({ acting, concerns, now }, { body: { id, name, settings } }) => {
    const source = { id: id ?? concerns.newId(), name, settings };
    return await acting(purpose, (session) => putCallSource(session, { source, at: now }));
  },

  lookAtCalls: async ({ now }, { body: { head, settings } }) =>
    ok(await lookAtCalls({ head: Buffer.from(head, 'base64url'), settings, now })),

  callImports: async ({ acting }) =>
    ok({
      imports: [
        ...(await acting(purpose, (session) => listImports(session, { most: importsListed, subject: 'calls' }))),
      ],
    }),

  beginCallImport: async ({ acting, concerns, now }, { body: { sourceId, fileName, fileBytes } }) =>
    await acting(purpose, async (session) => {
      const source = (await listCallSources(session)).find((one) => one.id === sourceId);
      if (source === undefined) return refused({ code: 'not-found' });
      const { name: sourceName, settings } = source;
      return await beginImport(session, {
        id: concerns.newId(),
        subject: 'calls',
        sourceName,
        settings,
        fileName,
        fileBytes,
        at: now,
      });
    }),

  callsToMatch: async ({ acting, now }, { query }) => {
    const asked = { state: query.state ?? 'waiting', proposed: query.proposed !== 'no', most: callsListed, at: now };
    const { calls, counts } = await acting('call-match', (session) => listArrivedCalls(session, asked));
    return ok({ calls: [...calls], counts });
  },

  readCallToMatch: async ({ acting, now }, { params }) => {
    const id = idFrom<'call'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    return await acting(`call-match ${id.value}`, (session) => readArrivedCall(session, { id: id.value, at: now }));
  },

  answerMatch: async ({ acting, concerns, now }, { params, body }) => {
    const id = idFrom<'call'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const { answers, ...asked } = body;
    const answer = { id: id.value, asked, answers, alertId: concerns.newId(), at: now };
    const outcome = await acting(`call-match ${id.value}`, (session) => answerMatch(session, answer));
    // An answer taken back is looked at again at once.
    if (outcome.ok && asked.kind === 'undone') concerns.imports.wake();
    return outcome;
  },

  proposeAgain: async ({ acting, concerns }) => {
    const calls = await acting('call-match', askToProposeAgain);
    concerns.imports.wake();
    return ok({ calls });
  },
};
