/** What an officer reads when a look-up finds nothing, and what to do when a paper order is in her hand. A gap in the registry is not the absence of an order. */
import { Notice } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';

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
      <h2 id="nothing-found">No order found here</h2>
      <Notice tone="ask" title="That is not proof that there is no order">
        <p>An order can be in force before anyone has entered it, or under a name spelt another way.</p>
        <Show when={props.notSearchable > 0}>
          <p>{props.notSearchable} orders came in and cannot be found by name yet. Try the order number.</p>
        </Show>
      </Notice>
      <h3>If she shows you a paper order</h3>
      <ol class="list-marked">
        <li>Read it: whose names, which court, its number, until when. A copy is enough to begin with.</li>
        <li>Look up its number here, then ask dispatch for the state record and the issuing court.</li>
        <li>An order of another state or a tribe needs no registration here to be enforced.</li>
        <li>If it looks valid on its face, act on it. A missing entry alone is no reason not to.</li>
        <li>
          If he was not served, tell him what it says and note time and place.
          <Show when={me().jurisdiction === 'US-CA'}> In California that is service (Fam. Code § 6383(e)).</Show>
        </li>
        <li>
          If you cannot verify it, other law may still have been broken. Offer an emergency order, and write the report.
        </li>
      </ol>
      <h3>If there is no paper</h3>
      <ul class="list-marked">
        <li>Try the family name alone, the date of birth, or the other person’s name.</li>
        <li>Ask her which court, and about when.</li>
        <Show when={me().jurisdiction === 'US-CA'}>
          <li>Ask dispatch for a CARPOS query at once: Fam. Code § 6383(d) asks for it when she has no copy.</li>
        </Show>
      </ul>
    </section>
  );
}
