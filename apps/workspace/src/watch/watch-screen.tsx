/** Watching those who look orders up: what a supervisor should ask about, each with its numbers and its context. It accuses nobody; a reason is asked for by a person. */

import { civilDateAt } from '@holdfast/domain';
import { Button, EmptyState, Notice, sayMoment, Table } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { MarksPart } from './marks-part.tsx';
import { watchWords } from './watch-page-words.ts';
import { alertWords, unusualWords } from './watch-words.ts';

/** Alerts first, then what does not fit an incident or a shift. */
export function WatchScreen(): JSX.Element {
  const { client, time, zone, say } = useWorkspace();
  const watching = createAsking(
    () => true,
    () => client('registryWatch', {}),
  );
  const sending = createSending();
  const see = async (id: string) => {
    const done = await sending.send(() => client('seeAlert', { params: { id }, body: {} }));
    if (done === undefined) return;
    say(watchWords.markedAsSeen);
    watching.again();
  };
  return (
    <Panes focus="thing">
      <PageTitle tab={watchWords.lookUps}>{watchWords.lookUpsToAskAbout}</PageTitle>
      <Problem issue={watching.issue() ?? sending.issue()} onRetry={watching.again} />
      <p class="quiet" role="status">
        {watching.waiting() ? watchWords.reading : ''}
      </p>
      <Show when={watching.value()}>
        {(watch) => (
          <div class="stack">
            <p>
              {watch().lookUps} {watchWords.lookUpsSince} {sayDate(civilDateAt(watch().since, zone()))}
              {watchWords.mayHaveReason}
            </p>
            <section class="stack-tight" aria-labelledby="alerts">
              <h2 id="alerts">{watchWords.alerts}</h2>
              <Show
                when={watch().alerts.length > 0}
                fallback={
                  <EmptyState title={watchWords.noAlert} icon="eye">
                    <p>{watchWords.refusalsForAConflictAnd}</p>
                  </EmptyState>
                }
              >
                <ul class="stack plain-list">
                  <For each={watch().alerts}>
                    {(alert) => (
                      <li>
                        <Notice
                          tone={alert.seenAt === undefined ? 'ask' : 'plain'}
                          title={alertWords[alert.kind].title}
                        >
                          <p>
                            {alert.staffName}, {sayMoment(alert.raisedAt, time())}. {alertWords[alert.kind].meaning}
                          </p>
                          <p class="small quiet">
                            {watchWords.order} <span class="code">{alert.orderId}</span>
                            {watchWords.withPurpose} <span class="code">{alert.purpose}</span>
                          </p>
                          <Show
                            when={alert.seenAt}
                            fallback={
                              <Button busy={sending.busy()} onPress={() => void see(alert.id)}>
                                {watchWords.iHaveSeenThis}
                              </Button>
                            }
                          >
                            {(seen) => (
                              <p class="small quiet">
                                {watchWords.seen} {sayMoment(seen(), time())}
                              </p>
                            )}
                          </Show>
                        </Notice>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </section>
            <section class="stack-tight" aria-labelledby="unusual">
              <h2 id="unusual">{watchWords.doesNotFitAnIncident}</h2>
              <Show
                when={watch().unusual.length > 0}
                fallback={
                  <EmptyState title={watchWords.nothingUnusual} icon="search">
                    <p>{watchWords.theSameQuestionThreeTimes}</p>
                  </EmptyState>
                }
              >
                <Table
                  caption={watchWords.lookUpsThatDoNot}
                  rows={[...watch().unusual]}
                  columns={[
                    { title: watchWords.who, names: true, cell: (each) => each.staffName },
                    { title: watchWords.what, cell: (each) => unusualWords(each) },
                    { title: watchWords.incidentNumbersGiven, cell: (each) => each.incidentNumbers.join(', ') },
                    { title: watchWords.ordersShown, cell: (each) => each.orderIds.join(', ') || watchWords.none },
                    { title: watchWords.last, cell: (each) => sayMoment(each.lastAt, time()) },
                  ]}
                />
              </Show>
              <Show when={watch().withoutRoster > 0}>
                <p class="small quiet">
                  {watch().withoutRoster} {watchWords.partOf} {watch().lookUps} {watchWords.lookUpsAreByMembers}
                </p>
              </Show>
            </section>
          </div>
        )}
      </Show>
      <MarksPart />
    </Panes>
  );
}
