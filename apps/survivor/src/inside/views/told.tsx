/** What a note says, line by line: only what was told, and nothing that was left open. */
import { type Answer, type Incident, type Said, whenWords, wordsIn } from '@holdfast/domain';
import { For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { placeWords } from '../words/choices.ts';
import { incidentScreenWords, tellWords } from '../words/log.ts';
import { contactWords } from '../words/police.ts';
import { atMoment, sayDistanceOf } from '../words/say.ts';

/** Her words, the two times, and each thing she answered. */
export function Told(props: { readonly incident: Incident }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const incident = () => props.incident;
  const lines = (): readonly (readonly [string, string])[] => {
    const { channel, place, distance, whoSaw } = incident();
    const rows: readonly (readonly [Said, string | undefined])[] = [
      [incidentScreenWords.by, channel && wordsIn(inside.language()).channelWords[channel].title],
      [incidentScreenWords.place, place && say(placeWords[place])],
      [incidentScreenWords.distance, distance && sayDistanceOf(distance, inside.language())],
      [tellWords.whoSaw, whoSaw],
      ...answered(incident()).map(([question, answer]) => [question, answer && say(contactWords[answer])] as const),
    ];
    return rows.flatMap(([name, value]) => (value === undefined ? [] : [[say(name), value] as const]));
  };
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

/** Only yes and no; what is unknown was asked or was not, and says nothing. */
function answered(incident: Incident): readonly (readonly [Said, 'yes' | 'no' | undefined])[] {
  const told = (answer: Answer | undefined) => (answer === 'yes' || answer === 'no' ? answer : undefined);
  return [
    [tellWords.byThem, told(incident.byRestrainedParty)],
    [tellWords.others, told(incident.othersSaw)],
    [tellWords.children, told(incident.childrenPresent)],
    [tellWords.household, told(incident.householdThreatened)],
    [tellWords.exchange, told(incident.aboutChildExchange)],
    [tellWords.taken, told(incident.childrenTaken)],
    [tellWords.agreed, told(incident.agreedTo)],
    [tellWords.injury, told(incident.injury)],
    [tellWords.weapon, told(incident.weapon)],
  ];
}
