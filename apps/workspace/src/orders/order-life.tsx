/**
 * The life of one order: how long the court's part and the police's part took, what is to be done about service, and what a court made of it
 * since. It is asked for apart from the order, because an officer at a door needs the order first.
 */

import type { Order } from '@holdfast/domain';
import { Button, Notice, sayMoment, Table } from '@holdfast/ui';
import type { OrderLifeAnswer } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { ServiceForm } from '../registry/service-form.tsx';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { ChangeForm } from './change-form.tsx';
import { conflictWords } from './conflict-words.ts';
import { changeWords, delayRows } from './life-words.ts';
import { orderWords } from './order-page-words.ts';
import type { Reason } from './purpose.ts';

/** Asks for the life and draws it; `onChanged` when something was recorded, so that the order above is read anew. */
export function OrderLife(props: {
  readonly order: Order;
  readonly why: Reason;
  readonly onChanged: () => void;
}): JSX.Element {
  const { client, me, say, now } = useWorkspace();
  // Reading it is an entry of its own, so it is asked for only when somebody wants it.
  const [wanted, setWanted] = createSignal(false);
  const reading = createAsking(
    () => (wanted() ? props.order.id : undefined),
    (id) => client('readOrderLife', { params: { id }, body: props.why }),
  );
  const [newer, setNewer] = createSignal<OrderLifeAnswer>();
  const [open, setOpen] = createSignal<'service' | 'change'>();
  const life = () => newer() ?? reading.value();
  const time = () => ({ zone: props.order.issuingCourt.timeZone, now: now(), language: language() });
  const recorded = (words: string) => (changed: OrderLifeAnswer) => {
    setNewer(changed);
    setOpen(undefined);
    say(words);
    props.onChanged();
  };
  return (
    <section class="stack-tight" aria-labelledby="life">
      <h2 id="life">{orderWords.itsLife}</h2>
      <Show when={!wanted()}>
        <div class="row screen-only">
          <Button icon="clock" onPress={() => setWanted(true)}>
            {orderWords.showDelaysServiceAndChanges}
          </Button>
        </div>
      </Show>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={life()}>
        {(known) => (
          <>
            <Table
              caption={orderWords.howLongEachPartTook}
              rows={delayRows(known().delays)}
              columns={[
                { title: orderWords.part, names: true, cell: ({ part }) => part },
                { title: orderWords.whose, cell: ({ whose }) => whose },
                { title: orderWords.time, cell: ({ delay }) => delay },
              ]}
            />
            <Show when={known().enteredAt}>
              {(at) => (
                <p class="small quiet">
                  {orderWords.entered} {sayMoment(at(), time())}.
                </p>
              )}
            </Show>
            <HeldBy names={known().heldBy} />
            <Show when={known().nextTryOn}>
              {(on) => (
                <p>
                  {orderWords.nextTry} {sayDate(on())}.
                </p>
              )}
            </Show>
            <Show when={known().order.changes.length > 0}>
              <Table
                caption={orderWords.whatACourtMadeOf}
                rows={known().order.changes.toSorted((a, b) => (a.at < b.at ? -1 : 1))}
                columns={[
                  { title: orderWords.what, names: true, cell: ({ kind }) => changeWords[kind] },
                  { title: orderWords.when, cell: ({ at }) => sayMoment(at, time()) },
                  {
                    title: orderWords.newEnd,
                    cell: ({ expiry }) => (expiry?.kind === 'on' ? sayDate(expiry.date) : orderWords.noneGiven),
                  },
                ]}
              />
            </Show>
            <div class="row screen-only">
              <Button
                expanded={open() === 'service'}
                onPress={() => setOpen(open() === 'service' ? undefined : 'service')}
              >
                {orderWords.recordServiceOrATry}
              </Button>
              <Show when={me().role !== 'officer'}>
                <Button
                  expanded={open() === 'change'}
                  onPress={() => setOpen(open() === 'change' ? undefined : 'change')}
                >
                  {orderWords.recordWhatACourtChanged}
                </Button>
              </Show>
            </div>
            <Show when={open() === 'service'}>
              <ServiceForm orderId={props.order.id} onRecorded={recorded(orderWords.serviceRecorded)} />
            </Show>
            <Show when={open() === 'change'}>
              <ChangeForm
                life={known()}
                why={props.why}
                onRecorded={recorded(orderWords.changeRecorded)}
                onLeft={recorded(conflictWords.left)}
              />
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}

/** The agencies that hold the order. More than one is said with what that means; none is known of what was set up before anyone noted it. */
function HeldBy(props: { readonly names: readonly string[] }): JSX.Element {
  return (
    <Show when={props.names.length > 0}>
      <Show
        when={props.names.length > 1}
        fallback={
          <p class="small quiet">
            {conflictWords.heldTitle}: {props.names.join(', ')}
          </p>
        }
      >
        <Notice title={`${conflictWords.heldTitle}: ${props.names.join(', ')}`}>
          <p>{conflictWords.heldByMore}</p>
        </Notice>
      </Show>
    </Show>
  );
}
