/** For the administrator: loading an instrument from its file, withdrawing a version, and recording who was trained. It changes nothing in an instrument. */

import { civilDateFrom, type StaffId } from '@holdfast/domain';
import { Button, DateField, EmptyState, FileField, Notice, Select, sayMoment, Tag } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { longestInstrument } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { instrumentFaults } from './instrument-words.ts';
import { memberWords } from './member-words.ts';

type Loaded = ApiReply<'instruments'>['instruments'][number];
type Training = ApiReply<'instruments'>['trainings'][number];

/** The instruments, and loading another. */
export function InstrumentsScreen(): JSX.Element {
  const { client } = useWorkspace();
  const asking = createAsking(
    () => 'all',
    () => client('instruments', {}),
  );
  const members = createAsking(
    () => 'all',
    () => client('staff', {}),
  );
  const advocates = () => (members.value()?.members ?? []).filter(({ role }) => role === 'advocate');
  return (
    <Panes focus="thing" owed={<Load onLoaded={asking.again} />} owedLabel={memberWords.loadAnInstrument}>
      <div class="stack-wide">
        <PageTitle tab={memberWords.instruments}>{memberWords.instruments}</PageTitle>
        <Problem issue={asking.issue()} onRetry={asking.again} />
        <Show
          when={(asking.value()?.instruments.length ?? 0) > 0}
          fallback={
            <EmptyState title={memberWords.noInstrumentIsLoaded}>
              <p>{memberWords.anInstrumentComesAsA}</p>
            </EmptyState>
          }
        >
          <For each={asking.value()?.instruments}>
            {(loaded) => (
              <OneInstrument
                loaded={loaded}
                advocates={advocates()}
                trainings={(asking.value()?.trainings ?? []).filter(
                  ({ instrumentId }) => instrumentId === loaded.instrument.id,
                )}
                onChanged={asking.again}
              />
            )}
          </For>
        </Show>
      </div>
    </Panes>
  );
}

function OneInstrument(props: {
  readonly loaded: Loaded;
  readonly advocates: readonly { readonly staffId: StaffId; readonly name: string }[];
  readonly trainings: readonly Training[];
  readonly onChanged: () => void;
}): JSX.Element {
  const { client, time, say } = useWorkspace();
  const sending = createSending();
  const [who, setWho] = createSignal('');
  const [on, setOn] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const instrument = () => props.loaded.instrument;
  const nameOf = (staffId: StaffId) => props.advocates.find((each) => each.staffId === staffId)?.name ?? staffId;
  const withdraw = async () => {
    const { id, version } = instrument();
    const done = await sending.send(() => client('withdrawInstrument', { params: { id }, body: { version } }));
    if (done === undefined) return;
    say(memberWords.withdrawn);
    props.onChanged();
  };
  const record = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const day = civilDateFrom(on());
    const advocate = props.advocates.find(({ staffId }) => staffId === who());
    if (!day.ok || advocate === undefined) return;
    const body = { staffId: advocate.staffId, trainedOn: day.value };
    const done = await sending.send(() => client('recordTraining', { params: { id: instrument().id }, body }));
    if (done === undefined) return;
    say(memberWords.recorded);
    setWho('');
    setTried(false);
    props.onChanged();
  };
  return (
    <section
      class="stack"
      aria-label={`${instrument().title[language()]}${memberWords.versionOf} ${instrument().version}`}
    >
      <header class="row-apart">
        <h2>
          {instrument().title[language()]}
          {memberWords.versionOf} {instrument().version}
        </h2>
        <Show
          when={props.loaded.withdrawnAt}
          fallback={
            <Button tone="quiet" busy={sending.busy()} onPress={() => void withdraw()}>
              {memberWords.withdraw}
            </Button>
          }
        >
          {(at) => (
            <Tag state="plain">
              {memberWords.withdrawn} {sayMoment(at(), time())}
            </Tag>
          )}
        </Show>
      </header>
      <p>
        {instrument().items.length} {memberWords.questionsThen} {instrument().levels.length} {memberWords.levelsEnd}{' '}
        {instrument().validated ? memberWords.itsFileSaysThatIt : memberWords.notValidatedSaysItsFile}{' '}
        {instrument().needsTraining ? memberWords.onlySomeoneTrainedInIt : memberWords.anyoneOfTheAgencyMay}
      </p>
      <p class="quiet">{instrument().licence}</p>
      <Show when={props.trainings.length > 0}>
        <ul>
          <For each={props.trainings}>
            {(training) => (
              <li>
                {nameOf(training.staffId)}
                {memberWords.trainedOn} {sayDate(training.trainedOn)}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Problem issue={sending.issue()} />
      <Show when={props.loaded.withdrawnAt === undefined}>
        <form class="stack form screen-only" autocomplete="off" novalidate onSubmit={record}>
          <Select
            label={memberWords.whoWasTrainedInIt}
            value={who()}
            unchosen="–"
            options={props.advocates.map(({ staffId, name }) => ({ value: staffId, label: name }))}
            onChoose={setWho}
            error={tried() && who() === '' ? memberWords.chooseWho : undefined}
          />
          <DateField
            label={memberWords.onDay}
            value={on()}
            onInput={setOn}
            error={tried() && !civilDateFrom(on()).ok ? memberWords.giveTheDay : undefined}
          />
          <div class="row">
            <Button kind="submit" busy={sending.busy()}>
              {memberWords.recordTheTraining}
            </Button>
          </div>
        </form>
      </Show>
    </section>
  );
}

function Load(props: { readonly onLoaded: () => void }): JSX.Element {
  const { client, say } = useWorkspace();
  const sending = createSending();
  const [file, setFile] = createSignal<File>();
  const [tried, setTried] = createSignal(false);
  const [large, setLarge] = createSignal(false);
  const faults = () => sending.issue()?.fields ?? [];
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const chosen = file();
    if (chosen === undefined) return;
    setLarge(chosen.size > longestInstrument);
    if (large()) return;
    const text = await chosen.text();
    const loaded = await sending.send(() => client('loadInstrument', { body: { text } }));
    if (loaded === undefined) return;
    say(memberWords.loaded);
    setTried(false);
    props.onLoaded();
  };
  return (
    <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
      <h2>{memberWords.loadAnInstrument}</h2>
      <p>{memberWords.aJsonFileQuestionsAnswers}</p>
      <FileField
        label={memberWords.file}
        accept=".json"
        onPick={setFile}
        error={tried() && file() === undefined ? memberWords.chooseAFile : undefined}
      />
      <Show when={large()}>
        <Notice tone="owed" title={memberWords.thisFileIsLargerThan} announce="at-once" />
      </Show>
      <Show when={faults().length > 0} fallback={<Problem issue={sending.issue()} />}>
        <Notice tone="owed" title={memberWords.thisFileIsNoInstrument} announce="at-once">
          <ul>
            <For each={faults()}>
              {({ field, code }) => (
                <li>
                  <span class="code">{field}</span>: {instrumentFaults[code] ?? code}
                </li>
              )}
            </For>
          </ul>
        </Notice>
      </Show>
      <Button kind="submit" tone="primary" icon="arrow-right" busy={sending.busy()}>
        {memberWords.loadIt}
      </Button>
    </form>
  );
}
