/** An advocate now, with her consent: one press rings and counts from then, and what came of it is recorded. Nobody is asked without her yes. */

import { advocateAnswers, advocateAnswerWords, millisecondsOf, minutesToAdvocate } from '@holdfast/domain';
import { Button, Choice, Icon, Notice } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { language } from '../../language.ts';
import { useWorkspace } from '../../workspace.ts';
import { advocateAsked, withFact, withScene } from './draft-changes.ts';
import type { ScenePart } from './part.ts';
import { sceneWords } from './scene-words.ts';

export interface AdvocateNowProps extends ScenePart {
  /** The line to ring; without one the officer uses the agency's own way. */
  readonly line: string | undefined;
}

/** The press, the minutes, the answer. */
export function AdvocateNow(props: AdvocateNowProps): JSX.Element {
  const { thisMoment, now } = useWorkspace();
  const call = () => props.draft().body.scene?.advocate;
  const ask = () => props.onChange(advocateAsked(props.draft(), thisMoment()));
  const minutes = (askedAt: Parameters<typeof millisecondsOf>[0]) =>
    Math.max(0, Math.floor((millisecondsOf(now()) - millisecondsOf(askedAt)) / 60_000));
  return (
    <section class="stack-tight" aria-label={sceneWords.anAdvocateNow}>
      <Show
        when={call()}
        fallback={
          <div class="scene-presses">
            <Show
              when={props.line}
              fallback={
                <Button wide tone="primary" icon="phone" onPress={ask}>
                  {sceneWords.sheSaysYesAnAdvocate}
                </Button>
              }
            >
              {(line) => (
                <a
                  class="button button-primary button-wide"
                  href={`tel:${line().replaceAll(/[^0-9+]/g, '')}`}
                  onClick={ask}
                >
                  <Icon name="phone" />
                  <span>{sceneWords.sheSaysYesAnAdvocate}</span>
                </a>
              )}
            </Show>
            <Button
              wide
              pressed={props.draft().body.facts['advocate-offered'] === 'yes'}
              onPress={() => props.onChange(withFact(props.draft(), 'advocate-offered', 'yes'))}
            >
              {sceneWords.offeredSheSaysNotNow}
            </Button>
          </div>
        }
      >
        {(known) => (
          <>
            <Notice
              tone={known().answer === 'accepted' ? 'done' : 'plain'}
              icon="phone"
              title={
                known().answer === undefined
                  ? sceneWords.askedAgo(minutes(known().askedAt))
                  : advocateAnswerWords[known().answer ?? 'no-answer'][language()]
              }
            >
              <Show when={minutesToAdvocate(known()) !== undefined}>
                <p>
                  {minutesToAdvocate(known())} {sceneWords.minToAnswer}
                </p>
              </Show>
            </Notice>
            <Choice
              legend={sceneWords.whatCameOfIt}
              value={known().answer}
              options={advocateAnswers.map((value) => ({ value, label: advocateAnswerWords[value][language()] }))}
              onChoose={(answer) =>
                props.onChange(
                  withScene(props.draft(), {
                    advocate: { askedAt: known().askedAt, answer, answeredAt: known().answeredAt ?? thisMoment() },
                  }),
                )
              }
            />
          </>
        )}
      </Show>
    </section>
  );
}
