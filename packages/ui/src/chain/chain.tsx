/**
 * The signature of the product: order ─ condition ─ alleged violation ─ contact ─ duty ─ done ─ outcome. One ordered list,
 * drawn as linked nodes; every state has a shape, an icon and words, so it survives black ink on white paper. It decides nothing.
 */
import type { Chain as ChainData, ChainLinkState, ChainNodeKind } from '@holdfast/domain';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { exactMoment, type SayTime, sayMoment } from '../format/moments.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import { layoutChain, type PlacedNode } from './chain-layout.ts';
import { linkDetail, linkStateWords, nodeKindWords } from './chain-words.ts';

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
      <figure class="chain" classList={{ 'chain-vertical': props.direction === 'vertical' }} aria-label={props.label}>
        <ol class="chain-nodes" style={{ '--chain-columns': layout().columns, '--chain-lanes': layout().lanes }}>
          <For each={layout().placed}>{(placed) => <ChainItem placed={placed} time={props.time} />}</For>
        </ol>
      </figure>
    </Show>
  );
}

function ChainItem(props: { readonly placed: PlacedNode; readonly time: SayTime }): JSX.Element {
  const node = () => props.placed.node;
  const link = () => props.placed.link;
  const drop = () => props.placed.lane - (props.placed.from?.lane ?? props.placed.lane);
  return (
    <li
      class={`chain-item chain-item-${node().kind}`}
      classList={{
        [`chain-item-${link()?.state ?? 'root'}`]: true,
        'chain-item-branch': drop() > 0,
        'chain-item-side': props.placed.lane > 1,
      }}
      style={{
        '--chain-column': props.placed.column,
        '--chain-lane': props.placed.lane,
        '--chain-from-lane': props.placed.from?.lane ?? props.placed.lane,
        '--chain-from-column': props.placed.from?.column ?? props.placed.column,
      }}
    >
      <Show when={link()}>
        {(known) => (
          <p class={`chain-link chain-link-${known().state}`}>
            <span class="chain-line" aria-hidden="true" />
            <span class="chain-state">
              <Icon name={stateIcons[known().state]} small />
              <span>{linkStateWords[known().state]}</span>
            </span>
            <span class="chain-line chain-line-end" aria-hidden="true" />
          </p>
        )}
      </Show>
      <span class="chain-mark" aria-hidden="true">
        <Icon name={nodeIcons[node().kind]} small />
      </span>
      <div class="chain-words">
        <p class="chain-kind">{nodeKindWords[node().kind]}</p>
        <p class="chain-title">{node().title}</p>
        <Show when={node().at}>
          {(at) => (
            <p class="chain-detail">
              <time dateTime={at()} title={exactMoment(at(), props.time)}>
                {sayMoment(at(), props.time)}
              </time>
            </p>
          )}
        </Show>
        <Show when={node().detail}>{(detail) => <p class="chain-detail">{detail()}</p>}</Show>
        <Show when={link()}>
          {(known) => (
            <Show when={linkDetail(known(), props.time)}>
              {(words) => <p class={`chain-due chain-due-${known().state}`}>{words()}</p>}
            </Show>
          )}
        </Show>
        <Show when={node().citation}>
          {(citation) => (
            <p class="chain-citation">
              {citation().text}
              <Show when={citation().confirmation !== 'confirmed'}> (not confirmed)</Show>
            </p>
          )}
        </Show>
      </div>
    </li>
  );
}
