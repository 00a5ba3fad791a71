/** Letters from advocates to this person of the police, by the clock that ends first. What is opened lives on its page only. */
import { type LetterClock, letterClock } from '@holdfast/domain';
import { EmptyState, LinkButton, Notice, sayMoment, Tag, type TagState } from '@holdfast/ui';
import type { ReceivedLetter } from '@holdfast/wire';
import { createMemo, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';
import { clockWords, inboxWords as words } from './inbox-words.ts';
import { OneReceived } from './one-received.tsx';

const tagStates: Readonly<Record<LetterClock, TagState>> = {
  open: 'open',
  'due-soon': 'cannot-tell',
  overdue: 'overdue',
  answered: 'met',
  ended: 'not-owed',
};

/** The list, and one of it. */
export function InboxScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { client, me, now, time, go } = useWorkspace();
  const reading = createAsking(
    () => props.id ?? 'all',
    () => client('letters', {}),
  );
  const known = createMemo<readonly ReceivedLetter[] | undefined>((before) => reading.value()?.letters ?? before);
  const clockOf = (row: ReceivedLetter) =>
    letterClock({ answerBy: row.answerBy, over: row.standing !== 'open', now: now() });
  const rank = (row: ReceivedLetter) =>
    (['overdue', 'due-soon', 'open', 'answered', 'ended'] as const).findIndex((each) => each === clockOf(row));
  const rows = () => (known() ?? []).toSorted((a, b) => rank(a) - rank(b));
  const counted = (clock: LetterClock) => rows().filter((row) => clockOf(row) === clock).length;
  const clockLine = (row: ReceivedLetter) => {
    if (row.answerBy === undefined || row.standing !== 'open') return '';
    const moment = sayMoment(row.answerBy, time());
    return row.answers === 0 ? words.answerBy(moment) : words.promisedBy(moment);
  };
  const list = (
    <RecordList
      title={words.title}
      one={words.one}
      many={words.many}
      rows={rows()}
      waiting={reading.waiting() && known() === undefined}
      keyOf={(row) => row.id}
      hrefOf={(row) => `/letters/${row.id}`}
      wordsOf={(row) => `${row.agencyName} ${clockWords[clockOf(row)]} ${sayMoment(row.sentAt, time())}`}
      current={props.id}
      empty={{ title: words.none, words: words.noneMore }}
    >
      {(row) => (
        <>
          <span class="record-title">{words.from(row.agencyName)}</span>
          <span class="quiet small">
            {words.received(sayMoment(row.sentAt, time()))}. {clockLine(row)}
          </span>
          <span class="record-foot">
            <Tag state={tagStates[clockOf(row)]}>{clockWords[clockOf(row)]}</Tag>
            <Show when={row.late}>
              <Tag state="plain">{words.late}</Tag>
            </Show>
          </span>
        </>
      )}
    </RecordList>
  );
  return (
    <Show
      when={props.id}
      keyed
      fallback={
        <Panes list={list} listLabel={words.title} focus={me().recipient === undefined ? 'thing' : 'list'}>
          <PageTitle tab={words.title}>{words.title}</PageTitle>
          <Problem issue={reading.issue()} onRetry={reading.again} />
          <Show when={me().recipient === undefined}>
            <Notice tone="ask" title={words.makeKey}>
              <p>{words.makeKeyMore}</p>
              <LinkButton
                href="/key"
                icon="key-round"
                tone="primary"
                onFollow={(event) => {
                  event.preventDefault();
                  go('/key');
                }}
              >
                {words.makeMyKey}
              </LinkButton>
            </Notice>
          </Show>
          <p class="figures">{words.counts(counted('overdue'), counted('due-soon'), counted('open'))}</p>
          <EmptyState title={words.nothingChosen} icon="file-text">
            <p>{words.nothingChosenMore}</p>
          </EmptyState>
        </Panes>
      }
    >
      {(id) => (
        <Panes list={list} listLabel={words.title} focus="thing">
          <OneReceived
            id={id}
            summary={(known() ?? []).find((row) => row.id === id)}
            waiting={known() === undefined}
            onChanged={reading.again}
          />
        </Panes>
      )}
    </Show>
  );
}
