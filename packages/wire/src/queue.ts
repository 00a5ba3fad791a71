/**
 * The supervisor's queue and what is said beside a record, as they cross a boundary, with their addresses; joined into the one
 * table. Nothing here has a place for a mark or a rank of a person.
 */
import {
  type QueueEvidence,
  type QueueSettings,
  queueDecisions,
  queueKinds,
  queueReaders,
  queueStates,
  statementKinds,
} from '@holdfast/domain';
import { z } from 'zod';
import { callStatement } from './api-answers.ts';
import { base64url, id, instant, line, prose } from './primitives.ts';
import { order } from './records.ts';

const police = ['officer', 'liaison', 'supervisor'] as const;
const byId = z.strictObject({ id: z.string().max(64) });
const done = z.strictObject({ done: z.literal(true) });

const whole = (least: number, most: number) => z.int().min(least).max(most);

export const queueSettings: z.ZodType<QueueSettings> = z.strictObject({
  reportHours: whole(1, 24 * 90),
  followUpDays: whole(1, 365),
  approvalHours: whole(1, 24 * 90),
  repeatCalls: whole(2, 100),
  repeatDays: whole(1, 365),
  unservedDays: whole(1, 365),
  advocateLine: z.exactOptional(z.string().regex(/^\+?[0-9][0-9 ().-]{2,30}$/, 'not-a-number')),
  seenBy: z.exactOptional(z.enum(queueReaders)),
  visitDays: z.exactOptional(z.array(whole(1, 365)).min(1).max(30)),
  patrolAreas: z.exactOptional(z.array(line(100)).max(60)),
});

const evidence: z.ZodType<QueueEvidence> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rule'), ruleId: id<'rule'>() }),
  z.strictObject({ kind: z.literal('call'), callId: id<'call'>(), callNumber: line(60), receivedAt: instant }),
  z.strictObject({ kind: z.literal('limit'), amount: whole(1, 24 * 365), unit: z.enum(['hours', 'days']) }),
]);
export const queueEvidence = z.array(evidence);

export const queueItem = z.strictObject({
  id: id<'queue-item'>(),
  kind: z.enum(queueKinds),
  state: z.enum(queueStates),
  since: instant,
  foundAt: instant,
  stateAt: instant,
  callId: z.exactOptional(id<'call'>()),
  orderId: z.exactOptional(id<'order'>()),
  number: line(120),
  evidence: queueEvidence,
});

/** Why an item is closed or explained. */
export const closingReasons = [
  'done-not-recorded',
  'could-not-be-done',
  'law-did-not-ask',
  'handed-over',
  'mended-since',
  'plan-made',
  'other',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

const settingsAnswer = z.strictObject({ settings: queueSettings, beginsAt: instant, revision: z.int().min(0) });

export const queueAddresses = {
  queue: {
    method: 'GET',
    path: '/api/queue',
    summary: 'What my agency’s records show as not done, longest waiting first; names nobody',
    roles: ['supervisor', 'liaison'],
    query: z.strictObject({
      kind: z.exactOptional(z.enum(queueKinds)),
      decided: z.exactOptional(z.literal('yes')),
      afterSince: z.exactOptional(instant),
      afterId: z.exactOptional(id<'queue-item'>()),
    }),
    answer: z.strictObject({
      items: z.array(z.strictObject({ ...queueItem.shape, replies: z.int().min(0) })),
      waiting: z.array(z.strictObject({ kind: z.enum(queueKinds), count: z.int().min(1) })),
      calls: z.int().min(0),
      beginsAt: instant,
    }),
  },
  readQueueItem: {
    method: 'GET',
    path: '/api/queue/:id',
    summary: 'One item with what it rests on, what was decided and how common it is; each reading is recorded',
    roles: ['supervisor', 'liaison'],
    params: byId,
    answer: z.strictObject({
      item: queueItem,
      decisions: z.array(
        z.strictObject({
          kind: z.enum([...queueDecisions, 'settled']),
          reason: z.exactOptional(z.string().max(60)),
          words: z.exactOptional(prose(4_000)),
          by: line(200),
          at: instant,
        }),
      ),
      context: z.strictObject({
        calls: z.int().min(0),
        ofKind: z.int().min(0),
        officer: z.exactOptional(
          z.strictObject({ name: line(200), responses: z.int().min(0), ofKind: z.int().min(0) }),
        ),
      }),
      order: z.exactOptional(order),
    }),
  },
  decideQueueItem: {
    method: 'POST',
    path: '/api/queue/:id/decisions',
    summary: 'Send an item back, explain, close or reopen it, with words; refused when it moved since it was read',
    roles: ['supervisor'],
    params: byId,
    body: z
      .strictObject({
        kind: z.enum(queueDecisions),
        stateAt: instant,
        reason: z.exactOptional(z.enum(closingReasons)),
        words: prose(4_000).refine((text) => text.trim().length > 0, 'empty'),
      })
      .refine(({ kind, reason }) => (kind !== 'closed' && kind !== 'explained') || reason !== undefined, {
        message: 'empty',
        path: ['reason'],
      }),
    answer: done,
  },
  queueSettings: {
    method: 'GET',
    path: '/api/queue-settings',
    summary: 'After how long my agency wants to see what is not done',
    roles: [...police, 'administrator'],
    answer: settingsAnswer,
  },
  setQueueSettings: {
    method: 'POST',
    path: '/api/queue-settings',
    summary: 'Set those numbers; refused when they changed since they were read',
    roles: ['supervisor', 'administrator'],
    body: settingsAnswer,
    answer: settingsAnswer,
  },
  deviceKey: {
    method: 'GET',
    path: '/api/device-key',
    summary: 'The key under which my devices keep what they have not sent yet; never kept by them',
    roles: police,
    answer: z.strictObject({ key: base64url(32) }),
  },
  recordStatement: {
    method: 'POST',
    path: '/api/calls/:id/statements',
    summary: 'Say why something was not done, or reply to what was asked; stands beside the record',
    roles: police,
    params: byId,
    body: z.strictObject({
      kind: z.enum(statementKinds),
      words: prose(4_000).refine((text) => text.trim().length > 0, 'empty'),
      ruleId: z.exactOptional(id<'rule'>()),
      itemId: z.exactOptional(id<'queue-item'>()),
    }),
    answer: callStatement,
  },
  approveReport: {
    method: 'POST',
    path: '/api/calls/:id/approvals',
    summary: 'Approve the report of one response',
    roles: ['supervisor'],
    params: byId,
    body: z.strictObject({ responseId: id<'response'>() }),
    answer: done,
  },
} as const;
