/**
 * Arithmetic for the calculator: a row of items in, one number out. It holds no state and never touches the page.
 */

export type Operator = 'plus' | 'minus' | 'times' | 'divide';

export type Item =
  | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'operator'; readonly operator: Operator };

export type Sum = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly issue: 'undefined' };

type NumberItem = Extract<Item, { kind: 'number' }>;
type Term = { readonly sign: 1 | -1; readonly factors: readonly Factor[] };
type Factor = { readonly divides: boolean; readonly number: NumberItem };

/** Splits the row into terms to add, each a chain of factors. A trailing operator is left out, as on any pocket calculator. */
function termsFrom(items: readonly Item[]): readonly Term[] {
  const terms: { sign: 1 | -1; factors: Factor[] }[] = [];
  let operator: Operator = 'plus';
  for (const item of items) {
    if (item.kind === 'operator') {
      operator = item.operator;
      continue;
    }
    const last = terms.at(-1);
    if (last && (operator === 'times' || operator === 'divide')) {
      last.factors.push({ divides: operator === 'divide', number: item });
    } else {
      terms.push({ sign: operator === 'minus' ? -1 : 1, factors: [{ divides: false, number: item }] });
    }
  }
  return terms;
}

/**
 * The value of a row with × and ÷ before + and −.
 *
 * A percentage that stands alone after + or − is taken of what is to its left (200 + 10% is 220); anywhere else it is a
 * hundredth. Answers `undefined` for a division by nothing and for a result too large to write. An empty row is 0.
 */
export function sumOf(items: readonly Item[]): Sum {
  let total = 0;
  for (const [index, term] of termsFrom(items).entries()) {
    const [first] = term.factors;
    const ofTheLeft = index > 0 && term.factors.length === 1 && first?.number.percent === true;
    const amount = ofTheLeft ? total * worthOf(first.number) : productOf(term.factors);
    total += term.sign * amount;
  }
  return Number.isFinite(total) ? { ok: true, value: tidied(total) } : { ok: false, issue: 'undefined' };
}

function productOf(factors: readonly Factor[]): number {
  return factors.reduce(
    (product, { divides, number }) => (divides ? product / worthOf(number) : product * worthOf(number)),
    1,
  );
}

function worthOf(item: NumberItem): number {
  return item.percent ? item.value / 100 : item.value;
}

/** Takes off the binary dust (0.1 + 0.2) by keeping fifteen significant figures, the most a double can promise. */
function tidied(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}
