/**
 * Text of a table, as it arrives, to records. After a misplaced quotation mark it goes back to the line after it, so that one bad
 * row costs one row; a parser that reads on in the quoted state takes the rest of the file for one cell, which is why this one is ours.
 */
import type { RowFaultCode } from './row-fault.ts';

export type SplitRecord =
  | { readonly from: number; readonly line: number; readonly cells: readonly string[] }
  | { readonly from: number; readonly line: number; readonly fault: RowFaultCode };

/** Source: product decision; the longest order read was under 4,000 characters, and one open quotation mark must not fill the memory. */
const longestRow = 64 * 1024;
/** Source: product decision; terms in words run to a few paragraphs. */
const mostLinesInRow = 60;
/** An order needs at least this many columns; a narrower table cannot be told from words. */
const leastWidth = 4;
const quote = '"';

export interface Splitter {
  /** The records that `text` completes. */
  readonly take: (text: string) => readonly SplitRecord[];
  /** What was left open at the end of the file. */
  readonly end: () => readonly SplitRecord[];
}

/** A splitter for one file, by RFC 4180 with any one-character delimiter and any line end. Empty lines are no records. */
export function splitterOf(delimiter: string): Splitter {
  /** Lines read and not yet part of a record. */
  let waiting: string[] = [];
  let firstLine = 1;
  let tail = '';
  /** Within a line that is too long already: dropped up to its end. */
  let dropping = false;
  /** How many cells the head has: a cell over several lines that leaves another number is an open mark that met a later one. */
  let width: number | undefined;

  const drain = (isEnd: boolean): SplitRecord[] => {
    const found: SplitRecord[] = [];
    let at = 0;
    while (at < waiting.length) {
      const read = recordAt({ lines: waiting, at, delimiter, isEnd, width });
      if (read === 'more') break;
      const from = firstLine + at;
      at += read.taken;
      const where = { from, line: firstLine + at - 1 };
      if ('fault' in read) found.push({ ...where, fault: read.fault });
      else if (read.cells.length > 0) {
        width ??= read.cells.length;
        found.push({ ...where, cells: read.cells });
      }
    }
    waiting = waiting.slice(at);
    firstLine += at;
    return found;
  };

  const take = (text: string): readonly SplitRecord[] => {
    const lines = (tail + text).split(/\r\n|\n|\r(?!$)/);
    tail = lines.pop() ?? '';
    const tooLong: SplitRecord[] = [];
    if (dropping && lines.length > 0) {
      lines[0] = '';
      dropping = false;
    }
    waiting.push(...lines);
    const found = drain(false);
    if (tail.length > longestRow) {
      if (!dropping) {
        // Whatever waits for its closing mark cannot get it any more.
        found.push(...drain(true));
        tooLong.push({ from: firstLine, line: firstLine, fault: 'row-too-long' });
      }
      dropping = true;
      tail = '';
    }
    return [...found, ...tooLong];
  };

  return {
    take,
    end: () => {
      const rest = take('\n');
      return [...rest, ...drain(true)];
    },
  };
}

type Read = { readonly taken: number } & ({ readonly cells: readonly string[] } | { readonly fault: RowFaultCode });

/** The record that begins at line `at`; `more` when its end has not arrived. */
function recordAt({
  lines,
  at,
  delimiter,
  isEnd,
  width,
}: {
  readonly lines: readonly string[];
  readonly at: number;
  readonly delimiter: string;
  readonly isEnd: boolean;
  readonly width: number | undefined;
}): Read | 'more' {
  const first = lines[at] ?? '';
  if (first === '') return { taken: 1, cells: [] };
  if (first.length > longestRow) return { taken: 1, fault: 'row-too-long' };
  if (!first.includes(quote)) return { taken: 1, cells: first.split(delimiter) };
  let text = first;
  for (let more = 0; ; more += 1) {
    const cells = cellsOf(text, delimiter);
    if (cells === 'broken') return broken;
    if (cells !== 'open') {
      const over = lines.slice(at + 1, at + 1 + more);
      return more > 0 && isTorn({ cells, over, delimiter, width }) ? broken : { taken: more + 1, cells };
    }
    const next = lines[at + more + 1];
    if (next === undefined && !isEnd && more < mostLinesInRow) return 'more';
    if (next === undefined || more >= mostLinesInRow || text.length + next.length > longestRow) return broken;
    text += `\n${next}`;
  }
}

/**
 * Whether a record over several lines is an open mark that met a later one: it has another number of cells than the head, or a line
 * within it is a whole row by itself. Words of a term do not have as many separators as a row.
 */
function isTorn({
  cells,
  over,
  delimiter,
  width,
}: {
  readonly cells: readonly string[];
  readonly over: readonly string[];
  readonly delimiter: string;
  readonly width: number | undefined;
}): boolean {
  if (width === undefined || width < leastWidth) return false;
  return cells.length !== width || over.some((line) => !line.includes(quote) && line.split(delimiter).length === width);
}

/** Only the line it begins on: those after it are looked at again by themselves. */
const broken: Read = { taken: 1, fault: 'quotes-do-not-fit' };

/** The cells of `text`; `open` when a quoted cell goes on, `broken` when a mark stands where none can. */
function cellsOf(text: string, delimiter: string): readonly string[] | 'open' | 'broken' {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] !== quote) {
      const next = text.indexOf(delimiter, at);
      const cell = next < 0 ? text.slice(at) : text.slice(at, next);
      if (cell.includes(quote)) return 'broken';
      cells.push(cell);
      if (next < 0) return cells;
      at = next + 1;
      continue;
    }
    let cell = '';
    at += 1;
    for (;;) {
      const close = text.indexOf(quote, at);
      if (close < 0) return 'open';
      cell += text.slice(at, close);
      at = close + 1;
      if (text[at] !== quote) break;
      cell += quote;
      at += 1;
    }
    cells.push(cell);
    if (at >= text.length) return cells;
    if (text[at] !== delimiter) return 'broken';
    at += 1;
  }
}
