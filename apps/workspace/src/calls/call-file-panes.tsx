/** One call with everything that hangs on it: the chain in the middle, its record below, what is owed on the right. */
import { chainFor, type Duty, dutiesInChain, millisecondsOf, type Response } from '@holdfast/domain';
import { Button, LinkButton, Notice, sayLength, sayMoment } from '@holdfast/ui';
import type { CallFile } from '@holdfast/wire';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { DrawnChain } from '../duties/drawn-chain.tsx';
import { DutyList } from '../duties/duty-list.tsx';
import { ledgerOf } from '../duties/ledger.ts';
import { RecordDone } from '../duties/record-done.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { OrderView } from '../orders/order-view.tsx';
import { useWorkspace } from '../workspace.ts';
import { ResponseFacts } from './response-facts.tsx';
import { ToldInCall } from './told-in-call.tsx';

export interface CallFilePanesProps {
  readonly id: string;
  readonly list: JSX.Element;
  readonly listLabel: string;
}

/** The panes of one call, under whichever list it was chosen from. */
export function CallFilePanes(props: CallFilePanesProps): JSX.Element {
  const { client, now, me } = useWorkspace();
  const reading = createAsking(
    () => props.id,
    (id) => client('readCall', { params: { id } }),
  );
  const [recording, setRecording] = createSignal<Duty>();
  const ledger = createMemo(() => {
    const file = reading.value();
    return file === undefined ? undefined : ledgerOf({ file, place: me().jurisdiction, now: now() });
  });
  return (
    <Panes
      list={props.list}
      listLabel={props.listLabel}
      focus="thing"
      head={<Show when={reading.value()}>{(file) => <CallHead file={file()} />}</Show>}
      owed={
        <Show when={ledger()}>
          {(known) => (
            <DutyList
              title="What is owed"
              duties={known().duties}
              done={known().done}
              workedOutAt={now()}
              words="officer"
              onRecordDone={setRecording}
            />
          )}
        </Show>
      }
    >
      <Show when={reading.value() === undefined}>
        <PageTitle tab="Call">Call</PageTitle>
        <p class="quiet" role="status">
          {reading.waiting() ? 'Reading the call…' : ''}
        </p>
      </Show>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={reading.value()}>{(file) => <CallPage file={file()} />}</Show>
      <Show when={recording()} keyed>
        {(duty) => (
          <RecordDone
            callId={props.id}
            duty={duty}
            onClose={() => setRecording(undefined)}
            onRecorded={() => {
              setRecording(undefined);
              reading.again();
            }}
          />
        )}
      </Show>
    </Panes>
  );
}

/** Title, acts and chain, over both the record and what is owed. */
function CallHead(props: { readonly file: CallFile }): JSX.Element {
  const { now, time, go, print, me } = useWorkspace();
  const call = () => props.file.call;
  const ledger = createMemo(() => ledgerOf({ file: props.file, place: me().jurisdiction, now: now() }));
  const drawn = createMemo(() => {
    const order = props.file.order;
    if (order === undefined) return undefined;
    const { shown, more } = dutiesInChain(ledger().duties);
    return { chain: chainFor({ order, call: call(), response: ledger().response, duties: shown }), more };
  });
  return (
    <>
      <PaperHead title={`Call ${call().callNumber}`} caseNumber={props.file.order?.orderNumber} />
      <header class="thing-head">
        <div>
          <p class="quiet small">{call().finalType ?? call().initialType}</p>
          <PageTitle tab={`Call ${call().callNumber}`}>
            Call <span class="code">{call().callNumber}</span>
          </PageTitle>
          <p class="quiet">Received {sayMoment(call().receivedAt, time())}</p>
        </div>
        <div class="row screen-only">
          <LinkButton
            href={`/calls/${call().id}/response`}
            icon="notebook-pen"
            tone={ledger().response === undefined ? 'primary' : 'plain'}
            onFollow={(event) => {
              event.preventDefault();
              go(`/calls/${call().id}/response`);
            }}
          >
            {ledger().response === undefined ? 'Record the response' : 'Record it again'}
          </LinkButton>
          <Button icon="printer" onPress={print}>
            Print
          </Button>
        </div>
      </header>

      <Show
        when={drawn()}
        fallback={
          <Notice tone="ask" title="No order is linked to this call">
            <p>
              Without the order we cannot tell which conditions were in play. The duties below still hold for what they
              ask.
            </p>
          </Notice>
        }
      >
        {(known) => (
          <DrawnChain
            chain={known().chain}
            more={known().more}
            label={`Chain of call ${call().callNumber}`}
            time={time()}
          />
        )}
      </Show>
    </>
  );
}

function CallPage(props: { readonly file: CallFile }): JSX.Element {
  const { now, time, me } = useWorkspace();
  const call = () => props.file.call;
  const ledger = createMemo(() => ledgerOf({ file: props.file, place: me().jurisdiction, now: now() }));
  const superseded = createMemo<readonly Response[]>(() =>
    props.file.responses.filter((response) => response.id !== ledger().response?.id),
  );
  const moment = (at: Parameters<typeof sayMoment>[0] | undefined) =>
    at === undefined ? 'Not recorded' : sayMoment(at, time());
  const minutes = () => {
    const arrived = call().arrivedAt;
    return arrived === undefined
      ? 'Cannot tell'
      : sayLength(millisecondsOf(arrived) - millisecondsOf(call().receivedAt));
  };
  return (
    <article class="stack-wide">
      <section class="stack-tight" aria-labelledby="call-record">
        <h2 id="call-record">The call</h2>
        <dl class="facts">
          <For
            each={[
              ['Received', moment(call().receivedAt)],
              ['Dispatched', moment(call().dispatchedAt)],
              ['Arrived', moment(call().arrivedAt)],
              ['Received to arrived', minutes()],
              ['Cleared', moment(call().clearedAt)],
              ['Type at first', call().initialType],
              ['Type in the end', call().finalType ?? 'Not recorded'],
              ['Disposition', call().disposition ?? 'Not recorded'],
            ]}
          >
            {([term, words]) => (
              <div>
                <dt>{term}</dt>
                <dd classList={{ quiet: words === 'Not recorded' }}>{words}</dd>
              </div>
            )}
          </For>
        </dl>
      </section>

      <section class="stack-tight" aria-labelledby="response-record">
        <h2 id="response-record">The response</h2>
        <Show
          when={ledger().response}
          fallback={
            <Notice tone="ask" title="No response is recorded yet">
              <p>Until someone records what was found and done, most duties stay at “cannot tell yet”.</p>
            </Notice>
          }
        >
          {(response) => <ResponseFacts response={response()} />}
        </Show>
        <Show when={superseded().length > 0}>
          <details class="folded">
            <summary>Earlier records of this response: {superseded().length}, kept as they were</summary>
            <For each={superseded()}>{(response) => <ResponseFacts response={response} />}</For>
          </details>
        </Show>
      </section>

      <ToldInCall told={props.file.told ?? []} />

      <Show when={props.file.order} keyed>
        {(order) => (
          <Show when={ledger().standing}>
            {(standing) => (
              <section class="stack-tight" aria-labelledby="call-order">
                <h2 id="call-order">
                  The order, when the call came in <span class="code quiet">{order.orderNumber}</span>
                </h2>
                <OrderView order={order} standing={standing()} compact />
              </section>
            )}
          </Show>
        )}
      </Show>
    </article>
  );
}
