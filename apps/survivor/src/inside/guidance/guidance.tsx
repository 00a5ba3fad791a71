/** The list of articles: those about where she is, then the others. It only opens them. */
import { For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import type { Article } from '../words/pages/pages.ts';
import { guidanceWords } from '../words/reading.ts';
import { Opened } from './opened.tsx';
import { isNear } from './places.ts';

export function Guidance(): JSX.Element {
  const { held } = useInside();
  const said = useSaid();
  return (
    <Screen title={said(guidanceWords.title)} lead={said(guidanceWords.lead)}>
      <Opened>
        {({ articles }) => {
          const elsewhere = () => articles.filter((article) => !isNear(article, held()));
          return (
            <>
              <Rows articles={articles.filter((article) => isNear(article, held()))} />
              <Show when={elsewhere().length > 0}>
                <h2>{said(guidanceWords.elsewhere)}</h2>
                <Rows articles={elsewhere()} />
              </Show>
            </>
          );
        }}
      </Opened>
    </Screen>
  );
}

function Rows(props: { readonly articles: readonly Article[] }): JSX.Element {
  const { router } = useInside();
  const said = useSaid();
  return (
    <div class="stack-tight">
      <For each={props.articles}>
        {({ id, title, lead }) => (
          <OpenRow
            icon="book-open"
            title={said(title)}
            detail={said(lead)}
            onOpen={() => router.go({ name: 'article', id })}
          />
        )}
      </For>
    </div>
  );
}
