/** The path in the address bar as a signal. Paths hold opaque ids only; names and incident numbers never go there. */
import { type Accessor, createSignal, onCleanup } from 'solid-js';

export interface AddressBar {
  readonly path: Accessor<string>;
  readonly go: (path: string, how?: 'replace') => void;
  /** How many times the page has moved; the first page is 0. */
  readonly moves: Accessor<number>;
}

/** Follows and moves the address bar. */
export function createAddressBar(): AddressBar {
  const [path, setPath] = createSignal(location.pathname);
  const [moves, setMoves] = createSignal(0);
  const follow = () => {
    setPath(location.pathname);
    setMoves((count) => count + 1);
  };
  addEventListener('popstate', follow);
  onCleanup(() => removeEventListener('popstate', follow));
  const go: AddressBar['go'] = (to, how) => {
    if (to !== location.pathname) {
      if (how === 'replace') history.replaceState(null, '', to);
      else history.pushState(null, '', to);
    }
    follow();
  };
  return { path, go, moves };
}
