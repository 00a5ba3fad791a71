/** A text as a QR picture: drawn here, black on white in every theme, because a camera reads it and not an eye. It names nobody. */
import encodeQR from 'qr';
import type { JSX } from 'solid-js';

/** Source: ISO/IEC 18004, four modules of quiet around the symbol. */
const quiet = 4;

/** The picture; `label` says what it is for whoever cannot see it. */
export function QrPicture(props: { readonly text: string; readonly label: string }): JSX.Element {
  const rows = () => encodeQR(props.text, 'raw', { ecc: 'medium', border: quiet });
  const squares = () =>
    rows()
      .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('');
  return (
    <svg class="qr-picture" role="img" aria-label={props.label} viewBox={`0 0 ${rows().length} ${rows().length}`}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={squares()} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
