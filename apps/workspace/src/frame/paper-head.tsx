/** The head of a printed page: what it is, its case number, when and by whom it was printed. Seen on paper only. */

import { exactMoment } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
import { frameWords } from './frame-words.ts';

/** Title, case number, date printed. Page numbers come from the page rules of the style sheet. */
export function PaperHead(props: { readonly title: string; readonly caseNumber?: string | undefined }): JSX.Element {
  const { me, now, time } = useWorkspace();
  return (
    <div class="paper-only paper-head" aria-hidden="true">
      <p class="paper-agency">{me().agencyName}</p>
      <p>
        <strong>{props.title}</strong>
        <Show when={props.caseNumber}>
          {(number) => (
            <>
              {' '}
              {frameWords.caseNumber} {number()}
            </>
          )}
        </Show>
      </p>
      <p>
        {frameWords.printed} {exactMoment(now(), time())} {frameWords.printedBy} {me().name}
      </p>
    </div>
  );
}
