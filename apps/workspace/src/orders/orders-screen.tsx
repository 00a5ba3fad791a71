/** Order look-up and the order page. Opening an order is a reading of its own and is recorded like the look-up before it. */
import { civilDateAt, type Order, orderKindWords } from '@holdfast/domain';
import { Button, LinkButton, Notice, sayDate, Tag } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { standingOf } from '../duties/ledger.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';
import { fitsWhole, foundWords } from './found-words.ts';
import { type LookUp, LookUpForm } from './look-up-form.tsx';
import { NothingFound } from './nothing-found.tsx';
import { OrderDuties } from './order-duties.tsx';
import { OrderLife } from './order-life.tsx';
import { OrderView } from './order-view.tsx';
import { standingWords } from './order-words.ts';
import { purposeWords, reason, setReason } from './purpose.ts';

const [found, setFound] = createSignal<readonly Order[]>();
const [told, setTold] = createSignal<Pick<ApiReply<'lookUpOrders'>, 'why' | 'lessLikely' | 'notSearchable'>>();
const [asked, setAsked] = createSignal<LookUp>();

/** Forgets what was found and why; at sign-out. */
export function forgetLookUps(): void {
  setFound(undefined);
  setTold(undefined);
  setAsked(undefined);
  setReason(undefined);
}

/** The look-up, what it found, and one order. */
export function OrdersScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { client, now, go, say } = useWorkspace();
  const sending = createSending();
  const lookUp = async (wanted: LookUp) => {
    const read = await sending.send(() => client('lookUpOrders', { body: wanted }));
    if (read === undefined) return;
    setReason({ purpose: wanted.purpose, incidentNumber: wanted.incidentNumber });
    setAsked(wanted);
    setFound(read.orders);
    setTold(read);
    say(`${read.orders.length} orders found`);
    const only = read.orders.length === 1 ? read.orders[0] : undefined;
    const why = read.why[0];
    // A name that only resembles is chosen by the person, never by us.
    if (only !== undefined && why !== undefined && fitsWhole(why.foundBy) && read.lessLikely === 0)
      go(`/orders/${only.id}`);
  };
  const standingTag = (order: Order) => {
    const standing = standingOf(order, now());
    const state =
      standing.answer === 'in-force' ? 'met' : standing.answer === 'cannot-tell' ? 'cannot-tell' : 'not-owed';
    return <Tag state={state}>{standingWords[standing.answer]}</Tag>;
  };
  const whyOf = (order: Order) => told()?.why.find(({ orderId }) => orderId === order.id);
  const list = () => (
    <RecordList
      title="Found"
      one="order"
      rows={found() ?? []}
      keyOf={(order) => order.id}
      hrefOf={(order) => `/orders/${order.id}`}
      wordsOf={(order) =>
        `${order.orderNumber} ${order.protectedParty.name} ${order.restrainedParty.name} ${orderKindWords[order.kind].title}`
      }
      current={props.id}
      empty={
        found() === undefined
          ? { title: 'No look-up yet', words: 'Orders that a look-up finds are listed here.' }
          : {
              title: 'No order found',
              words: 'Nothing under these words. That is not proof that there is no order.',
            }
      }
      actions={
        <>
          <Show when={(told()?.lessLikely ?? 0) > 0 && asked()}>
            {(wanted) => (
              <Button
                icon="list-checks"
                busy={sending.busy()}
                onPress={() => void lookUp({ ...wanted(), lessLikely: true })}
              >
                Show {told()?.lessLikely} less likely
              </Button>
            )}
          </Show>
          <LinkButton
            href="/orders"
            icon="search"
            wide
            onFollow={(event) => {
              event.preventDefault();
              setFound(undefined);
              go('/orders');
            }}
          >
            New look-up
          </LinkButton>
        </>
      }
    >
      {(order) => (
        <>
          <span class="record-title code">{order.orderNumber}</span>
          <span>
            {order.restrainedParty.name} <span class="quiet">restrained</span>
          </span>
          <Show when={whyOf(order)}>{(why) => <span class="small">{foundWords(why().foundBy)}</span>}</Show>
          <Show when={whyOf(order)?.cautions.length}>
            <span class="small">
              <strong>Caution:</strong> {whyOf(order)?.cautions.join('; ')}
            </span>
          </Show>
          <span class="record-foot">
            {standingTag(order)}
            <span class="quiet small">{sayDate(civilDay(order))}</span>
          </span>
        </>
      )}
    </RecordList>
  );

  return (
    <Show
      when={props.id}
      keyed
      fallback={
        <Panes
          list={found() === undefined ? undefined : list()}
          listLabel="Orders found"
          focus={(found()?.length ?? 0) > 1 ? 'list' : 'thing'}
        >
          <PageTitle tab="Look up an order">Look up an order</PageTitle>
          <Show when={found()?.length === 0 && told()}>
            {(answer) => <NothingFound notSearchable={answer().notSearchable} />}
          </Show>
          <LookUpForm sending={sending} onLookUp={(wanted) => void lookUp(wanted)} />
        </Panes>
      }
    >
      {(id) => (
        <Show
          when={reason()}
          keyed
          fallback={
            <Panes focus="thing">
              <PageTitle tab="Purpose of a look-up">Why this order</PageTitle>
              <Notice tone="ask" title="No purpose, no answer">
                <p>To read an order, first look it up with a purpose and an incident number.</p>
              </Notice>
              <div class="row">
                <Button tone="primary" icon="search" onPress={() => go('/orders')}>
                  Look up an order
                </Button>
              </div>
            </Panes>
          }
        >
          {(why) => <OneOrder id={id} why={why} list={found() === undefined ? undefined : list()} />}
        </Show>
      )}
    </Show>
  );
}

