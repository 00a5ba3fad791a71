/** A refusal as the reader meets it: what happened, what is kept, what to do next. Codes become words; values are never repeated. */
import { Button, Notice } from '@holdfast/ui';
import type { ClientIssue } from '@holdfast/wire';
import { type JSX, Show } from 'solid-js';

const fieldWords: Readonly<Record<string, string>> = {
  empty: 'This is needed.',
  'too-long': 'This is longer than can be kept.',
  'too-short': 'This is too short.',
  'control-character': 'This holds a character that cannot be read.',
  'not-an-instant': 'This is not a date and time.',
  'not-a-civil-date': 'This is not a date.',
  'name-or-number': 'Type a name or an order number.',
  'arrived-before-received': 'Arrival is before the call was received.',
  'cleared-before-arrived': 'Clearing is before arrival.',
  'in-the-future': 'This is later than now.',
};

/** The words for one field of a refused form, or nothing when that field was taken. */
export function fieldProblem(issue: ClientIssue | undefined, field: string): string | undefined {
  const found = issue?.fields.find((candidate) => candidate.field === field);
  return found === undefined ? undefined : (fieldWords[found.code] ?? 'This could not be read.');
}

/** The refusal, with a way to try again when trying again can help. */
export function Problem(props: {
  readonly issue: ClientIssue | undefined;
  readonly onRetry?: (() => void) | undefined;
}): JSX.Element {
  return (
    <Show when={props.issue}>
      {(issue) => (
        <Notice tone="owed" title={issue().words} announce="at-once">
          <p>{issue().remedy}</p>
          <Show when={props.onRetry}>
            {(retry) => (
              <Button icon="refresh-cw" onPress={() => retry()()}>
                Try again
              </Button>
            )}
          </Show>
        </Notice>
      )}
    </Show>
  );
}
