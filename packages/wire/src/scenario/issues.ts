/**
 * What is wrong with a scenario: the field by its path, what, and the remedy. It never repeats a value, so that a message can be
 * shown or sent without telling what somebody wrote; a misspelt field is named, because it is no value.
 */
import type { z } from 'zod';
import { belongsAt, inside, nearestWord, type Path } from './schema-at.ts';
import { isScenarioIssueCode, type ScenarioIssueCode, scenarioIssueWords } from './words.ts';

export interface ScenarioIssue {
  /** The path of the field, such as `order.conditions.0.kind`; `(all)` for the whole. */
  readonly field: string;
  readonly code: ScenarioIssueCode;
  readonly words: string;
  readonly remedy: string;
}

/** The issue of this code at this field in its usual words; `more` is added to the remedy. */
export function scenarioIssue(field: string, code: ScenarioIssueCode, more?: string | undefined): ScenarioIssue {
  const { words, remedy } = scenarioIssueWords[code];
  return { field, code, words, remedy: more === undefined ? remedy : `${remedy} ${more}` };
}

/** What the schema refused in `value`, each field once and in the order of the schema. */
export function scenarioIssuesFrom({
  issues,
  value,
}: {
  readonly issues: readonly z.core.$ZodIssue[];
  readonly value: unknown;
}): readonly ScenarioIssue[] {
  const found = issues.flatMap((issue) => issuesOf({ issue, at: [], value }));
  return found.filter((one, index) => found.findIndex((other) => other.field === one.field) === index);
}

function issuesOf({
  issue,
  at,
  value,
}: {
  readonly issue: z.core.$ZodIssue;
  readonly at: Path;
  readonly value: unknown;
}): readonly ScenarioIssue[] {
  const path = [...at, ...issue.path];
  const field = written(path);
  if (inside(value, path) === undefined && path.length > 0) {
    return [scenarioIssue(field, 'missing', choicesIn(issue) ?? belongsAt(path, value).description)];
  }
  if (issue.code === 'unrecognized_keys') {
    const known = belongsAt(path, value).fields;
    return issue.keys.map((key) => scenarioIssue(written([...path, key]), 'unknown-field', meant(key, known)));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = branchMeant(issue.errors);
    if (branch !== undefined) return branch.flatMap((inner) => issuesOf({ issue: inner, at: path, value }));
    const moment = issue.errors.flat().some(({ message }) => message === 'not-a-moment');
    return [scenarioIssue(field, moment ? 'not-a-moment-or-day' : 'wrong-type', belongsAt(path, value).description)];
  }
  const code = codeOf(issue);
  return [scenarioIssue(field, code, choicesIn(issue))];
}

function codeOf(issue: z.core.$ZodIssue): ScenarioIssueCode {
  if (isScenarioIssueCode(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'invalid_value':
    case 'invalid_union':
      return 'not-one-of';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'too-many';
    case 'too_small':
      return 'empty';
    default:
      return 'does-not-fit';
  }
}

/** The words that would be taken, or the kind of value that would. */
function choicesIn(issue: z.core.$ZodIssue): string | undefined {
  const kinds = inside(issue, ['options']);
  if (issue.code === 'invalid_value') return `Known here: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_union' && Array.isArray(kinds)) return `Known here: ${kinds.map(String).join(', ')}.`;
  const plain = issue.code === 'invalid_type' ? plainType[issue.expected] : undefined;
  return plain === undefined ? undefined : `It takes ${plain}.`;
}

const plainType: Readonly<Record<string, string>> = {
  array: 'a list in [ ]',
  object: 'fields in { }',
  record: 'fields in { }',
  boolean: 'true or false',
  number: 'a number',
};

/** More names than this are no help on a screen. */
const mostNamed = 40;

function meant(typed: string, known: readonly string[]): string | undefined {
  const near = nearestWord(typed, known);
  if (near !== undefined) return `Did you mean ${near}?`;
  return known.length > 0 && known.length <= mostNamed ? `Known here: ${known.join(', ')}.` : undefined;
}

/** Of several ways to write a thing, the one whose kind of value was used; nothing where none or several were. */
function branchMeant(errors: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const fitting = errors.filter(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function written(path: Path): string {
  return path.map(String).join('.') || '(all)';
}
