/** What the first bytes of a file tell: its format, encoding, delimiter and columns, for a person to confirm. It stores nothing. */
import { guessColumns, isNeverKept, namedTitles } from './columns.ts';
import type { OrderField, registryFormats } from './settings.ts';

export interface LookedAt {
  readonly format: (typeof registryFormats)[number];
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly { readonly title: string; readonly neverKept: boolean }[];
  readonly guess: Partial<Record<OrderField, string>>;
}

const delimiters = [',', ';', '\t', '|'] as const;

/** Reads the head of a file of orders, as much as was given. */
export function lookAtHead(head: Uint8Array): LookedAt {
  const { encoding, text } = textOfHead(head);
  if (text.startsWith('<')) return { format: 'niem-xml', encoding, delimiter: ',', columns: [], guess: {} };
  const { delimiter, titles } = tableOfHead(text);
  return {
    format: 'csv',
    encoding,
    delimiter,
    columns: titles.map((title) => ({ title, neverKept: isNeverKept(title) })),
    guess: guessColumns(titles),
  };
}

/** The encoding that the first bytes give away, and their text by it. */
export function textOfHead(head: Uint8Array): { readonly encoding: string; readonly text: string } {
  const encoding = encodingOf(head);
  return { encoding, text: new TextDecoder(encoding).decode(head).trimStart() };
}

/** A table by its first lines: how it is delimited, its titles, and some rows for whoever guesses by what stands in a column. */
export function tableOfHead(text: string): {
  readonly delimiter: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const lines = text.split(/\r\n|\r|\n/).slice(0, 20);
  // The last line may be cut anywhere.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const delimiter = delimiterOf(whole);
  const rows = whole.slice(1).filter((line) => line !== '');
  return {
    delimiter,
    titles: namedTitles(cellsOf(lines[0] ?? '', delimiter)),
    rows: rows.map((line) => cellsOf(line, delimiter)),
  };
}

/** A mark at the start decides; then UTF-8 if it is; then pairs with a zero; otherwise what Western offices mostly write. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, 4096);
  const zeros = (odd: number) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  if (zeros(1) > sample.length / 4) return 'utf-16le';
  if (zeros(0) > sample.length / 4) return 'utf-16be';
  try {
    // As a stream, so that a letter cut at the end of the head is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The one that takes most lines into the same number of columns, and more than one. */
function delimiterOf(lines: readonly string[]): string {
  const scored = delimiters.map((delimiter) => {
    const widths = lines.filter((line) => line !== '').map((line) => cellsOf(line, delimiter).length);
    const first = widths[0] ?? 1;
    return { delimiter, score: first <= 1 ? 0 : first * widths.filter((width) => width === first).length };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** One line apart at the delimiter, quotes honoured; good enough to count columns and read a head. */
function cellsOf(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}
