/**
 * Every expected refusal of the log and its desk, one table. Codes only, in words that say nothing: this file ends up in
 * the part of the app that is not veiled.
 */
import type { Result } from '@holdfast/domain';

/** Code → what it means and whether the same call can succeed later. */
export const logIssues = {
  none: { means: 'nothing opens with this', retryHelps: false },
  'not-now': { means: 'the device is short of room to think; show it as none', retryHelps: true },
  locked: { means: 'the desk is locked', retryHelps: false },
  'already-open': { means: 'the desk is open', retryHelps: false },
  'already-begun': { means: 'something is kept here; beginning again would write over it', retryHelps: false },
  'in-use': { means: 'another tab holds the file', retryHelps: true },
  'not-written': { means: 'the platform did not store the bytes; nothing was acknowledged', retryHelps: true },
  'read-only': {
    means: 'the file is damaged before its end, or older than it should be; nothing may be added',
    retryHelps: false,
  },
  'too-long': { means: 'more bytes than one entry holds', retryHelps: false },
  'out-of-order': { means: 'these entries do not follow what is here', retryHelps: false },
  forked: { means: 'another entry stands here under the same number', retryHelps: false },
  empty: { means: 'an entry of no bytes is reserved for the beginning', retryHelps: false },
  closed: { means: 'the file was closed', retryHelps: false },
  'not-mounted': { means: 'this desk was given no way to seal', retryHelps: false },
  'bad-recipient': { means: 'the text is not a recipient', retryHelps: false },
  'not-for-us': { means: 'the bytes were sealed to another key, or were changed', retryHelps: false },
  'bad-words': { means: 'the numbers do not belong together', retryHelps: false },
  'bad-request': { means: 'not a request of this desk', retryHelps: false },
  full: { means: 'the platform has no room left; what was being written was taken away again', retryHelps: true },
  missing: { means: 'the file is not there', retryHelps: false },
  'cut-short': { means: 'the file ends before it should', retryHelps: false },
  changed: { means: 'part of the file is not what was written in its place', retryHelps: false },
  'not-begun': { means: 'no file of this name is being written', retryHelps: false },
  defect: { means: 'our mistake; nothing more is said', retryHelps: false },
} as const;

export type LogIssueCode = keyof typeof logIssues;
export interface LogIssue {
  readonly code: LogIssueCode;
}
export type LogResult<Value> = Result<Value, LogIssue>;

/** The refused outcome. */
export function refusedWith(code: LogIssueCode): { readonly ok: false; readonly issue: LogIssue } {
  return { ok: false, issue: { code } };
}
