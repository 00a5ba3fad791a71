/** Orders that still have to be served, the oldest first: the tries so far, the next one, and the form for what was done. */
import { civilDateAt, daysBetween } from '@holdfast/domain';
import { Button, Card, EmptyState, sayDate, sayMoment } from '@holdfast/ui';
import type { OrderLifeAnswer } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { ServiceForm } from './service-form.tsx';

/** The list. */
export function UnservedScreen(): JSX.Element {
  const { client } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('unservedOrders', {}),
  );
  const lives = () => reading.value()?.lives ?? [];
  return (
    <Panes focus="thing">
      <PageTitle tab="To serve">Orders not known to be served</PageTitle>
      <p class="small figures">
        {lives().length} of {reading.value()?.count ?? 0}, the oldest first. That each was shown is recorded.
      </p>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show
        when={lives().length > 0}
        fallback={
          <Show when={!reading.waiting()}>
            <EmptyState title="Every order on record is known to be served">
              <p>Orders without a service on record would be listed here by age.</p>
            </EmptyState>
          </Show>
        }
      >
        <For each={lives()}>{(life) => <ToServe life={life} onRecorded={reading.again} />}</For>
      </Show>
    </Panes>
  );
}

function ToServe(props: { readonly life: OrderLifeAnswer; readonly onRecorded: () => void }): JSX.Element {
  const { now, say } = useWorkspace();
  const [open, setOpen] = createSignal(false);
  const order = () => props.life.order;
  const time = () => ({ zone: order().issuingCourt.timeZone, now: now() });
  const age = () => {
    const zone = order().issuingCourt.timeZone;
    const days = daysBetween(civilDateAt(order().issuedAt, zone), civilDateAt(now(), zone));
    return days === 1 ? '1 day' : `${days} days`;
  };
  const tries = () => order().serviceAttempts.filter((attempt) => attempt.succeeded !== 'yes');
  return (
    <Card label={`Order ${order().orderNumber}`}>
      <div class="row-apart">
        <h2>
          <span class="code">{order().orderNumber}</span> {order().restrainedParty.name}
        </h2>
        <span class="figures">{age()} since it was issued</span>
      </div>
      <p>
        {tries().length === 0
          ? 'No try on record'
          : `${tries().length} ${tries().length === 1 ? 'try' : 'tries'} on record`}
        <Show when={tries().at(-1)}>{(last) => <>, the last {sayMoment(last().at, time())}</>}</Show>.{' '}
        <Show when={props.life.nextTryOn} fallback="No next try is planned.">
          {(on) => <>Next try {sayDate(on())}.</>}
        </Show>
      </p>
      <Button
        expanded={open()}
        onPress={() => setOpen(!open())}
        label={`Record service or a try: ${order().orderNumber}`}
      >
        Record service or a try
      </Button>
      <Show when={open()}>
        <ServiceForm
          orderId={order().id}
          onRecorded={() => {
            say(`Recorded for ${order().orderNumber}`);
            props.onRecorded();
          }}
        />
      </Show>
    </Card>
  );
}
