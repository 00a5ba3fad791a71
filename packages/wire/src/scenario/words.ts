/** What can be wrong with a scenario, in words for the person who wrote it, each with the remedy. No word here repeats a value. */
import type { OrderIssue } from '@holdfast/domain';

export interface ScenarioIssueWords {
  readonly words: string;
  readonly remedy: string;
}

const ofTheText = {
  missing: { words: 'It is missing.', remedy: 'Write it.' },
  'unknown-field': {
    words: 'There is no such field here.',
    remedy: 'Check the spelling, or take it out; docs/schemas lists every field.',
  },
  'wrong-type': {
    words: 'It is not the kind of value that belongs here.',
    remedy: 'See the examples in docs/examples.',
  },
  'not-one-of': { words: 'It is not one of the words known here.', remedy: 'Use one that is.' },
  'not-a-moment': {
    words: 'It is no moment that exists.',
    remedy: 'Write 2026-11-01T23:30 for the clock at the court’s place, or 2026-11-02T07:30Z for UTC.',
  },
  'not-a-civil-date': { words: 'It is no day that exists.', remedy: 'Write the day as 2026-11-01.' },
  'not-a-moment-or-day': {
    words: 'It is no moment and no day that exists.',
    remedy:
      'Write 2026-11-01T23:30, or 2026-11-01 for the whole day, or {"kind": "about", "at": …}, {"kind": "between", "from": …, "to": …}, {"kind": "unknown"}.',
  },
  'not-a-time-zone': {
    words: 'It is no time zone.',
    remedy: 'Write a name such as America/Los_Angeles or Europe/London.',
  },
  'not-an-id': { words: 'It is no id.', remedy: 'Use 1 to 64 letters, digits, "-" and "_".' },
  'control-character': { words: 'It holds a character that nobody can see.', remedy: 'Type it again without pasting.' },
  'not-text': { words: 'It holds half of a character.', remedy: 'Type it again.' },
  'does-not-fit': { words: 'It does not fit.', remedy: 'Look at the schema in docs/schemas.' },
  'one-or-several': {
    words: 'There has to be an order, and only one of the two fields for it.',
    remedy: 'Write one order as "order", or several as the list "orders".',
  },
  'repeated-id': { words: 'Two things have this id.', remedy: 'Give each an id of its own, or leave the ids out.' },
  'names-nothing': {
    words: 'It names nothing that is written here.',
    remedy:
      'Write the id of something that is. An id left out is made from the place in the list, such as "incident-1".',
  },
  'no-such-rule': {
    words: 'The law kept for this place has no such rule.',
    remedy: 'Write the id of one; holdfast law PLACE --json lists them.',
  },
  'say-which': {
    words: 'There are several, and this does not say which it is about.',
    remedy:
      'Write the id of the one it is about. An id left out is made from the place in the list, such as "incident-2".',
  },
  'after-now': {
    words: 'It is later than the moment the question is asked.',
    remedy: 'Change it, or the field "now".',
  },
  'written-before': {
    words: 'It was written down before it happened.',
    remedy: 'Change it, or leave it out: then it was written now.',
  },
  'ends-before-it-begins': { words: 'It ends before it begins.', remedy: 'Exchange the two, or change one of them.' },
  'arrived-before-received': {
    words: 'The officer arrived before the call came in.',
    remedy: 'Check both times and their zone.',
  },
  'cleared-before-arrived': {
    words: 'The call was over before the officer arrived.',
    remedy: 'Check both times and their zone.',
  },
} as const satisfies Readonly<Record<string, ScenarioIssueWords>>;

const ofTheOrder: Readonly<Record<OrderIssue['code'], ScenarioIssueWords>> = {
  empty: { words: 'It says nothing.', remedy: 'Write what the order says there.' },
  'too-long': { words: 'It is too long.', remedy: 'Write less; only what the order says.' },
  'too-many': { words: 'There are too many.', remedy: 'Take some out, or make two scenarios.' },
  repeated: { words: 'It names the same thing twice.', remedy: 'Take one of them out.' },
  'kind-does-not-fit': {
    words: 'This form is never an order of that kind.',
    remedy: 'Change the kind or the instrument: a DV-130 is "final", a DV-110 "temporary", an EPO-001 "emergency".',
  },
  'duplicate-condition-id': {
    words: 'Two conditions have this id.',
    remedy: 'Give each its own, or leave the ids out.',
  },
  'served-before-issued': {
    words: 'The order was served before it was made.',
    remedy: 'Check this time and the order’s "issuedAt".',
  },
  'proof-before-service': {
    words: 'The proof was filed before the order was served.',
    remedy: 'Check both times of this service.',
  },
  'server-does-not-fit': {
    words: 'Only an officer gives notice by word of mouth this way.',
    remedy: 'Write "officer" as "byRole", or another method.',
  },
  'known-before-issued': {
    words: 'Somebody knew of the order before it was made.',
    remedy: 'Check this time and the order’s "issuedAt".',
  },
  'expires-before-issued': {
    words: 'The order ends before it was made.',
    remedy: 'Check this day and the order’s "issuedAt".',
  },
  'expires-before-effective': {
    words: 'The order ends before it begins to bind.',
    remedy: 'Check this day and the order’s "effective".',
  },
  'effective-before-issued': {
    words: 'The order binds before it was made.',
    remedy: 'Check this time and the order’s "issuedAt".',
  },
  'hearing-before-issued': {
    words: 'The hearing is before the order was made.',
    remedy: 'Check the hearing and the order’s "issuedAt".',
  },
  'two-hearing-dates': {
    words: 'The order has two different days for one hearing.',
    remedy: 'Make "hearingAt" and the end of the order agree, or write the change that moved it.',
  },
  'changed-before-issued': {
    words: 'The order was changed before it was made.',
    remedy: 'Check this time and the order’s "issuedAt".',
  },
  'born-after-issue': { words: 'This person was born after the order was made.', remedy: 'Check the day of birth.' },
  'not-a-distance': { words: 'It is no distance.', remedy: 'Write a number above nought and up to 100,000.' },
  'not-a-time': { words: 'It is no time of day.', remedy: 'Write hours and minutes as 17:00.' },
};

export const scenarioIssueWords = { ...ofTheOrder, ...ofTheText };
export type ScenarioIssueCode = keyof typeof scenarioIssueWords;

export function isScenarioIssueCode(text: string): text is ScenarioIssueCode {
  return Object.hasOwn(scenarioIssueWords, text);
}
