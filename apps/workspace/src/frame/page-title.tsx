/**
 * The heading of a screen. After a move it takes the focus, so that keyboard and screen reader arrive where the eye does.
 * What the tab is called is told apart from it: tabs and histories are seen by others, so no name of a party goes there.
 */
import { createEffect, type JSX, onMount } from 'solid-js';
import { useWorkspace } from '../workspace.ts';

export interface PageTitleProps {
  readonly children: JSX.Element;
  /** What the browser's tab says; never a person's name. */
  readonly tab: string;
}

/** An `h1`; focused unless this is the first page. */
export function PageTitle(props: PageTitleProps): JSX.Element {
  const { moves } = useWorkspace();
  let heading: HTMLHeadingElement | undefined;
  onMount(() => {
    if (moves() > 0) heading?.focus();
  });
  createEffect(() => {
    document.title = `${props.tab}, Holdfast`;
  });
  return (
    <h1
      tabIndex={-1}
      ref={(element) => {
        heading = element;
      }}
    >
      {props.children}
    </h1>
  );
}
