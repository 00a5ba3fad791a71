/**
 * What one look at a call finds for the queue, and when to look again. Pure: the duty engine says what is owed, the agency's
 * numbers say after how long. What nobody recorded is told as "not on record", and "cannot tell" is never an item of its own.
 */

import { dutiesForCall } from '../duties/duties-for.ts';
import type { Duty, DutyAct } from '../duties/duty.ts';
import type { DutyMark } from '../duties/evaluate-duties.ts';
import type { ResponseId } from '../ids.ts';
import type { CallForService, Response } from '../incidents/contact.ts';
import type { Order } from '../orders/order.ts';
import type { IssuingPlace } from '../place.ts';
import type { LawBook } from '../place-law.ts';
import { type Instant, instantOf, millisecondsOf } from '../time.ts';
import type { QueueFinding, QueueSettings } from './queue.ts';

const hour = 3_600_000;

export interface CallLook {
  readonly findings: readonly QueueFinding[];
  /** The next moment at which time alone can change the answer; absent when none can. */
  readonly again?: Instant;
}

/** Looks at one call. `approved` are the responses whose report a supervisor approved. Never throws on parsed records. */
export function lookAtCall({
  law,
  place,
  order,
  call,
  responses,
  marks,
  approved,
  settings,
  now,
}: {
  readonly law: LawBook;
  readonly place: IssuingPlace;
  readonly order?: Order | undefined;
  readonly call: CallForService;
  readonly responses: readonly Response[];
  readonly marks: readonly DutyMark[];
  readonly approved: readonly ResponseId[];
  readonly settings: QueueSettings;
  readonly now: Instant;
}): CallLook {
  const { duties, response } = dutiesForCall({ law, place, order, call, responses, marks, now });
  const over = call.clearedAt ?? call.arrivedAt ?? call.receivedAt;
  const told = response?.facts ?? {};
  const candidates: Candidate[] = [];
  const add = (candidate: Candidate) => candidates.push(candidate);
  const subject = { callId: call.id };

  const commanded = duties.filter(isCommanded);
  const report = commanded.find((duty) => duty.rule.act === 'write-report' && duty.done !== 'yes');
  if (report !== undefined)
    add(
      late({ kind: 'no-report', duties: [report], from: over, limit: { amount: settings.reportHours, unit: 'hours' } }),
    );

  const arrest = commanded.find((duty) => duty.rule.act === 'arrest' && duty.done === 'no');
  const warranted = told['warrant-sought'] === 'yes' || isMarked(duties, 'seek-warrant');
  const left = told['restrained-party-had-left'] === 'yes';
  // Of someone who had left no arrest could be made there: what is asked then is what was done to find them.
  if (arrest !== undefined && !warranted && !left)
    add(late({ kind: 'no-arrest', duties: [arrest], from: over, limit: { amount: 0, unit: 'hours' } }));

  const pursued =
    warranted || told['restrained-party-searched-for'] === 'yes' || told['restrained-party-arrested'] === 'yes';
  const aboutOrder = told['called-about-order'] === 'yes' || order !== undefined;
  if (left && !pursued && aboutOrder && !isMarked(duties, 'search-for-person'))
    add(late({ kind: 'no-follow-up', duties: [], from: over, limit: { amount: settings.followUpDays, unit: 'days' } }));

  const written =
    response?.reportCompletedAt ?? (response?.reportNumber === undefined ? undefined : response.recordedAt);
  if (response !== undefined && written !== undefined && !approved.includes(response.id))
    add(
      late({
        kind: 'report-not-approved',
        duties: [],
        from: written,
        limit: { amount: settings.approvalHours, unit: 'hours' },
      }),
    );

  const waiting = candidates.map(({ since }) => since).filter((since) => since > now);
  const again = waiting.toSorted()[0];
  return {
    findings: candidates
      .filter(({ since }) => since <= now)
      .map(({ kind, since, evidence }) => ({ kind, subject, since, evidence })),
    ...(again === undefined ? {} : { again }),
  };
}

type Candidate = Pick<QueueFinding, 'kind' | 'since' | 'evidence'>;

function late({
  kind,
  duties,
  from,
  limit,
}: {
  readonly kind: QueueFinding['kind'];
  readonly duties: readonly Duty[];
  readonly from: Instant;
  readonly limit: { readonly amount: number; readonly unit: 'hours' | 'days' };
}): Candidate {
  const length = limit.amount * (limit.unit === 'days' ? 24 * hour : hour);
  return {
    kind,
    since: instantOf(millisecondsOf(from) + length),
    evidence: [
      ...duties.map((duty) => ({ kind: 'rule', ruleId: duty.rule.id }) as const),
      ...(limit.amount === 0 ? [] : [{ kind: 'limit', ...limit } as const]),
    ],
  };
}

/** Owed because a confirmed text commands it: a policy, a permission or good practice makes no failure of anyone's. */
function isCommanded(duty: Duty): duty is Extract<Duty, { readonly answer: 'owed' }> {
  return duty.answer === 'owed' && duty.rule.strength === 'shall' && duty.rule.citation.confirmation === 'confirmed';
}

function isMarked(duties: readonly Duty[], act: DutyAct): boolean {
  return duties.some((duty) => duty.rule.act === act && duty.answer === 'owed' && duty.done === 'yes');
}

/** Calls about one order within the agency's days: a finding when there are as many as it wants to see, since the last of them. */
export function lookAtRepeats({
  orderId,
  calls,
  settings,
  now,
}: {
  readonly orderId: Order['id'];
  readonly calls: readonly Pick<CallForService, 'id' | 'callNumber' | 'receivedAt'>[];
  readonly settings: QueueSettings;
  readonly now: Instant;
}): QueueFinding | undefined {
  const from = instantOf(millisecondsOf(now) - settings.repeatDays * 24 * hour);
  const recent = calls
    .filter(({ receivedAt }) => receivedAt >= from && receivedAt <= now)
    .toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  const last = recent.at(-1);
  if (last === undefined || recent.length < settings.repeatCalls) return undefined;
  return {
    kind: 'repeat-calls',
    subject: { orderId },
    since: last.receivedAt,
    evidence: [
      ...recent.map(
        ({ id, callNumber, receivedAt }) => ({ kind: 'call', callId: id, callNumber, receivedAt }) as const,
      ),
      { kind: 'limit', amount: settings.repeatDays, unit: 'days' },
    ],
  };
}
