/** Short orders that the police begin: the list with what is next on each, one of them beside it, and the form that begins another. */

import { EmptyState, LinkButton, sayDay, sayMoment, Tag } from '@holdfast/ui';
import type { NoticeSummary } from '@holdfast/wire';
import { createMemo, type JSX, Match, Show, Switch } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';
import { NewNoticeForm } from './new-notice-form.tsx';
import { NoticeFilePanes } from './notice-file.tsx';
import { noticeWords } from './notice-page-words.ts';
import { nextWords, stageWords } from './notice-words.ts';

/** The list; with an id that notice, with `new` the form. */
export function NoticesScreen(props: {
  readonly id: string | undefined;
  readonly callId?: string | undefined;
}): JSX.Element {
  const { client, go, time } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('notices', {}),
  );
  const known = createMemo<readonly NoticeSummary[]>((before) => reading.value()?.notices ?? before, []);
  const dueWords = (notice: NoticeSummary) => {
    if (notice.by !== undefined) return noticeWords.byMoment(sayMoment(notice.by, time()));
    return notice.on === undefined ? '' : sayDay(notice.on, time());
  };
  const list = (
    <RecordList
      title={noticeWords.notices}
      one={noticeWords.oneNotice}
      many={noticeWords.manyNotices}
      rows={known()}
      all={reading.value()?.count}
      waiting={reading.waiting() && known().length === 0}
      keyOf={(notice) => notice.id}
      hrefOf={(notice) => `/notices/${notice.id}`}
      wordsOf={(notice) =>
        `${notice.restrainedName} ${notice.number ?? ''} ${stageWords[notice.stage]} ${nextWords[notice.next]}`
      }
      current={props.id}
      empty={{
        title: noticeWords.noNoticeOnRecord,
        words: noticeWords.noticesAndEmergencyOrdersThat,
      }}
      actions={
        <LinkButton
          href="/notices/new"
          icon="plus"
          wide
          onFollow={(event) => {
            event.preventDefault();
            go('/notices/new');
          }}
        >
          {noticeWords.beginANotice}
        </LinkButton>
      }
    >
      {(notice) => (
        <>
          <span class="record-title">
            {notice.restrainedName} <span class="code quiet small">{notice.number ?? ''}</span>
          </span>
          <span>
            {nextWords[notice.next]} {dueWords(notice)}
          </span>
          <span class="record-foot">
            <Tag state={notice.stage === 'ended' ? 'met' : 'open'}>{stageWords[notice.stage]}</Tag>
            <Show when={notice.late > 0}>
              <Tag state="overdue">
                {notice.late} {noticeWords.toLookAt}
              </Tag>
            </Show>
          </span>
        </>
      )}
    </RecordList>
  );
  return (
    <Switch
      fallback={
        <Panes list={list} listLabel={noticeWords.notices} focus="list">
          <PageTitle tab={noticeWords.notices}>{noticeWords.noticesAndShortOrders}</PageTitle>
          <Problem issue={reading.issue()} onRetry={reading.again} />
          <EmptyState title={noticeWords.noNoticeChosen} icon="file-text">
            <p>{noticeWords.chooseOneToSeeWhat}</p>
          </EmptyState>
        </Panes>
      }
    >
      <Match when={props.id === 'new'}>
        <Panes list={list} listLabel={noticeWords.notices} focus="thing">
          <NewNoticeForm callId={props.callId} onBegun={reading.again} />
        </Panes>
      </Match>
      <Match when={props.id} keyed>
        {(id) => <NoticeFilePanes id={id} list={list} onChanged={reading.again} />}
      </Match>
    </Switch>
  );
}
