/** For the administrator: loading an instrument from its file, withdrawing a version, and recording who was trained. It changes nothing in an instrument. */
import { civilDateFrom, type StaffId } from '@holdfast/domain';
import { Button, DateField, EmptyState, FileField, Notice, Select, sayDate, sayMoment, Tag } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { longestInstrument } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { instrumentFaults } from './instrument-words.ts';

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
    <Panes focus="thing" owed={<Load onLoaded={asking.again} />} owedLabel="Load an instrument">
      <div class="stack-wide">
        <PageTitle tab="Instruments">Instruments</PageTitle>
        <Problem issue={asking.issue()} onRetry={asking.again} />
        <Show
          when={(asking.value()?.instruments.length ?? 0) > 0}
          fallback={
            <EmptyState title="No instrument is loaded">
              <p>An instrument comes as a file from whoever licenses it. None comes with this program.</p>
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
    say('Withdrawn');
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
    say('Recorded');
    setWho('');
    setTried(false);
    props.onChanged();
  };
  return (
    <section class="stack" aria-label={`${instrument().title.en}, version ${instrument().version}`}>
      <header class="row-apart">
        <h2>
          {instrument().title.en}, version {instrument().version}
        </h2>
        <Show
          when={props.loaded.withdrawnAt}
          fallback={
            <Button tone="quiet" busy={sending.busy()} onPress={() => void withdraw()}>
              Withdraw
            </Button>
          }
        >
          {(at) => <Tag state="plain">Withdrawn {sayMoment(at(), time())}</Tag>}
        </Show>
      </header>
      <p>
        {instrument().items.length} questions, {instrument().levels.length} levels.{' '}
        {instrument().validated ? 'Its file says that it was validated.' : 'Not validated, says its file.'}{' '}
        {instrument().needsTraining ? 'Only someone trained in it may ask it.' : 'Anyone of the agency may ask it.'}
      </p>
      <p class="quiet">{instrument().licence}</p>
      <Show when={props.trainings.length > 0}>
        <ul>
          <For each={props.trainings}>
            {(training) => (
              <li>
                {nameOf(training.staffId)}, trained {sayDate(training.trainedOn)}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Problem issue={sending.issue()} />
      <Show when={props.loaded.withdrawnAt === undefined}>
        <form class="stack form screen-only" autocomplete="off" novalidate onSubmit={record}>
          <Select
            label="Who was trained in it"
            value={who()}
            unchosen="–"
            options={props.advocates.map(({ staffId, name }) => ({ value: staffId, label: name }))}
            onChoose={setWho}
            error={tried() && who() === '' ? 'Choose who.' : undefined}
          />
          <DateField
            label="On"
            value={on()}
            onInput={setOn}
            error={tried() && !civilDateFrom(on()).ok ? 'Give the day.' : undefined}
          />
          <div class="row">
            <Button kind="submit" busy={sending.busy()}>
              Record the training
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
    say('Loaded');
    setTried(false);
    props.onLoaded();
  };
  return (
    <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
      <h2>Load an instrument</h2>
      <p>
        A JSON file: questions, answers, how they add up, levels, whether training is needed, and the licence. A file
        with a script or a loop in it is refused. What was loaded is never changed; a later version stands beside it.
      </p>
      <FileField
        label="File"
        accept=".json"
        onPick={setFile}
        error={tried() && file() === undefined ? 'Choose a file.' : undefined}
      />
      <Show when={large()}>
        <Notice tone="owed" title="This file is larger than any instrument." announce="at-once" />
      </Show>
      <Show when={faults().length > 0} fallback={<Problem issue={sending.issue()} />}>
        <Notice tone="owed" title="This file is no instrument" announce="at-once">
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
        Load it
      </Button>
    </form>
  );
}
