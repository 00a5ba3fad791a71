/** Turns an issue of any room into the one shape of a refusal, with the table's status and words. It never adds a word of its own. */
import { type FieldIssue, type IssueCode, issueTable, type Refusal } from '@holdfast/wire';

/** An expected outcome that is not an answer. */
export interface Issue {
  readonly code: IssueCode;
  readonly fields?: readonly FieldIssue[];
}

export function refusalFrom(issue: Issue): Refusal {
  const { words, remedy } = issueTable[issue.code];
  return { code: issue.code, words, remedy, fields: (issue.fields ?? []).map(({ field, code }) => ({ field, code })) };
}

export function statusOf(issue: Issue): number {
  return issueTable[issue.code].status;
}
