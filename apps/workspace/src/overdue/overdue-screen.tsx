/** For the supervisor: what is past its time and not known to be done, oldest first; from each the call it belongs to. It names duties, not people. */

import { millisecondsOf } from '@holdfast/domain';
import { EmptyState, Notice, sayMoment, Table, Tag } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createMemo, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { CallFilePanes } from '../calls/call-file-panes.tsx';
import { ruleTitle } from '../duties/rule-title.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { sayLength } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { overdueWords } from './overdue-words.ts';

type OverdueDuty = ApiReply<'overdue'>['duties'][number];

/** The list, its summary, and one call opened from it. */
export function OverdueScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { client, me, now, time } = useWorkspace();
  const actOf = (duty: { readonly ruleId: string; readonly act: string }) =>
    ruleTitle(duty.ruleId, { place: me().jurisdiction, told: duty.act });
  const reading = createAsking(
    () => props.id ?? 'all',
    () => client('overdue', {}),
  );
  const known = createMemo<ApiReply<'overdue'> | undefined>((before) => reading.value() ?? before);
  const duties = () => known()?.duties ?? [];
  const late = (duty: OverdueDuty) =>
    duty.dueBy === undefined
      ? overdueWords.atTheScene
      : overdueWords.lateBy(sayLength(millisecondsOf(now()) - millisecondsOf(duty.dueBy)));
  const list = (
    <RecordList
      title={overdueWords.overdue}
      one={overdueWords.oneDuty}
      many={overdueWords.manyDuties}
      rows={duties()}
      waiting={reading.waiting() && known() === undefined}
      keyOf={(duty) => duty.callId}
      hrefOf={(duty) => `/overdue/${duty.callId}`}
      wordsOf={(duty) => `${actOf(duty)} ${duty.callNumber} ${duty.citation}`}
      current={props.id}
      empty={{
        title: overdueWords.nothingIsOverdue,
        words: overdueWords.dutiesPastTheirTimeAnd,
      }}
    >
      {(duty) => (
        <>
          <span class="record-title">{actOf(duty)}</span>
          <span class="record-foot">
            <Tag state="overdue">{late(duty)}</Tag>
            <span class="quiet small">
              {overdueWords.call} <span class="code">{duty.callNumber}</span>
            </span>
          </span>
        </>
      )}
    </RecordList>
  );
  const byAct = createMemo(() => {
    const acts = new Map<string, { act: string; citation: string; duties: OverdueDuty[] }>();
    for (const duty of duties()) {
      const row = acts.get(duty.ruleId) ?? { act: actOf(duty), citation: duty.citation, duties: [] };
      row.duties.push(duty);
      acts.set(duty.ruleId, row);
    }
    return [...acts.values()].toSorted((a, b) => b.duties.length - a.duties.length);
  });

  return (
    <Show
      when={props.id}
      keyed
      fallback={
        <Panes list={list} listLabel={overdueWords.overdueDuties} focus="list">
          <PageTitle tab={overdueWords.overdueDuties}>{overdueWords.whatIsOverdue}</PageTitle>
          <Problem issue={reading.issue()} onRetry={reading.again} />
          <Show when={known()}>
            {(answer) => (
              <>
                <p>
                  <strong class="figures">{answer().duties.length}</strong> {overdueWords.dutiesPast}{' '}
                  <span class="figures">{answer().examined}</span> {overdueWords.callsAsOf}{' '}
                  {sayMoment(answer().evaluatedAt, time())}.
                </p>
                <Show
                  when={byAct().length > 0}
                  fallback={
                    <EmptyState title={overdueWords.nothingIsOverdue} icon="circle-check">
                      <p>{overdueWords.aDutyAppearsHereWhen}</p>
                    </EmptyState>
                  }
                >
                  <Table
                    caption={overdueWords.overdueByDuty}
                    rows={byAct()}
                    columns={[
                      { title: overdueWords.duty, names: true, cell: (row) => row.act },
                      { title: overdueWords.text, cell: (row) => <span class="small quiet">{row.citation}</span> },
                      { title: overdueWords.overdue, number: true, cell: (row) => row.duties.length },
                      {
                        title: overdueWords.oldest,
                        cell: (row) => {
                          const oldest = row.duties.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))[0];
                          return (
                            <Show when={oldest}>
                              {(duty) => (
                                <Link to={`/overdue/${duty().callId}`}>
                                  {overdueWords.call} {duty().callNumber}
                                </Link>
                              )}
                            </Show>
                          );
                        },
                      },
                    ]}
                  />
                  <Notice title={overdueWords.whatThisListCanAnd}>
                    <p>{overdueWords.overdueMeansThatTheTime}</p>
                  </Notice>
                </Show>
              </>
            )}
          </Show>
        </Panes>
      }
    >
      {(id) => <CallFilePanes id={id} list={list} listLabel={overdueWords.overdueDuties} />}
    </Show>
  );
}
