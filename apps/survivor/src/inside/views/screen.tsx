/**
 * The frame of every screen: a heading that takes the focus when the screen changes, a way back, the content.
 */
import type { Said } from '@holdfast/domain';
import { Button, Icon, type IconName } from '@holdfast/ui';
import { type JSX, onMount, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';

const backWords: Said = { en: 'Back', es: 'Volver' };

/** One screen. A way back is offered unless this is home. With a `kicker` instead of a title, what is inside has the heading. */
export function Screen(props: {
  readonly title?: string;
  readonly kicker?: string;
  readonly lead?: string;
  readonly home?: boolean;
  readonly children: JSX.Element;
}): JSX.Element {
  const { router } = useInside();
  const said = useSaid();
  return (
    <main class="screen stack">
      <Show when={!props.home}>
        <div class="way">
          <Button tone="quiet" icon="arrow-left" onPress={() => router.back()}>
            {said(backWords)}
          </Button>
        </div>
      </Show>
      <Show when={props.kicker}>
        <p class="kicker">{props.kicker}</p>
      </Show>
      <Show when={props.title}>{(title) => <Heading words={title()} />}</Show>
      <Show when={props.lead}>
        <p class="lead">{props.lead}</p>
      </Show>
      {props.children}
    </main>
  );
}

/** The heading of a screen or of one step; it is read aloud because it takes the focus. */
export function Heading(props: { readonly words: string }): JSX.Element {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => {
    document.scrollingElement?.scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  });
  return (
    <h1
      tabIndex={-1}
      ref={(element) => {
        heading = element;
      }}
    >
      {props.words}
    </h1>
  );
}

/** Puts the focus on the first field that has a problem, once the page shows it. */
export function focusFirstProblem(): void {
  queueMicrotask(() => {
    const field = document.querySelector('[aria-invalid="true"]');
    if (field instanceof HTMLElement) field.focus();
  });
}

/** A row that opens something: what it is, what to know of it, and an arrow. */
export function OpenRow(props: {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
  readonly onOpen: () => void;
  readonly aside?: JSX.Element;
}): JSX.Element {
  return (
    <button type="button" class="open-row" onClick={() => props.onOpen()}>
      <Icon name={props.icon} />
      <span class="open-row-words">
        <span class="open-row-title">{props.title}</span>
        <Show when={props.detail}>
          <span class="open-row-detail">{props.detail}</span>
        </Show>
        {props.aside}
      </span>
      <Icon name="chevron-right" />
    </button>
  );
}
