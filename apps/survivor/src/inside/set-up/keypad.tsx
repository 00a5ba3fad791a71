/**
 * The calculator's keys, for choosing a code. What is typed is held as bytes that are emptied when the step is left.
 */
import { createSignal, For, type JSX, onCleanup } from 'solid-js';
import { type Calculator, displayOf, freshCalculator, type Key, press } from '../../cover/calculator.ts';
import { createTape } from '../../cover/tape.ts';
import { useLent } from './lent.ts';

type Pad = { readonly key: Key; readonly face: string; readonly label?: string };

const pads: readonly Pad[] = [
  { key: 'clear', face: 'AC', label: 'AC clear' },
  { key: 'back', face: '⌫', label: 'Delete last' },
  { key: 'percent', face: '%', label: 'Percent' },
  { key: 'divide', face: '÷', label: 'Divide' },
  { key: '7', face: '7' },
  { key: '8', face: '8' },
  { key: '9', face: '9' },
  { key: 'times', face: '×', label: 'Multiply' },
  { key: '4', face: '4' },
  { key: '5', face: '5' },
  { key: '6', face: '6' },
  { key: 'minus', face: '−', label: 'Subtract' },
  { key: '1', face: '1' },
  { key: '2', face: '2' },
  { key: '3', face: '3' },
  { key: 'plus', face: '+', label: 'Add' },
  { key: 'sign', face: '±', label: 'Change sign' },
  { key: '0', face: '0' },
  { key: 'point', face: '.', label: 'Decimal point' },
  { key: 'equals', face: '=', label: 'Equals' },
];
const typing: Readonly<Record<string, Key>> = {
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  '/': 'divide',
  '%': 'percent',
  '.': 'point',
  Backspace: 'back',
  Delete: 'clear',
  '=': 'equals',
  Enter: 'equals',
};

/** The keys and what was typed. `onChange` gets a copy that belongs to the caller; `onDone` is `=`. */
export function Keypad(props: {
  readonly onChange: (keys: Uint8Array<ArrayBuffer>) => void;
  readonly onDone: () => void;
}): JSX.Element {
  const { words } = useLent();
  const tape = createTape();
  const [state, setState] = createSignal<Calculator>(freshCalculator);
  const use = (key: Key) => {
    if (key === 'equals') return props.onDone();
    tape.note(key);
    setState((before) => press(before, key));
    const keys = tape.peek();
    props.onChange(keys);
  };
  const typed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const onButton = event.target instanceof Element && event.target.closest('button, a, input') !== null;
    if (onButton && (event.key === 'Enter' || event.key === ' ')) return;
    const key = pads.find((pad) => pad.key === event.key)?.key ?? typing[event.key];
    if (!key) return;
    event.preventDefault();
    use(key);
  };
  document.addEventListener('keydown', typed);
  onCleanup(() => {
    document.removeEventListener('keydown', typed);
    tape.note('clear');
  });
  return (
    <div class="keypad">
      <output class="keypad-display" aria-label={words().code.typed}>
        {displayOf(state())}
      </output>
      <div class="keypad-keys" role="group" aria-label="Keys">
        <For each={pads}>
          {(pad) => (
            <button type="button" class={`pad pad-${pad.key}`} aria-label={pad.label} onClick={() => use(pad.key)}>
              {pad.face}
            </button>
          )}
        </For>
      </div>
    </div>
  );
}
