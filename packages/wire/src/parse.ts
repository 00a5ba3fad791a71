/**
 * The one way a schema becomes a value or a list of field issues. Issues name the field and the reason, never the value.
 */
import { ok, type Result, refused } from '@holdfast/domain';
import type { z } from 'zod';
import type { FieldIssue } from './issues.ts';

export interface ParseIssue {
  readonly code: 'bad-input';
  readonly fields: readonly FieldIssue[];
}

/** Parses `value`; never throws. */
export function parse<Value>(schema: z.ZodType<Value>, value: unknown): Result<Value, ParseIssue> {
  const read = schema.safeParse(value);
  return read.success ? ok(read.data) : refused({ code: 'bad-input', fields: fieldIssuesFrom(read.error) });
}

/** The field issues in a zod error. A custom message that is one of our codes is kept; anything else becomes zod's code. */
export function fieldIssuesFrom(error: z.ZodError): FieldIssue[] {
  return error.issues.flatMap((issue) => {
    const field = issue.path.map(String).join('.') || '(all)';
    if (issue.code === 'unrecognized_keys') return issue.keys.map(() => ({ field, code: 'unknown-field' }));
    const ours = /^[a-z]+(?:-[a-z0-9]+)*$/.test(issue.message);
    return [{ field, code: ours ? issue.message : issue.code.replaceAll('_', '-') }];
  });
}
