/** One round: my own answers while I read, then both beside each other, what was said about it and what is to be done. */

import { Button, Notice, Select } from '@holdfast/ui';
import type { AuditRoundFile } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { frameWords } from '../frame/frame-words.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Problem } from '../frame/problem.tsx';
import { said, spoken } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { RoundOutcome } from './round-outcome.tsx';
import { roundWords } from './round-page-words.ts';
import { type AnswerOfReview, answerWords, readWords, roundState, saidIn } from './round-words.ts';

const notAnswered = 'not-answered';
const options = spoken([
  { value: notAnswered, label: said('Not answered yet', 'Aún sin contestar') },
  ...(['yes', 'no', 'cannot-tell', 'does-not-apply'] as const).map((value) => ({ value, label: answerWords[value] })),
]);

/** The view of round `id`. */
export function RoundView(props: { readonly id: string; readonly onChanged: () => void }): JSX.Element {
  const { client } = useWorkspace();
  const reading = createAsking(
    () => props.id,
    (id) => client('readAuditRound', { params: { id } }),
  );
  const changed = () => {
    reading.again();
    props.onChanged();
  };
  const mayRead = (file: AuditRoundFile) => {
    const mine = file.round.readings.find(({ side }) => side === file.round.side);
    return file.round.side !== undefined && (mine === undefined || (mine.mine && mine.finishedAt === undefined));
  };
  return (
    <>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={reading.value()}>
        {(file) => (
          <article class="stack-wide">
            <header>
              <p class="quiet small">{file().round.agencyName}</p>
              <PageTitle tab={roundWords.caseReview}>{file().round.title}</PageTitle>
              <p class="quiet">
                {roundState(file().round)}. {readWords(file().calls)}.
              </p>
            </header>
            <Show when={file().outcomes !== undefined} fallback={<Waiting file={file()} mayRead={mayRead(file())} />}>
              <RoundOutcome file={file()} onChanged={changed} />
            </Show>
            <Show when={mayRead(file())}>
              <ReadCalls file={file()} onChanged={changed} />
            </Show>
          </article>
        )}
      </Show>
    </>
  );
}

function Waiting(props: { readonly file: AuditRoundFile; readonly mayRead: boolean }): JSX.Element {
  return (
    <Show when={!props.mayRead}>
      <Notice title={roundWords.whatWasAnsweredIsNot}>
        <p>{roundWords.bothSidesAnswerForThemselves}</p>
      </Notice>
    </Show>
  );
}

/** One call at a time, with what is known of it: its number. The file itself is read where it lies. */
function ReadCalls(props: { readonly file: AuditRoundFile; readonly onChanged: () => void }): JSX.Element {
  const { client } = useWorkspace();
  const sending = createSending();
  const firstOpen = () => props.file.calls.find(({ answers }) => answers === undefined) ?? props.file.calls[0];
  const [number, setNumber] = createSignal(firstOpen()?.number ?? '');
  const kept = () => props.file.calls.find((call) => call.number === number())?.answers ?? {};
  const [given, setGiven] = createSignal<Readonly<Record<string, AnswerOfReview>>>({});
  const answers = () => ({ ...kept(), ...given() });
  const choose = (call: string) => {
    setGiven({});
    setNumber(call);
  };
  const answer = (question: string, value: string) => {
    const said = options.find((one) => one.value === value)?.value;
    if (said === undefined || said === notAnswered) return;
    const one = (['yes', 'no', 'cannot-tell', 'does-not-apply'] as const).find((known) => known === said);
    if (one !== undefined) setGiven((all) => ({ ...all, [question]: one }));
  };
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const id = props.file.round.id;
    const body = { callNumber: number(), answers: answers() };
    const after = await sending.send(() => client('reviewCall', { params: { id }, body }));
    if (after === undefined) return;
    choose(after.calls.find((call) => call.answers === undefined)?.number ?? number());
    props.onChanged();
  };
  const finish = async () => {
    const id = props.file.round.id;
    await sending.send(() => client('finishReading', { params: { id }, body: {} }));
    props.onChanged();
  };
  const all = () => props.file.calls.every((call) => call.answers !== undefined);
  return (
    <form class="stack form form-wide" autocomplete="off" novalidate onSubmit={keep}>
      <h2>{roundWords.myAnswers}</h2>
      <Select
        label={roundWords.call}
        unchosen={frameWords.choose}
        value={number()}
        options={props.file.calls.map((call) => ({
          value: call.number,
          label: `${call.number}, ${call.stratum}${call.answers === undefined ? '' : ' (answered)'}`,
        }))}
        onChoose={choose}
      />
      <For each={props.file.rubric}>
        {(question) => (
          <Select
            label={saidIn(question.question, question.id)}
            unchosen={frameWords.choose}
            hint={saidIn(question.look, '')}
            value={answers()[question.id] ?? notAnswered}
            options={options}
            onChoose={(value) => answer(question.id, value)}
          />
        )}
      </For>
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" icon="check" busy={sending.busy()}>
          {roundWords.keepTheseAnswers}
        </Button>
        <Show when={all()}>
          <Button icon="circle-check" busy={sending.busy()} onPress={() => void finish()}>
            {roundWords.iHaveFinished}
          </Button>
        </Show>
      </div>
      <p class="quiet small">{roundWords.answersCanBeChangedUntil}</p>
    </form>
  );
}
