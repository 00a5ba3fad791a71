/** The reader's name and the time of opening across the page, so that a photograph of the screen says whose screen it was. */
import { createUniqueId, type JSX } from 'solid-js';

/** A pattern of words over the page; it takes no clicks and no screen reader meets it. */
export function Watermark(props: { readonly words: string }): JSX.Element {
  const id = createUniqueId();
  return (
    <svg class="watermark" aria-hidden="true" width="100%" height="100%">
      <defs>
        <pattern id={id} width="440" height="190" patternUnits="userSpaceOnUse" patternTransform="rotate(-24)">
          <text x="0" y="60">
            {props.words}
          </text>
          <text x="200" y="155">
            {props.words}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
