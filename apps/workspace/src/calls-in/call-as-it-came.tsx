/** A call as its file told it: times, types, units, and what it may be matched by. Where it came from is not shown: it is where she may live. */

import { sayMoment } from '@holdfast/ui';
import type { CallToMatch } from '@holdfast/wire';
import { For, type JSX } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
import { callFieldWords } from './call-field-words.ts';
import { cluePartWords, matchWords } from './match-words.ts';

/** The facts. */
export function CallAsItCame(props: { readonly match: CallToMatch }): JSX.Element {
  const { time } = useWorkspace();
  const call = () => props.match.arrived.call;
  const clues = () => props.match.clues;
  const moment = (at: Parameters<typeof sayMoment>[0] | undefined) =>
    at === undefined ? matchWords.notRecorded : sayMoment(at, time());
  const people = () =>
    clues().people.map(({ part, name, born }): readonly [string, string] => [
      cluePartWords[part],
      born === undefined ? name : `${name} (${born})`,
    ]);
  const rows = (): readonly (readonly [string, string])[] => [
    [callFieldWords.received, moment(call().receivedAt)],
    [callFieldWords.arrived, moment(call().arrivedAt)],
    [callFieldWords.cleared, moment(call().clearedAt)],
    [callFieldWords['initial-type'], call().initialType],
    [callFieldWords['final-type'], call().finalType ?? matchWords.notRecorded],
    [callFieldWords.disposition, call().disposition ?? matchWords.notRecorded],
    [matchWords.units, props.match.units.join(', ') || matchWords.notRecorded],
    ...people(),
    ...listed(matchWords.orderNumbers, clues().numbers),
    ...listed(matchWords.plate, clues().plates),
  ];
  return (
    <section class="stack-tight" aria-labelledby="as-it-came">
      <h2 id="as-it-came">{matchWords.whatTheFileSays}</h2>
      <dl class="facts">
        <For each={rows()}>
          {([term, words]) => (
            <div>
              <dt>{term}</dt>
              <dd classList={{ quiet: words === matchWords.notRecorded }}>{words}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}

function listed(term: string, values: readonly string[]): readonly (readonly [string, string])[] {
  return values.length === 0 ? [] : [[term, values.join(', ')]];
}
