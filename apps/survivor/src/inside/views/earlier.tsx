/** What something said before it was changed, with when each wording was written. Nothing of it can be changed from here. */
import type { Kept } from '@holdfast/vault';
import { For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { incidentScreenWords } from '../words/log.ts';
import { atMoment } from '../words/say.ts';

/** Every earlier wording, the latest first; nothing where there is only one. */
export function Earlier<Value>(props: {
  readonly kept: Kept<Value> | undefined;
  readonly children: (value: Value) => JSX.Element;
}): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const before = () => props.kept?.versions.slice(0, -1).toReversed() ?? [];
  return (
    <Show when={before().length > 0}>
      <details class="small earlier">
        <summary>{say(incidentScreenWords.earlier(before().length))}</summary>
        <For each={before()}>
          {({ value, writtenAt }) => (
            <div class="within stack-tight">
              <p class="quiet">{say(incidentScreenWords.writtenAt(say(atMoment(writtenAt, inside.zone))))}</p>
              {props.children(value)}
            </div>
          )}
        </For>
      </details>
    </Show>
  );
}
