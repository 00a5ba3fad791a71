/**
 * Choosing from the directory while a referral is written. It has a field of its own to search by: what is typed into the case is
 * never sent anywhere as a search.
 */
import { Button, Field, Icon } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { useWorkspace } from '../workspace.ts';
import { words } from './directory-words.ts';

/** Source: product decision: more than fit in view are found by typing on. */
const mostShown = 6;

/** A button that opens the search, and entries to press. */
export function ChooseHelp(props: { readonly onChoose: (to: string) => void }): JSX.Element {
  const { caseRoom, client, say } = useWorkspace();
  const language = caseRoom.language;
  const [looking, setLooking] = createSignal(false);
  const [typed, setTyped] = createSignal('');
  const asking = createAsking(
    () => (looking() ? typed().trim() : undefined),
    (text) => client('findHelp', { query: { words: text } }),
  );
  const choose = (to: string) => {
    props.onChoose(to);
    setLooking(false);
    setTyped('');
    say(words.chosen[language()]);
  };
  return (
    <div class="stack-tight">
      <div class="row">
        <Button tone="quiet" icon="search" pressed={looking()} onPress={() => setLooking(!looking())}>
          {(looking() ? words.choosingStop : words.choosing)[language()]}
        </Button>
      </div>
      <Show when={looking()}>
        <Field
          kind="search"
          label={words.search[language()]}
          placeholder={words.searchHint[language()]}
          value={typed()}
          onInput={setTyped}
        />
        <Show when={asking.issue()}>
          <p class="quiet">{words.notReached[language()]}</p>
        </Show>
        <Show when={asking.value()?.offers.length === 0}>
          <p class="quiet">{words.nothingFits[language()]}</p>
        </Show>
        <ul class="commands" aria-label={words.title[language()]}>
          <For each={asking.value()?.offers.slice(0, mostShown)}>
            {(offer) => (
              <li>
                <button
                  type="button"
                  class="command"
                  onClick={() => choose(`${offer.name}, ${offer.by}`.slice(0, 200))}
                >
                  <Icon name="book-open" small />
                  <span>
                    {offer.name}, {offer.by}
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
