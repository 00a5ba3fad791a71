/** For the supervisor: what is past its time and not known to be done, oldest first; from each the call it belongs to. It names duties, not people. */
import { millisecondsOf } from '@holdfast/domain';
import { EmptyState, Notice, sayLength, sayMoment, Table, Tag } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createMemo, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { CallFilePanes } from '../calls/call-file-panes.tsx';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';

type OverdueDuty = ApiReply<'overdue'>['duties'][number];

/** The list, its summary, and one call opened from it. */
export function OverdueScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { client, now, time } = useWorkspace();
  const reading = createAsking(
    () => props.id ?? 'all',
    () => client('overdue', {}),
  );
  const known = createMemo<ApiReply<'overdue'> | undefined>((before) => reading.value() ?? before);
  const duties = () => known()?.duties ?? [];
  const late = (duty: OverdueDuty) =>
    duty.dueBy === undefined ? 'At the scene' : `${sayLength(millisecondsOf(now()) - millisecondsOf(duty.dueBy))} late`;
  const list = (
    <RecordList
      title="Overdue"
      one="duty"
      many="duties"
      rows={duties()}
      waiting={reading.waiting() && known() === undefined}
      keyOf={(duty) => duty.callId}
      hrefOf={(duty) => `/overdue/${duty.callId}`}
      wordsOf={(duty) => `${duty.act} ${duty.callNumber} ${duty.citation}`}
      current={props.id}
      empty={{
        title: 'Nothing is overdue',
        words: 'Duties past their time and not known to be done are listed here, oldest first.',
      }}
    >
      {(duty) => (
        <>
          <span class="record-title">{duty.act}</span>
          <span class="record-foot">
            <Tag state="overdue">{late(duty)}</Tag>
            <span class="quiet small">
              Call <span class="code">{duty.callNumber}</span>
            </span>
          </span>
        </>
      )}
    </RecordList>
  );
  const byAct = createMemo(() => {
    const acts = new Map<string, { act: string; citation: string; duties: OverdueDuty[] }>();
    for (const duty of duties()) {
      const row = acts.get(duty.ruleId) ?? { act: duty.act, citation: duty.citation, duties: [] };
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
        <Panes list={list} listLabel="Overdue duties" focus="list">
          <PageTitle tab="Overdue duties">What is overdue</PageTitle>
          <Problem issue={reading.issue()} onRetry={reading.again} />
          <Show when={known()}>
            {(answer) => (
              <>
                <p>
                  <strong class="figures">{answer().duties.length}</strong> duties are past their time and not known to
                  be done, over <span class="figures">{answer().examined}</span> calls, as of{' '}
                  {sayMoment(answer().evaluatedAt, time())}.
                </p>
                <Show
                  when={byAct().length > 0}
                  fallback={
                    <EmptyState title="Nothing is overdue" icon="circle-check">
                      <p>A duty appears here when its time has passed and nobody has recorded that it was done.</p>
                    </EmptyState>
                  }
                >
                  <Table
                    caption="Overdue by duty"
                    rows={byAct()}
                    columns={[
                      { title: 'Duty', names: true, cell: (row) => row.act },
                      { title: 'Text', cell: (row) => <span class="small quiet">{row.citation}</span> },
                      { title: 'Overdue', number: true, cell: (row) => row.duties.length },
                      {
                        title: 'Oldest',
                        cell: (row) => {
                          const oldest = row.duties.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))[0];
                          return (
                            <Show when={oldest}>
                              {(duty) => <Link to={`/overdue/${duty().callId}`}>Call {duty().callNumber}</Link>}
                            </Show>
                          );
                        },
                      },
                    ]}
                  />
                  <Notice title="What this list can and cannot say">
                    <p>
                      “Overdue” means that the time the law gives has passed and no record says that it was done. It may
                      have been done and not recorded. Duties whose facts nobody recorded are not here: they are at
                      “cannot tell yet” on their call.
                    </p>
                  </Notice>
                </Show>
              </>
            )}
          </Show>
        </Panes>
      }
    >
      {(id) => <CallFilePanes id={id} list={list} listLabel="Overdue duties" />}
    </Show>
  );
}
