/** A link within the workspace: a real address for the browser, moved without loading the page anew. */
import type { JSX } from 'solid-js';
import { useWorkspace } from '../workspace.ts';

export interface LinkProps {
  readonly to: string;
  readonly children: JSX.Element;
  readonly class?: string | undefined;
  readonly current?: 'page' | 'true' | undefined;
  readonly replace?: boolean | undefined;
}

/** Follows without a reload; leaves clicks that ask for a new tab to the browser. */
export function Link(props: LinkProps): JSX.Element {
  const { go } = useWorkspace();
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(props.to, props.replace === true ? 'replace' : undefined);
  };
  return (
    <a href={props.to} class={props.class} aria-current={props.current} onClick={follow}>
      {props.children}
    </a>
  );
}
