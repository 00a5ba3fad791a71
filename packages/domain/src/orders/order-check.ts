/**
 * Refuses an order that cannot be: dates that contradict each other, names left empty, terms with one id. It judges the
 * record, not the court; every issue names the field to look at.
 */

import { ok, type Result, refused } from '../result.ts';
import { civilDateAt } from '../time.ts';
import { conditionsIssues } from './condition-check.ts';
import type {
  Expiry,
  Instrument,
  KnowledgeOfOrder,
  Order,
  OrderChange,
  OrderKind,
  OtherProtectedParty,
  ServiceAttempt,
} from './order.ts';
import { longestTexts, mostOf, type OrderIssue, textIssues } from './order-issue.ts';

/**
 * The one kind that a form of one kind can have. A form that comes in more than one is left out.
 * Source: as `instruments` in `order.ts`.
 */
export const kindOfForm: Readonly<Partial<Record<Instrument, OrderKind>>> = {
  'ca-epo-001': 'emergency',
  'ca-dv-110': 'temporary',
  'ca-dv-130': 'final',
  'ca-cr-160': 'criminal',
  'gb-dvpn': 'police-notice',
  'gb-dapn': 'police-notice',
};

/**
 * The order itself when nothing in it contradicts itself, otherwise every issue found, in the order of the fields.
 * Dates are compared on the calendar of the court. Never throws.
 */
export function checkOrder(order: Order): Result<Order, readonly OrderIssue[]> {
  const issues: readonly OrderIssue[] = [
    ...kindIssues(order),
    ...textIssues('issuingCourt.name', order.issuingCourt.name, longestTexts.name),
    ...textIssues('orderNumber', order.orderNumber, longestTexts.orderNumber),
    ...partyIssues(order, 'protectedParty'),
    ...partyIssues(order, 'restrainedParty'),
    ...optionalText('petitioner.name', order.petitioner?.name),
    ...optionalText('respondent.name', order.respondent?.name),
    ...(order.otherProtected ?? []).flatMap(otherProtectedIssues),
    ...startIssues(order),
    ...expiryIssues({ order, expiry: order.expiry, field: 'expiry' }),
    ...conditionsIssues(order.conditions),
    ...order.serviceAttempts.flatMap((attempt, index) => serviceIssues({ order, attempt, index })),
    ...(order.knowledge ?? []).flatMap((knowledge, index) => knowledgeIssues({ order, knowledge, index })),
    ...order.changes.flatMap((change, index) => changeIssues({ order, change, index })),
    ...tooMany(order),
  ];
  return issues.length === 0 ? ok(order) : refused(issues);
}

function kindIssues(order: Order): readonly OrderIssue[] {
  const only = kindOfForm[order.instrument];
  return only === undefined || only === order.kind ? [] : [{ code: 'kind-does-not-fit', field: 'kind' }];
}

function tooMany(order: Order): readonly OrderIssue[] {
  return (['otherProtected', 'conditions', 'serviceAttempts', 'knowledge', 'changes'] as const)
    .filter((field) => (order[field] ?? []).length > mostOf[field])
    .map((field) => ({ code: 'too-many', field }));
}

function optionalText(field: string, text: string | undefined): readonly OrderIssue[] {
  return text === undefined ? [] : textIssues(field, text, longestTexts.name);
}

function otherProtectedIssues(party: OtherProtectedParty, index: number): readonly OrderIssue[] {
  return optionalText(`otherProtected.${index}.name`, party.name);
}

function partyIssues(order: Order, which: 'protectedParty' | 'restrainedParty'): readonly OrderIssue[] {
  const party = order[which];
  const bornLater = party.bornOn !== undefined && party.bornOn > issuedOn(order);
  return [
    ...textIssues(`${which}.name`, party.name, longestTexts.name),
    ...(bornLater ? [{ code: 'born-after-issue', field: `${which}.bornOn` } as const] : []),
  ];
}

/** From when it binds, and the hearing it leads to: neither can lie before it was made. */
function startIssues(order: Order): readonly OrderIssue[] {
  const early = order.effective?.kind === 'at' && order.effective.at < order.issuedAt;
  const heardEarly = order.hearingAt !== undefined && order.hearingAt < order.issuedAt;
  return [
    ...(early ? [{ code: 'effective-before-issued', field: 'effective.at' } as const] : []),
    ...(heardEarly ? [{ code: 'hearing-before-issued', field: 'hearingAt' } as const] : []),
  ];
}

function issuedOn(order: Order) {
  return civilDateAt(order.issuedAt, order.issuingCourt.timeZone);
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
  switch (expiry.kind) {
    case 'none-on-form':
    case 'without-end':
    case 'unknown':
      return [];
    case 'until-event':
      return expiry.event === undefined ? [] : textIssues(`${field}.event`, expiry.event, longestTexts.event);
    case 'until-hearing': {
      if (expiry.hearingOn === undefined) return [];
      const zone = order.issuingCourt.timeZone;
      const early = expiry.hearingOn < issuedOn(order);
      // A hearing that was moved leaves the first date on the order's face, so only an order never continued can disagree.
      const moved = order.changes.some((change) => change.kind === 'continued');
      const set = order.hearingAt === undefined ? undefined : civilDateAt(order.hearingAt, zone);
      const two = field === 'expiry' && !moved && set !== undefined && set !== expiry.hearingOn;
      return [
        ...(early ? [{ code: 'hearing-before-issued', field: `${field}.hearingOn` } as const] : []),
        ...(two ? [{ code: 'two-hearing-dates', field: `${field}.hearingOn` } as const] : []),
      ];
    }
    case 'on': {
      const badTime = expiry.time !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(expiry.time);
      const early = expiry.date < issuedOn(order);
      const starts = order.effective?.kind === 'at' ? order.effective.at : order.issuedAt;
      const beforeItBinds = !early && expiry.date < civilDateAt(starts, order.issuingCourt.timeZone);
      return [
        ...(early ? [{ code: 'expires-before-issued', field: `${field}.date` } as const] : []),
        ...(beforeItBinds ? [{ code: 'expires-before-effective', field: `${field}.date` } as const] : []),
        ...(badTime ? [{ code: 'not-a-time', field: `${field}.time` } as const] : []),
      ];
    }
  }
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
  const notAnOfficer =
    attempt.method === 'verbal-by-officer' && attempt.byRole !== undefined && attempt.byRole !== 'officer';
  return [
    ...(attempt.at < order.issuedAt ? [{ code: 'served-before-issued', field: `${field}.at` } as const] : []),
    ...(proofEarly ? [{ code: 'proof-before-service', field: `${field}.proofFiledAt` } as const] : []),
    ...optionalText(`${field}.by`, attempt.by),
    ...(notAnOfficer ? [{ code: 'server-does-not-fit', field: `${field}.byRole` } as const] : []),
  ];
}

function knowledgeIssues({
  order,
  knowledge,
  index,
}: {
  readonly order: Order;
  readonly knowledge: KnowledgeOfOrder;
  readonly index: number;
}): readonly OrderIssue[] {
  return knowledge.at < order.issuedAt ? [{ code: 'known-before-issued', field: `knowledge.${index}.at` }] : [];
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
