/** What was disclosed to this advocate, and opening one. What is opened lives on its page only and is gone when the page is left. */
import { endOfRelease } from '@holdfast/domain';
import { EmptyState, LinkButton, Notice, sayMoment, Tag } from '@holdfast/ui';
import type { DisclosureSummary } from '@holdfast/wire';
import { createMemo, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';
import { beyondWords } from './beyond-words.ts';
import { receivedWords } from './her-words.ts';
import { OneDisclosure } from './one-disclosure.tsx';

const standingWords: Readonly<Record<DisclosureSummary['standing'], string>> = {
  open: 'Open to you',
  ended: 'Ended',
  revoked: 'Taken back',
};

/** The list, and one of it. */
export function DisclosuresScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { client, me, time, go } = useWorkspace();
  const reading = createAsking(
    () => props.id ?? 'all',
    () => client('disclosures', {}),
  );
  const known = createMemo<readonly DisclosureSummary[] | undefined>(
    (before) => reading.value()?.disclosures ?? before,
  );
  const rows = () => known() ?? [];
  const openedWords = (row: DisclosureSummary) =>
    row.openings === 0 ? 'not opened yet' : `opened ${row.openings === 1 ? 'once' : `${row.openings} times`}`;
  const list = (
    <RecordList
      title="Disclosed to me"
      one="disclosure"
      rows={rows()}
      waiting={reading.waiting() && known() === undefined}
      keyOf={(row) => row.id}
      hrefOf={(row) => `/disclosures/${row.id}`}
      wordsOf={(row) =>
        `${standingWords[row.standing]} received ${receivedWords(row.receivedOn, time())} until ${sayMoment(endOfRelease(row.endsOn), time())} ${openedWords(row)}`
      }
      current={props.id}
      empty={{
        title: 'Nothing is disclosed to you',
        words: 'What someone chooses to share with you, and with you alone, is listed here until its end date.',
      }}
    >
      {(row) => (
        <>
          <span class="record-title">Received {receivedWords(row.receivedOn, time())}</span>
          <span class="quiet small">
            Until {sayMoment(endOfRelease(row.endsOn), time())}, {openedWords(row)}
          </span>
          <span class="record-foot">
            <Show when={row.passedOn === true}>
              <Tag state="plain">{beyondWords.passedOnToYou}</Tag>
            </Show>
            <Tag state={row.standing === 'open' ? 'open' : 'not-owed'}>{standingWords[row.standing]}</Tag>
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
        <Panes list={list} listLabel="Disclosures" focus={me().recipient === undefined ? 'thing' : 'list'}>
          <PageTitle tab="Disclosures">Disclosures</PageTitle>
          <Problem issue={reading.issue()} onRetry={reading.again} />
          <Show when={me().recipient === undefined}>
            <Notice tone="ask" title="Make your key first">
              <p>Nothing can be shared with you before you have a key. It takes a minute.</p>
              <LinkButton
                href="/key"
                icon="key-round"
                tone="primary"
                onFollow={(event) => {
                  event.preventDefault();
                  go('/key');
                }}
              >
                Make my key
              </LinkButton>
            </Notice>
          </Show>
          <EmptyState title="No disclosure chosen" icon="file-text">
            <p>
              Choose one to open it. Every opening is written into a list that the person who shared it can see, with
              your name and the moment.
            </p>
          </EmptyState>
        </Panes>
      }
    >
      {(id) => (
        <OneDisclosure
          id={id}
          list={list}
          summary={rows().find((row) => row.id === id)}
          waiting={known() === undefined}
          onOpened={reading.again}
        />
      )}
    </Show>
  );
}
