/** Orders that still have to be served, the oldest first: the tries so far, the next one, and the form for what was done. */
import {
  civilDateAt,
  civilDateFrom,
  daysBetween,
  type ServiceMethod,
  serviceMethods,
  serviceMethodWords,
} from '@holdfast/domain';
import { Button, Card, Choice, DateField, EmptyState, Select, sayDate, sayMoment } from '@holdfast/ui';
import type { OrderLifeAnswer } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { instantFromWall, wallFromInstant } from '../calls/wall-time.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';

const methodOptions = serviceMethods.map((value: ServiceMethod) => ({ value, label: serviceMethodWords[value].title }));
const reachedOptions = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Cannot tell' },
] as const;

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
          life={props.life}
          onRecorded={() => {
            say(`Recorded for ${order().orderNumber}`);
            props.onRecorded();
          }}
        />
      </Show>
    </Card>
  );
}

function ServiceForm(props: { readonly life: OrderLifeAnswer; readonly onRecorded: () => void }): JSX.Element {
  const { client, me, thisMoment, zone } = useWorkspace();
  const sending = createSending();
  const [at, setAt] = createSignal(wallFromInstant(thisMoment(), zone()));
  const [method, setMethod] = createSignal<ServiceMethod>();
  const [succeeded, setSucceeded] = createSignal<'yes' | 'no' | 'unknown'>();
  const [next, setNext] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const moment = () => instantFromWall(at(), zone());
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const [when, how, reached] = [moment(), method(), succeeded()];
    if (when === undefined || how === undefined || reached === undefined) return;
    const day = civilDateFrom(next());
    const recorded = await sending.send(() =>
      client('recordService', {
        params: { id: props.life.order.id },
        body: {
          at: when,
          method: how,
          succeeded: reached,
          by: me().name,
          byRole: 'officer',
          ...(day.ok && reached !== 'yes' ? { nextTryOn: day.value } : {}),
        },
      }),
    );
    if (recorded !== undefined) props.onRecorded();
  };
  return (
    <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
      <DateField
        kind="date-and-time"
        label="When"
        value={at()}
        onInput={setAt}
        error={tried() && moment() === undefined ? 'Give a date and a time.' : fieldProblem(sending.issue(), 'at')}
      />
      <Select
        label="How"
        unchosen="Choose"
        value={method() ?? ''}
        options={methodOptions}
        onChoose={setMethod}
        error={tried() && method() === undefined ? 'Choose how.' : undefined}
      />
      <Choice
        legend="Did it reach the restrained party?"
        inRow
        value={succeeded()}
        options={reachedOptions}
        onChoose={setSucceeded}
        error={tried() && succeeded() === undefined ? 'Choose one.' : undefined}
      />
      <Show when={succeeded() !== undefined && succeeded() !== 'yes'}>
        <DateField label="Next try" optional="when it is planned" value={next()} onInput={setNext} />
      </Show>
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" busy={sending.busy()}>
          Record it
        </Button>
      </div>
    </form>
  );
}
