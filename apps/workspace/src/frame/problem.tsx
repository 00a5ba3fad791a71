/** A refusal as the reader meets it: what happened, what is kept, what to do next. Codes become words; values are never repeated. */

import { Button, Notice } from '@holdfast/ui';
import { type ClientIssue, type IssueWords, issueInSpanish } from '@holdfast/wire';
import { type JSX, Show } from 'solid-js';
import { language, said, spoken } from '../language.ts';
import { frameWords } from './frame-words.ts';

const fieldWords: Readonly<Record<string, string>> = spoken({
  empty: said('This is needed.', 'Esto hace falta.'),
  'too-long': said('This is longer than can be kept.', 'Esto es más largo de lo que se puede guardar.'),
  'too-short': said('This is too short.', 'Esto es muy corto.'),
  'control-character': said('This holds a character that cannot be read.', 'Aquí hay un signo que no se puede leer.'),
  'not-an-instant': said('This is not a date and time.', 'Esto no es una fecha con hora.'),
  'not-a-civil-date': said('This is not a date.', 'Esto no es una fecha.'),
  'name-or-number': said('Type a name or an order number.', 'Escriba un nombre o un número de orden.'),
  'arrived-before-received': said('Arrival is before the call was received.', 'La llegada es anterior a la llamada.'),
  'cleared-before-arrived': said('Clearing is before arrival.', 'El cierre es anterior a la llegada.'),
  'not-of-this-agency': said(
    'An agency of this kind has no such role.',
    'Una agencia de este tipo no tiene ese puesto.',
  ),
  'in-the-future': said('This is later than now.', 'Esto es posterior a ahora.'),
});

/** The words for one field of a refused form, or nothing when that field was taken. */
export function fieldProblem(issue: ClientIssue | undefined, field: string): string | undefined {
  const found = issue?.fields.find((candidate) => candidate.field === field);
  return found === undefined ? undefined : (fieldWords[found.code] ?? frameWords.thisCouldNotBeRead);
}

/** A refusal in the language of the page. */
export function sayIssue(issue: ClientIssue): IssueWords {
  return language() === 'es' ? issueInSpanish(issue) : issue;
}

/** The refusal, with a way to try again when trying again can help. */
export function Problem(props: {
  readonly issue: ClientIssue | undefined;
  readonly onRetry?: (() => void) | undefined;
}): JSX.Element {
  return (
    <Show when={props.issue}>
      {(issue) => (
        <Notice tone="owed" title={sayIssue(issue()).words} announce="at-once">
          <p>{sayIssue(issue()).remedy}</p>
          <Show when={props.onRetry}>
            {(retry) => (
              <Button icon="refresh-cw" onPress={() => retry()()}>
                {frameWords.tryAgain}
              </Button>
            )}
          </Show>
        </Notice>
      )}
    </Show>
  );
}
