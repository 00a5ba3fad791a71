/** The record of one call: its times, the response that stands, what was said beside it, and the order as it stood. */

import { millisecondsOf, type Response } from '@holdfast/domain';
import { Notice, sayMoment } from '@holdfast/ui';
import type { CallFile } from '@holdfast/wire';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { ledgerOf } from '../duties/ledger.ts';
import { OrderView } from '../orders/order-view.tsx';
import { sayLength } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { AskedOfCall, SaidBeside } from './call-statements.tsx';
import { callWords } from './call-words.ts';
import { ResponseFacts } from './response-facts.tsx';
import { ToldInCall } from './told-in-call.tsx';

/** All that is on record of it. */
export function CallPage(props: { readonly file: CallFile; readonly onSaid?: (() => void) | undefined }): JSX.Element {
  const { now, time, me } = useWorkspace();
  const call = () => props.file.call;
  const ledger = createMemo(() => ledgerOf({ file: props.file, place: me().jurisdiction, now: now() }));
  const superseded = createMemo<readonly Response[]>(() =>
    props.file.responses.filter((response) => response.id !== ledger().response?.id),
  );
  const moment = (at: Parameters<typeof sayMoment>[0] | undefined) =>
    at === undefined ? callWords.notRecorded : sayMoment(at, time());
  const minutes = () => {
    const arrived = call().arrivedAt;
    return arrived === undefined
      ? callWords.cannotTell
      : sayLength(millisecondsOf(arrived) - millisecondsOf(call().receivedAt));
  };
  return (
    <article class="stack-wide">
      <AskedOfCall file={props.file} onSaid={props.onSaid} />
      <section class="stack-tight" aria-labelledby="call-record">
        <h2 id="call-record">{callWords.theCall}</h2>
        <dl class="facts">
          <For
            each={[
              [callWords.received, moment(call().receivedAt)],
              [callWords.dispatched, moment(call().dispatchedAt)],
              [callWords.arrived, moment(call().arrivedAt)],
              [callWords.receivedToArrived, minutes()],
              [callWords.cleared, moment(call().clearedAt)],
              [callWords.typeAtFirst, call().initialType],
              [callWords.typeInTheEnd, call().finalType ?? callWords.notRecorded],
              [callWords.disposition, call().disposition ?? callWords.notRecorded],
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
        <h2 id="response-record">{callWords.theResponse}</h2>
        <Show
          when={ledger().response}
          fallback={
            <Notice tone="ask" title={callWords.noResponseIsRecordedYet}>
              <p>{callWords.untilSomeoneRecordsWhatWas}</p>
            </Notice>
          }
        >
          {(response) => (
            <>
              <Show when={props.file.approvals.find(({ responseId }) => responseId === response().id)}>
                {(approval) => (
                  <p class="small">
                    {callWords.reportApproved} {sayMoment(approval().at, time())}
                    {callWords.byWhom} {approval().by}.
                  </p>
                )}
              </Show>
              <ResponseFacts response={response()} />
            </>
          )}
        </Show>
        <Show when={superseded().length > 0}>
          <details class="folded">
            <summary>
              {callWords.earlierRecords} {superseded().length}
              {callWords.keptAsWere}
            </summary>
            <For each={superseded()}>{(response) => <ResponseFacts response={response} />}</For>
          </details>
        </Show>
      </section>

      <SaidBeside file={props.file} />

      <ToldInCall told={props.file.told ?? []} />

      <Show when={props.file.order} keyed>
        {(order) => (
          <Show when={ledger().standing}>
            {(standing) => (
              <section class="stack-tight" aria-labelledby="call-order">
                <h2 id="call-order">
                  {callWords.theOrderWhenTheCall} <span class="code quiet">{order.orderNumber}</span>
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
