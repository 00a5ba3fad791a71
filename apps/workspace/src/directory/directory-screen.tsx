/** The directory of help: found by words on the left, one entry whole in the middle. The server searches; a word typed here is about help, never about a person. */

import { Button, count, EmptyState, Field } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { directoryFileWords } from './directory-file-words.ts';
import { words } from './directory-words.ts';
import { OfferView } from './offer-view.tsx';

type Found = ApiReply<'findHelp'>;

/** The list and the entry. */
export function DirectoryScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { caseRoom, client } = useWorkspace();
  const language = caseRoom.language;
  const reading = createAsking(
    () => props.id,
    (id) => client('readHelp', { params: { id } }),
  );
  return (
    <Panes
      list={<HelpList current={props.id} />}
      listLabel={words.title[language()]}
      focus={props.id === undefined ? 'list' : 'thing'}
    >
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show
        when={reading.value()}
        fallback={
          <Show when={props.id === undefined}>
            <PageTitle tab={directoryFileWords.directory}>{words.title[language()]}</PageTitle>
            <EmptyState title={words.choose[language()]} icon="search" />
          </Show>
        }
      >
        {(offer) => <OfferView offer={offer()} onMarked={reading.again} />}
      </Show>
    </Panes>
  );
}

function HelpList(props: { readonly current: string | undefined }): JSX.Element {
  const { caseRoom, client } = useWorkspace();
  const language = caseRoom.language;
  const [typed, setTyped] = createSignal('');
  const [shown, setShown] = createSignal<Found['offers']>([]);
  const [from, setFrom] = createSignal(0);
  const asking = createAsking(
    () => `${from()} ${typed().trim()}`,
    () => client('findHelp', { query: { words: typed().trim(), from: String(from()) } }),
  );
  createEffect(
    on(asking.value, (found) => {
      if (found !== undefined) setShown((before) => (from() === 0 ? found.offers : [...before, ...found.offers]));
    }),
  );
  const all = () => asking.value()?.count ?? 0;
  return (
    <div class="record-list">
      <div class="record-list-head">
        <div class="row-apart">
          <h2>{words.title[language()]}</h2>
          <span class="quiet small figures" role="status">
            {asking.waiting() ? '…' : count(all(), words.entry[language()], words.entries[language()])}
          </span>
        </div>
        <Field
          kind="search"
          label={words.search[language()]}
          labelUnseen
          placeholder={words.searchHint[language()]}
          value={typed()}
          onInput={(text) => {
            setFrom(0);
            setTyped(text);
          }}
          ref={(element) => element.setAttribute('data-search', '')}
        />
      </div>
      <Problem issue={asking.issue()} onRetry={asking.again} />
      <Show
        when={shown().length > 0}
        fallback={
          <Show when={!asking.waiting() && asking.value() !== undefined}>
            <EmptyState
              title={(typed().trim() === '' ? words.nothingYet : words.nothingFits)[language()]}
              icon={typed().trim() === '' ? 'book-open' : 'search'}
            >
              <p>{(typed().trim() === '' ? words.nothingYetMore : words.takeAway)[language()]}</p>
            </EmptyState>
          </Show>
        }
      >
        <ul class="record-rows">
          <For each={shown()}>
            {(offer) => (
              <li>
                <Link
                  to={`/directory/${offer.id}`}
                  class="record-row"
                  current={props.current === offer.id ? 'true' : undefined}
                >
                  <span class="record-title">{offer.name}</span>
                  <span class="quiet small">{offer.by}</span>
                </Link>
              </li>
            )}
          </For>
        </ul>
        <Show when={shown().length < all()}>
          <Button tone="quiet" wide busy={asking.waiting()} onPress={() => setFrom(shown().length)}>
            {words.more[language()]}
          </Button>
        </Show>
      </Show>
    </div>
  );
}
