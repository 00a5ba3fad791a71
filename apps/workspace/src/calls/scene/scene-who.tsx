/** Is the restrained person here: two large presses, and what follows of each. Leaving is recorded as leaving, never as the end of it. */

import { type NoArrestReason, noArrestReasons, noArrestWords } from '@holdfast/domain';
import { Button, Choice, Field, Notice, Select } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { Show } from 'solid-js';
import { language } from '../../language.ts';
import { answerOptions } from '../answers.ts';
import { hadLeft, isHere, withArrest, withFact, withReason, withScene } from './draft-changes.ts';
import type { ScenePart } from './part.ts';
import { sceneWords } from './scene-words.ts';

/** The two presses and what each asks. */
export function WhoIsHere(props: ScenePart): JSX.Element {
  const facts = () => props.draft().body.facts;
  const left = () => facts()['restrained-party-had-left'] === 'yes';
  const here = () => facts()['restrained-party-present'] === 'yes';
  return (
    <>
      <div class="scene-presses">
        <Button
          wide
          pressed={left()}
          tone={left() ? 'primary' : 'plain'}
          onPress={() => props.onChange(hadLeft(props.draft()))}
        >
          {sceneWords.theyHadLeft}
        </Button>
        <Button
          wide
          pressed={here()}
          tone={here() ? 'primary' : 'plain'}
          onPress={() => props.onChange(isHere(props.draft()))}
        >
          {sceneWords.theyAreHere}
        </Button>
      </div>
      <Show when={left()}>
        <Notice tone="ask" title={sceneWords.aReportIsOwedAll}>
          <p>{sceneWords.soAreASearchAnd}</p>
        </Notice>
      </Show>
      <Show when={here()}>
        <Choice
          inRow
          legend={sceneWords.arrested}
          value={facts()['restrained-party-arrested']}
          options={answerOptions}
          onChoose={(answer) => props.onChange(withArrest(props.draft(), answer))}
        />
        <Choice
          inRow
          legend={sceneWords.didBothSeemToHave}
          value={facts()['both-parties-suspected']}
          options={answerOptions}
          onChoose={(answer) => props.onChange(withFact(props.draft(), 'both-parties-suspected', answer))}
        />
        <Show when={facts()['both-parties-suspected'] === 'yes'}>
          <Choice
            inRow
            legend={sceneWords.isTheRestrainedPersonThe}
            value={facts()['main-aggressor-is-restrained-party']}
            options={answerOptions}
            onChoose={(answer) => props.onChange(withFact(props.draft(), 'main-aggressor-is-restrained-party', answer))}
          />
        </Show>
        <Show when={facts()['restrained-party-arrested'] === 'no'}>
          <ReasonForNone {...props} />
        </Show>
      </Show>
    </>
  );
}

/** Why there was no arrest, by a code and in words. */
export function ReasonForNone(props: ScenePart): JSX.Element {
  const scene = () => props.draft().body.scene ?? {};
  return (
    <>
      <Select<NoArrestReason>
        label={sceneWords.reasonForNoArrest}
        value={scene().noArrestReason ?? ''}
        unchosen={sceneWords.chooseOne}
        options={noArrestReasons.map((value) => ({ value, label: noArrestWords[value][language()] }))}
        onChoose={(reason) => props.onChange(withReason(props.draft(), reason))}
      />
      <Show when={scene().noArrestReason === 'other'}>
        <Field
          kind="lines"
          rows={2}
          label={sceneWords.theReasonInWords}
          maxLength={2_000}
          value={scene().noArrestWords ?? ''}
          onInput={(noArrestWords) => props.onChange(withScene(props.draft(), { noArrestWords }))}
        />
      </Show>
    </>
  );
}
