/**
 * The addresses of calls that come in by file, in the workspace's API; joined into the one table. How far an import is, its rejected rows and its
 * bytes have the addresses of the registry's imports. Bringing in is for who keeps the registry; matching is for every officer.
 */
import { z } from 'zod';
import { base64url, id, line } from '../primitives.ts';
import { largestFile, longestLook } from '../registry/addresses.ts';
import { fileFault, registryImport, rowFault } from '../registry/records.ts';
import { arrivedCall, callOfFile, callToMatch, matchStates } from './records.ts';
import { callFields, callFormats, callSourceSettings } from './settings.ts';

const keepers = ['supervisor', 'liaison'] as const;
const police = ['officer', 'liaison', 'supervisor'] as const;
const byId = z.strictObject({ id: z.string().max(64) });
const callSource = z.strictObject({ id: z.string().max(64), name: line(120), settings: callSourceSettings });
export type CallSource = z.infer<typeof callSource>;
/** How many answers the person had seen: one more since then, and theirs is not taken over it. */
const seen = { answers: z.int().min(0) };

export const callsInAddresses = {
  callSources: {
    method: 'GET',
    path: '/api/calls-in/sources',
    summary: 'How each source of my agency writes its calls',
    roles: keepers,
    answer: z.strictObject({ sources: z.array(callSource) }),
  },
  saveCallSource: {
    method: 'POST',
    path: '/api/calls-in/sources',
    summary: 'Save how a source writes its calls',
    roles: keepers,
    body: z.strictObject({ id: z.exactOptional(z.string().max(64)), name: line(120), settings: callSourceSettings }),
    answer: callSource,
  },
  lookAtCalls: {
    method: 'POST',
    path: '/api/calls-in/looks',
    summary: 'What the beginning of a file of calls tells, and its first rows by a mapping; nothing is stored',
    roles: keepers,
    body: z.strictObject({ head: base64url(longestLook), settings: z.exactOptional(callSourceSettings) }),
    answer: z.strictObject({
      format: z.enum(callFormats),
      encoding: z.string(),
      delimiter: z.string(),
      columns: z.array(z.strictObject({ title: z.string(), neverKept: z.boolean() })),
      guess: z.partialRecord(z.enum(callFields), z.string()),
      rows: z.array(
        z.strictObject({ row: z.int(), line: z.int(), call: z.exactOptional(callOfFile), faults: z.array(rowFault) }),
      ),
      fault: z.exactOptional(fileFault),
    }),
  },
  callImports: {
    method: 'GET',
    path: '/api/calls-in/imports',
    summary: 'Files of calls my agency has brought in, newest first',
    roles: keepers,
    answer: z.strictObject({ imports: z.array(registryImport) }),
  },
  beginCallImport: {
    method: 'POST',
    path: '/api/calls-in/imports',
    summary: 'Begin to bring in a file of calls of a saved source; its bytes follow as for any import',
    roles: keepers,
    body: z.strictObject({
      sourceId: z.string().max(64),
      fileName: line(255),
      fileBytes: z.int().min(1, 'empty').max(largestFile, 'too-large'),
    }),
    answer: registryImport,
  },
  callsToMatch: {
    method: 'GET',
    path: '/api/calls-in/calls',
    summary: 'Calls that came in by file, newest first: those that wait, or those answered',
    roles: police,
    query: z.strictObject({
      state: z.exactOptional(z.enum(matchStates)),
      /** `no`: only calls for which no order is proposed; otherwise of those that wait only calls with one. */
      proposed: z.exactOptional(z.enum(['no'])),
    }),
    answer: z.strictObject({
      calls: z.array(arrivedCall),
      counts: z.strictObject({
        proposed: z.int().min(0),
        notProposed: z.int().min(0),
        confirmed: z.int().min(0),
        none: z.int().min(0),
      }),
    }),
  },
  readCallToMatch: {
    method: 'POST',
    path: '/api/calls-in/calls/:id/readings',
    summary: 'One such call with the orders proposed for it and why; each order shown is recorded',
    roles: police,
    params: byId,
    body: z.strictObject({}),
    answer: callToMatch,
  },
  answerMatch: {
    method: 'POST',
    path: '/api/calls-in/calls/:id/answers',
    summary: 'Confirm one proposed order, say that it is none of them, or take an answer back',
    roles: police,
    params: byId,
    body: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('confirmed'), orderId: id<'order'>(), ...seen }),
      z.strictObject({ kind: z.literal('none'), ...seen }),
      z.strictObject({ kind: z.literal('undone'), ...seen }),
    ]),
    answer: callToMatch,
  },
  proposeAgain: {
    method: 'POST',
    path: '/api/calls-in/proposals',
    summary: 'Have the server look again for orders for every call that waits',
    roles: police,
    body: z.strictObject({}),
    answer: z.strictObject({ calls: z.int().min(0) }),
  },
} as const;
