/** List on the left, the thing in the middle, what is owed on the right. On a phone one at a time: the list, or the thing and what is owed. */

import { children, type JSX, Show } from 'solid-js';
import { frameWords } from './frame-words.ts';

export interface PanesProps {
  readonly list?: JSX.Element;
  readonly listLabel?: string | undefined;
  /** What stands over both the thing and what is owed: its title, its chain. */
  readonly head?: JSX.Element;
  readonly children: JSX.Element;
  readonly owed?: JSX.Element;
  readonly owedLabel?: string | undefined;
  /** What a narrow screen shows first. */
  readonly focus: 'list' | 'thing';
}

/** The three panes; each may be left out but the middle. */
export function Panes(props: PanesProps): JSX.Element {
  // Each read of a slot would make its parts anew; `children` makes them once.
  const list = children(() => props.list);
  const head = children(() => props.head);
  const owed = children(() => props.owed);
  const has = (slot: () => unknown) => slot() !== undefined && slot() !== null && slot() !== false;
  return (
    <div
      class="panes"
      classList={{
        'panes-list': has(list),
        'panes-owed': has(owed),
        'panes-on-thing': props.focus === 'thing',
      }}
    >
      <Show when={has(list)}>
        <nav class="pane-list screen-only" aria-label={props.listLabel ?? frameWords.list}>
          {list()}
        </nav>
      </Show>
      <main class="work" id="page" tabIndex={-1}>
        <Show when={has(head)}>
          <div class="pane-head">{head()}</div>
        </Show>
        <div class="pane-thing">{props.children}</div>
        <Show when={has(owed)}>
          <section class="pane-owed" aria-label={props.owedLabel ?? frameWords.whatIsOwed}>
            {owed()}
          </section>
        </Show>
      </main>
    </div>
  );
}
