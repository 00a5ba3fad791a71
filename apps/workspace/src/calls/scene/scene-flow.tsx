/** One short screen of a scene at a time: where one is, what to do, what to say, a few questions, and the way on under the thumb. */

import { type DutyAct, languages } from '@holdfast/domain';
import { Button, Choice, Notice, Progress } from '@holdfast/ui';
import type { SceneDraft } from '@holdfast/wire';
import { createEffect, createMemo, For, type JSX, Match, on, Show, Switch } from 'solid-js';
import { Link } from '../../frame/link.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { language } from '../../language.ts';
import { useWorkspace } from '../../workspace.ts';
import { answerOptions } from '../answers.ts';
import { AskAJudge } from './ask-a-judge.tsx';
import { readyToSend, withCheck, withFact } from './draft-changes.ts';
import { AdvocateNow } from './scene-advocate.tsx';
import { SceneAfter } from './scene-after.tsx';
import { ExplainOrder } from './scene-explain.tsx';
import { FinishRecord } from './scene-finish.tsx';
import { OrderAtTheDoor } from './scene-order.tsx';
import { OwedNow } from './scene-owed.tsx';
import { type SceneQuestion, type SceneStep, stepsFor } from './scene-steps.ts';
import { WhoIsHere } from './scene-who.tsx';
import { Wishes } from './scene-wishes.tsx';
import { sceneWords } from './scene-words.ts';

export interface SceneFlowProps {
  readonly draft: SceneDraft;
  readonly advocateLine: string | undefined;
  readonly onChange: (draft: SceneDraft) => void;
}

/** The flow. It holds nothing itself: the draft is the state, so that it can be left at any screen and taken up again. */
export function SceneFlow(props: SceneFlowProps): JSX.Element {
  const { sceneRoom, say } = useWorkspace();
  const steps = createMemo(() =>
    stepsFor({
      neck: props.draft.body.facts['strangulation-alleged'] === 'yes',
      hasOrder: props.draft.file.order !== undefined,
    }),
  );
  const place = createMemo(() =>
    Math.max(
      0,
      steps().findIndex(({ id }) => id === props.draft.step),
    ),
  );
  const step = () => steps()[place()] ?? steps()[0];
  const to = (index: number) => {
    const next = steps()[index];
    if (next !== undefined) props.onChange({ ...props.draft, step: next.id });
  };
  let top: HTMLElement | undefined;
  createEffect(
    on(
      () => props.draft.step,
      () => {
        // Each screen begins at its top, under the thumb that pressed "Next" on the one before.
        top?.querySelector('h1')?.focus({ preventScroll: true });
        scrollTo(0, 0);
      },
      { defer: true },
    ),
  );
  const finish = () => {
    props.onChange(readyToSend(props.draft));
    say(sceneWords.recordFinished);
    void sceneRoom.send();
  };
  return (
    <main class="scene" id="page" tabIndex={-1}>
      <Show when={props.draft.state === 'open'} fallback={<SceneAfter {...props} />}>
        <header class="scene-head">
          <div class="row-apart">
            <Link to={`/calls/${props.draft.callId}`} class="scene-leave">
              {sceneWords.leave}
            </Link>
            <span class="quiet small">
              {sceneWords.call} <span class="code">{props.draft.file.call.callNumber}</span>
            </span>
          </div>
          <Progress label={sceneWords.stepOf(place() + 1, steps().length)} fraction={(place() + 1) / steps().length} />
        </header>
        <div
          class="scene-body"
          ref={(element) => {
            top = element;
          }}
        >
          <Show when={step()} keyed>
            {(known) => (
              <StepBody step={known} draft={props.draft} advocateLine={props.advocateLine} onChange={props.onChange} />
            )}
          </Show>
          <Show when={sceneRoom.inMemoryOnly()}>
            <Notice tone="ask" title={sceneWords.keptOnThisPageOnly}>
              <p>{sceneWords.thisDeviceCouldNotKeep}</p>
            </Notice>
          </Show>
        </div>
        <footer class="scene-foot">
          <Button icon="arrow-left" disabled={place() === 0} onPress={() => to(place() - 1)}>
            {sceneWords.back}
          </Button>
          <Show
            when={place() < steps().length - 1}
            fallback={
              <Button tone="primary" icon="check" wide onPress={finish}>
                {sceneWords.finishTheRecord}
              </Button>
            }
          >
            <Button tone="primary" icon="arrow-right" wide onPress={() => to(place() + 1)}>
              {sceneWords.next}
            </Button>
          </Show>
        </footer>
      </Show>
    </main>
  );
}

