/**
 * Refuses an order that cannot be: dates that contradict each other, names left empty, terms with one id. It judges the
 * record, not the court; every issue names the field to look at.
 */

import { ok, type Result, refused } from '../result.ts';
import { civilDateAt } from '../time.ts';
import type { Condition } from './condition.ts';
import type { Expiry, Order, OrderChange, ServiceAttempt } from './order.ts';

/** Source: product decision; the wire refuses longer ones too, and the columns are sized by it. */
export const longestTexts = { name: 200, orderNumber: 60, conditionText: 2_000, conditionNumber: 20 } as const;

/** Source: product decision; no order read has more terms, and a screen has to show them all. */
export const mostConditions = 60;

export const orderIssueCodes = [
  'empty',
  'too-long',
  'too-many',
  'duplicate-condition-id',
  'served-before-issued',
  'proof-before-service',
  'expires-before-issued',
  'changed-before-issued',
  'born-after-issue',
  'not-a-distance',
  'not-a-time',
] as const;

export interface OrderIssue {
  readonly code: (typeof orderIssueCodes)[number];
  /** The path of the field, such as `serviceAttempts.0.at`. */
  readonly field: string;
}

/**
 * The order itself when nothing in it contradicts itself, otherwise every issue found, in the order of the fields.
 * Dates are compared on the calendar of the court. Never throws.
 */
export function checkOrder(order: Order): Result<Order, readonly OrderIssue[]> {
  const issues: readonly OrderIssue[] = [
    ...textIssues('issuingCourt.name', order.issuingCourt.name, longestTexts.name),
    ...textIssues('orderNumber', order.orderNumber, longestTexts.orderNumber),
    ...partyIssues(order, 'protectedParty'),
    ...partyIssues(order, 'restrainedParty'),
    ...expiryIssues({ order, expiry: order.expiry, field: 'expiry' }),
    ...conditionsIssues(order.conditions),
    ...order.serviceAttempts.flatMap((attempt, index) => serviceIssues({ order, attempt, index })),
    ...order.changes.flatMap((change, index) => changeIssues({ order, change, index })),
  ];
  return issues.length === 0 ? ok(order) : refused(issues);
}

function textIssues(field: string, text: string, longest: number): readonly OrderIssue[] {
  if (text.trim() === '') return [{ code: 'empty', field }];
  return text.length > longest ? [{ code: 'too-long', field }] : [];
}

function partyIssues(order: Order, which: 'protectedParty' | 'restrainedParty'): readonly OrderIssue[] {
  const party = order[which];
  const bornLater =
    party.bornOn !== undefined && party.bornOn > civilDateAt(order.issuedAt, order.issuingCourt.timeZone);
  return [
    ...textIssues(`${which}.name`, party.name, longestTexts.name),
    ...(bornLater ? [{ code: 'born-after-issue', field: `${which}.bornOn` } as const] : []),
  ];
}

function expiryIssues({
  order,
  expiry,
  field,
}: {
  readonly order: Order;
  readonly expiry: Expiry;
  readonly field: string;
}): readonly OrderIssue[] {
  if (expiry.kind !== 'on') return [];
  const badTime = expiry.time !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(expiry.time);
  const early = expiry.date < civilDateAt(order.issuedAt, order.issuingCourt.timeZone);
  return [
    ...(early ? [{ code: 'expires-before-issued', field: `${field}.date` } as const] : []),
    ...(badTime ? [{ code: 'not-a-time', field: `${field}.time` } as const] : []),
  ];
}

function conditionsIssues(conditions: readonly Condition[]): readonly OrderIssue[] {
  const seen = new Set<string>();
  const issues: OrderIssue[] = conditions.length > mostConditions ? [{ code: 'too-many', field: 'conditions' }] : [];
  for (const [index, condition] of conditions.entries()) {
    const field = `conditions.${index}`;
    if (seen.has(condition.id)) issues.push({ code: 'duplicate-condition-id', field: `${field}.id` });
    seen.add(condition.id);
    if ((condition.text ?? '').length > longestTexts.conditionText)
      issues.push({ code: 'too-long', field: `${field}.text` });
    if ((condition.number ?? '').length > longestTexts.conditionNumber) {
      issues.push({ code: 'too-long', field: `${field}.number` });
    }
    // A term that is only the court's words says nothing without them.
    if (condition.kind === 'other' && (condition.text ?? '').trim() === '')
      issues.push({ code: 'empty', field: `${field}.text` });
    if (condition.kind === 'stay-away' && condition.distance !== undefined && !(condition.distance.amount > 0)) {
      issues.push({ code: 'not-a-distance', field: `${field}.distance.amount` });
    }
  }
  return issues;
}

function serviceIssues({
  order,
  attempt,
  index,
}: {
  readonly order: Order;
  readonly attempt: ServiceAttempt;
  readonly index: number;
}): readonly OrderIssue[] {
  const field = `serviceAttempts.${index}`;
  const proofEarly = attempt.proofFiledAt !== undefined && attempt.proofFiledAt < attempt.at;
  return [
    ...(attempt.at < order.issuedAt ? [{ code: 'served-before-issued', field: `${field}.at` } as const] : []),
    ...(proofEarly ? [{ code: 'proof-before-service', field: `${field}.proofFiledAt` } as const] : []),
    ...(attempt.by === undefined ? [] : textIssues(`${field}.by`, attempt.by, longestTexts.name)),
  ];
}

function changeIssues({
  order,
  change,
  index,
}: {
  readonly order: Order;
  readonly change: OrderChange;
  readonly index: number;
}): readonly OrderIssue[] {
  const field = `changes.${index}`;
  return [
    ...(change.at < order.issuedAt ? [{ code: 'changed-before-issued', field: `${field}.at` } as const] : []),
    ...(change.expiry === undefined ? [] : expiryIssues({ order, expiry: change.expiry, field: `${field}.expiry` })),
  ];
}
