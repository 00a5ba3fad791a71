/** Says what changed to those who do not see it change. Only the latest words; nothing is kept. */
import type { JSX } from 'solid-js';

/** An unseen region that announces `words` whenever they change. */
export function LiveRegion(props: { readonly words: string; readonly atOnce?: boolean | undefined }): JSX.Element {
  return (
    <div class="unseen" role={props.atOnce === true ? 'alert' : 'status'}>
      {props.words}
    </div>
  );
}
