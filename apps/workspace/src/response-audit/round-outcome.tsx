/** What both readers found: how far they agree, each difference to talk about, and what is to be done by whom and when. It averages nobody. */

import { civilDateFrom } from '@holdfast/domain';
import { Button, DateField, Field, Notice, Select, sayMoment, Table } from '@holdfast/ui';
import type { AuditRoundFile } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { frameWords } from '../frame/frame-words.ts';
import { Problem } from '../frame/problem.tsx';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { roundWords } from './round-page-words.ts';
import { agreementWords, answerWords, findingWords, saidIn, sideWords, sinceWords, yesWords } from './round-words.ts';

type Note = AuditRoundFile['notes'][number];

/** The outcome of a round that both have finished. */
export function RoundOutcome(props: { readonly file: AuditRoundFile; readonly onChanged: () => void }): JSX.Element {
  const questionOf = (id: string): string => saidIn(props.file.rubric.find((one) => one.id === id)?.question, id);
  const outcomes = () => props.file.outcomes ?? [];
  const differences = () =>
    outcomes().flatMap(({ question, differences: all }) => all.map((one) => ({ ...one, question })));
  const talkOf = (question: string, callNumber: string): readonly Note[] =>
    props.file.notes.filter((note) => note.question === question && note.callNumber === callNumber);
  const findings = () => props.file.notes.filter(({ kind }) => kind === 'finding');
  const mayMend = () => props.file.round.side !== undefined;
  const maySay = () => mayMend() && props.file.round.closedAt === undefined;
  return (
    <>
      <Table
        caption={roundWords.howFarBothAgree}
        stacks
        rows={outcomes()}
        columns={[
          { title: roundWords.question, names: true, cell: ({ question }) => questionOf(question) },
          { title: roundWords.sameAnswer, cell: agreementWords },
          { title: roundWords.bothSayYes, cell: yesWords },
          { title: roundWords.sinceTheRoundBefore, cell: sinceWords },
        ]}
      />
      <section class="stack" aria-labelledby="differences">
        <h2 id="differences">{roundWords.differencesToTalkAbout}</h2>
        <Show when={differences().length > 0} fallback={<p class="quiet">{roundWords.thereIsNone}</p>}>
          <For each={differences()}>
            {(one) => (
              <Notice title={roundWords.callOf(one.callNumber)}>
                <p>{questionOf(one.question)}</p>
                <p>
                  {sideWords.police}: {answerWords[one.police].toLowerCase()}; {sideWords.advocate}:{' '}
                  {answerWords[one.advocate].toLowerCase()}.
                </p>
                <For each={talkOf(one.question, one.callNumber)}>{(note) => <p>{note.words}</p>}</For>
                <Show when={maySay()}>
                  <Talk
                    id={props.file.round.id}
                    question={one.question}
                    callNumber={one.callNumber}
                    onChanged={props.onChanged}
                  />
                </Show>
              </Notice>
            )}
          </For>
        </Show>
      </section>
      <section class="stack" aria-labelledby="findings">
        <h2 id="findings">{roundWords.whatWeFoundAndWhat}</h2>
        <Show when={findings().length > 0} fallback={<p class="quiet">{roundWords.nothingIsWrittenDownYet}</p>}>
          <Table
            caption={roundWords.findings}
            captionUnseen
            stacks
            rows={findings()}
            columns={[
              { title: roundWords.finding, names: true, cell: ({ words }) => words },
              { title: roundWords.who, cell: ({ owner }) => owner ?? '' },
              { title: roundWords.byDay, cell: ({ dueBy }) => (dueBy === undefined ? '' : sayDate(dueBy)) },
              {
                title: roundWords.state,
                cell: (note) => (
                  <>
                    {findingWords[note.state ?? 'open']}
                    <Show when={mayMend() && note.doneOn === undefined}>
                      {' '}
                      <Done id={props.file.round.id} note={note} onChanged={props.onChanged} />
                    </Show>
                  </>
                ),
              },
            ]}
          />
        </Show>
        <Show when={maySay()}>
          <NewFinding file={props.file} onChanged={props.onChanged} />
        </Show>
      </section>
      <Closing file={props.file} onChanged={props.onChanged} />
    </>
  );
}

