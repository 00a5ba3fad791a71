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

/** Reads the head of a file, as much as was given. */
export function lookAtHead(head: Uint8Array): LookedAt {
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding).decode(head).trimStart();
  if (text.startsWith('<')) return { format: 'niem-xml', encoding, delimiter: ',', columns: [], guess: {} };
  const lines = text.split(/\r\n|\r|\n/).slice(0, 20);
  const delimiter = delimiterOf(lines.length > 1 ? lines.slice(0, -1) : lines);
  const titles = namedTitles(cellsOf(lines[0] ?? '', delimiter));
  return {
    format: 'csv',
    encoding,
    delimiter,
    columns: titles.map((title) => ({ title, neverKept: isNeverKept(title) })),
    guess: guessColumns(titles),
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
