/**
 * The calculator as a pure machine: a state and a key in, the next state out. It knows nothing of the page, of storage
 * or of what a key may mean to anybody else.
 */
import { mostFigures, plain, written, writtenAsTyped } from './figures.ts';
import { type Item, type Operator, sumOf } from './sums.ts';

export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
export type Key =
  | Digit
  | Operator
  | 'point'
  | 'percent'
  | 'sign'
  | 'clear'
  | 'back'
  | 'equals'
  | 'memory-clear'
  | 'memory-recall'
  | 'memory-add'
  | 'memory-subtract';

export type Line = { readonly sum: string; readonly result: string; readonly value: number };

export type Calculator = {
  readonly items: readonly Item[];
  /** True just after `=`: a digit begins a new sum, an operator goes on from the result. */
  readonly finished: boolean;
  readonly problem: boolean;
  readonly memory: number | null;
  readonly history: readonly Line[];
};

export const freshCalculator: Calculator = { items: [], finished: false, problem: false, memory: null, history: [] };

/** How many past sums are kept while the page is open. */
const mostLines = 50;
const signs: Readonly<Record<Operator, string>> = { plus: '+', minus: '−', times: '×', divide: '÷' };

/** The next state after one key. Keys that make no sense where they stand change nothing. */
export function press(state: Calculator, key: Key): Calculator {
  const now = state.problem && key !== 'clear' ? { ...state, items: [], problem: false, finished: false } : state;
  switch (key) {
    case 'clear':
      return { ...now, items: [], finished: false, problem: false };
    case 'back':
      return now.finished ? { ...now, items: [], finished: false } : { ...now, items: withoutLast(now.items) };
    case 'equals':
      return equals(now);
    case 'plus':
    case 'minus':
    case 'times':
    case 'divide':
      return { ...now, items: withOperator(now.items, key), finished: false };
    case 'percent':
      return { ...now, items: withLastNumber(now.items, (item) => ({ ...item, percent: true })), finished: false };
    case 'sign':
      return { ...now, items: withLastNumber(now.items, turned), finished: false };
    case 'memory-clear':
      return { ...now, memory: null };
    case 'memory-recall':
      return now.memory === null ? now : recall(now, now.memory);
    case 'memory-add':
      return remember(now, 1);
    case 'memory-subtract':
      return remember(now, -1);
    default:
      return { ...now, items: typed(now.finished ? [] : now.items, key), finished: false };
  }
}

/** The row as it is written above the result. */
export function rowOf(state: Calculator): string {
  return state.items
    .map((item) =>
      item.kind === 'operator' ? ` ${signs[item.operator]} ` : `${writtenAsTyped(item.text)}${item.percent ? '%' : ''}`,
    )
    .join('');
}

/** What the large line shows: the result after `=`, otherwise the row itself, `0` when there is none. */
export function displayOf(state: Calculator): string {
  if (state.problem) return 'Not a number';
  if (!state.finished) return rowOf(state).trimEnd() || '0';
  const [item] = state.items;
  return item?.kind === 'number' ? written(item.value) : '0';
}

/** The result so far, shown small while a sum is being typed; nothing when there is no sum yet. */
export function previewOf(state: Calculator): string {
  if (state.finished || state.problem || !isSum(state.items)) return '';
  const sum = sumOf(state.items);
  return sum.ok ? written(sum.value) : '';
}

/** The same calculator without its past sums. */
export function withoutHistory(state: Calculator): Calculator {
  return { ...state, history: [] };
}

function equals(state: Calculator): Calculator {
  if (state.finished || state.items.length === 0) return state;
  const sum = sumOf(state.items);
  if (!sum.ok) return { ...state, items: [], problem: true };
  const line = { sum: rowOf(state).trim(), result: written(sum.value), value: sum.value };
  const history = isSum(state.items) ? [line, ...state.history].slice(0, mostLines) : state.history;
  return { ...state, items: [numberItem(sum.value)], finished: true, history };
}

/** A lone number is not a sum: it has nothing worth keeping a line for. */
function isSum(items: readonly Item[]): boolean {
  return items.some((item, index) => (item.kind === 'operator' ? index < items.length - 1 : item.percent));
}

function numberItem(value: number): Item {
  return { kind: 'number', text: plain(value), value, percent: false };
}

function typed(items: readonly Item[], key: Digit | 'point'): readonly Item[] {
  const last = items.at(-1);
  const going = last?.kind === 'number' && !last.percent ? last.text : null;
  if (last?.kind === 'number' && last.percent) return items;
  const text = extended(going ?? '', key);
  const item: Item = { kind: 'number', text, value: Number(text), percent: false };
  return going === null ? [...items, item] : [...items.slice(0, -1), item];
}

function extended(text: string, key: Digit | 'point'): string {
  if (key === 'point') return text.includes('.') ? text : `${text || '0'}.`;
  if (text.replace(/\D/g, '').length >= mostFigures) return text;
  if (text === '0' || text === '-0') return text.replace('0', key);
  return `${text}${key}`;
}

function withOperator(items: readonly Item[], operator: Operator): readonly Item[] {
  const last = items.at(-1);
  if (last === undefined) return [numberItem(0), { kind: 'operator', operator }];
  const before = last.kind === 'operator' ? items.slice(0, -1) : items;
  return [...before, { kind: 'operator', operator }];
}

function withLastNumber(
  items: readonly Item[],
  change: (item: Extract<Item, { kind: 'number' }>) => Item,
): readonly Item[] {
  const last = items.at(-1);
  return last?.kind === 'number' ? [...items.slice(0, -1), change(last)] : items;
}

function turned(item: Extract<Item, { kind: 'number' }>): Item {
  const text = item.text.startsWith('-') ? item.text.slice(1) : `-${item.text}`;
  return { ...item, text, value: -item.value };
}

function withoutLast(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  if (last?.kind === 'number' && last.percent) return [...items.slice(0, -1), { ...last, percent: false }];
  const text = last?.kind === 'number' ? last.text.slice(0, -1) : '';
  if (text === '' || text === '-') return items.slice(0, -1);
  return [...items.slice(0, -1), { kind: 'number', text, value: Number(text), percent: false }];
}

function recall(state: Calculator, value: number): Calculator {
  const last = state.items.at(-1);
  const before = state.finished ? [] : last?.kind === 'number' ? state.items.slice(0, -1) : state.items;
  return { ...state, items: [...before, numberItem(value)], finished: false };
}

function remember(state: Calculator, sign: 1 | -1): Calculator {
  const sum = sumOf(state.items);
  return sum.ok ? { ...state, memory: (state.memory ?? 0) + sign * sum.value } : state;
}
