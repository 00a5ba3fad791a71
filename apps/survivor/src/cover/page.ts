/**
 * Joins the chosen cover to the page: buttons and keyboard in, and what was typed on to whoever asked. It decides no
 * arithmetic and stores nothing.
 */
import type { Key } from './calculator.ts';
import { startCalculator } from './calculator-page.ts';
import { startConverter } from './converter-page.ts';
import { type Face, type FaceName, faceNames } from './face.ts';
import { keyFrom, keyPressed } from './keys.ts';
import { createTape } from './tape.ts';

/** A sum shorter than this is never anything but a sum. */
const fewestKeys = 8;

export type CoverPage = {
  /** Back to a cover nobody has touched, with the focus on it. */
  readonly reset: () => void;
  /** Shows the other cover from now on, untouched. */
  readonly turnTo: (face: FaceName) => void;
  /** What the page is while the cover is shown; inert while something lies over it. */
  readonly main: () => HTMLElement;
};

const starters = { calculator: startCalculator, converter: startConverter };

/**
 * Starts the cover that `page` shows. `onEquals` is told the keys of every sum of eight keys or more, after its result is
 * shown. Throws when the page holds no cover.
 */
export function startCover(page: Document, onEquals: (keys: Uint8Array<ArrayBuffer>) => void): CoverPage {
  const tape = createTape();
  const started: Partial<Record<FaceName, Face>> = {};
  const mainOf = (name: FaceName): HTMLElement => {
    const main = page.getElementById(name);
    if (!main) throw new Error(`no ${name}`);
    return main;
  };
  const faceOf = (name: FaceName): Face => {
    const face = started[name] ?? starters[name](mainOf(name), () => tape.note('clear'));
    started[name] = face;
    return face;
  };
  let shown: FaceName = mainOf('converter').hidden ? 'calculator' : 'converter';
  faceOf(shown);

  const pressed = (key: Key) => {
    faceOf(shown).press(key);
    if (key !== 'equals') return tape.note(key);
    const keys = tape.take();
    if (keys.length >= fewestKeys) onEquals(keys);
  };
  page.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    const key = keyFrom(button?.getAttribute('data-key'));
    if (key) pressed(key);
  });
  page.addEventListener('keydown', (event) => {
    const key = keyPressed(event);
    if (!key) return;
    event.preventDefault();
    pressed(key);
  });
  return {
    reset() {
      tape.note('clear');
      faceOf(shown).reset();
      const main = mainOf(shown);
      main.tabIndex = -1;
      main.focus({ preventScroll: true });
    },
    turnTo(next) {
      for (const name of faceNames) mainOf(name).hidden = name !== next;
      // In this order: the next one may be the one that is shown.
      const isCovered = mainOf(shown).inert;
      mainOf(shown).inert = false;
      mainOf(next).inert = isCovered;
      shown = next;
      faceOf(shown).reset();
    },
    main: () => mainOf(shown),
  };
}
