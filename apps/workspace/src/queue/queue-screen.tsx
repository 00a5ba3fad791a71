/**
 * The supervisor's queue: what the agency's records show as not done, longest waiting first. It is about calls and orders: no
 * name stands in the list, and the summary counts kinds, not people.
 */
import {
  civilDateAt,
  millisecondsOf,
  type QueueKind,
  queueKinds,
  queueKindWords,
  queueStateWords,
} from '@holdfast/domain';
import { Button, Choice, count, EmptyState, Notice, sayDate, sayLength, sayMoment, Table, Tag } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';
import { QueueItemPane } from './queue-item.tsx';
import { stateTags } from './queue-words.ts';

type Listed = ApiReply<'queue'>;
type Item = Listed['items'][number];

/** The list and its summary; with an id, that item beside it. */
export function QueueScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { client, now, time, zone } = useWorkspace();
  const sending = createSending();
  const [decided, setDecided] = createSignal(false);
  const [items, setItems] = createSignal<readonly Item[]>([]);
  const [listed, setListed] = createSignal<Listed>();
  const [whole, setWhole] = createSignal(false);
  const read = async (more: boolean) => {
    const last = more ? items().at(-1) : undefined;
    const after = last === undefined ? {} : { afterSince: last.since, afterId: last.id };
    const query = { ...after, ...(decided() ? { decided: 'yes' as const } : {}) };
    const answer = await sending.send(() => client('queue', { query }));
    if (answer === undefined) return;
    setItems((known) => (more ? [...known, ...answer.items] : answer.items));
    setWhole(answer.items.length < 50);
    setListed(answer);
  };
  createEffect(on([decided], () => void read(false)));
  const waiting = () => (listed()?.waiting ?? []).reduce((sum, each) => sum + each.count, 0);
  const list = (
    <>
      <RecordList
        title={decided() ? 'Decided' : 'Queue'}
        one="item"
        rows={items()}
        all={decided() ? undefined : waiting()}
        waiting={sending.busy() && listed() === undefined}
        keyOf={(item) => item.id}
        hrefOf={(item) => `/queue/${item.id}`}
        wordsOf={(item) => `${queueKindWords[item.kind].title} ${item.number} ${queueStateWords[item.state].en}`}
        current={props.id}
        empty={
          decided()
            ? { title: 'Nothing was decided yet', words: 'What was explained, closed or done since is kept here.' }
            : {
                title: 'Nothing waits',
                words: 'What the records show as not done is listed here, longest waiting first.',
              }
        }
        actions={
          <Choice
            inRow
            legend="Show"
            legendUnseen
            value={decided() ? 'decided' : 'waiting'}
            options={[
              { value: 'waiting', label: 'Waiting' },
              { value: 'decided', label: 'Decided' },
            ]}
            onChoose={(chosen) => setDecided(chosen === 'decided')}
          />
        }
      >
        {(item) => (
          <>
            <span class="record-title">{queueKindWords[item.kind].title}</span>
            <span class="record-foot">
              <Tag state={stateTags[item.state]}>{queueStateWords[item.state].en}</Tag>
              <span class="quiet small">
                <span class="code">{item.number}</span>, {sayLength(millisecondsOf(now()) - millisecondsOf(item.since))}
              </span>
              <Show when={item.replies > 0}>
                <Tag state="plain">{count(item.replies, 'reply', 'replies')}</Tag>
              </Show>
            </span>
          </>
        )}
      </RecordList>
      <Problem issue={sending.issue()} onRetry={() => void read(false)} />
      <Show when={items().length > 0 && !whole()}>
        <Button tone="quiet" wide busy={sending.busy()} onPress={() => void read(true)}>
          Show more
        </Button>
      </Show>
    </>
  );
  return (
    <Show
      when={props.id}
      keyed
      fallback={
        <Panes list={list} listLabel="Queue" focus="list">
          <PageTitle tab="Queue">What was not done</PageTitle>
          <Show when={listed()}>
            {(answer) => (
              <div class="stack">
                <p>
                  <strong class="figures">{waiting()}</strong> {waiting() === 1 ? 'item waits' : 'items wait'}, over{' '}
                  <span class="figures">{answer().calls}</span> calls since{' '}
                  {sayDate(civilDateAt(answer().beginsAt, zone()))}. As of {sayMoment(now(), time())}.
                </p>
                <Show
                  when={answer().waiting.length > 0}
                  fallback={
                    <EmptyState title="Nothing waits" icon="circle-check">
                      <p>An item appears when the records show that something owed was not done in time.</p>
                    </EmptyState>
                  }
                >
                  <Kinds listed={answer()} />
                </Show>
                <Notice title="What this can and cannot say">
                  <p>
                    An item says what the records show, not what happened: it may have been done and not recorded. Look
                    first at how the work is set up: several of one kind are rarely one person’s doing.
                  </p>
                </Notice>
                <p>
                  <Link to="/queue-settings">After how long things come here</Link>
                </p>
              </div>
            )}
          </Show>
        </Panes>
      }
    >
      {(id) => <QueueItemPane id={id} list={list} onDecided={() => void read(false)} />}
    </Show>
  );
}

/** Kinds with how many wait, of how many calls. */
function Kinds(props: { readonly listed: Listed }): JSX.Element {
  const rows = () =>
    queueKinds.flatMap((kind: QueueKind) => {
      const found = props.listed.waiting.find((each) => each.kind === kind);
      return found === undefined ? [] : [found];
    });
  return (
    <Table
      caption="Waiting by kind"
      rows={rows()}
      columns={[
        { title: 'What the records show', names: true, cell: (row) => queueKindWords[row.kind].title },
        { title: 'Waiting', number: true, cell: (row) => row.count },
        {
          title: 'What settles it',
          cell: (row) => <span class="small quiet">{queueKindWords[row.kind].settles}</span>,
        },
      ]}
    />
  );
}
