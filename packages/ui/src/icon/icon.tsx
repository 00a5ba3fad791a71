/** One icon from its path data, built as SVG elements, never from markup text. Decorative: words beside it carry the meaning. */
import type { JSX } from 'solid-js';
import { type IconName, iconPaths } from './icon-paths.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Draws one icon, hidden from assistive technology. */
export function Icon(props: { readonly name: IconName; readonly small?: boolean }): JSX.Element {
  return <>{draw(props.name, props.small === true)}</>;
}

const drawn = new Map<string, SVGElement>();

/** A list has the same icon on every row: it is drawn once and copied. */
function draw(icon: IconName, small: boolean): Node {
  const known = drawn.get(`${icon} ${small}`) ?? drawAnew(icon, small);
  drawn.set(`${icon} ${small}`, known);
  return known.cloneNode(true);
}

function drawAnew(icon: IconName, small: boolean): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  svg.setAttribute('class', small ? 'icon icon-small' : 'icon');
  for (const [tag, attributes] of iconPaths[icon]) {
    const part = document.createElementNS(svgNamespace, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    svg.append(part);
  }
  return svg;
}
