/**
 * Recording what was found and done at a call. "Cannot tell" is a real answer and is kept as one; what follows from the answers
 * is shown beside the form as they are given. A later record supersedes an earlier one; neither is erased.
 */

import {
  type Answer,
  type GivenFact,
  idOf,
  type Response,
  type SceneFacts,
  type SceneRecord,
  standingResponse,
} from '@holdfast/domain';
import { Button, count, DateField, Field, Notice } from '@holdfast/ui';
import type { ApiBody, CallFile } from '@holdfast/wire';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { DutyList } from '../duties/duty-list.tsx';
import { ledgerOf } from '../duties/ledger.ts';
import { frameWords } from '../frame/frame-words.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { given, text, time } from './draft-fields.ts';
import { Questions } from './questions.tsx';
import { ResponseFacts } from './response-facts.tsx';
import { responseWords } from './response-words.ts';
import { alsoAsked, sceneQuestions } from './scene-questions.ts';
import { SceneRecordFields } from './scene-record-fields.tsx';
import { wallFromInstant } from './wall-time.ts';

/** Reads the call, then shows the form for it. */
export function ResponseScreen(props: { readonly callId: string }): JSX.Element {
  const { client } = useWorkspace();
  const reading = createAsking(
    () => props.callId,
    (id) => client('readCall', { params: { id } }),
  );
  // The form is made once: reading again must not empty what is being typed.
  const first = createMemo<CallFile | undefined>((known) => known ?? reading.value());
  return (
    <Show
      when={first()}
      keyed
      fallback={
        <Panes focus="thing">
          <PageTitle tab={responseWords.recordAResponse}>{responseWords.recordTheResponse}</PageTitle>
          <Problem issue={reading.issue()} onRetry={reading.again} />
        </Panes>
      }
    >
      {(file) => <ResponseForm file={file} />}
    </Show>
  );
}

