/** One field, and what has its words, at once. What is typed here is kept nowhere. */
import { helplinesFor } from '@holdfast/law';
import { EmptyState, Field, Tag } from '@holdfast/ui';
import { createMemo, createResource, createSignal, For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import { searchWords } from '../words/reading.ts';
import { type FoundKind, searchIn } from './search-in.ts';

const most = 40;
const icons = {
  note: 'file-text',
  contact: 'phone',
  order: 'scroll-text',
  plan: 'list-checks',
  article: 'book-open',
  help: 'users',
} as const satisfies Readonly<Record<FoundKind, string>>;

export function Search(): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const [query, setQuery] = createSignal('');
  const [pages] = createResource(() => inside.pages());
  const found = createMemo(() =>
    searchIn({
      query: query(),
      held: inside.held(),
      pages: pages() ?? null,
      lines: helplinesFor(inside.held().settings.country ?? 'US'),
      language: inside.language(),
      zone: inside.zone,
    }),
  );
  return (
    <Screen title={said(searchWords.title)}>
      <Field
        label={said(searchWords.label)}
        hint={said(searchWords.hint)}
        maxLength={200}
        value={query()}
        onInput={setQuery}
      />
      <p class="small quiet" role="status">
        {query().trim().length < 2 ? '' : said(searchWords.found(found().length))}
      </p>
      <Show when={query().trim().length >= 2 && found().length === 0}>
        <EmptyState icon="search" title={said(searchWords.nothing)}>
          <p>{said(searchWords.fewer)}</p>
        </EmptyState>
      </Show>
      <div class="stack-tight">
        <For each={found().slice(0, most)}>
          {(one) => (
            <OpenRow
              icon={icons[one.kind]}
              title={one.title}
              detail={one.excerpt}
              aside={<Tag state="plain">{said(searchWords.kinds[one.kind])}</Tag>}
              onOpen={() => inside.router.go(one.open)}
            />
          )}
        </For>
      </div>
    </Screen>
  );
}
