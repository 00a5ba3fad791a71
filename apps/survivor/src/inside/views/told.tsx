/** What a note says, line by line: only what was told, and nothing that was left open. */
import { type Incident, whenWords } from '@holdfast/domain';
import { For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { incidentScreenWords } from '../words/log.ts';
import { incidentRows } from '../words/rows.ts';
import { atMoment } from '../words/say.ts';

/** Her words, the two times, and each thing she answered. */
export function Told(props: { readonly incident: Incident }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const incident = () => props.incident;
  const lines = () => incidentRows(incident(), { language: inside.language(), zone: inside.zone });
  return (
    <>
      <p class="own-words">{incident().whatHappened ?? say(incidentScreenWords.noWords)}</p>
      <Show when={incident().whatWasSaid}>{(words) => <blockquote class="own-words said">{words()}</blockquote>}</Show>
      <Show when={incident().felt}>{(words) => <p class="own-words">{words()}</p>}</Show>
      <dl class="two-times small">
        <div>
          <dt>{say(incidentScreenWords.happened)}</dt>
          <dd>{say(whenWords(incident().when, inside.zone))}</dd>
        </div>
        <div>
          <dt>{say(incidentScreenWords.writtenDown)}</dt>
          <dd>{say(atMoment(incident().writtenAt, inside.zone))}</dd>
        </div>
      </dl>
      <Show when={lines().length > 0}>
        <ul class="small told" aria-label={say(incidentScreenWords.tell)}>
          <For each={lines()}>
            {([name, value]) => (
              <li>
                {name} <strong>{value}</strong>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}