function ResponseForm(props: { readonly file: CallFile }): JSX.Element {
  const { client, go, say, zone, now, thisMoment, me } = useWorkspace();
  const sending = createSending();
  const before = createMemo(() => ledgerOf({ file: props.file, place: me().jurisdiction, now: now() }).response);
  const earlier = before();
  const [facts, setFacts] = createSignal<SceneFacts>(earlier?.facts ?? {});
  const [officerName, setOfficerName] = createSignal(earlier?.officerName ?? me().name);
  const [badge, setBadge] = createSignal(earlier?.badge ?? '');
  const [reportNumber, setReportNumber] = createSignal(earlier?.reportNumber ?? '');
  const [completedAt, setCompletedAt] = createSignal(wallFromInstant(earlier?.reportCompletedAt, zone()));
  const [askedForAt, setAskedForAt] = createSignal(wallFromInstant(earlier?.reportAskedForAt, zone()));
  const [servedAt, setServedAt] = createSignal(wallFromInstant(earlier?.servedAt, zone()));
  const [enteredAt, setEnteredAt] = createSignal(wallFromInstant(earlier?.proofEnteredAt, zone()));
  const [note, setNote] = createSignal(earlier?.note ?? '');
  const [scene, setScene] = createSignal<SceneRecord>(earlier?.scene ?? {});
  const [under, setUnder] = createSignal(earlier?.id);

  const draft = createMemo<ApiBody<'recordResponse'>>(() => ({
    facts: facts(),
    ...text('officerName', officerName()),
    ...text('badge', badge()),
    ...text('reportNumber', reportNumber()),
    ...text('note', note()),
    ...time('reportCompletedAt', completedAt(), zone()),
    ...time('reportAskedForAt', askedForAt(), zone()),
    ...time('servedAt', servedAt(), zone()),
    ...time('proofEnteredAt', enteredAt(), zone()),
    ...(Object.keys(scene()).length === 0 ? {} : { scene: scene() }),
    ...(earlier?.times === undefined ? {} : { times: earlier.times }),
    ...given('supersedes', under()),
  }));
  const preview = createMemo(() => {
    const { call, order, dutiesDone } = props.file;
    const response: Response = {
      ...draft(),
      id: drafted,
      callId: call.id,
      recordedBy: me().staffId,
      recordedAt: now(),
    };
    return ledgerOf({
      file: { call, dutiesDone, responses: [response], ...(order === undefined ? {} : { order }) },
      place: me().jurisdiction,
      now: now(),
    });
  });

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const recorded = await sending.send(() =>
      client('recordResponse', { params: { id: props.file.call.id }, body: draft() }),
    );
    if (recorded === undefined) return;
    say(responseWords.responseRecorded);
    go(`/calls/${props.file.call.id}`);
  };
  const [theirs, setTheirs] = createSignal<Response>();
  const readTheirs = async () => {
    const read = await client('readCall', { params: { id: props.file.call.id } });
    if (!read.ok) return;
    const standing = standingResponse(read.value.responses);
    setTheirs(standing);
    setUnder(standing?.id);
  };
  const setFact = (fact: GivenFact, answer: Answer) => setFacts((known) => ({ ...known, [fact]: answer }));
  // A question once shown stays: one that vanished as it was answered would take the focus with it.
  const also = createMemo<readonly GivenFact[]>(
    (before) => [...new Set([...before, ...alsoAsked(preview().duties)])],
    [],
  );
  const stampNow = () => wallFromInstant(thisMoment(), zone());

  return (
    <Panes
      focus="thing"
      owedLabel={responseWords.whatFollowsFromTheseAnswers}
      owed={
        <DutyList
          title={responseWords.whatFollows}
          duties={preview().duties}
          done={preview().done}
          workedOutAt={now()}
          words="officer"
        />
      }
    >
      <header>
        <p class="quiet small">
          <Link to={`/calls/${props.file.call.id}`}>
            {responseWords.call} {props.file.call.callNumber}
          </Link>
        </p>
        <PageTitle tab={responseWords.responseTo(props.file.call.callNumber)}>
          {earlier === undefined ? responseWords.recordTheResponse : responseWords.recordTheResponseAgain}
        </PageTitle>
        <p class="quiet">{responseWords.answerWhatYouKnowCannot}</p>
      </header>
      <form class="stack-wide form form-wide" autocomplete="off" novalidate onSubmit={submit}>
        <For each={sceneQuestions}>{(group) => <Questions group={group} facts={facts()} onAnswer={setFact} />}</For>
        <Show when={also().length > 0}>
          <details class="folded">
            <summary>
              {count(also().length, responseWords.oneQuestion, responseWords.manyQuestions)} {responseWords.moreTurnOn}
            </summary>
            <Questions
              group={{ title: responseWords.whatTheRulesAlsoTurn, facts: also() }}
              facts={facts()}
              onAnswer={setFact}
            />
          </details>
        </Show>
        <SceneRecordFields
          scene={scene()}
          onChange={setScene}
          reasonProblem={
            fieldProblem(sending.issue(), 'noArrestReason') === undefined ? undefined : responseWords.aReasonForNoArrest
          }
        />
        <section class="stack" aria-labelledby="numbers">
          <h2 id="numbers">{responseWords.whoNumbersTimes}</h2>
          <div class="two">
            <Field
              label={responseWords.officer}
              optional={frameWords.ifKnown}
              maxLength={200}
              value={officerName()}
              onInput={setOfficerName}
              error={fieldProblem(sending.issue(), 'officerName')}
            />
            <Field
              label={responseWords.badge}
              kind="code"
              optional={frameWords.ifKnown}
              maxLength={40}
              value={badge()}
              onInput={setBadge}
              error={fieldProblem(sending.issue(), 'badge')}
            />
            <Field
              label={responseWords.reportNumber}
              kind="code"
              optional={frameWords.ifKnown}
              maxLength={60}
              value={reportNumber()}
              onInput={setReportNumber}
              error={fieldProblem(sending.issue(), 'reportNumber')}
            />
            <DateField
              kind="date-and-time"
              label={responseWords.reportCompleted}
              optional={frameWords.ifKnown}
              value={completedAt()}
              onInput={setCompletedAt}
              error={fieldProblem(sending.issue(), 'reportCompletedAt')}
            />
            <DateField
              kind="date-and-time"
              label={responseWords.copyOfTheReportAsked}
              optional={frameWords.ifKnown}
              value={askedForAt()}
              onInput={setAskedForAt}
              error={fieldProblem(sending.issue(), 'reportAskedForAt')}
            />
            <div class="stack-tight">
              <DateField
                kind="date-and-time"
                label={responseWords.orderServedByUs}
                optional={frameWords.ifKnown}
                value={servedAt()}
                onInput={setServedAt}
                error={fieldProblem(sending.issue(), 'servedAt')}
              />
              <Button tone="quiet" icon="clock" onPress={() => setServedAt(stampNow())}>
                {responseWords.servedJustNow}
              </Button>
            </div>
            <DateField
              kind="date-and-time"
              label={responseWords.proofOfServiceEntered}
              optional={frameWords.ifKnown}
              value={enteredAt()}
              onInput={setEnteredAt}
              error={fieldProblem(sending.issue(), 'proofEnteredAt')}
            />
          </div>
          <Field
            kind="lines"
            label={responseWords.note}
            optional={responseWords.optional}
            hint={responseWords.whatAColleagueNeedsTo}
            maxLength={4_000}
            value={note()}
            onInput={setNote}
            error={fieldProblem(sending.issue(), 'note')}
          />
        </section>
        <Show when={sending.issue()?.code === 'stale'} fallback={<Problem issue={sending.issue()} />}>
          <Notice tone="owed" title={responseWords.someoneRecordedThisCallAfter} announce="at-once">
            <p>{responseWords.theirsStaysOnRecordAnd}</p>
            <Show when={theirs()}>{(response) => <ResponseFacts response={response()} />}</Show>
            <Show
              when={theirs()}
              fallback={
                <Button icon="refresh-cw" onPress={() => void readTheirs()}>
                  {responseWords.readTheirs}
                </Button>
              }
            >
              <p>{responseWords.pressingRecordTheResponseAgain}</p>
            </Show>
          </Notice>
        </Show>
        <div class="row form-end">
          <Button kind="submit" tone="primary" icon="check" busy={sending.busy()}>
            {responseWords.recordTheResponse}
          </Button>
          <span class="quiet small">
            {count(Object.keys(facts()).length, responseWords.oneQuestion, responseWords.manyQuestions)}{' '}
            {responseWords.answeredCount}
          </span>
        </div>
      </form>
    </Panes>
  );
}

const drafted: Response['id'] = idOf('draft');
