/** List on the left, the thing in the middle, what is owed on the right. On a phone one at a time: the list, or the thing and what is owed. */
import { type JSX, Show } from 'solid-js';

export interface PanesProps {
  readonly list?: JSX.Element;
  readonly listLabel?: string | undefined;
  readonly children: JSX.Element;
  readonly owed?: JSX.Element;
  readonly owedLabel?: string | undefined;
  /** What a narrow screen shows first. */
  readonly focus: 'list' | 'thing';
}

/** The three panes; each may be left out but the middle. */
export function Panes(props: PanesProps): JSX.Element {
  return (
    <div
      class="panes"
      classList={{
        'panes-list': props.list !== undefined,
        'panes-owed': props.owed !== undefined,
        'panes-on-thing': props.focus === 'thing',
      }}
    >
      <Show when={props.list}>
        <section class="pane pane-list screen-only" aria-label={props.listLabel ?? 'List'}>
          {props.list}
        </section>
      </Show>
      <main class="pane pane-thing" id="page" tabIndex={-1}>
        {props.children}
      </main>
      <Show when={props.owed}>
        <aside class="pane pane-owed" aria-label={props.owedLabel ?? 'What is owed'}>
          {props.owed}
        </aside>
      </Show>
    </div>
  );
}
