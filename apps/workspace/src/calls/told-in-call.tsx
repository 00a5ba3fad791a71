/**
 * What the protected party told of this call, as far as she allowed it to become a record: the chosen fields, by whom and when they
 * were put here, and the release they came under. It stands apart from what officers recorded.
 */

import { Notice, sayMoment } from '@holdfast/ui';
import { type ToldRecord, toldFields } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { toldFieldWords, toldText } from '../disclosures/told-choice.ts';
import { useWorkspace } from '../workspace.ts';
import { callWords } from './call-words.ts';

export function ToldInCall(props: { readonly told: readonly ToldRecord[] }): JSX.Element {
  const { time } = useWorkspace();
  return (
    <Show when={props.told.length > 0}>
      <section class="stack-tight" aria-labelledby="told-record">
        <h2 id="told-record">{callWords.toldByHer}</h2>
        <For each={props.told}>
          {(record) => (
            <>
              <Notice icon="user">
                <p>{callWords.putHere(record.recordedBy, sayMoment(record.recordedAt, time()), record.releaseId)}</p>
              </Notice>
              <For each={record.incidents}>
                {(told) => (
                  <dl class="facts">
                    <For each={toldFields.filter((field) => told[field] !== undefined)}>
                      {(field) => (
                        <div>
                          <dt>{toldFieldWords[field]}</dt>
                          <dd class="her-words">{toldText(told, field, time())}</dd>
                        </div>
                      )}
                    </For>
                  </dl>
                )}
              </For>
            </>
          )}
        </For>
      </section>
    </Show>
  );
}
