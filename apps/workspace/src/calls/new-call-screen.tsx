/** Recording a call for service by hand. Times that are not known stay empty; nothing is guessed for them. */
import { Button, DateField, Field, Notice } from '@holdfast/ui';
import type { ApiBody } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { orderForCall, setOrderForCall } from './order-for-call.ts';
import { instantFromWall, wallFromInstant } from './wall-time.ts';

/** The form. After it is stored the next step is the response. */
export function NewCallScreen(): JSX.Element {
  const { client, go, say, thisMoment, zone } = useWorkspace();
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
    if (recorded === undefined) return;
    setOrderForCall(undefined);
    say(`Call ${recorded.callNumber} recorded`);
    go(`/calls/${recorded.id}/response`);
  };

  return (
    <Panes focus="thing">
      <PageTitle tab="Record a call">Record a call for service</PageTitle>
      <div class="form">
        <Show
          when={orderForCall()}
          keyed
          fallback={
            <Notice title="No order is linked">
              <p>
                To link one, look the order up first and choose “Record a call about this order”. A call can stand
                without an order.
              </p>
            </Notice>
          }
        >
          {(order) => (
            <Notice tone="done" title="About this order" icon="link-2">
              <p>
                <span class="code">{order.orderNumber}</span>: protects {order.protectedParty.name} from{' '}
                {order.restrainedParty.name}
              </p>
              <Button tone="quiet" icon="unlink-2" onPress={() => setOrderForCall(undefined)}>
                Do not link it
              </Button>
            </Notice>
          )}
        </Show>
      </div>
      <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
        <Field
          label="Call number"
          kind="code"
          short
          hint="As dispatch gave it."
          maxLength={60}
          value={callNumber()}
          onInput={setCallNumber}
          error={needed(callNumber(), 'Type the call number.') ?? fieldProblem(sending.issue(), 'callNumber')}
        />
        <div class="two">
          <DateField
            kind="date-and-time"
            label="Received"
            value={receivedAt()}
            onInput={setReceivedAt}
            error={
              tried() && received() === undefined
                ? 'Give a date and a time.'
                : fieldProblem(sending.issue(), 'receivedAt')
            }
          />
          <DateField
            kind="date-and-time"
            label="Dispatched"
            optional
            value={dispatchedAt()}
            onInput={setDispatchedAt}
            error={fieldProblem(sending.issue(), 'dispatchedAt')}
          />
          <DateField
            kind="date-and-time"
            label="Arrived"
            optional
            value={arrivedAt()}
            onInput={setArrivedAt}
            error={fieldProblem(sending.issue(), 'arrivedAt')}
          />
          <DateField
            kind="date-and-time"
            label="Cleared"
            optional
            value={clearedAt()}
            onInput={setClearedAt}
            error={fieldProblem(sending.issue(), 'clearedAt')}
          />
        </div>
        <div class="two">
          <Field
            label="Type at first"
            hint="What the call was dispatched as."
            maxLength={120}
            value={initialType()}
            onInput={setInitialType}
            error={
              needed(initialType(), 'Type what it was dispatched as.') ?? fieldProblem(sending.issue(), 'initialType')
            }
          />
          <Field
            label="Type in the end"
            optional
            maxLength={120}
            value={finalType()}
            onInput={setFinalType}
            error={fieldProblem(sending.issue(), 'finalType')}
          />
        </div>
        <Field
          label="Disposition"
          optional
          maxLength={200}
          value={disposition()}
          onInput={setDisposition}
          error={fieldProblem(sending.issue(), 'disposition')}
        />
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" tone="primary" icon="arrow-right" busy={sending.busy()}>
            Record it and go on to the response
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
