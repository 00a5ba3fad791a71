/**
 * Sentences about her records: how the order stands, what a duty comes to. Pure; "cannot tell" is never
 * worded as "no".
 */
import { type Deadline, type Duty, type Incident, incidentWords, type Order } from '@holdfast/domain';
import { type SayTime, sayDate, sayMoment } from '@holdfast/ui';

export function sayIncident(incident: Incident): string {
  return incidentWords[incident.kind].title;
}

/** Whether it was served, as far as she has told. */
export function sayServed(order: Order): string {
  if (order.serviceAttempts.some((attempt) => attempt.succeeded === 'yes')) return 'Served';
  return order.serviceAttempts.some((attempt) => attempt.succeeded === 'no')
    ? 'Not served, as far as you know'
    : 'Not known if served';
}

export function sayEnd(order: Order): string {
  switch (order.expiry.kind) {
    case 'on':
      return `${sayDate(order.expiry.date)}${order.expiry.time ? `, ${order.expiry.time}` : ''}`;
    case 'none-on-form':
      return 'No end date on the paper';
    case 'without-end':
      return 'It does not end';
    case 'until-hearing':
      return order.expiry.hearingOn ? `At the hearing, ${sayDate(order.expiry.hearingOn)}` : 'At the hearing';
    case 'until-event':
      return order.expiry.event ?? 'When something the order names happens';
    case 'unknown':
      return 'Not known';
  }
}

/** By when, in her words, with how it was counted. */
export function sayDeadline(by: Deadline, time: SayTime): string {
  switch (by.kind) {
    case 'by':
      return `By ${sayMoment(by.at, time)}. ${by.counted.en}`;
    case 'at-once':
      return 'At once.';
    case 'none-in-text':
      return 'The law names no time.';
    case 'cannot-tell':
      return 'We cannot tell by when yet.';
  }
}

/** What a duty comes to, in two or three words. */
export function sayDutyState(duty: Duty): {
  readonly state: 'met' | 'open' | 'overdue' | 'cannot-tell' | 'not-owed';
  readonly words: string;
} {
  if (duty.answer === 'not-owed') return { state: 'not-owed', words: 'Not owed' };
  if (duty.answer === 'cannot-tell') return { state: 'cannot-tell', words: 'Cannot tell yet' };
  if (duty.done === 'yes') return { state: 'met', words: 'Done' };
  if (duty.overdue === 'yes') return { state: 'overdue', words: duty.rule.strength === 'may' ? 'Not done' : 'Overdue' };
  if (duty.rule.strength === 'may') return { state: 'open', words: 'They may' };
  return { state: 'open', words: duty.done === 'no' ? 'Owed, not done' : 'Owed' };
}