interface StepBodyProps extends SceneFlowProps {
  readonly step: SceneStep;
}

function StepBody(props: StepBodyProps): JSX.Element {
  const id = () => props.step.id;
  const part = { draft: () => props.draft, onChange: (next: SceneDraft) => props.onChange(next) };
  return (
    <div class="stack">
      <div class="stack-tight">
        <PageTitle tab={sceneWords.atTheScene}>{props.step.title[language()]}</PageTitle>
        <p>{props.step.act[language()]}</p>
      </div>
      <Switch>
        <Match when={id() === 'verify'}>
          <OrderAtTheDoor {...part} />
        </Match>
        <Match when={id() === 'who'}>
          <WhoIsHere {...part} />
        </Match>
        <Match when={id() === 'left' || id() === 'reason'}>
          <Show when={id() === 'left'}>
            <OwedNow {...part} first={afterLeaving} />
          </Show>
        </Match>
        <Match when={id() === 'offer'}>
          <AdvocateNow {...part} line={props.advocateLine} />
          <AskAJudge callId={props.draft.callId} />
        </Match>
        <Match when={id() === 'explain'}>
          <ExplainOrder {...part} />
        </Match>
      </Switch>
      <Show when={props.step.say.length > 0}>
        <ToSay step={props.step} draft={props.draft} onChange={props.onChange} />
      </Show>
      <For each={props.step.questions}>
        {(question) => <AskScene question={question} draft={props.draft} onChange={props.onChange} />}
      </For>
      <Show when={id() === 'listen'}>
        <Wishes {...part} />
      </Show>
      <Show when={id() === 'finish'}>
        <FinishRecord {...part} />
      </Show>
    </div>
  );
}

/** What stays owed when someone has gone. */
const afterLeaving: readonly DutyAct[] = ['write-report', 'search-for-person', 'seek-warrant', 'arrest'];

const languageNames = { en: 'English', es: 'Español' } as const;

/** What to say, in her language, with the way to the other one. */
function ToSay(props: Omit<StepBodyProps, 'advocateLine'>): JSX.Element {
  const other = () => languages.find((one) => one !== props.draft.language) ?? 'en';
  return (
    <section class="scene-say" aria-label={sceneWords.toSay}>
      <div class="row-apart">
        <span class="quiet small">{sceneWords.sayOrLetHerRead}</span>
        <Button tone="quiet" onPress={() => props.onChange({ ...props.draft, language: other() })}>
          <span lang={other()}>{languageNames[other()]}</span>
        </Button>
      </div>
      <For each={props.step.say}>{(said) => <p lang={props.draft.language}>“{said[props.draft.language]}”</p>}</For>
    </section>
  );
}

function AskScene(props: {
  readonly question: SceneQuestion;
  readonly draft: SceneDraft;
  readonly onChange: (draft: SceneDraft) => void;
}): JSX.Element {
  const { question } = props;
  const value = () =>
    'fact' in question ? props.draft.body.facts[question.fact] : props.draft.body.scene?.checks?.[question.check];
  return (
    <Choice
      inRow
      legend={question.ask[language()]}
      value={value()}
      options={answerOptions}
      onChoose={(answer) =>
        props.onChange(
          'fact' in question
            ? withFact(props.draft, question.fact, answer)
            : withCheck(props.draft, question.check, answer),
        )
      }
    />
  );
}
