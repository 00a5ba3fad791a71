/** Watching those who look orders up: what a supervisor should ask about, each with its numbers and its context. It accuses nobody; a reason is asked for by a person. */

import { civilDateAt } from '@holdfast/domain';
import { Button, EmptyState, Notice, sayDate, sayMoment, Table } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { MarksPart } from './marks-part.tsx';
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
    say('Marked as seen');
    watching.again();
  };
  return (
    <Panes focus="thing">
      <PageTitle tab="Look-ups">Look-ups to ask about</PageTitle>
      <Problem issue={watching.issue() ?? sending.issue()} onRetry={watching.again} />
      <p class="quiet" role="status">
        {watching.waiting() ? 'Reading…' : ''}
      </p>
      <Show when={watching.value()}>
        {(watch) => (
          <div class="stack">
            <p>
              {watch().lookUps} look-ups since {sayDate(civilDateAt(watch().since, zone()))}. A look-up listed here may
              have a good reason: ask the person first, and write down what you learn.
            </p>
            <section class="stack-tight" aria-labelledby="alerts">
              <h2 id="alerts">Alerts</h2>
              <Show
                when={watch().alerts.length > 0}
                fallback={
                  <EmptyState title="No alert" icon="eye">
                    <p>Refusals for a conflict, and orders that describe nobody, are listed here when they happen.</p>
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
                            Order <span class="code">{alert.orderId}</span>, purpose{' '}
                            <span class="code">{alert.purpose}</span>
                          </p>
                          <Show
                            when={alert.seenAt}
                            fallback={
                              <Button busy={sending.busy()} onPress={() => void see(alert.id)}>
                                I have seen this
                              </Button>
                            }
                          >
                            {(seen) => <p class="small quiet">Seen {sayMoment(seen(), time())}</p>}
                          </Show>
                        </Notice>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </section>
            <section class="stack-tight" aria-labelledby="unusual">
              <h2 id="unusual">Does not fit an incident or a shift</h2>
              <Show
                when={watch().unusual.length > 0}
                fallback={
                  <EmptyState title="Nothing unusual" icon="search">
                    <p>
                      The same question three times under incidents that are no calls here, or look-ups outside a shift,
                      would be listed.
                    </p>
                  </EmptyState>
                }
              >
                <Table
                  caption="Look-ups that do not fit"
                  rows={[...watch().unusual]}
                  columns={[
                    { title: 'Who', names: true, cell: (each) => each.staffName },
                    { title: 'What', cell: (each) => unusualWords(each) },
                    { title: 'Incident numbers given', cell: (each) => each.incidentNumbers.join(', ') },
                    { title: 'Orders shown', cell: (each) => each.orderIds.join(', ') || 'None' },
                    { title: 'Last', cell: (each) => sayMoment(each.lastAt, time()) },
                  ]}
                />
              </Show>
              <Show when={watch().withoutRoster > 0}>
                <p class="small quiet">
                  {watch().withoutRoster} of {watch().lookUps} look-ups are by members without a roster near that day:
                  whether they were on shift cannot be told.
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
