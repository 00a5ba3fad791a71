/** The order in her language, to be read aloud or handed over: in our own plain words, with the court's own as written. */

import { type Audience, explain, languages, noticeAt } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { Button, Choice, Notice } from '@holdfast/ui';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { useWorkspace } from '../../workspace.ts';
import { withFact, withScene } from './draft-changes.ts';
import type { ScenePart } from './part.ts';
import { sceneWords } from './scene-words.ts';

const languageNames = { en: 'English', es: 'Español' } as const;

/** The script. Whom it is for is chosen; telling the restrained person the terms is recorded by a press of its own. */
export function ExplainOrder(props: ScenePart): JSX.Element {
  const { now } = useWorkspace();
  const [audience, setAudience] = createSignal<Audience>('protected-party');
  const language = () => props.draft().language;
  const told = createMemo(() => {
    const order = props.draft().file.order;
    if (order === undefined) return undefined;
    const law = lawOf(order.issuingCourt.jurisdiction);
    return explain({ order, audience: audience(), language: language(), law });
  });
  const unserved = () => {
    const order = props.draft().file.order;
    return order !== undefined && noticeAt({ order, instant: now() }).answer !== 'yes';
  };
  return (
    <Show when={told()}>
      {(known) => (
        <>
          <div class="row-apart">
            <Choice
              inRow
              legend={sceneWords.readTo}
              legendUnseen
              value={audience()}
              options={[
                { value: 'protected-party', label: sceneWords.toHer },
                { value: 'restrained-party', label: sceneWords.toTheOneItBinds },
              ]}
              onChoose={setAudience}
            />
            <For each={languages.filter((one) => one !== language())}>
              {(other) => (
                <Button
                  tone="quiet"
                  onPress={() =>
                    props.onChange(withScene({ ...props.draft(), language: other }, { explainedIn: other }))
                  }
                >
                  <span lang={other}>{languageNames[other]}</span>
                </Button>
              )}
            </For>
          </div>
          <article class="scene-script stack-tight" lang={language()} aria-label={sceneWords.theScript}>
            <h2>{known().title}</h2>
            <For each={known().parts}>
              {(part) => (
                <section>
                  <h3>{part.heading}</h3>
                  <For each={part.sentences}>{(sentence) => <p>{sentence}</p>}</For>
                  <For each={part.conditions}>
                    {(condition) => (
                      <>
                        <p>
                          <strong>{condition.heading}</strong>
                        </p>
                        <For each={condition.sentences}>{(sentence) => <p>{sentence}</p>}</For>
                        <Show when={condition.courtWords}>{(words) => <blockquote>{words()}</blockquote>}</Show>
                      </>
                    )}
                  </For>
                </section>
              )}
            </For>
          </article>
          <Show when={audience() === 'restrained-party'}>
            <Show when={unserved()}>
              <Notice tone="ask" title={sceneWords.noServiceIsOnRecord}>
                <p>{sceneWords.tellTheTermsAndWhere}</p>
              </Notice>
            </Show>
            <Button
              wide
              icon="check"
              pressed={props.draft().body.facts['told-terms-by-officer'] === 'yes'}
              onPress={() => props.onChange(withFact(props.draft(), 'told-terms-by-officer', 'yes'))}
            >
              {sceneWords.iHaveToldThemThese}
            </Button>
          </Show>
        </>
      )}
    </Show>
  );
}
