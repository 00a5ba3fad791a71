/** One order that may be meant: who it protects from whom, whether it bound when the call came in, and why it is proposed. Never an address. */

import type { Instant, Order } from '@holdfast/domain';
import { Button, Card, Tag } from '@holdfast/ui';
import type { WhyProposed } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { standingOf } from '../duties/ledger.ts';
import { foundWords } from '../orders/found-words.ts';
import { standingWords } from '../orders/order-words.ts';
import { cluePartWords, matchWords } from './match-words.ts';

/** The card; without `onConfirm` there is nothing to press. */
export function ProposedOrder(props: {
  readonly order: Order;
  readonly why: readonly WhyProposed[];
  readonly at: Instant;
  readonly busy?: boolean;
  readonly onConfirm?: () => void;
}): JSX.Element {
  const standing = () => standingOf(props.order, props.at).answer;
  return (
    <Card label={matchWords.orderOf(props.order.orderNumber)}>
      <div class="row-apart">
        <h3 class="code">{props.order.orderNumber}</h3>
        <span class="small">
          {matchWords.whenItCame}: <Tag state={tags[standing()]}>{standingWords[standing()]}</Tag>
        </span>
      </div>
      <p>{matchWords.protectsFrom(props.order.protectedParty.name, props.order.restrainedParty.name)}</p>
      <Show when={props.why.length > 0}>
        <p class="small quiet">{matchWords.whyThisOne}</p>
        <ul class="list-marked">
          <For each={props.why}>{(one) => <li>{saidOf(one)}</li>}</For>
        </ul>
      </Show>
      <Show when={props.onConfirm}>
        {(confirm) => (
          <div class="row screen-only">
            <Button tone="primary" icon="link-2" busy={props.busy === true} onPress={() => confirm()()}>
              {matchWords.itIsOrder(props.order.orderNumber)}
            </Button>
          </div>
        )}
      </Show>
    </Card>
  );
}

const tags = { 'in-force': 'met', 'not-in-force': 'not-owed', 'cannot-tell': 'cannot-tell' } as const;

function saidOf({ foundBy, part }: WhyProposed): string {
  return part === undefined ? foundWords(foundBy) : `${cluePartWords[part]}: ${foundWords(foundBy)}`;
}
