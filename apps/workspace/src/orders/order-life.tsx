/**
 * The life of one order: how long the court's part and the police's part took, what is to be done about service, and what a court made of it
 * since. It is asked for apart from the order, because an officer at a door needs the order first.
 */
import { civilDateFrom, type Order, type OrderChange, orderChangeKinds } from '@holdfast/domain';
import { Button, DateField, Notice, Select, sayDate, sayMoment, Table } from '@holdfast/ui';
import type { OrderLifeAnswer } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { instantFromWall, wallFromInstant } from '../calls/wall-time.ts';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { ServiceForm } from '../registry/service-form.tsx';
import { useWorkspace } from '../workspace.ts';
import { changeWords, delayRows } from './life-words.ts';
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
  const time = () => ({ zone: props.order.issuingCourt.timeZone, now: now() });
  const recorded = (words: string) => (changed: OrderLifeAnswer) => {
    setNewer(changed);
    setOpen(undefined);
    say(words);
    props.onChanged();
  };
  return (
    <section class="stack-tight" aria-labelledby="life">
      <h2 id="life">Its life</h2>
      <Show when={!wanted()}>
        <div class="row screen-only">
          <Button icon="clock" onPress={() => setWanted(true)}>
            Show delays, service and changes
          </Button>
        </div>
      </Show>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={life()}>
        {(known) => (
          <>
            <Table
              caption="How long each part took"
              rows={delayRows(known().delays)}
              columns={[
                { title: 'Part', names: true, cell: ({ part }) => part },
                { title: 'Whose', cell: ({ whose }) => whose },
                { title: 'Time', cell: ({ delay }) => delay },
              ]}
            />
            <Show when={known().enteredAt}>
              {(at) => <p class="small quiet">Entered {sayMoment(at(), time())}.</p>}
            </Show>
            <Show when={known().nextTryOn}>{(on) => <p>Next try at service: {sayDate(on())}.</p>}</Show>
            <Show when={known().order.changes.length > 0}>
              <Table
                caption="What a court made of it"
                rows={known().order.changes.toSorted((a, b) => (a.at < b.at ? -1 : 1))}
                columns={[
                  { title: 'What', names: true, cell: ({ kind }) => changeWords[kind] },
                  { title: 'When', cell: ({ at }) => sayMoment(at, time()) },
                  {
                    title: 'New end',
                    cell: ({ expiry }) => (expiry?.kind === 'on' ? sayDate(expiry.date) : 'None given'),
                  },
                ]}
              />
            </Show>
            <div class="row screen-only">
              <Button
                expanded={open() === 'service'}
                onPress={() => setOpen(open() === 'service' ? undefined : 'service')}
              >
                Record service or a try
              </Button>
              <Show when={me().role !== 'officer'}>
                <Button
                  expanded={open() === 'change'}
                  onPress={() => setOpen(open() === 'change' ? undefined : 'change')}
                >
                  Record what a court changed
                </Button>
              </Show>
            </div>
            <Show when={open() === 'service'}>
              <ServiceForm orderId={props.order.id} onRecorded={recorded('Service recorded')} />
            </Show>
            <Show when={open() === 'change'}>
              <ChangeForm life={known()} onRecorded={recorded('Change recorded')} onReread={reading.again} />
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}

function ChangeForm(props: {
  readonly life: OrderLifeAnswer;
  readonly onRecorded: (life: OrderLifeAnswer) => void;
  readonly onReread: () => void;
}): JSX.Element {
  const { client, thisMoment, zone } = useWorkspace();
  const sending = createSending();
  const [kind, setKind] = createSignal<OrderChange['kind']>();
  const [at, setAt] = createSignal(wallFromInstant(thisMoment(), zone()));
  const [endsOn, setEndsOn] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const [what, when] = [kind(), instantFromWall(at(), zone())];
    if (what === undefined || when === undefined) return;
    const day = civilDateFrom(endsOn());
    const body = { revision: props.life.revision, kind: what, at: when, ...(day.ok ? { endsOn: day.value } : {}) };
    const changed = await sending.send(() =>
      client('recordOrderChange', { params: { id: props.life.order.id }, body }),
    );
    if (changed !== undefined) props.onRecorded(changed);
  };
  return (
    <form class="stack form" autocomplete="off" novalidate onSubmit={submit} aria-label="What a court changed">
      <Select
        label="What did the court do?"
        unchosen="Choose"
        value={kind() ?? ''}
        options={orderChangeKinds.map((value: OrderChange['kind']) => ({
          value,
          label: changeWords[value],
        }))}
        onChoose={setKind}
        error={tried() && kind() === undefined ? 'Choose one.' : undefined}
      />
      <DateField
        kind="date-and-time"
        label="When"
        value={at()}
        onInput={setAt}
        error={fieldProblem(sending.issue(), 'at')}
      />
      <DateField label="New last day" optional="if the court set one" value={endsOn()} onInput={setEndsOn} />
      <Show when={sending.issue()?.code === 'stale'} fallback={<Problem issue={sending.issue()} />}>
        <Notice tone="owed" title="Someone recorded a change after you opened this" announce="at-once">
          <p>Nothing of yours was stored. Read the order again before you decide; what you typed stays here.</p>
          <Button icon="refresh-cw" onPress={() => props.onReread()}>
            Read it again
          </Button>
        </Notice>
      </Show>
      <div class="row">
        <Button kind="submit" tone="primary" busy={sending.busy()}>
          Record the change
        </Button>
      </div>
    </form>
  );
}
