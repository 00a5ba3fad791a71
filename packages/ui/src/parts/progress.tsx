/** How far long work has come; without a fraction it says only that work goes on. It never invents a fraction. */
import { createEffect, createUniqueId, type JSX } from 'solid-js';

/** A labelled bar. `fraction` is 0-1; leave it out when the end cannot be known. */
export function Progress(props: { readonly label: string; readonly fraction?: number | undefined }): JSX.Element {
  const id = createUniqueId();
  // As an attribute: the property throws on an unknown fraction, and no attribute is how the platform says "unknown".
  const follow = (bar: HTMLProgressElement) =>
    createEffect(() => {
      if (props.fraction === undefined) bar.removeAttribute('value');
      else bar.setAttribute('value', String(props.fraction));
    });
  return (
    <div class="progress" role="status">
      <span id={id}>{props.label}</span>
      <progress class="progress-track" aria-labelledby={id} max={1} ref={follow} />
    </div>
  );
}