function civilDay(order: Order) {
  return civilDateAt(order.issuedAt, order.issuingCourt.timeZone);
}

interface OneOrderProps {
  readonly id: string;
  readonly why: NonNullable<ReturnType<typeof reason>>;
  readonly list: JSX.Element;
}

function OneOrder(props: OneOrderProps): JSX.Element {
  const { client, now, print } = useWorkspace();
  const reading = createAsking(
    () => props.id,
    (id) => client('readOrder', { params: { id }, body: props.why }),
  );
  const order = () => reading.value()?.order;
  return (
    <Panes
      list={props.list}
      listLabel="Orders found"
      focus="thing"
      owed={<Show when={order()}>{(known) => <OrderDuties order={known()} />}</Show>}
    >
      <Show when={order() === undefined}>
        <PageTitle tab="Order">Order</PageTitle>
        <p class="quiet" role="status">
          {reading.waiting() ? 'Reading the order…' : ''}
        </p>
      </Show>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={order()} keyed>
        {(known) => (
          <article class="stack">
            <PaperHead title={`Order ${known.orderNumber}`} caseNumber={known.orderNumber} />
            <header class="thing-head">
              <div>
                <p class="quiet small">{orderKindWords[known.kind].title}</p>
                <PageTitle tab="Order">
                  Order <span class="code">{known.orderNumber}</span>
                </PageTitle>
                <p>
                  Protects <strong>{known.protectedParty.name}</strong> from{' '}
                  <strong>{known.restrainedParty.name}</strong>
                </p>
                <p class="quiet small">
                  {purposeWords[props.why.purpose]}, incident <span class="code">{props.why.incidentNumber}</span>. This
                  reading is recorded.
                </p>
              </div>
              <Button icon="printer" onPress={print}>
                Print
              </Button>
            </header>
            <Show when={(reading.value()?.cautions.length ?? 0) > 0}>
              <Notice tone="ask" icon="circle-alert" title="Caution, as the source wrote it">
                <For each={reading.value()?.cautions}>{(caution) => <p>{caution}</p>}</For>
              </Notice>
            </Show>
            <OrderView order={known} standing={standingOf(known, now())} />
            <OrderLife order={known} why={props.why} onChanged={reading.again} />
          </article>
        )}
      </Show>
    </Panes>
  );
}
