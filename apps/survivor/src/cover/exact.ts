/**
 * Exact numbers: a whole number over a whole number. Converting never rounds; only writing the result down does.
 */
import { writtenAsTyped } from './figures.ts';

export type Exact = { readonly top: bigint; readonly bottom: bigint };

/** The most figures a converted number is written with. */
const mostWritten = 12;

/** Reads digits with an optional sign, point and power of ten, as typed or as JavaScript writes a number. Throws on anything else. */
export function exactFrom(text: string): Exact {
  const match = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/.exec(text);
  const [, sign, whole = '', decimals = '', power = '0'] = match ?? [];
  if (!match || `${whole}${decimals}` === '') throw new Error('not a number');
  const figures = BigInt(`${whole}${decimals}`) * (sign === '-' ? -1n : 1n);
  const shift = Number(power) - decimals.length;
  return shift >= 0
    ? { top: figures * 10n ** BigInt(shift), bottom: 1n }
    : { top: figures, bottom: 10n ** BigInt(-shift) };
}

export function plus(left: Exact, right: Exact): Exact {
  return { top: left.top * right.bottom + right.top * left.bottom, bottom: left.bottom * right.bottom };
}

export function minus(left: Exact, right: Exact): Exact {
  return plus(left, { top: -right.top, bottom: right.bottom });
}

export function times(left: Exact, right: Exact): Exact {
  return { top: left.top * right.top, bottom: left.bottom * right.bottom };
}

/** `left` divided by `right`. Throws when `right` is nothing: a unit is never nothing. */
export function over(left: Exact, right: Exact): Exact {
  if (right.top === 0n) throw new Error('divided by nothing');
  const sign = right.top < 0n ? -1n : 1n;
  return { top: left.top * right.bottom * sign, bottom: left.bottom * right.top * sign };
}

/**
 * The number as people read it: whole numbers below a thousand million million in full, others in twelve figures, the last
 * one rounded half away from nothing; in powers of ten when it is very large or very small.
 */
export function writtenExact({ top, bottom }: Exact): string {
  if (top === 0n) return '0';
  const sign = top < 0n ? '-' : '';
  const size = top < 0n ? -top : top;
  if (size % bottom === 0n && size / bottom < 10n ** 15n) return writtenAsTyped(`${sign}${size / bottom}`);
  const power = powerOf(size, bottom);
  const usual = power < 15 && power >= -9;
  const rounded = roundedTo({ size, bottom, power, figures: usual ? mostWritten : 10 });
  return usual
    ? writtenAsTyped(`${sign}${plainFrom(rounded.figures, rounded.power)}`)
    : `${writtenAsTyped(`${sign}${plainFrom(rounded.figures, 0)}`)}e${String(rounded.power).replace('-', '−')}`;
}

/** The power of ten of the first figure. */
function powerOf(size: bigint, bottom: bigint): number {
  const guess = String(size).length - String(bottom).length;
  return isAtLeast({ size, bottom, power: guess }) ? guess : guess - 1;
}

function isAtLeast({ size, bottom, power }: { size: bigint; bottom: bigint; power: number }): boolean {
  return power >= 0 ? size >= bottom * 10n ** BigInt(power) : size * 10n ** BigInt(-power) >= bottom;
}

function roundedTo(options: { size: bigint; bottom: bigint; power: number; figures: number }) {
  const { size, bottom, power, figures } = options;
  const shift = figures - 1 - power;
  const top = shift >= 0 ? size * 10n ** BigInt(shift) : size;
  const below = shift >= 0 ? bottom : bottom * 10n ** BigInt(-shift);
  const text = String((2n * top + below) / (2n * below));
  // Rounding 9.99… up makes one figure more.
  return { figures: text, power: power + text.length - figures };
}

/** Figures with the point where `power` puts it, without closing noughts. */
function plainFrom(figures: string, power: number): string {
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${figures}`.replace(/\.?0+$/, '');
  const padded = figures.padEnd(power + 1, '0');
  const decimals = padded.slice(power + 1).replace(/0+$/, '');
  return decimals === '' ? padded.slice(0, power + 1) : `${padded.slice(0, power + 1)}.${decimals}`;
}
