/**
 * A list of thousands, under headings: its rows are drawn a handful at a time as they come near the screen, and let go when they are
 * far. It refuses to let go of what has the focus, and to leave out anyone: where rows are not drawn stands a button for who reads
 * without scrolling.
 *
 * [Note: Handfuls keep their height]
 * A handful that was never drawn is as high as its rows are on average, and one that was let go as high as it last was, so that the
 * length of the page says how much there is and nothing jumps. Held by tests/journeys/survivor-years.journey.test.ts.
 */
import { createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { useInside } from '../state/inside.ts';

/** Rows in one handful. Fewer are drawn sooner when she scrolls far; more are fewer parts to watch. */
const handful = 8;
/** What is drawn beyond the edges of the screen, so that slow scrolling never meets an empty place. */
const beyond = '60% 0px';
/** A row of two lines, until the first are measured. */
const usualRow = 86;

/** An empty heading is none. */
export type Run<Item> = { readonly heading: string; readonly items: readonly Item[] };

/** What is to be done about a handful that came near or went far. */
type Due = { readonly kind: 'draw'; readonly distance: number } | { readonly kind: 'let-go'; readonly height: number };
type Part = { readonly draw: () => void; readonly letGo: (height: number) => void };

export function LongList<Item>(props: {
  readonly runs: readonly Run<Item>[];
  /** Stands in the button of a handful that is not drawn. */
  readonly more: (count: number) => string;
  readonly children: (item: Item) => JSX.Element;
}): JSX.Element {
  const { onFrame } = useInside();
  let list: HTMLDivElement | undefined;
  const parts = new Map<Element, Part>();
  const [rowHeight, setRowHeight] = createSignal(usualRow);
  const due = new Map<Element, Due>();
  let isAwaited = false;

  /** One handful a frame, the nearest to the middle of the screen first: however far she scrolls, no frame has more to do. */
  function step(): void {
    isAwaited = false;
    const all = [...due];
    const draws = all.flatMap(([target, what]) => (what.kind === 'draw' ? [{ target, ...what }] : []));
    const nearest = draws.toSorted((left, right) => left.distance - right.distance)[0];
    if (nearest) {
      due.delete(nearest.target);
      parts.get(nearest.target)?.draw();
    }
    for (const [target, what] of all) {
      if (what.kind !== 'let-go') continue;
      due.delete(target);
      parts.get(target)?.letGo(what.height);
      break;
    }
    askForFrame();
  }
  function askForFrame(): void {
    if (isAwaited || due.size === 0) return;
    isAwaited = true;
    onFrame(step);
  }
  const watching = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting, boundingClientRect, rootBounds } of changes) {
        const { top, height } = boundingClientRect;
        const middle = (rootBounds?.height ?? 0) / 2 + (rootBounds?.top ?? 0);
        const distance = Math.abs(top + height / 2 - middle);
        due.set(target, isIntersecting ? { kind: 'draw', distance } : { kind: 'let-go', height });
      }
      askForFrame();
    },
    { rootMargin: beyond },
  );
  onCleanup(() => watching.disconnect());

  /** The one before and the one after are there before a key can reach them. */
  function drawAround(element: Element): void {
    const all = [...(list?.querySelectorAll('.handful') ?? [])];
    const at = all.indexOf(element);
    for (const beside of [all[at - 1], all[at + 1]]) if (beside) parts.get(beside)?.draw();
  }

  const Handful = (part: { readonly items: readonly Item[]; readonly from: number; readonly isFirst: boolean }) => {
    const [isDrawn, setDrawn] = createSignal(part.isFirst);
    let element: HTMLDivElement | undefined;
    let height: number | undefined;
    const rows = () => part.items.slice(part.from, part.from + handful);
    const room = () => (isDrawn() ? {} : { 'min-block-size': `${height ?? rows().length * rowHeight()}px` });
    onMount(() => {
      if (!element) return;
      const mine = element;
      parts.set(mine, {
        draw: () => setDrawn(true),
        letGo: (last) => {
          if (!isDrawn() || mine.contains(document.activeElement)) return;
          height = last;
          setDrawn(false);
        },
      });
      if (part.isFirst && rows().length > 0) setRowHeight(mine.offsetHeight / rows().length);
      watching.observe(mine);
      onCleanup(() => {
        watching.unobserve(mine);
        parts.delete(mine);
        due.delete(mine);
      });
    });
    const drawAndEnter = () => {
      setDrawn(true);
      element?.querySelector<HTMLElement>('button, input')?.focus();
    };
    return (
      <div
        class="handful"
        role="none"
        ref={(made) => {
          element = made;
        }}
        onFocusIn={({ currentTarget }) => drawAround(currentTarget)}
        style={room()}
      >
        <Show
          when={isDrawn()}
          fallback={
            <div role="listitem">
              <button type="button" class="unseen" onFocus={drawAndEnter} onClick={drawAndEnter}>
                {props.more(rows().length)}
              </button>
            </div>
          }
        >
          <For each={rows()}>
            {(item, index) => (
              <div
                role="listitem"
                class="handful-row"
                aria-posinset={part.from + index() + 1}
                aria-setsize={part.items.length}
              >
                {props.children(item)}
              </div>
            )}
          </For>
        </Show>
      </div>
    );
  };

  const starts = (items: readonly Item[]) =>
    Array.from({ length: Math.ceil(items.length / handful) }, (_, index) => index * handful);
  return (
    <div
      class="stack"
      ref={(made) => {
        list = made;
      }}
    >
      <For each={props.runs}>
        {(run, at) => (
          <section>
            <Show when={run.heading}>
              <h2 class="list-heading">{run.heading}</h2>
            </Show>
            <div role="list">
              <For each={starts(run.items)}>
                {(from) => <Handful items={run.items} from={from} isFirst={at() === 0 && from === 0} />}
              </For>
            </div>
          </section>
        )}
      </For>
    </div>
  );
}
