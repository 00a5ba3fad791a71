/**
 * One of her orders as she copied it: whether it holds today and until when, what it says, when more time can be asked for, and
 * which of several speaks. Showing it to an officer is a screen of its own.
 */
import {
  dayWords,
  explainCondition,
  type GoverningTerm,
  governingOrders,
  type Order,
  type OrderId,
  plusMonths,
  priorityQuestionWords,
  sayStanding,
  sourceWords,
  standingReasonWords,
  wordsIn,
} from '@holdfast/domain';
import { Button, Card, Notice } from '@holdfast/ui';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { lawOf, renewalOf } from '../state/law.ts';
import { standingNow } from '../state/reading.ts';
import { orderScreenWords } from '../words/orders.ts';
import { orderRows } from '../words/rows.ts';
import { Earlier } from './earlier.tsx';
import { OpenRow, Screen } from './screen.tsx';

export function OrderView(props: { readonly id: OrderId }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const found = () => inside.held().orders.find((order) => order.id === props.id);
  const others = () => inside.held().orders.filter(({ id }) => id !== props.id);
  return (
    <Show when={found()}>
      {(order) => (
        <Screen title={say(orderScreenWords.title)}>
          <Standing order={order()} />
          <Button
            icon="scroll-text"
            tone="primary"
            wide
            onPress={() => inside.router.go({ name: 'show-order', id: props.id })}
          >
            {say(orderScreenWords.show)}
          </Button>
          <Card label={say(orderScreenWords.title)}>
            <OrderLines order={order()} />
            <Earlier kept={inside.held().written.orders.get(props.id)}>
              {(before) => <OrderLines order={before} />}
            </Earlier>
            <Button wide icon="pencil" onPress={() => inside.router.go({ name: 'order-edit', id: props.id })}>
              {say(orderScreenWords.correct)}
            </Button>
          </Card>
          <Renewal order={order()} />
          <Show when={others().length > 0}>
            <Governing order={order()} />
            <section class="stack-tight" aria-labelledby="orders">
              <h2 id="orders">{say(orderScreenWords.all)}</h2>
              <For each={others()}>
                {(other) => (
                  <OpenRow
                    icon="scroll-text"
                    title={other.orderNumber}
                    detail={sayStanding(standingNow(other, inside.now()), inside.language())}
                    onOpen={() => inside.router.go({ name: 'order', id: other.id })}
                  />
                )}
              </For>
            </section>
          </Show>
          <Button wide icon="plus" onPress={() => inside.router.go({ name: 'order-new' })}>
            {say(orderScreenWords.another)}
          </Button>
        </Screen>
      )}
    </Show>
  );
}

function Standing(props: { readonly order: Order }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const standing = createMemo(() => standingNow(props.order, inside.now()));
  return (
    <Notice tone={standing().answer === 'in-force' ? 'done' : 'ask'} title={say(orderScreenWords.standing)}>
      <p class="large">{sayStanding(standing(), inside.language())}</p>
      <For each={standing().reasons.slice(1)}>
        {(reason) => <p class="small">{say(standingReasonWords(reason, standing().zone))}</p>}
      </For>
    </Notice>
  );
}

function OrderLines(props: { readonly order: Order }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const rows = () => orderRows(props.order, { language: inside.language(), zone: inside.zone });
  return (
    <>
      <dl class="facts">
        <For each={rows()}>
          {([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          )}
        </For>
      </dl>
      <h2>{say(orderScreenWords.says)}</h2>
      <Show when={props.order.conditions.length > 0} fallback={<p class="quiet">{say(orderScreenWords.noTerms)}</p>}>
        <ul class="list-marked stack-tight">
          <For each={props.order.conditions.map((one) => explainCondition(one, 'protected-party', inside.language()))}>
            {(term) => (
              <li>
                <strong>{term.heading}.</strong> {term.sentences.join(' ')}
                <Show when={term.courtWords}>{(own) => <q class="own-words">{own()}</q>}</Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

/** When more time can be asked for, as the place's own way of an order says. */
function Renewal(props: { readonly order: Order }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  // What is short by nature is followed by another order, not made longer.
  const step = () =>
    props.order.kind === 'final' || props.order.kind === 'unknown'
      ? renewalOf(props.order.issuingCourt.jurisdiction)
      : undefined;
  const opens = () => {
    const { expiry, kind } = props.order;
    const months = step()?.opensMonthsBeforeEnd;
    return months === undefined || expiry.kind !== 'on' || kind !== 'final'
      ? undefined
      : plusMonths(expiry.date, -months);
  };
  return (
    <Show when={step()}>
      {(known) => (
        <Card label={say(orderScreenWords.renewal)}>
          <h2>{say(known().title)}</h2>
          <Show when={opens()}>
            {(day) => (
              <p>
                <strong>{say(orderScreenWords.opens(say(dayWords(day()))))}</strong>
              </p>
            )}
          </Show>
          <p>{say(known().what)}</p>
          <p class="small quiet">{sourceWords(known().citation, inside.language())}</p>
        </Card>
      )}
    </Show>
  );
}

/** Of several orders, which speaks where they differ, as far as the law of this place was read. */
function Governing(props: { readonly order: Order }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const found = createMemo(() =>
    governingOrders({
      orders: inside.held().orders,
      instant: inside.now(),
      law: lawOf(props.order.issuingCourt.jurisdiction),
      lawBook: lawOf,
    }).find(({ orderIds }) => orderIds.includes(props.order.id) && orderIds.length > 1),
  );
  const numberOf = (id: OrderId) => inside.held().orders.find((order) => order.id === id)?.orderNumber ?? '';
  const titles = () => wordsIn(inside.language()).conditionWords;
  const sayTerm = (term: GoverningTerm, title: string): string => {
    if (term.answer === 'cannot-tell') {
      const ask = term.missing.map((one) => say(priorityQuestionWords[one])).join(' ');
      return `${say(orderScreenWords.cannotTell(title))} ${ask}`;
    }
    const numbers = term.orderIds.map(numberOf).join(', ');
    return say(
      term.by === 'say-the-same' ? orderScreenWords.same(title, numbers) : orderScreenWords.speaks(title, numbers),
    );
  };
  return (
    <Show when={found()}>
      {(known) => (
        <Card label={say(orderScreenWords.governs)}>
          <h2>{say(orderScreenWords.governs)}</h2>
          <ul class="stack-tight">
            <For each={known().terms}>
              {(term) => {
                const [kind = 'other'] = term.kinds;
                return <li>{sayTerm(term, titles()[kind].title)}</li>;
              }}
            </For>
          </ul>
          <Show when={known().perhaps.length > 0}>
            <p class="small">{say(orderScreenWords.perhaps)}</p>
          </Show>
        </Card>
      )}
    </Show>
  );
}
