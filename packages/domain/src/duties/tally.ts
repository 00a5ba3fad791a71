/**
 * The count she can say aloud: "condition 2, eleven times; nine calls; two reports." It counts what was noted and nothing else;
 * what nobody knows is counted beside, never as no.
 */
import type { Answer } from '../answer.ts';
import type { ConditionId, OrderId } from '../ids.ts';
import type { PoliceContact } from '../incidents/contact.ts';
import type { Condition } from '../orders/condition.ts';
import type { IncidentReading } from './readings-for.ts';

export interface ConditionTally {
  readonly orderId: OrderId;
  readonly condition: Condition;
  /** How the order numbers it, or its place in the order when it bears no number. */
  readonly number: string;
  /** Incidents that may break it, as told. */
  readonly mayBreak: number;
  readonly cannotTell: number;
}

export interface Tally {
  readonly incidents: number;
  /** Incidents that may break at least one condition. */
  readonly mayBreakAny: number;
  /** Only conditions that something may break or that cannot be told, the most often broken first. */
  readonly conditions: readonly ConditionTally[];
  readonly contacts: number;
  readonly officerCame: Readonly<Record<Answer, number>>;
  readonly reports: Readonly<Record<Answer, number>>;
  readonly arrests: Readonly<Record<Answer, number>>;
}

/** Counts over all readings. */
export function tallyOf(readings: readonly IncidentReading[]): Tally {
  const found = new Map<string, ConditionTally>();
  for (const { order, assessments } of readings) {
    for (const one of assessments) {
      if (one.answer === 'does-not') continue;
      const index = order.conditions.findIndex((condition) => condition.id === one.conditionId);
      const condition = order.conditions[index];
      if (condition === undefined) continue;
      const key = keyOf(order.id, one.conditionId);
      const before = found.get(key) ?? {
        orderId: order.id,
        condition,
        number: condition.number ?? String(index + 1),
        mayBreak: 0,
        cannotTell: 0,
      };
      const counted = one.answer === 'may-break' ? 'mayBreak' : 'cannotTell';
      found.set(key, { ...before, [counted]: before[counted] + 1 });
    }
  }
  const contacts = readings.flatMap((reading) => reading.contacts);
  const told = (answerOf: (contact: PoliceContact) => Answer | undefined) => {
    const answers: Record<Answer, number> = { yes: 0, no: 0, unknown: 0 };
    for (const contact of contacts) answers[answerOf(contact) ?? 'unknown'] += 1;
    return answers;
  };
  return {
    incidents: readings.length,
    mayBreakAny: readings.filter((reading) => reading.assessments.some((one) => one.answer === 'may-break')).length,
    conditions: [...found.values()].toSorted((a, b) => b.mayBreak - a.mayBreak || b.cannotTell - a.cannotTell),
    contacts: contacts.length,
    officerCame: told((contact) => contact.facts['officer-came']),
    // A report number shows that there is a report, whatever was ticked.
    reports: told((contact) => (contact.reportNumber === undefined ? contact.facts['report-written'] : 'yes')),
    arrests: told((contact) => contact.facts['restrained-party-arrested']),
  };
}

function keyOf(orderId: OrderId, conditionId: ConditionId): string {
  return `${orderId} ${conditionId}`;
}
