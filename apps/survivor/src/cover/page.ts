/**
 * Joins the calculator to the page: buttons and keyboard in, display and history out. It decides no arithmetic and
 * stores nothing.
 */
import {
  type Calculator,
  displayOf,
  freshCalculator,
  type Key,
  type Line,
  press,
  previewOf,
  withoutHistory,
} from './calculator.ts';
import { createTape } from './tape.ts';

/** A sum shorter than this is never anything but a sum. */
const fewestKeys = 8;
const keyboard: Readonly<Record<string, Key>> = {
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  x: 'times',
  '/': 'divide',
  '%': 'percent',
  '.': 'point',
  ',': 'point',
  '=': 'equals',
  Enter: 'equals',
  Backspace: 'back',
  Delete: 'clear',
  Escape: 'clear',
  F9: 'sign',
};

export type CoverPage = {
  /** Back to a calculator nobody has touched, with the focus on it. */
  readonly reset: () => void;
};

/** Starts the calculator. `onEquals` is told the keys of every sum of eight keys or more, after its result is shown. */
export function startCover(document: Document, onEquals: (keys: Uint8Array<ArrayBuffer>) => void): CoverPage {
  const part = partsOf(document);
  const tape = createTape();
  let state: Calculator = freshCalculator;

  const show = () => {
    const text = displayOf(state);
    part('display').textContent = text;
    part('display').className = text.length > 20 ? 'longest' : text.length > 11 ? 'long' : '';
    part('display').scrollLeft = part('display').scrollWidth;
    part('row').textContent = state.finished && state.history[0] ? `${state.history[0].sum} =` : '';
    part('so-far').textContent = previewOf(state);
    for (const name of ['memory-clear', 'memory-recall']) {
      document.querySelector(`[data-key="${name}"]`)?.toggleAttribute('disabled', state.memory === null);
    }
    showPast(document, state.history, (line) => {
      tape.note('clear');
      state = {
        ...state,
        items: [{ kind: 'number', text: String(line.value), value: line.value, percent: false }],
        finished: true,
      };
      openPast(false);
      show();
    });
  };
  const openPast = (open: boolean) => {
    part('past').hidden = !open;
    part('past-button').setAttribute('aria-expanded', String(open));
  };
  const pressed = (key: Key) => {
    state = press(state, key);
    if (key !== 'equals') tape.note(key);
    show();
    if (key !== 'equals') return;
    const keys = tape.take();
    if (keys.length >= fewestKeys) onEquals(keys);
  };

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    const key = keyFrom(button?.getAttribute('data-key'));
    if (key) pressed(key);
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const onButton = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
    const key = /^[0-9]$/.test(event.key) ? keyFrom(event.key) : keyboard[event.key];
    if (!key || onButton) return;
    event.preventDefault();
    pressed(key);
  });
  part('past-button').addEventListener('click', () => openPast(part('past').hidden !== false));
  part('past-clear').addEventListener('click', () => {
    state = withoutHistory(state);
    show();
  });
  show();
  return {
    reset() {
      tape.note('clear');
      state = freshCalculator;
      openPast(false);
      show();
      const calculator = part('calculator');
      calculator.tabIndex = -1;
      calculator.focus({ preventScroll: true });
    },
  };
}

function partsOf(document: Document): (id: string) => HTMLElement {
  return (id) => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`no ${id}`);
    return element;
  };
}

function showPast(document: Document, lines: readonly Line[], onUse: (line: Line) => void): void {
  const part = partsOf(document);
  part('past-none').hidden = lines.length > 0;
  part('past-clear').hidden = lines.length === 0;
  part('past-lines').replaceChildren(
    ...lines.map((line) => {
      const [item, button, sum, result] = ['li', 'button', 'span', 'strong'].map((name) =>
        document.createElement(name),
      );
      if (!item || !button || !sum || !result) throw new Error('no line');
      sum.textContent = `${line.sum} =`;
      result.textContent = line.result;
      button.append(sum, result);
      button.addEventListener('click', () => onUse(line));
      item.append(button);
      return item;
    }),
  );
}

function keyFrom(name: string | null | undefined): Key | null {
  return name && isKey(name) ? name : null;
}

const others = ['clear', 'back', 'percent', 'plus', 'minus', 'times', 'divide', 'point', 'sign', 'equals'];
const memory = ['memory-clear', 'memory-recall', 'memory-add', 'memory-subtract'];

function isKey(name: string): name is Key {
  return /^[0-9]$/.test(name) || others.includes(name) || memory.includes(name);
}
