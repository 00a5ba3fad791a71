/** Says on every page, printed ones too, that nothing here is real. */

import { Icon } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { frameWords } from './frame-words.ts';

/** The banner of the demonstration. */
export function DemonstrationBanner(): JSX.Element {
  return (
    <aside class="demonstration" aria-label={frameWords.demonstration}>
      <Icon name="info" small />
      <span>
        <strong>{frameWords.demonstrationNow}</strong> {frameWords.everyPersonOrderAndCall}
      </span>
    </aside>
  );
}
