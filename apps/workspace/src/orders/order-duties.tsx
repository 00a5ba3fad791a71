/** What the law asks at the door, for an order in hand before there is a call on record: the duties, with the questions that settle them. */

import { type CallForService, idOf, type Order } from '@holdfast/domain';
import { LinkButton } from '@holdfast/ui';
import { createMemo, type JSX } from 'solid-js';
import { setOrderForCall } from '../calls/order-for-call.ts';
import { DutyList } from '../duties/duty-list.tsx';
import { ledgerOf } from '../duties/ledger.ts';
import { useWorkspace } from '../workspace.ts';
import { orderWords } from './order-page-words.ts';

/** Duties as they would stand if a call about this order came in now and nothing else were known. */
export function OrderDuties(props: { readonly order: Order }): JSX.Element {
  const { now, go, me } = useWorkspace();
  const duties = createMemo(() => {
    const call: CallForService = {
      id: idOf('none'),
      agencyId: idOf('none'),
      provenance: 'police',
      callNumber: '-',
      orderId: props.order.id,
      receivedAt: now(),
      initialType: '-',
    };
    const file = { call, order: props.order, responses: [], dutiesDone: [] };
    return ledgerOf({ file, place: me().jurisdiction, now: now() }).duties;
  });
  return (
    <div class="stack">
      <LinkButton
        href="/calls/new"
        icon="phone"
        tone="primary"
        wide
        onFollow={(event) => {
          event.preventDefault();
          setOrderForCall(props.order);
          go('/calls/new');
        }}
      >
        {orderWords.recordACallAboutThis}
      </LinkButton>
      <DutyList title={orderWords.atTheDoor} duties={duties()} workedOutAt={now()} words="officer" />
    </div>
  );
}
