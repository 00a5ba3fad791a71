/** Every expected refusal of a case desk, one table. Codes and reasons for engineers; the screens find the words. */
import type { Result } from '@holdfast/domain';

export const caseIssues = {
  'unknown-case': { means: 'this desk holds no such case', retryHelps: false },
  'not-for-us': {
    means: 'the key was wrapped to someone else, or for another case, or was changed',
    retryHelps: false,
  },
  'chain-broken': { means: 'an entry does not follow the one before; nothing after it is read', retryHelps: false },
  'roster-refused': {
    means: 'a change of people was not made by someone who could, or names other keys for this reader',
    retryHelps: false,
  },
  'no-key': { means: 'the key of an epoch is missing', retryHelps: false },
  'old-key': { means: 'written with a key that was no longer the case’s; set aside', retryHelps: false },
  'not-of-the-roster': { means: 'its author was not assigned to the case; set aside', retryHelps: false },
  'bad-signature': { means: 'not signed by whom it names; set aside', retryHelps: false },
  unreadable: { means: 'does not open, or holds what no entry may; set aside', retryHelps: false },
  'too-long': { means: 'more than one entry holds', retryHelps: false },
  'bad-recipient': { means: 'someone of the roster has no key to seal to', retryHelps: false },
} as const;

export type CaseIssueCode = keyof typeof caseIssues;
export type CaseResult<Value> = Result<Value, CaseIssueCode>;
