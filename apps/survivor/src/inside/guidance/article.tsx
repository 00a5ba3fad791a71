/**
 * One article. What a text says stands with its source under it; a source nobody confirmed says so. Parts about other places
 * are left out.
 */
import { For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import type { Article, ArticleId, PagePart } from '../words/pages/pages.ts';
import { guidanceWords } from '../words/reading.ts';
import { Opened } from './opened.tsx';
import { placesOf } from './places.ts';

export function ArticleView(props: { readonly id: ArticleId }): JSX.Element {
  const said = useSaid();
  return (
    <Opened>
      {({ articles }) => (
        <Show when={articles.find(({ id }) => id === props.id)}>
          {(article) => (
            <Screen title={said(article().title)} lead={said(article().lead)}>
              <Parts article={article()} />
            </Screen>
          )}
        </Show>
      )}
    </Opened>
  );
}

function Parts(props: { readonly article: Article }): JSX.Element {
  const { held } = useInside();
  const shown = () =>
    props.article.parts.filter(({ place }) => place === undefined || placesOf(held()).includes(place));
  return <For each={shown()}>{(part) => <Part part={part} />}</For>;
}

function Part(props: { readonly part: PagePart }): JSX.Element {
  const said = useSaid();
  return (
    <section class="stack-tight">
      <Show when={props.part.heading}>{(heading) => <h2>{said(heading())}</h2>}</Show>
      <ul class="list-marked stack-tight">
        <For each={props.part.lines}>
          {(line) => (
            <li>
              {said(line.says)}
              <Show when={line.source}>
                {(source) => (
                  <details class="small source">
                    <summary>{said(guidanceWords.source)}</summary>
                    <p class="quiet">{said(source())}</p>
                  </details>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
