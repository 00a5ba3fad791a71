/**
 * How numbers are written on the calculator's display. Pure; English grouping, as the rest of the page is English.
 */

/** The most figures one number may have when typed. A double holds fifteen exactly. */
export const mostFigures = 15;

/** A typed number with its thousands set apart; a decimal point just typed stays visible. */
export function writtenAsTyped(text: string): string {
  const negative = text.startsWith('-');
  const [whole = '0', decimals] = (negative ? text.slice(1) : text).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${negative ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A result in at most twelve figures, in powers of ten when it is very large or very small. */
export function written(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [figures = '0', power = '0'] = value.toExponential(9).split('e');
    return `${writtenAsTyped(String(Number(figures)))}e${power.replace('+', '').replace('-', '−')}`;
  }
  return writtenAsTyped(plain(value));
}

/** The digits of a number without grouping or powers of ten, so that typing can go on from it. */
export function plain(value: number): string {
  const rounded = Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(12));
  const text = String(rounded + 0);
  return text.includes('e') ? rounded.toFixed(20).replace(/\.?0+$/, '') : text;
}
