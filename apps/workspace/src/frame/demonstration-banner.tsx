/** Says on every page, printed ones too, that nothing here is real. */
import { Icon } from '@holdfast/ui';
import type { JSX } from 'solid-js';

/** The banner of the demonstration. */
export function DemonstrationBanner(): JSX.Element {
  return (
    <aside class="demonstration" aria-label="Demonstration">
      <Icon name="info" small />
      <span>
        <strong>Demonstration.</strong> Every person, order and call here is invented. Put nothing real in.
      </span>
    </aside>
  );
}