/** The supervisor ends the talk; everybody sees when it ended. */
function Closing(props: { readonly file: AuditRoundFile; readonly onChanged: () => void }): JSX.Element {
  const { client, time } = useWorkspace();
  const sending = createSending();
  const close = async () => {
    await sending.send(() => client('closeAuditRound', { params: { id: props.file.round.id }, body: {} }));
    props.onChanged();
  };
  return (
    <Show
      when={props.file.round.closedAt}
      fallback={
        <Show when={props.file.round.side === 'police'}>
          <section class="stack" aria-labelledby="closing">
            <h2 id="closing">{roundWords.closeTheRound}</h2>
            <p class="quiet">{roundWords.closeWhy}</p>
            <Problem issue={sending.issue()} />
            <div class="row">
              <Button icon="circle-check" busy={sending.busy()} onPress={() => void close()}>
                {roundWords.closeTheRound}
              </Button>
            </div>
          </section>
        </Show>
      }
    >
      {(closedAt) => (
        <Notice tone="done" title={roundWords.closedOn(sayMoment(closedAt(), time()))}>
          <p>{roundWords.closedNotice}</p>
        </Notice>
      )}
    </Show>
  );
}

function Talk(props: {
  readonly id: string;
  readonly question: string;
  readonly callNumber: string;
  readonly onChanged: () => void;
}): JSX.Element {
  const { client } = useWorkspace();
  const sending = createSending();
  const [words, setWords] = createSignal('');
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    if (words().trim() === '') return;
    const { question, callNumber } = props;
    const body = { kind: 'talk', question, callNumber, words: words().trim() } as const;
    const after = await sending.send(() => client('noteOfRound', { params: { id: props.id }, body }));
    if (after === undefined) return;
    setWords('');
    props.onChanged();
  };
  return (
    <form class="stack" autocomplete="off" novalidate onSubmit={keep}>
      <Field label={roundWords.saidAboutCall(props.callNumber)} maxLength={4000} value={words()} onInput={setWords} />
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" icon="message-square" busy={sending.busy()}>
          {roundWords.keepWhatWeSaid}
        </Button>
      </div>
    </form>
  );
}

function Done(props: { readonly id: string; readonly note: Note; readonly onChanged: () => void }): JSX.Element {
  const { client, now } = useWorkspace();
  const sending = createSending();
  const done = async () => {
    const today = civilDateFrom(now().slice(0, 10));
    if (!today.ok) return;
    const body = { noteId: props.note.id, doneOn: today.value };
    await sending.send(() => client('findingDone', { params: { id: props.id }, body }));
    props.onChanged();
  };
  return (
    <Button icon="check" busy={sending.busy()} onPress={() => void done()}>
      {roundWords.itIsDone}
    </Button>
  );
}

function NewFinding(props: { readonly file: AuditRoundFile; readonly onChanged: () => void }): JSX.Element {
  const { client } = useWorkspace();
  const sending = createSending();
  const [question, setQuestion] = createSignal(props.file.rubric[0]?.id ?? '');
  const [words, setWords] = createSignal('');
  const [owner, setOwner] = createSignal('');
  const [dueBy, setDueBy] = createSignal('');
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const day = civilDateFrom(dueBy());
    if (!day.ok) return;
    const body = {
      kind: 'finding',
      question: question(),
      words: words().trim(),
      owner: owner().trim(),
      dueBy: day.value,
    } as const;
    if (body.words === '' || body.owner === '') return;
    const after = await sending.send(() => client('noteOfRound', { params: { id: props.file.round.id }, body }));
    if (after === undefined) return;
    setWords('');
    props.onChanged();
  };
  return (
    <form class="stack form" autocomplete="off" novalidate onSubmit={keep}>
      <Select
        label={roundWords.question}
        unchosen={frameWords.choose}
        value={question()}
        options={props.file.rubric.map((one) => ({ value: one.id, label: saidIn(one.question, one.id) }))}
        onChoose={setQuestion}
      />
      <Field label={roundWords.whatWeFound} maxLength={4000} value={words()} onInput={setWords} />
      <Field label={roundWords.whoSeesToIt} maxLength={200} value={owner()} onInput={setOwner} />
      <DateField label={roundWords.byWhen} value={dueBy()} onInput={setDueBy} />
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" icon="plus" busy={sending.busy()}>
          {roundWords.writeTheFindingDown}
        </Button>
      </div>
    </form>
  );
}
