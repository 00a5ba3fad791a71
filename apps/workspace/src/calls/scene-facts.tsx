/** What a response holds beside its facts, as it was told: units, a reason, signs, what she wants, an advocate and how soon. */

import {
  advocateAnswerWords,
  minutesToAdvocate,
  noArrestWords,
  referralWords,
  type SceneRecord,
  sceneChecks,
  sceneCheckWords,
} from '@holdfast/domain';
import { sayMoment } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { language, said, spoken } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { responseWords } from './response-words.ts';

const answerWords = spoken({
  yes: said('Yes', 'Sí'),
  no: said('No', 'No'),
  unknown: said('Cannot tell', 'No se sabe'),
} as const);

/** The parts that were told, each with its name. */
export function SceneFacts(props: { readonly scene: SceneRecord }): JSX.Element {
  const { time } = useWorkspace();
  const rows = (): readonly (readonly [string, string])[] => {
    const { scene } = props;
    const { advocate } = scene;
    const minutes = advocate === undefined ? undefined : minutesToAdvocate(advocate);
    return [
      ...(scene.units === undefined ? [] : [[responseWords.units, scene.units.join(', ')] as const]),
      ...(scene.noArrestReason === undefined
        ? []
        : [[responseWords.reasonForNoArrest, noArrestWords[scene.noArrestReason][language()]] as const]),
      ...(scene.noArrestWords === undefined ? [] : [[responseWords.inWords, scene.noArrestWords] as const]),
      ...(scene.wishes === undefined ? [] : [[responseWords.whatSheWantsInHer, scene.wishes] as const]),
      ...(scene.injuries === undefined ? [] : [[responseWords.injuries, scene.injuries] as const]),
      ...(scene.children === undefined ? [] : [[responseWords.children, String(scene.children)] as const]),
      ...(scene.referrals === undefined
        ? []
        : [
            [
              responseWords.pointedTo,
              scene.referrals.map((kind) => referralWords[kind][language()]).join(', '),
            ] as const,
          ]),
      ...(advocate === undefined
        ? []
        : [
            [
              responseWords.advocate,
              responseWords.advocateAsked(
                sayMoment(advocate.askedAt, time()),
                advocate.answer === undefined
                  ? undefined
                  : advocateAnswerWords[advocate.answer][language()].toLowerCase(),
                minutes,
              ),
            ] as const,
          ]),
      ...sceneChecks.flatMap((check) => {
        const answer = scene.checks?.[check];
        return answer === undefined ? [] : [[sceneCheckWords[check].title[language()], answerWords[answer]] as const];
      }),
    ];
  };
  return (
    <Show when={rows().length > 0}>
      <dl class="facts">
        <For each={rows()}>
          {([term, words]) => (
            <div>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  );
}
