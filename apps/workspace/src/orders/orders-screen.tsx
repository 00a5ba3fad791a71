/** Order look-up and the order page. Opening an order is a reading of its own and is recorded like the look-up before it. */

import { civilDateAt, type Order, wordsIn } from '@holdfast/domain';
import { Button, LinkButton, Notice, Tag } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { standingOf } from '../duties/ledger.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { language } from '../language.ts';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { fitsWhole, foundWords } from './found-words.ts';
import { type LookUp, LookUpForm } from './look-up-form.tsx';
import { lookUpWords } from './look-up-words.ts';
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
    say(lookUpWords.ordersFoundCount(read.orders.length));
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
  const lessLikely = () => (
    <Show when={(told()?.lessLikely ?? 0) > 0 && asked()}>
      {(wanted) => (
        <Button icon="list-checks" busy={sending.busy()} onPress={() => void lookUp({ ...wanted(), lessLikely: true })}>
          {lookUpWords.show} {told()?.lessLikely} {lookUpWords.lessLikely}
        </Button>
      )}
    </Show>
  );
  const list = () => (
    <RecordList
      title={lookUpWords.found}
      one={lookUpWords.order}
      many={lookUpWords.orders}
      rows={found() ?? []}
      keyOf={(order) => order.id}
      hrefOf={(order) => `/orders/${order.id}`}
      wordsOf={(order) =>
        `${order.orderNumber} ${order.protectedParty.name} ${order.restrainedParty.name} ${wordsIn(language()).orderKindWords[order.kind].title}`
      }
      current={props.id}
      empty={
        found() === undefined
          ? { title: lookUpWords.noLookUpYet, words: lookUpWords.ordersThatALookUp }
          : {
              title: lookUpWords.noOrderFound,
              words: lookUpWords.nothingUnderTheseWordsThat,
            }
      }
      actions={
        <>
          <Show when={found()?.length !== 0}>{lessLikely()}</Show>
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
            {lookUpWords.newLookUp}
          </LinkButton>
        </>
      }
    >
      {(order) => (
        <>
          <span class="record-title code">{order.orderNumber}</span>
          <span>
            {order.restrainedParty.name} <span class="quiet">{lookUpWords.restrained}</span>
          </span>
          <Show when={whyOf(order)}>{(why) => <span class="small">{foundWords(why().foundBy)}</span>}</Show>
          <Show when={whyOf(order)?.cautions.length}>
            <span class="small">
              <strong>{lookUpWords.caution}</strong> {whyOf(order)?.cautions.join('; ')}
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
          listLabel={lookUpWords.ordersFound}
          // One that only resembles is not opened by itself, so a phone has to show it in the list.
          focus={(found()?.length ?? 0) > 0 ? 'list' : 'thing'}
        >
          <PageTitle tab={lookUpWords.lookUpAnOrder}>{lookUpWords.lookUpAnOrder}</PageTitle>
          <Show when={found()?.length === 0 && told()}>
            {(answer) => (
              <>
                <NothingFound notSearchable={answer().notSearchable} />
                <div class="row">{lessLikely()}</div>
              </>
            )}
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
              <PageTitle tab={lookUpWords.purposeOfALookUp}>{lookUpWords.whyThisOrder}</PageTitle>
              <Notice tone="ask" title={lookUpWords.noPurposeNoAnswer}>
                <p>{lookUpWords.toReadAnOrderFirst}</p>
              </Notice>
              <div class="row">
                <Button tone="primary" icon="search" onPress={() => go('/orders')}>
                  {lookUpWords.lookUpAnOrder}
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

/** On a phone what is owed stands below the order: three screens further down. */
function toWhatIsOwed(): void {
  document.querySelector('.pane-owed')?.scrollIntoView({ block: 'start' });
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
      listLabel={lookUpWords.ordersFound}
      focus="thing"
      owed={<Show when={order()}>{(known) => <OrderDuties order={known()} />}</Show>}
    >
      <Show when={order() === undefined}>
        <PageTitle tab={lookUpWords.orderTitle}>{lookUpWords.orderTitle}</PageTitle>
        <p class="quiet" role="status">
          {reading.waiting() ? lookUpWords.readingTheOrder : ''}
        </p>
      </Show>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={order()} keyed>
        {(known) => (
          <article class="stack">
            <PaperHead title={lookUpWords.orderOf(known.orderNumber)} caseNumber={known.orderNumber} />
            <header class="thing-head">
              <div>
                <p class="quiet small">{wordsIn(language()).orderKindWords[known.kind].title}</p>
                <PageTitle tab={lookUpWords.orderTitle}>
                  {lookUpWords.orderTitle} <span class="code">{known.orderNumber}</span>
                </PageTitle>
                <p>
                  {lookUpWords.protects} <strong>{known.protectedParty.name}</strong> {lookUpWords.protectsFrom}{' '}
                  <strong>{known.restrainedParty.name}</strong>
                </p>
                <p class="quiet small">
                  {purposeWords[props.why.purpose]}
                  {lookUpWords.ofIncident} <span class="code">{props.why.incidentNumber}</span>
                  {lookUpWords.readingRecorded}
                </p>
              </div>
              <div class="row screen-only">
                <div class="narrow-only">
                  <Button tone="primary" icon="list-checks" onPress={toWhatIsOwed}>
                    {lookUpWords.whatIsOwedNow}
                  </Button>
                </div>
                <Button icon="printer" onPress={print}>
                  {lookUpWords.print}
                </Button>
              </div>
            </header>
            <Show when={(reading.value()?.cautions.length ?? 0) > 0}>
              <Notice tone="ask" icon="circle-alert" title={lookUpWords.cautionAsTheSourceWrote}>
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
