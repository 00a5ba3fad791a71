/** How far long work has come; without a fraction it says only that work goes on. It never invents a fraction. */
import { createUniqueId, type JSX } from 'solid-js';

/** A labelled bar. `fraction` is 0-1; leave it out when the end cannot be known. */
export function Progress(props: { readonly label: string; readonly fraction?: number | undefined }): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="progress" role="status">
      <span id={id}>{props.label}</span>
      <progress class="progress-track" aria-labelledby={id} max={1} value={props.fraction} />
    </div>
  );
}
