/**
 * The calculator on the page: shows the state of the machine and its past sums. It decides no arithmetic and stores nothing.
 */
import {
  type Calculator,
  displayOf,
  freshCalculator,
  type Line,
  press,
  previewOf,
  withoutHistory,
} from './calculator.ts';
import type { Face } from './face.ts';
import { createPast, partsOf, showNumber } from './parts.ts';

/** Starts the calculator in `main`. `onReuse` is told when an earlier result replaces what was typed. */
export function startCalculator(main: HTMLElement, onReuse: () => void): Face {
  const part = partsOf(main);
  let state: Calculator = freshCalculator;
  const past = createPast(part, () => {
    state = withoutHistory(state);
    show();
  });
  const use = ({ value }: Line) => {
    onReuse();
    const item = { kind: 'number', text: String(value), value, percent: false } as const;
    state = { ...state, items: [item], finished: true };
    show();
  };
  const show = () => {
    showNumber(part('display'), displayOf(state));
    part('row').textContent = state.finished && state.history[0] ? `${state.history[0].sum} =` : '';
    part('so-far').textContent = previewOf(state);
    for (const name of ['memory-clear', 'memory-recall']) {
      main.querySelector(`[data-key="${name}"]`)?.toggleAttribute('disabled', state.memory === null);
    }
    past.show(state.history.map((line) => ({ asked: line.sum, answer: line.result, use: () => use(line) })));
  };
  show();
  return {
    press(key) {
      state = press(state, key);
      show();
    },
    reset() {
      state = freshCalculator;
      past.close();
      show();
    },
  };
}
