/** What a court changed of an order, as a form. Where somebody recorded something since, both stand side by side and nothing typed is lost. */

import { civilDateFrom, type Order, type OrderChange, orderChangeKinds } from '@holdfast/domain';
import { Button, DateField, Select } from '@holdfast/ui';
import type { OrderLifeAnswer } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { instantFromWall, wallFromInstant } from '../calls/wall-time.ts';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import type { ChangeField, ChangeTyped } from './change-conflict.ts';
import { ChangeConflict } from './change-conflict.tsx';
import { conflictWords as words } from './conflict-words.ts';
import { changeWords } from './life-words.ts';
import type { Reason } from './purpose.ts';

/** The form over one reading of the life. */
export function ChangeForm(props: {
  readonly life: OrderLifeAnswer;
  readonly why: Reason;
  readonly onRecorded: (life: OrderLifeAnswer) => void;
  /** Left at what somebody else recorded: `life` is the order as it is now. */
  readonly onLeft: (life: OrderLifeAnswer) => void;
}): JSX.Element {
  const { client, thisMoment, zone } = useWorkspace();
  const [sending, reading] = [createSending(), createSending()];
  const [typed, setTyped] = createSignal<ChangeTyped>({
    kind: '',
    at: wallFromInstant(thisMoment(), zone()),
    endsOn: '',
  });
  const [newer, setNewer] = createSignal<OrderLifeAnswer>();
  const [before, setBefore] = createSignal<Order>(props.life.order);
  const [tried, setTried] = createSignal(false);
  const set = (field: ChangeField) => (value: string) => setTyped((known) => ({ ...known, [field]: value }));
  const kindOf = (text: string): OrderChange['kind'] | undefined => orderChangeKinds.find((kind) => kind === text);

  const send = async (mine: ChangeTyped, life: OrderLifeAnswer) => {
    const [kind, at] = [kindOf(mine.kind), instantFromWall(mine.at, zone())];
    if (kind === undefined || at === undefined) return;
    const day = civilDateFrom(mine.endsOn);
    const body = { revision: life.revision, kind, at, ...(day.ok ? { endsOn: day.value } : {}) };
    const { id } = life.order;
    const changed = await sending.send(() => client('recordOrderChange', { params: { id }, body }));
    if (changed !== undefined) {
      props.onRecorded(changed);
      return;
    }
    if (sending.issue()?.code !== 'stale') return;
    setBefore(life.order);
    setTyped(mine);
    const read = await reading.send(() => client('readOrderLife', { params: { id }, body: props.why }));
    if (read !== undefined) setNewer(read);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    void send(typed(), newer() ?? props.life);
  };
  const sayField = (field: ChangeField, value: string): string => {
    const kind = kindOf(value);
    if (field === 'kind' && kind !== undefined) return changeWords[kind];
    const day = civilDateFrom(value);
    return field === 'endsOn' && day.ok ? sayDate(day.value) : value.replace('T', ', ');
  };
  const stale = () => sending.issue()?.code === 'stale';
  return (
    <Show
      when={stale() && newer()}
      keyed
      fallback={
        <form class="stack form" autocomplete="off" novalidate onSubmit={submit} aria-label={words.form}>
          <Select
            label={words.didWhat}
            unchosen={words.choose}
            value={kindOf(typed().kind) ?? ''}
            options={orderChangeKinds.map((value: OrderChange['kind']) => ({ value, label: changeWords[value] }))}
            onChoose={set('kind')}
            error={tried() && typed().kind === '' ? words.chooseOne : undefined}
          />
          <DateField
            kind="date-and-time"
            label={words.fields.at}
            value={typed().at}
            onInput={set('at')}
            error={fieldProblem(sending.issue(), 'at')}
          />
          <DateField
            label={words.fields.endsOn}
            optional={words.ifSet}
            value={typed().endsOn}
            onInput={set('endsOn')}
          />
          <Show when={stale()} fallback={<Problem issue={sending.issue()} />}>
            <p role="status">{reading.issue() === undefined ? words.reading : ''}</p>
            <Problem issue={reading.issue()} />
          </Show>
          <div class="row">
            <Button kind="submit" tone="primary" busy={sending.busy() || reading.busy()}>
              {words.record}
            </Button>
          </div>
        </form>
      }
    >
      {(now) => (
        <ChangeConflict
          before={before()}
          now={now}
          mine={typed()}
          sayField={sayField}
          busy={sending.busy()}
          onRecord={(taken) => void send(taken, now)}
          onLeave={() => props.onLeft(now)}
        />
      )}
    </Show>
  );
}
