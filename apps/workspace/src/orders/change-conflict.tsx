/**
 * Someone else recorded a change of the order since this screen read it: both stand side by side, each part can be taken from either, and
 * what is recorded goes after theirs. It stores nothing by itself and empties no field.
 */
import type { Order, OrderChange } from '@holdfast/domain';
import { Button, Choice, Notice, Table } from '@holdfast/ui';
import type { OrderLifeAnswer } from '@holdfast/wire';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { wallFromInstant } from '../calls/wall-time.ts';
import { useWorkspace } from '../workspace.ts';
import {
  type ChangeField,
  type ChangeTyped,
  changeFields,
  changesSince,
  factsApart,
  fieldsApart,
  takenFrom,
  typedFrom,
  type Whose,
} from './change-conflict.ts';
import { conflictWords as words } from './conflict-words.ts';

export interface ChangeConflictProps {
  /** As this screen read it before the other recorded theirs. */
  readonly before: Order;
  readonly now: OrderLifeAnswer;
  readonly mine: ChangeTyped;
  /** A field in words: what a court did, a moment, a day. */
  readonly sayField: (field: ChangeField, value: string) => string;
  readonly busy: boolean;
  readonly onRecord: (typed: ChangeTyped) => void;
  readonly onLeave: () => void;
}

/** Both versions, a choice for each part in which they differ, and what follows. */
export function ChangeConflict(props: ChangeConflictProps): JSX.Element {
  const { zone } = useWorkspace();
  const [whose, setWhose] = createSignal<Readonly<Partial<Record<ChangeField, Whose>>>>({});
  const since = createMemo<readonly OrderChange[]>(() => changesSince(props.before, props.now.order));
  const theirs = createMemo<ChangeTyped | undefined>(() => {
    const last = since().at(-1);
    return last === undefined ? undefined : typedFrom(last, (at) => wallFromInstant(at, zone()));
  });
  const apart = () => {
    const other = theirs();
    return other === undefined ? [] : fieldsApart(props.mine, other);
  };
  const taken = () => {
    const other = theirs();
    return other === undefined ? props.mine : takenFrom({ mine: props.mine, theirs: other, whose: whose() });
  };
  const sameAsTheirs = () => {
    const other = theirs();
    return other !== undefined && fieldsApart(taken(), other).length === 0;
  };
  const say = (field: ChangeField, value: string) => (value === '' ? words.none : props.sayField(field, value));
  return (
    <section class="stack" aria-label={words.title}>
      <Notice tone="owed" title={words.title} announce="at-once">
        <p>{words.kept}</p>
      </Notice>
      <Show when={factsApart(props.before, props.now.order)}>
        {(facts) => (
          <Show when={facts().length > 0}>
            <div class="stack-tight">
              <h3>{words.anew}</h3>
              <ul class="list-marked">
                <For each={facts()}>{(fact) => <li>{words.facts[fact]}</li>}</For>
              </ul>
            </div>
          </Show>
        )}
      </Show>
      <Show when={theirs()}>
        {(other) => (
          <>
            <Table
              caption={words.both}
              rows={[...changeFields]}
              columns={[
                { title: words.part, names: true, cell: (field) => words.fields[field] },
                { title: words.mine, cell: (field) => say(field, props.mine[field]) },
                { title: words.theirs, cell: (field) => say(field, other()[field]) },
              ]}
            />
            <For each={apart()}>
              {(field) => (
                <Choice
                  legend={words.fields[field]}
                  value={whose()[field] ?? 'mine'}
                  options={[
                    { value: 'mine', label: `${words.whose.mine}: ${say(field, props.mine[field])}` },
                    { value: 'theirs', label: `${words.whose.theirs}: ${say(field, other()[field])}` },
                  ]}
                  onChoose={(chosen) => setWhose((known) => ({ ...known, [field]: chosen }))}
                />
              )}
            </For>
          </>
        )}
      </Show>
      <Show
        when={!sameAsTheirs()}
        fallback={
          <>
            <p role="status">{words.asTheirs}</p>
            <div class="row">
              <Button tone="primary" onPress={() => props.onLeave()}>
                {words.leaveIt}
              </Button>
            </div>
          </>
        }
      >
        <div class="row">
          <Button tone="primary" busy={props.busy} onPress={() => props.onRecord(taken())}>
            {theirs() === undefined ? words.recordOn : words.recordBeside}
          </Button>
          <Button onPress={() => props.onLeave()}>{words.leaveIt}</Button>
        </div>
      </Show>
    </section>
  );
}
