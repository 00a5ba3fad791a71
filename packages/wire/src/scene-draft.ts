/**
 * A record made at a scene while it waits on the device, possibly without a network: what will be sent, the call it is about as
 * it was last read, and where the officer stands in it. It is kept sealed only, and sent by the one address for responses.
 */
import { languages } from '@holdfast/domain';
import { z } from 'zod';
import { callFile } from './api-answers.ts';
import { id, instant } from './primitives.ts';
import { callDraft, responseDraft } from './records.ts';

export const sceneDraftStates = ['open', 'ready', 'stale', 'refused'] as const;

export const sceneDraft = z.strictObject({
  version: z.literal(1),
  responseId: id<'response'>(),
  callId: id<'call'>(),
  step: z.string().max(20),
  /** What is said to her is shown in this language. */
  language: z.enum(languages),
  state: z.enum(sceneDraftStates),
  startedAt: instant,
  body: responseDraft,
  file: callFile,
  advocateLine: z.exactOptional(z.string().max(40)),
  /** The call itself, where the scene was begun without a network and nobody has it yet: it goes first, under the id it has here. */
  newCall: z.exactOptional(callDraft),
});
export type SceneDraft = z.infer<typeof sceneDraft>;
