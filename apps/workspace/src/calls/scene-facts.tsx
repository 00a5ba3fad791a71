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
import { useWorkspace } from '../workspace.ts';

const answerWords = { yes: 'Yes', no: 'No', unknown: 'Cannot tell' } as const;

/** The parts that were told, each with its name. */
export function SceneFacts(props: { readonly scene: SceneRecord }): JSX.Element {
  const { time } = useWorkspace();
  const rows = (): readonly (readonly [string, string])[] => {
    const { scene } = props;
    const { advocate } = scene;
    const minutes = advocate === undefined ? undefined : minutesToAdvocate(advocate);
    return [
      ...(scene.units === undefined ? [] : [['Units', scene.units.join(', ')] as const]),
      ...(scene.noArrestReason === undefined
        ? []
        : [['Reason for no arrest', noArrestWords[scene.noArrestReason].en] as const]),
      ...(scene.noArrestWords === undefined ? [] : [['In words', scene.noArrestWords] as const]),
      ...(scene.wishes === undefined ? [] : [['What she wants, in her words', scene.wishes] as const]),
      ...(scene.injuries === undefined ? [] : [['Injuries', scene.injuries] as const]),
      ...(scene.children === undefined ? [] : [['Children', String(scene.children)] as const]),
      ...(scene.referrals === undefined
        ? []
        : [['Pointed to', scene.referrals.map((kind) => referralWords[kind].en).join(', ')] as const]),
      ...(advocate === undefined
        ? []
        : [
            [
              'Advocate',
              `asked ${sayMoment(advocate.askedAt, time())}${advocate.answer === undefined ? '' : `; ${advocateAnswerWords[advocate.answer].en.toLowerCase()}`}${minutes === undefined ? '' : `, after ${minutes} min`}`,
            ] as const,
          ]),
      ...sceneChecks.flatMap((check) => {
        const answer = scene.checks?.[check];
        return answer === undefined ? [] : [[sceneCheckWords[check].title.en, answerWords[answer]] as const];
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
