/** A chain with its title, and a line for the duties it leaves to the list beside it, so that nobody takes the drawing for all there is. */

import type { Chain as ChainData } from '@holdfast/domain';
import { Chain, count, type SayTime } from '@holdfast/ui';
import { createUniqueId, type JSX, Show } from 'solid-js';
import { dutyWords } from './duty-words.ts';

export interface DrawnChainProps {
  readonly chain: ChainData;
  readonly label: string;
  readonly time: SayTime;
  /** Duties that bear on it and are not drawn. */
  readonly more: number;
}

/** The chain as a section. */
export function DrawnChain(props: DrawnChainProps): JSX.Element {
  const id = createUniqueId();
  return (
    <section class="stack-tight" aria-labelledby={id}>
      <h2 id={id}>{dutyWords.theChain}</h2>
      <Chain chain={props.chain} label={props.label} time={props.time} />
      <Show when={props.more > 0}>
        <p class="quiet small">
          {count(props.more, dutyWords.moreBears, dutyWords.moreBear)} {dutyWords.onThisSeeTheList}
        </p>
      </Show>
    </section>
  );
}
