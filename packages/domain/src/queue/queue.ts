/**
 * The supervisor's queue: what an agency's own records show as not done while it can still be mended, and after how long it wants
 * to see it. It looks at calls and orders, never at people: no item names an officer, and none says that anyone was wrong.
 */
import type { CallId, ItemId, OrderId, RuleId } from '../ids.ts';
import type { Said } from '../language.ts';
import type { Instant } from '../time.ts';

/** In the order in which a supervisor meets them: what can hurt her soonest first. */
export const queueKinds = [
  'no-arrest',
  'no-follow-up',
  'no-report',
  'not-served',
  'repeat-calls',
  'report-not-approved',
] as const;
export type QueueKind = (typeof queueKinds)[number];

export const queueStates = ['open', 'sent-back', 'explained', 'closed', 'settled'] as const;
/** `settled`: the record came to show it done. `explained` and `closed` are a supervisor's, with a reason. */
export type QueueState = (typeof queueStates)[number];

export const queueDecisions = ['sent-back', 'explained', 'closed', 'reopened'] as const;
export type QueueDecision = (typeof queueDecisions)[number];

/** The agency's own numbers. None of them is law: a text that names a time is judged by that time, and is shown as overdue. */
export interface QueueSettings {
  readonly reportHours: number;
  readonly followUpDays: number;
  readonly approvalHours: number;
  readonly repeatCalls: number;
  readonly repeatDays: number;
  readonly unservedDays: number;
  /** Whom officers ring to bring an advocate in, if the agency has such a line. */
  readonly advocateLine?: string;
  /** Who reads the queue. Absent: supervisors alone. Deciding stays with them whoever reads. */
  readonly seenBy?: QueueReaders;
  /** Days after an order on which the agency plans visits. Local policy, never law; absent: the usual ones. */
  readonly visitDays?: readonly number[];
  /** The agency's patrol areas, for who goes. */
  readonly patrolAreas?: readonly string[];
}

export const queueReaders = ['supervisors', 'supervisors-and-liaisons'] as const;
export type QueueReaders = (typeof queueReaders)[number];

/** May a member of this role read the queue of an agency with these settings? */
export function readsQueue(role: string, { seenBy }: Pick<QueueSettings, 'seenBy'>): boolean {
  return role === 'supervisor' || (role === 'liaison' && seenBy === 'supervisors-and-liaisons');
}

/** Source: product decision, to be set by each agency; the published frameworks ask for a number and name none. */
export const usualQueueSettings: QueueSettings = {
  reportHours: 24,
  followUpDays: 3,
  approvalHours: 72,
  repeatCalls: 3,
  repeatDays: 30,
  unservedDays: 5,
};

/** One thing on the record that the item rests on. */
export type QueueEvidence =
  | { readonly kind: 'rule'; readonly ruleId: RuleId }
  | { readonly kind: 'call'; readonly callId: CallId; readonly callNumber: string; readonly receivedAt: Instant }
  | { readonly kind: 'limit'; readonly amount: number; readonly unit: 'hours' | 'days' };

/** What one look found. */
export interface QueueFinding {
  readonly kind: QueueKind;
  readonly subject: { readonly callId: CallId } | { readonly orderId: OrderId };
  /** From when it counts as waiting. */
  readonly since: Instant;
  readonly evidence: readonly QueueEvidence[];
}

/** An item as it stands. */
export interface QueueItem {
  readonly id: ItemId;
  readonly kind: QueueKind;
  readonly state: QueueState;
  readonly since: Instant;
  readonly foundAt: Instant;
  readonly stateAt: Instant;
  readonly callId?: CallId;
  readonly orderId?: OrderId;
  /** The call's or the order's own number. */
  readonly number: string;
  readonly evidence: readonly QueueEvidence[];
}

export interface QueueKindWords {
  readonly title: string;
  /** What the records show, as a sentence. */
  readonly shows: string;
  /** What would settle it. */
  readonly settles: string;
}

export const queueKindWords: Readonly<Record<QueueKind, QueueKindWords>> = {
  'no-arrest': {
    title: 'No arrest where every fact of the rule is yes',
    shows: 'The record answers yes to every fact on which the duty to arrest rests, and no to an arrest.',
    settles: 'An arrest made since, a warrant asked for, or a record that says what stood in the way.',
  },
  'no-follow-up': {
    title: 'Gone on arrival, and nothing since',
    shows: 'The restrained person had left. No search, no warrant and no arrest is on record after it.',
    settles: 'A search, a warrant or an arrest on record.',
  },
  'no-report': {
    title: 'No report',
    shows: 'A written report is owed for this call, and no record says that there is one.',
    settles: 'A report number, or a record that the report was written.',
  },
  'not-served': {
    title: 'Not served',
    shows: 'The order has waited longer than the agency allows, and nothing shows that it was served.',
    settles: 'A served attempt, or verbal notice by an officer where that counts.',
  },
  'repeat-calls': {
    title: 'Call after call on one order',
    shows: 'One order was called about more often than the agency wants to see without a plan.',
    settles: 'A plan, written down as the reason for closing this.',
  },
  'report-not-approved': {
    title: 'Report not approved in time',
    shows: 'A report is on record, and no supervisor has approved it.',
    settles: 'An approval.',
  },
};

export const queueStateWords: Readonly<Record<QueueState, Said>> = {
  open: { en: 'Open', es: 'Pendiente' },
  'sent-back': { en: 'Sent back', es: 'Devuelto' },
  explained: { en: 'Explained', es: 'Explicado' },
  closed: { en: 'Closed', es: 'Cerrado' },
  settled: { en: 'Done since', es: 'Hecho desde entonces' },
};
