/** Things written in a case, each with its change, its taking back, what two wrote at once, and what stood before. It hides nothing but what was taken back. */

import type { CaseFile, CaseItem, CaseKind, CaseSaying } from '@holdfast/domain';
import { Button, EmptyState, Notice, sayMoment } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { formOf } from './case-forms.ts';
import { EntryForm } from './entry-form.tsx';
import { sayEntry } from './say-entry.ts';
import { words } from './screen-words.ts';
import { nameIn } from './who.ts';

export interface ItemListProps {
  readonly file: CaseFile;
  readonly kinds: readonly CaseKind[];
  readonly title: string;
}

/** The items of some kinds, newest first. */
export function ItemList(props: ItemListProps): JSX.Element {
  const { caseRoom } = useWorkspace();
  const [last, setLast] = createSignal<Undoable>();
  const undo = async ({ item, before }: Undoable) => {
    const written = await caseRoom.write({ caseId: props.file.id, says: before, item });
    if (written.ok) setLast(undefined);
  };
  const items = () =>
    props.file.items.filter(({ says, takenBack }) => !takenBack && props.kinds.includes(says.kind)).toReversed();
  return (
    <section class="stack-tight" aria-label={props.title}>
      <h2>
        {props.title} <span class="quiet small figures">{items().length}</span>
      </h2>
      <Show when={items().length > 0} fallback={<EmptyState title={words.nobodyYet[caseRoom.language()]} />}>
        <ul class="case-items">
          {/* By its id: reading the case anew must not close a form that someone is typing in. */}
          <For each={items().map(({ item }) => item)}>
            {(id) => (
              <Show when={items().find(({ item }) => item === id)}>
                {(item) => <Item file={props.file} item={item()} onDone={setLast} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <Show when={last()}>
        {(done) => (
          <p class="row screen-only" role="status">
            {(done().takenBack ? words.takenBack : words.saved)[caseRoom.language()]}
            <Button tone="quiet" onPress={() => void undo(done())}>
              {words.undo[caseRoom.language()]}
            </Button>
          </p>
        )}
      </Show>
    </section>
  );
}

/** What was changed or taken back last, with what stood before it. */
interface Undoable {
  readonly item: CaseItem['item'];
  readonly before: CaseSaying;
  readonly takenBack: boolean;
}

function Item(props: {
  readonly file: CaseFile;
  readonly item: CaseItem;
  readonly onDone: (done: Undoable) => void;
}): JSX.Element {
  const { caseRoom, time, say } = useWorkspace();
  const [changing, setChanging] = createSignal(false);
  let stood = props.item.says;
  const language = caseRoom.language;
  const told = () => sayEntry(props.item.says, language());
  const form = () => formOf(props.item.says.kind);
  const writes = async (says: CaseSaying) =>
    await caseRoom.write({ caseId: props.file.id, says, item: props.item.item });
  const takeBack = async () => {
    const { item, says: before } = props.item;
    if (!(await writes({ kind: 'taken-back' })).ok) return;
    props.onDone({ item, before, takenBack: true });
    say(words.takenBack[language()]);
  };
  const by = () => nameIn(caseRoom.cases().get(props.file.id), props.item.entry.by);
  return (
    <li class="case-item">
      <Show
        when={!changing()}
        fallback={
          <Show when={form()}>
            {(known) => (
              <EntryForm
                caseId={props.file.id}
                form={known()}
                item={props.item.item}
                values={known().values(props.item.says)}
                onWritten={() => {
                  props.onDone({ item: props.item.item, before: stood, takenBack: false });
                  setChanging(false);
                }}
                onCancel={() => setChanging(false)}
              />
            )}
          </Show>
        }
      >
        <div class="row-apart">
          <h3>{told().title}</h3>
          <span class="quiet small figures">
            <Show when={told().on} fallback={sayMoment(props.item.entry.writtenAt, time())}>
              {(day) => sayDate(day())}
            </Show>
          </span>
        </div>
        <Show when={told().text !== ''}>
          <p class="case-text">{told().text}</p>
        </Show>
        <p class="quiet small">{by()}</p>
        <Show when={props.item.also.length > 0}>
          <Notice tone="ask" title={words.both[language()]}>
            <For each={[props.item.entry, ...props.item.also]}>
              {(entry) => (
                <div class="stack-tight">
                  <p class="case-text">
                    <strong>{nameIn(caseRoom.cases().get(props.file.id), entry.by)}:</strong>{' '}
                    {sayEntry(entry.says, language()).title}. {sayEntry(entry.says, language()).text}
                  </p>
                  <Button onPress={() => void writes(entry.says)}>{words.useThis[language()]}</Button>
                </div>
              )}
            </For>
          </Notice>
        </Show>
        <div class="row screen-only">
          <Show when={form()}>
            <Button
              tone="quiet"
              label={`${words.change[language()]}: ${told().title}`}
              onPress={() => {
                stood = props.item.says;
                setChanging(true);
              }}
            >
              {words.change[language()]}
            </Button>
            <Button
              tone="quiet"
              label={`${words.takeBack[language()]}: ${told().title}`}
              onPress={() => void takeBack()}
            >
              {words.takeBack[language()]}
            </Button>
          </Show>
        </div>
        <Show when={props.item.history.length > 1}>
          <details class="folded screen-only">
            <summary>
              {words.history[language()]} ({props.item.history.length - 1})
            </summary>
            <ul class="list-marked small">
              <For each={props.item.history.slice(0, -1).toReversed()}>
                {(entry) => (
                  <li>
                    {sayMoment(entry.writtenAt, time())}: {sayEntry(entry.says, language()).title}.{' '}
                    {sayEntry(entry.says, language()).text}
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
      </Show>
    </li>
  );
}
