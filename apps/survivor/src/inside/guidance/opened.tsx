/** Waits for the sealed pages and shows what is made of them; says so calmly when they cannot be had. */
import { Notice, Progress } from '@holdfast/ui';
import { createResource, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import type { Pages } from '../words/pages/pages.ts';
import { guidanceWords } from '../words/reading.ts';

/** `children` with the pages. */
export function Opened(props: { readonly children: (pages: Pages) => JSX.Element }): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const [pages] = createResource(() => inside.pages());
  return (
    <Show when={!pages.loading} fallback={<Progress label={said(guidanceWords.coming)} />}>
      <Show
        when={pages()}
        fallback={
          <Notice title={said(guidanceWords.missing)}>
            <p>{said(guidanceWords.missingDetail)}</p>
          </Notice>
        }
      >
        {(had) => props.children(had())}
      </Show>
    </Show>
  );
}
