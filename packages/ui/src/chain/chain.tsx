/**
 * The signature of the product: order ─ condition ─ alleged violation ─ contact ─ duty ─ done ─ outcome. One ordered list,
 * drawn as linked nodes; every state has a shape, an icon and words, so it survives black ink on white paper. It decides nothing.
 */
import { type Chain as ChainData, type ChainLinkState, type ChainNodeKind, civilDateAt } from '@holdfast/domain';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { exactMoment, type SayTime, sayDay, sayMoment } from '../format/moments.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import { layoutChain, type PlacedNode } from './chain-layout.ts';
import { chainWordsIn, linkWords } from './chain-words.ts';

const nodeIcons: Readonly<Record<ChainNodeKind, IconName>> = {
  order: 'scroll-text',
  condition: 'list-checks',
  'alleged-violation': 'triangle-alert',
  contact: 'phone',
  duty: 'scale',
  done: 'check',
  outcome: 'flag',
};

export const stateIcons: Readonly<Record<ChainLinkState, IconName>> = {
  met: 'check',
  open: 'clock',
  overdue: 'circle-alert',
  'cannot-tell': 'circle-question-mark',
  'not-owed': 'minus',
};

export interface ChainProps {
  readonly chain: ChainData;
  /** Names the figure for those who do not see it. */
  readonly label: string;
  readonly time: SayTime;
  /** `auto` is vertical when narrow, horizontal when there is room. */
  readonly direction?: 'auto' | 'vertical';
}

/** Draws a chain. An empty chain draws nothing. */
export function Chain(props: ChainProps): JSX.Element {
  const layout = createMemo(() => layoutChain(props.chain));
  return (
    <Show when={layout().placed.length > 0}>
      <figure class="chain" classList={{ 'chain-wide': props.direction !== 'vertical' }} aria-label={props.label}>
        <ol class="chain-nodes" style={{ '--chain-columns': layout().columns }}>
          <For each={layout().placed}>{(placed) => <ChainItem placed={placed} time={props.time} />}</For>
        </ol>
      </figure>
    </Show>
  );
}

function ChainItem(props: { readonly placed: PlacedNode; readonly time: SayTime }): JSX.Element {
  const node = () => props.placed.node;
  const link = () => props.placed.link;
  const fromLane = () => props.placed.from?.lane ?? props.placed.lane;
  const words = () => {
    const known = link();
    return known === undefined ? undefined : linkWords(known, node().kind, props.time);
  };
  return (
    <li
      class={`chain-item chain-item-${link()?.state ?? 'root'} chain-to-${node().kind}`}
      classList={{ 'chain-item-branch': props.placed.lane > fromLane() }}
      style={{
        '--chain-column': props.placed.column,
        '--chain-lane': props.placed.lane,
        '--chain-from-lane': fromLane(),
        '--chain-after': (props.placed.from?.column ?? props.placed.column) + 1,
      }}
    >
      <span class="chain-spine" aria-hidden="true" />
      <Show when={props.placed.from !== undefined && props.placed.column > props.placed.from.column + 1}>
        <span class="chain-lead" aria-hidden="true" />
      </Show>
      <div class="chain-body">
        <Show when={link()}>
          {(known) => (
            <>
              <span class="chain-line" aria-hidden="true" />
              <span class="chain-glyph" aria-hidden="true">
                <Show when={words() !== undefined && known().state !== 'met'}>
                  <Icon name={stateIcons[known().state]} small />
                </Show>
              </span>
              <span class="chain-line chain-line-end" aria-hidden="true" />
              <Show when={words()}>{(said) => <p class="chain-state">{said()}</p>}</Show>
            </>
          )}
        </Show>
        <span class="chain-mark" aria-hidden="true">
          {/* An empty mark is a thing not done: a tick there would say the opposite. */}
          <Show when={node().kind !== 'done' || link()?.state === 'met'}>
            <Icon name={nodeIcons[node().kind]} small />
          </Show>
        </span>
        <Show when={props.placed.ahead}>
          {(ahead) => (
            <span class={`chain-stub chain-item-${ahead().state} chain-to-${ahead().kind}`} aria-hidden="true" />
          )}
        </Show>
        <div class="chain-words">
          <p class="chain-kind">{chainWordsIn(props.time.language).kinds[node().kind]}</p>
          <p class="chain-title">{node().title}</p>
          <Show when={node().at}>
            {(at) => (
              <p class="chain-detail">
                <time dateTime={at()} title={exactMoment(at(), props.time)}>
                  {/* An order is known by its day; the midnight a paper without a time is read as would be told as a time. */}
                  {node().kind === 'order'
                    ? sayDay(civilDateAt(at(), props.time.zone), props.time)
                    : sayMoment(at(), props.time)}
                </time>
              </p>
            )}
          </Show>
          <Show when={node().detail}>{(detail) => <p class="chain-detail">{detail()}</p>}</Show>
          <For each={props.placed.also}>
            {(other) => (
              <p class="chain-detail">
                {other.title}:{' '}
                {linkWords(other.link, node().kind, props.time) ?? chainWordsIn(props.time.language).linkedToo}
              </p>
            )}
          </For>
          <Show when={node().citation}>
            {(citation) => (
              <p class="chain-detail">
                {citation().text}
                <Show when={citation().confirmation !== 'confirmed'}>
                  {' '}
                  ({chainWordsIn(props.time.language).notConfirmed})
                </Show>
              </p>
            )}
          </Show>
        </div>
      </div>
    </li>
  );
}
