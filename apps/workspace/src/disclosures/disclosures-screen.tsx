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
import { said, spoken } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { beyondWords } from './beyond-words.ts';
import { disclosureWords } from './disclosure-words.ts';
import { receivedWords } from './her-words.ts';
import { OneDisclosure } from './one-disclosure.tsx';

const standingWords: Readonly<Record<DisclosureSummary['standing'], string>> = spoken({
  open: said('Open to you', 'Abierto para usted'),
  ended: said('Ended', 'Terminado'),
  revoked: said('Taken back', 'Retirado'),
});

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
    row.openings === 0
      ? disclosureWords.notOpenedYet
      : row.openings === 1
        ? disclosureWords.openedOnce
        : disclosureWords.openedTimes(row.openings);
  const list = (
    <RecordList
      title={disclosureWords.disclosedToMe}
      one={disclosureWords.one}
      many={disclosureWords.many}
      rows={rows()}
      waiting={reading.waiting() && known() === undefined}
      keyOf={(row) => row.id}
      hrefOf={(row) => `/disclosures/${row.id}`}
      wordsOf={(row) =>
        disclosureWords.searched(
          standingWords[row.standing],
          receivedWords(row.receivedOn, time()),
          sayMoment(endOfRelease(row.endsOn), time()),
          openedWords(row),
        )
      }
      current={props.id}
      empty={{
        title: disclosureWords.nothingIsDisclosedToYou,
        words: disclosureWords.whatSomeoneChoosesToShare,
      }}
    >
      {(row) => (
        <>
          <span class="record-title">
            {disclosureWords.received} {receivedWords(row.receivedOn, time())}
          </span>
          <span class="quiet small">
            {disclosureWords.until} {sayMoment(endOfRelease(row.endsOn), time())}, {openedWords(row)}
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
        <Panes
          list={list}
          listLabel={disclosureWords.disclosures}
          focus={me().recipient === undefined ? 'thing' : 'list'}
        >
          <PageTitle tab={disclosureWords.disclosures}>{disclosureWords.disclosures}</PageTitle>
          <Problem issue={reading.issue()} onRetry={reading.again} />
          <Show when={me().recipient === undefined}>
            <Notice tone="ask" title={disclosureWords.makeYourKeyFirst}>
              <p>{disclosureWords.nothingCanBeSharedWith}</p>
              <LinkButton
                href="/key"
                icon="key-round"
                tone="primary"
                onFollow={(event) => {
                  event.preventDefault();
                  go('/key');
                }}
              >
                {disclosureWords.makeMyKey}
              </LinkButton>
            </Notice>
          </Show>
          <EmptyState title={disclosureWords.noDisclosureChosen} icon="file-text">
            <p>{disclosureWords.chooseOneToOpenIt}</p>
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
