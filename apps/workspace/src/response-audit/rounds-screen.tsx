/** Audits by people: the rounds on the left; one of them, or the form for a new one, in the middle. */

import { Button, Field, Select, sayMoment } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { frameWords } from '../frame/frame-words.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';
import { roundWords } from './round-page-words.ts';
import { RoundView } from './round-view.tsx';
import { roundState } from './round-words.ts';

/** The screen. `id` is the round looked at, or `new`. */
export function RoundsScreen(props: { readonly id?: string | undefined }): JSX.Element {
  const { client, go, me, time } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('auditRounds', {}),
  );
  const rounds = () => reading.value()?.rounds ?? [];
  const mayBegin = () => me().role === 'supervisor';
  const one = () => (props.id === 'new' ? undefined : props.id);
  return (
    <Panes
      focus={props.id === undefined ? 'list' : 'thing'}
      listLabel={roundWords.rounds}
      list={
        <RecordList
          title={roundWords.rounds}
          one={roundWords.oneRound}
          many={roundWords.manyRounds}
          rows={rounds()}
          keyOf={(round) => round.id}
          hrefOf={(round) => `/rounds/${round.id}`}
          wordsOf={(round) => `${round.title} ${round.agencyName}`}
          current={one()}
          waiting={reading.waiting()}
          empty={{
            title: roundWords.noRoundYet,
            words: roundWords.roundsInWhichASupervisor,
          }}
          actions={
            <Show when={mayBegin()}>
              <Button icon="plus" onPress={() => go('/rounds/new')}>
                {roundWords.beginARound}
              </Button>
            </Show>
          }
        >
          {(round) => (
            <>
              <span class="record-title">{round.title}</span>
              <span class="quiet small">
                {round.agencyName}, {sayMoment(round.begunAt, time())}
              </span>
              <span class="record-foot small">{roundState(round)}</span>
            </>
          )}
        </RecordList>
      }
    >
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Switch
        fallback={
          <>
            <PageTitle tab={roundWords.caseReview}>{roundWords.whatDoTwoReadersSee}</PageTitle>
            <p class="quiet">{roundWords.chooseARoundFromThe}</p>
          </>
        }
      >
        <Match when={one()} keyed>
          {(id) => <RoundView id={id} onChanged={reading.again} />}
        </Match>
        <Match when={mayBegin()}>
          <NewRound
            agencies={reading.value()?.advocacyAgencies ?? []}
            onBegun={(id) => {
              reading.again();
              go(`/rounds/${id}`);
            }}
          />
        </Match>
      </Switch>
    </Panes>
  );
}

function NewRound(props: {
  readonly agencies: ApiReply<'auditRounds'>['advocacyAgencies'];
  readonly onBegun: (id: string) => void;
}): JSX.Element {
  const { client } = useWorkspace();
  const sending = createSending();
  const [title, setTitle] = createSignal('');
  const [size, setSize] = createSignal('12');
  const [agency, setAgency] = createSignal('');
  const chosen = () => props.agencies.find(({ id }) => id === agency()) ?? props.agencies[0];
  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    const theirs = chosen()?.id;
    if (theirs === undefined || title().trim() === '') return;
    const begun = await sending.send(() =>
      client('beginAuditRound', { body: { title: title().trim(), size: Number(size()), advocacyAgencyId: theirs } }),
    );
    if (begun !== undefined) props.onBegun(begun.id);
  };
  return (
    <form class="stack form form-wide" autocomplete="off" novalidate onSubmit={begin}>
      <PageTitle tab={roundWords.newRound}>{roundWords.readCallsTogether}</PageTitle>
      <p>{roundWords.callsAboutOrdersAreDrawn}</p>
      <Field label={roundWords.nameOfTheRound} maxLength={200} value={title()} onInput={setTitle} />
      <Select
        label={roundWords.howManyCalls}
        unchosen={frameWords.choose}
        value={size()}
        options={['6', '12', '24', '48'].map((value) => ({ value, label: value }))}
        onChoose={setSize}
      />
      <Select
        label={roundWords.whoseAdvocatesReadThemToo}
        unchosen={frameWords.choose}
        value={chosen()?.id ?? ''}
        options={props.agencies.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={setAgency}
      />
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" icon="arrow-right" busy={sending.busy()}>
          {roundWords.drawTheCalls}
        </Button>
      </div>
    </form>
  );
}
