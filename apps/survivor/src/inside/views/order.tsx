/** Her order, large enough to hold up to an officer: who, what is forbidden, number, court, end, served. */
import {
  type Condition,
  channelWords,
  civilDateAt,
  issuingPlaceWords,
  type Order,
  type OrderId,
  orderKindWords,
  sayStanding,
} from '@holdfast/domain';
import { Card, Notice, sayDate } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { useInside } from '../state/inside.ts';
import { standingNow } from '../state/reading.ts';
import { conditionWords, placeWords } from '../words/choices.ts';
import { sayEnd, sayServed } from '../words/say.ts';
import { Screen } from './screen.tsx';

export function OrderView(props: { readonly id: OrderId }): JSX.Element {
  const inside = useInside();
  const found = () => inside.held().orders.find((order) => order.id === props.id);
  return (
    <Show when={found()}>
      {(order) => (
        <Screen title="My order" lead={sayStanding(standingNow(order(), inside.now()), 'en')}>
          <OrderFace order={order()} />
          <Notice title="Served or not decides a lot">
            <p>
              {sayServed(order())}. If an officer is not sure, ask them to look the order up and to tell the other
              person what it says.
            </p>
          </Notice>
        </Screen>
      )}
    </Show>
  );
}

function OrderFace(props: { readonly order: Order }): JSX.Element {
  const rows = (): readonly (readonly [string, string])[] => [
    ['Number', props.order.orderNumber],
    ['Court', `${props.order.issuingCourt.name}, ${issuingPlaceWords[props.order.issuingCourt.jurisdiction]}`],
    ['Kind', orderKindWords[props.order.kind].title],
    ['Protects', props.order.protectedParty.name],
    ['Against', props.order.restrainedParty.name],
    ['Made on', sayDate(civilDateAt(props.order.issuedAt, props.order.issuingCourt.timeZone))],
    ['Ends', sayEnd(props.order)],
    ['Served', sayServed(props.order)],
  ];
  return (
    <Card label="The order">
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
      <h2>What it says</h2>
      <Show when={props.order.conditions.length > 0} fallback={<p class="quiet">Nothing was ticked.</p>}>
        <ul class="list-marked stack-tight large">
          <For each={props.order.conditions}>{(condition) => <li>{sayCondition(condition)}</li>}</For>
        </ul>
      </Show>
    </Card>
  );
}

/** One term with what goes with it. */
export function sayCondition(condition: Condition): string {
  const words = conditionWords[condition.kind];
  switch (condition.kind) {
    case 'no-contact': {
      const by = condition.channels.map((channel) => channelWords[channel].title.toLowerCase()).join(', ');
      const except = condition.exceptForChildExchange ? ', except calm contact to hand over children' : '';
      return `${words}${by === '' ? ' in any way' : ` (${by})`}${except}`;
    }
    case 'stay-away': {
      const from = condition.places.map((place) => placeWords[place].toLowerCase()).join(', ');
      const far = condition.distance ? ` ${condition.distance.amount} ${condition.distance.unit}` : '';
      return `${words}${far}${from === '' ? '' : ` from ${from}`}`;
    }
    case 'firearms-surrender':
      return condition.includesAmmunition ? `${words} and ammunition` : words;
    case 'other':
      return condition.text ?? words;
    case 'positive-requirement':
      return condition.text ?? words;
    case 'no-violence':
    case 'no-threats-to-household':
    case 'no-harassment':
    case 'no-contact-through-others':
    case 'move-out':
    case 'exclusive-custody':
    case 'contact-permission':
      return words;
  }
}
