/**
 * The unit converter as a pure machine: what is typed is a sum, as on the calculator, and what is shown beside it is that
 * sum in another unit. It knows nothing of the page, of storage or of what a key may mean to anybody else.
 */
import { type Calculator, displayOf, freshCalculator, type Key, press } from './calculator.ts';
import { type Exact, exactFrom, writtenExact } from './exact.ts';
import { sumOf } from './sums.ts';
import { converted, type Kind, kinds, type Unit } from './units.ts';

export type Conversion = {
  readonly asked: string;
  readonly answer: string;
  readonly value: number;
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
};

export type Converter = {
  readonly typed: Calculator;
  readonly kind: Kind;
  /** Places in the kind's list of units. */
  readonly from: number;
  readonly to: number;
  readonly history: readonly Conversion[];
};

const mostLines = 50;
/** A lone number longer than this is nothing anyone wants to find again, and is not kept as a line. */
const mostFiguresKept = 7;

/** A converter nobody has touched, at `kind`. */
export function freshConverter(kind: Kind = 'length'): Converter {
  const [from, to] = kinds[kind].usual;
  return { typed: freshCalculator, kind, from, to, history: [] };
}

/** The next state after one key. `equals` works the sum out and keeps a line of what it came to in the other unit. */
export function pressConverter(state: Converter, key: Key): Converter {
  const typed = press(state.typed, key);
  if (key !== 'equals' || typed === state.typed) return { ...state, typed };
  const line = lineOf(state, typed);
  return { ...state, typed, history: line ? [line, ...state.history].slice(0, mostLines) : state.history };
}

/** Another kind of unit; what was typed stays. */
export function withKind(state: Converter, kind: Kind): Converter {
  return { ...freshConverter(kind), typed: state.typed, history: state.history };
}

/** Another unit on one side. Choosing the one of the other side exchanges the two. */
export function withUnit(state: Converter, side: 'from' | 'to', place: number): Converter {
  const other = side === 'from' ? 'to' : 'from';
  if (place < 0 || place >= kinds[state.kind].units.length) return state;
  return state[other] === place ? swapped(state) : { ...state, [side]: place };
}

/** The two units exchanged; what was typed stays. */
export function swapped(state: Converter): Converter {
  return { ...state, from: state.to, to: state.from };
}

/** An earlier line, put back as it was. */
export function withConversion(state: Converter, { kind, from, to, value }: Conversion): Converter {
  const item = { kind: 'number', text: String(value), value, percent: false } as const;
  return { ...state, kind, from, to, typed: { ...freshCalculator, items: [item], finished: true } };
}

/** The same converter without its past lines. */
export function withoutConversions(state: Converter): Converter {
  return { ...state, history: [] };
}

/** What the two large lines show. */
export function shownBy(state: Converter): { readonly asked: string; readonly answer: string } {
  const { from, to } = unitsOf(state);
  const amount = amountOf(state.typed);
  return {
    asked: displayOf(state.typed),
    answer: amount === null ? '' : writtenExact(converted(amount, { from, to })),
  };
}

/** The two units that are chosen. Throws when a place is not in the list: no way of choosing leads there. */
export function unitsOf({ kind, from, to }: Pick<Converter, 'kind' | 'from' | 'to'>): {
  readonly from: Unit;
  readonly to: Unit;
} {
  const { units } = kinds[kind];
  const [left, right] = [units[from], units[to]];
  if (!left || !right) throw new Error('no unit');
  return { from: left, to: right };
}

function lineOf(before: Converter, typed: Calculator): Conversion | null {
  const amount = amountOf(typed);
  const [item] = typed.items;
  if (typed.problem || amount === null || item?.kind !== 'number') return null;
  const lone = before.typed.items.length === 1;
  if (lone && item.text.replace(/\D/g, '').length > mostFiguresKept) return null;
  const { kind, from, to } = before;
  const units = unitsOf(before);
  return {
    asked: `${displayOf(typed)} ${units.from.sign}`,
    answer: `${writtenExact(converted(amount, units))} ${units.to.sign}`,
    value: item.value,
    kind,
    from,
    to,
  };
}

/** What is typed as a number: a lone one exactly as typed, a sum as the calculator works it out. */
function amountOf(typed: Calculator): Exact | null {
  if (typed.problem) return null;
  const [only, ...others] = typed.items;
  if (only?.kind === 'number' && others.length === 0 && !only.percent) {
    return exactFrom(typed.finished ? String(only.value) : only.text);
  }
  const sum = sumOf(typed.items);
  return sum.ok ? exactFrom(String(sum.value)) : null;
}
