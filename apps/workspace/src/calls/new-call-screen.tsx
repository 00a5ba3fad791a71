/** Recording a call for service by hand. Times that are not known stay empty; nothing is guessed for them. */

import { Button, DateField, Field, Notice } from '@holdfast/ui';
import type { ApiBody } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { frameWords } from '../frame/frame-words.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { callWords } from './call-words.ts';
import { orderForCall, setOrderForCall } from './order-for-call.ts';
import { BeginWithoutNetwork, withoutNetworkWords } from './scene/begin-without-network.tsx';
import { draftOfNewCall } from './scene/draft-of-call.ts';
import { newCallId } from './scene/scene-id.ts';
import { instantFromWall, wallFromInstant } from './wall-time.ts';

/** The form. After it is stored the next step is the response. */
export function NewCallScreen(): JSX.Element {
  const { client, go, say, thisMoment, zone, me, sceneRoom } = useWorkspace();
  // One id from the first try on, so that a call whose answer was lost is not recorded twice.
  const id = newCallId();
  const [waiting, setWaiting] = createSignal<ApiBody<'recordCall'>>();
  const sending = createSending();
  const [callNumber, setCallNumber] = createSignal('');
  const [receivedAt, setReceivedAt] = createSignal(wallFromInstant(thisMoment(), zone()));
  const [dispatchedAt, setDispatchedAt] = createSignal('');
  const [arrivedAt, setArrivedAt] = createSignal('');
  const [clearedAt, setClearedAt] = createSignal('');
  const [initialType, setInitialType] = createSignal('');
  const [finalType, setFinalType] = createSignal('');
  const [disposition, setDisposition] = createSignal('');
  const [tried, setTried] = createSignal(false);

  const needed = (value: string, words: string) => (tried() && value.trim() === '' ? words : undefined);
  const received = () => instantFromWall(receivedAt(), zone());
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const at = received();
    if (at === undefined || callNumber().trim() === '' || initialType().trim() === '') return;
    const order = orderForCall();
    const body: ApiBody<'recordCall'> = {
      id,
      callNumber: callNumber().trim(),
      initialType: initialType().trim(),
      receivedAt: at,
      ...given('dispatchedAt', instantFromWall(dispatchedAt(), zone())),
      ...given('arrivedAt', instantFromWall(arrivedAt(), zone())),
      ...given('clearedAt', instantFromWall(clearedAt(), zone())),
      ...given('finalType', finalType().trim() || undefined),
      ...given('disposition', disposition().trim() || undefined),
      ...given('orderId', order?.id),
    };
    const recorded = await sending.send(() => client('recordCall', { body }));
    setWaiting(sending.issue()?.code === 'no-answer' ? body : undefined);
    if (recorded === undefined) return;
    setOrderForCall(undefined);
    say(callWords.callRecorded(recorded.callNumber));
    go(`/calls/${recorded.id}/response`);
  };

  const beginHere = async (body: ApiBody<'recordCall'>) => {
    await sceneRoom.keep(draftOfNewCall({ body, id, me: me(), order: orderForCall(), now: thisMoment() }));
    setOrderForCall(undefined);
    go(`/calls/${id}/scene`);
  };

  return (
    <Panes focus="thing">
      <PageTitle tab={callWords.recordACall}>{callWords.recordACallForService}</PageTitle>
      <div class="form">
        <Show
          when={orderForCall()}
          keyed
          fallback={
            <Notice title={callWords.noOrderIsLinked}>
              <p>{callWords.toLinkOneLookThe}</p>
            </Notice>
          }
        >
          {(order) => (
            <Notice tone="done" title={callWords.aboutThisOrder} icon="link-2">
              <p>
                <span class="code">{order.orderNumber}</span>
                {callWords.protects} {order.protectedParty.name} {callWords.protectsFrom} {order.restrainedParty.name}
              </p>
              <Button tone="quiet" icon="unlink-2" onPress={() => setOrderForCall(undefined)}>
                {callWords.doNotLinkIt}
              </Button>
            </Notice>
          )}
        </Show>
      </div>
      <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
        <Field
          label={callWords.callNumber}
          kind="code"
          short
          hint={callWords.asDispatchGaveIt}
          maxLength={60}
          value={callNumber()}
          onInput={setCallNumber}
          error={needed(callNumber(), callWords.typeTheCallNumber) ?? fieldProblem(sending.issue(), 'callNumber')}
        />
        <div class="two">
          <DateField
            kind="date-and-time"
            label={callWords.received}
            value={receivedAt()}
            onInput={setReceivedAt}
            error={
              tried() && received() === undefined
                ? callWords.giveADateAndA
                : fieldProblem(sending.issue(), 'receivedAt')
            }
          />
          <DateField
            kind="date-and-time"
            label={callWords.dispatched}
            optional={frameWords.ifKnown}
            value={dispatchedAt()}
            onInput={setDispatchedAt}
            error={fieldProblem(sending.issue(), 'dispatchedAt')}
          />
          <DateField
            kind="date-and-time"
            label={callWords.arrived}
            optional={frameWords.ifKnown}
            value={arrivedAt()}
            onInput={setArrivedAt}
            error={fieldProblem(sending.issue(), 'arrivedAt')}
          />
          <DateField
            kind="date-and-time"
            label={callWords.cleared}
            optional={frameWords.ifKnown}
            value={clearedAt()}
            onInput={setClearedAt}
            error={fieldProblem(sending.issue(), 'clearedAt')}
          />
        </div>
        <div class="two">
          <Field
            label={callWords.typeAtFirst}
            hint={callWords.whatTheCallWasDispatched}
            maxLength={120}
            value={initialType()}
            onInput={setInitialType}
            error={
              needed(initialType(), callWords.typeWhatItWasDispatched) ?? fieldProblem(sending.issue(), 'initialType')
            }
          />
          <Field
            label={callWords.typeInTheEnd}
            optional={frameWords.ifKnown}
            maxLength={120}
            value={finalType()}
            onInput={setFinalType}
            error={fieldProblem(sending.issue(), 'finalType')}
          />
        </div>
        <Field
          label={callWords.disposition}
          optional={frameWords.ifKnown}
          maxLength={200}
          value={disposition()}
          onInput={setDisposition}
          error={fieldProblem(sending.issue(), 'disposition')}
        />
        <Problem issue={sending.issue()} />
        <Show when={waiting()}>
          {(body) => <BeginWithoutNetwork words={withoutNetworkWords.typed} onBegin={() => void beginHere(body())} />}
        </Show>
        <div class="row">
          <Button kind="submit" tone="primary" icon="arrow-right" busy={sending.busy()}>
            {callWords.recordItAndGoOn}
          </Button>
        </div>
      </form>
    </Panes>
  );
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [key in Name]?: Value } {
  const record: { [key in Name]?: Value } = {};
  if (value !== undefined) record[name] = value;
  return record;
}
