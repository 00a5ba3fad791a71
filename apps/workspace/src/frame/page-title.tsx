/** The heading of a screen. After a move it takes the focus, so that keyboard and screen reader arrive where the eye does. */
import { type JSX, onMount } from 'solid-js';
import { useWorkspace } from '../workspace.ts';

/** An `h1`; focused unless this is the first page. */
export function PageTitle(props: {
  readonly children: JSX.Element;
  readonly keepFocus?: boolean | undefined;
}): JSX.Element {
  const { moves } = useWorkspace();
  let heading: HTMLHeadingElement | undefined;
  onMount(() => {
    if (moves() > 0 && props.keepFocus !== true) heading?.focus({ preventScroll: false });
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
