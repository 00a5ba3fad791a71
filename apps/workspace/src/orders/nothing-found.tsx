/** What an officer reads when a look-up finds nothing, and what to do when a paper order is in her hand. A gap in the registry is not the absence of an order. */

import { Notice } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
import { lookUpWords } from './look-up-words.ts';

export interface NothingFoundProps {
  readonly notSearchable: number;
}

/**
 * Steps in the order they are taken.
 *
 * Source: Cal. Fam. Code § 6383(d) (query the state system at once when she has no copy), (e) (telling him at the scene is service), (h) (good faith on an
 * order regular on its face); 18 U.S.C. § 2265 (an order of another state needs no registration). Read 2026-11-22 as the project's law tables hold them.
 */
export function NothingFound(props: NothingFoundProps): JSX.Element {
  const { me } = useWorkspace();
  return (
    <section class="stack" aria-labelledby="nothing-found">
      <h2 id="nothing-found">{lookUpWords.noOrderFoundHere}</h2>
      <Notice tone="ask" title={lookUpWords.thatIsNotProofThat}>
        <p>{lookUpWords.anOrderCanBeIn}</p>
        <Show when={props.notSearchable > 0}>
          <p>
            {props.notSearchable} {lookUpWords.notByName}
          </p>
        </Show>
      </Notice>
      <h3>{lookUpWords.ifSheShowsYouA}</h3>
      <ol class="list-marked">
        <li>{lookUpWords.readItWhoseNamesWhich}</li>
        <li>{lookUpWords.lookUpItsNumberHere}</li>
        <li>{lookUpWords.anOrderOfAnotherState}</li>
        <li>{lookUpWords.ifItLooksValidOn}</li>
        <li>
          {lookUpWords.ifHeWasNotServed}
          <Show when={me().jurisdiction === 'US-CA'}> {lookUpWords.inCaliforniaThatIsService}</Show>
        </li>
        <li>{lookUpWords.ifYouCannotVerifyIt}</li>
      </ol>
      <h3>{lookUpWords.ifThereIsNoPaper}</h3>
      <ul class="list-marked">
        <li>{lookUpWords.tryTheFamilyNameAlone}</li>
        <li>{lookUpWords.askHerWhichCourtAnd}</li>
        <Show when={me().jurisdiction === 'US-CA'}>
          <li>{lookUpWords.askDispatchForACarpos}</li>
        </Show>
      </ul>
    </section>
  );
}
