/**
 * The supervisor's queue: what the agency's records show as not done, longest waiting first. It is about calls and orders: no
 * name stands in the list, and the summary counts kinds, not people.
 */

import { civilDateAt, millisecondsOf, type QueueKind, queueKinds, queueStateWords } from '@holdfast/domain';
import { Button, Choice, count, EmptyState, Notice, sayMoment, Table, Tag } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { language } from '../language.ts';
import { sayDate, sayLength } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { QueueItemPane } from './queue-item.tsx';
import { queueKindSaid } from './queue-kind-words.ts';
import { queueWords } from './queue-page-words.ts';
import { stateTags } from './queue-words.ts';
import { settingWords } from './settings-words.ts';

type Listed = ApiReply<'queue'>;
type Item = Listed['items'][number];

/** The list and its summary; with an id, that item beside it. */
export function QueueScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { client, now, time, zone, me } = useWorkspace();
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
        title={decided() ? queueWords.decided : queueWords.queue}
        one={queueWords.item}
        many={queueWords.items}
        rows={items()}
        all={decided() ? undefined : waiting()}
        waiting={sending.busy() && listed() === undefined}
        keyOf={(item) => item.id}
        hrefOf={(item) => `/queue/${item.id}`}
        wordsOf={(item) =>
          `${queueKindSaid(item.kind).title} ${item.number} ${queueStateWords[item.state][language()]}`
        }
        current={props.id}
        empty={
          decided()
            ? { title: queueWords.nothingWasDecidedYet, words: queueWords.whatWasExplainedClosedOr }
            : {
                title: queueWords.nothingWaits,
                words: queueWords.whatTheRecordsShowAs,
              }
        }
        actions={
          <Choice
            inRow
            legend={queueWords.show}
            legendUnseen
            value={decided() ? 'decided' : 'waiting'}
            options={[
              { value: 'waiting', label: queueWords.waiting },
              { value: 'decided', label: queueWords.decided },
            ]}
            onChoose={(chosen) => setDecided(chosen === 'decided')}
          />
        }
      >
        {(item) => (
          <>
            <span class="record-title">{queueKindSaid(item.kind).title}</span>
            <span class="record-foot">
              <Tag state={stateTags[item.state]}>{queueStateWords[item.state][language()]}</Tag>
              <span class="quiet small">
                <span class="code">{item.number}</span>, {sayLength(millisecondsOf(now()) - millisecondsOf(item.since))}
              </span>
              <Show when={item.replies > 0}>
                <Tag state="plain">{count(item.replies, queueWords.reply, queueWords.manyReplies)}</Tag>
              </Show>
            </span>
          </>
        )}
      </RecordList>
      <Show when={sending.issue()?.code !== 'not-allowed'}>
        <Problem issue={sending.issue()} onRetry={() => void read(false)} />
      </Show>
      <Show when={items().length > 0 && !whole()}>
        <Button tone="quiet" wide busy={sending.busy()} onPress={() => void read(true)}>
          {queueWords.showMore}
        </Button>
      </Show>
    </>
  );
  return (
    <Show
      when={props.id}
      keyed
      fallback={
        <Panes list={list} listLabel={queueWords.queue} focus="list">
          <PageTitle tab={queueWords.queue}>{queueWords.whatWasNotDone}</PageTitle>
          <Show when={sending.issue()?.code === 'not-allowed'}>
            <EmptyState title={settingWords.keptToSupervisors} icon="lock">
              <p>{settingWords.keptMore}</p>
            </EmptyState>
          </Show>
          <Show when={listed()}>
            {(answer) => (
              <div class="stack">
                <p>
                  <strong class="figures">{waiting()}</strong>{' '}
                  {waiting() === 1 ? queueWords.itemWaits : queueWords.itemsWait}
                  {queueWords.over} <span class="figures">{answer().calls}</span> {queueWords.callsSince}{' '}
                  {sayDate(civilDateAt(answer().beginsAt, zone()))}
                  {queueWords.asOf} {sayMoment(now(), time())}.
                </p>
                <Show
                  when={answer().waiting.length > 0}
                  fallback={
                    <EmptyState title={queueWords.nothingWaits} icon="circle-check">
                      <p>{queueWords.anItemAppearsWhenThe}</p>
                    </EmptyState>
                  }
                >
                  <Kinds listed={answer()} />
                </Show>
                <Notice title={queueWords.whatThisCanAndCannot}>
                  <p>{queueWords.anItemSaysWhatThe}</p>
                </Notice>
                <Show when={me().role === 'supervisor'}>
                  <p>
                    <Link to="/queue-settings">{queueWords.afterHowLongThingsCome}</Link>
                  </p>
                </Show>
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
      caption={queueWords.waitingByKind}
      rows={rows()}
      columns={[
        { title: queueWords.whatTheRecordsShow, names: true, cell: (row) => queueKindSaid(row.kind).title },
        { title: queueWords.waiting, number: true, cell: (row) => row.count },
        {
          title: queueWords.whatSettlesIt,
          cell: (row) => <span class="small quiet">{queueKindSaid(row.kind).settles}</span>,
        },
      ]}
    />
  );
}
