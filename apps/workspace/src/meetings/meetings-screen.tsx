/** Case review meetings across the files this advocate reads: the list, and the agenda of the one chosen. A meeting is no record of its own. */

import { agendaOf, type CaseItemId, type MeetingName, meetingsIn } from '@holdfast/domain';
import { Button, count, EmptyState, Notice, Select } from '@holdfast/ui';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { OpenCase } from '../cases/case-room-shape.ts';
import { CasesGate, Standing } from '../cases/cases-screen.tsx';
import { EntryForm } from '../cases/entry-form.tsx';
import { titleOf } from '../cases/who.ts';
import { frameWords } from '../frame/frame-words.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { GivePaper } from '../letters/give-paper.tsx';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { MeetingCase } from './meeting-case.tsx';
import { putDownForm } from './meeting-forms.ts';
import { actionsPaper, agendaPaper } from './meeting-papers.ts';
import { meetingPageWords, meetingWords as words } from './meeting-words.ts';

const keyOf = ({ on, name }: MeetingName): string => `${on} ${name}`;

/** The meeting chosen, the latest unless another is; and above it, putting a case down. */
export function MeetingsScreen(): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const meetings = createMemo(() => meetingsIn(caseRoom.cases().values()));
  const [chosen, setChosen] = createSignal<string>();
  const [putting, setPutting] = createSignal(false);
  const shown = () => meetings().find((one) => keyOf(one) === chosen()) ?? meetings()[0];
  const shownKey = () => {
    const one = shown();
    return one === undefined ? '' : keyOf(one);
  };
  const rowOf = (one: MeetingName & { readonly cases: number }) => {
    const cases = count(one.cases, meetingPageWords.oneCase, meetingPageWords.manyCases);
    return { value: keyOf(one), label: `${one.name}, ${sayDate(one.on)} (${cases})` };
  };
  return (
    <CasesGate>
      <Panes focus="thing">
        <Standing />
        <div class="row screen-only">
          <Show when={meetings().length > 1}>
            <Select
              label={words.meetings[language()]}
              unchosen={frameWords.choose}
              value={shownKey()}
              options={meetings().map(rowOf)}
              onChoose={setChosen}
            />
          </Show>
          <Button icon="plus" pressed={putting()} onPress={() => setPutting((before) => !before)}>
            {words.putDown[language()]}
          </Button>
        </div>
        <Show when={putting()}>
          <PutDown onDone={() => setPutting(false)} />
        </Show>
        <Show
          when={shownKey() !== '' && shownKey()}
          keyed
          fallback={
            <>
              <PageTitle tab={meetingPageWords.meetings}>{words.title[language()]}</PageTitle>
              <EmptyState title={words.none[language()]} icon="users">
                <p>{words.noneMore[language()]}</p>
              </EmptyState>
            </>
          }
        >
          {(key) => (
            <Show when={meetings().find((one) => keyOf(one) === key)}>
              {(meeting) => <OneMeeting meeting={meeting()} />}
            </Show>
          )}
        </Show>
      </Panes>
    </CasesGate>
  );
}

function PutDown(props: { readonly onDone: () => void }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const [chosen, setChosen] = createSignal<string>('');
  const [last, setLast] = createSignal<{ one: OpenCase; item: CaseItemId }>();
  const cases = () => [...caseRoom.cases().values()];
  const one = () => cases().find(({ id }) => id === chosen());
  const undo = async ({ one: of, item }: { one: OpenCase; item: CaseItemId }) => {
    await caseRoom.write({ caseId: of.id, says: { kind: 'taken-back' }, item });
    setLast(undefined);
  };
  return (
    <section class="stack form screen-only" aria-label={words.putDown[language()]}>
      <h2>{words.putDown[language()]}</h2>
      <Select
        label={words.whichCase[language()]}
        value={chosen()}
        options={cases().map((each) => ({ value: each.id, label: titleOf(each) }))}
        unchosen="–"
        onChoose={setChosen}
      />
      <Show when={one()?.id} keyed>
        {(id) => (
          <EntryForm
            caseId={id}
            form={putDownForm}
            onWritten={(item) => {
              const known = one();
              if (known !== undefined) setLast({ one: known, item });
              setChosen('');
            }}
            onCancel={props.onDone}
          />
        )}
      </Show>
      <Show when={last()}>
        {(written) => (
          <p class="row" role="status">
            {words.written[language()]}: {titleOf(written().one)}
            <Button tone="quiet" onPress={() => void undo(written())}>
              {words.undo[language()]}
            </Button>
          </p>
        )}
      </Show>
    </section>
  );
}

function OneMeeting(props: { readonly meeting: MeetingName }): JSX.Element {
  const { caseRoom, me, zone } = useWorkspace();
  const language = caseRoom.language;
  const agenda = createMemo(() => agendaOf({ cases: caseRoom.cases().values(), meeting: props.meeting, zone: zone() }));
  const around = () => ({
    agenda: agenda(),
    titleOf,
    meeting: props.meeting,
    from: [me().agencyName, me().name],
    language: language(),
  });
  return (
    <article class="stack">
      <PaperHead title={`${props.meeting.name}, ${sayDate(props.meeting.on)}`} />
      <header>
        <PageTitle tab={meetingPageWords.meetings}>{props.meeting.name}</PageTitle>
        <p class="quiet">
          {sayDate(props.meeting.on)},{' '}
          {count(agenda().items.length, meetingPageWords.oneCase, meetingPageWords.manyCases)}
        </p>
      </header>
      <ol class="case-items">
        {/* By the case, not by what was read of it: reading anew must never empty a form, nor move it to another case. */}
        <For each={agenda().items.map(({ of }) => of.id)}>
          {(id) => (
            <Show when={agenda().items.find(({ of }) => of.id === id)}>
              {(item) => <MeetingCase item={item()} meeting={props.meeting} />}
            </Show>
          )}
        </For>
      </ol>
      <Show when={agenda().leftOut.length > 0}>
        <Notice tone="ask" title={`${words.leftOut[language()]}: ${agenda().leftOut.length}`}>
          <p>{words.leftOutMore[language()]}</p>
          <ul class="list-marked">
            <For each={agenda().leftOut}>
              {(one) => (
                <li>
                  <Link to={`/cases/${one.id}`}>{titleOf(one)}</Link>
                </li>
              )}
            </For>
          </ul>
        </Notice>
      </Show>
      <section class="stack-tight screen-only" aria-label={words.agendaPaper[language()]}>
        <h2>{words.agendaPaper[language()]}</h2>
        <p class="quiet small">{words.giveOut[language()]}</p>
        <GivePaper paper={() => agendaPaper(around())} name={`agenda-${props.meeting.on}`} language={language()} />
      </section>
      <section class="stack-tight screen-only" aria-label={words.actionsPaper[language()]}>
        <h2>{words.actionsPaper[language()]}</h2>
        <GivePaper paper={() => actionsPaper(around())} name={`actions-${props.meeting.on}`} language={language()} />
      </section>
    </article>
  );
}
