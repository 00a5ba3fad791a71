/**
 * How a delimited file is written: its delimiter, its quotes, what stands above the header, and whether there is a header. It decides
 * from the text alone and by counting: the delimiter is the sign that cuts most lines into the same number of cells.
 */
import { type Dialect, rowsIn } from './delimited.ts';

export interface TableShape extends Dialect {
  /** Lines above the header: a title, "sep=;", a blank. */
  readonly skip: number;
  readonly hasHeader: boolean;
  /** Names of columns, each once; `column 3` where there is none. */
  readonly columns: readonly string[];
}

const likelyDelimiters = [',', '\t', ';', '|', '||', '\u001f', '\u0001', '^', '~', '§', '¦'];
const sampleRows = 200;

/** The shape of the table at the beginning of `text`; null where the text has no rows at all. */
export function shapeOf(text: string): TableShape | null {
  const lines = text.split(/\r\n|\n|\r/);
  const named = /^sep=(.)$/i.exec(lines[0] ?? '')?.[1];
  const body = named === undefined ? text : lines.slice(1).join('\n');
  const skipped = named === undefined ? 0 : 1;
  const delimiters = named === undefined ? [...likelyDelimiters, ...unusualIn(lines)] : [named];
  const tried = delimiters.flatMap((delimiter) =>
    quotesIn(body, delimiter).map((quoting) => tryDialect(body, { delimiter, ...quoting })),
  );
  const best = tried.toSorted((one, other) => other.score - one.score)[0];
  if (best === undefined || best.rows.length === 0) return null;
  return withHeader({ dialect: best.dialect, rows: best.rows, width: best.width, skipped, lines });
}

interface Tried {
  readonly dialect: Dialect;
  readonly rows: readonly string[][];
  readonly width: number;
  readonly score: number;
}

function tryDialect(body: string, dialect: Dialect): Tried {
  const rows = rowsIn({ text: body, dialect, most: sampleRows });
  const widths = Map.groupBy(rows, (row) => row.length);
  const [width = 1, like = []] = [...widths].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const agreement = rows.length === 0 ? 0 : like.length / rows.length;
  // A table of one column agrees with itself always: it stands only where nothing else cuts.
  const unusual = likelyDelimiters.includes(dialect.delimiter) ? 1 : 0.5;
  const score = width === 1 ? 0.01 : agreement ** 2 * Math.min(1.5, 1 + width / 100) * unusual;
  return { dialect, rows, width, score };
}

/** Signs that stand equally often in every one of the first lines, and are neither letters, numbers nor part of times. */
function unusualIn(lines: readonly string[]): string[] {
  const first = lines.filter((line) => line !== '').slice(0, 20);
  const signs = new Set((first[0] ?? '').match(/[^\p{L}\p{N}\s"'_.:/\\()-]/gu) ?? []);
  const count = (line: string, sign: string): number => line.split(sign).length - 1;
  return [...signs].filter((sign) => {
    const wanted = count(first[0] ?? '', sign);
    return !likelyDelimiters.includes(sign) && wanted > 0 && first.every((line) => count(line, sign) === wanted);
  });
}

function quotesIn(body: string, delimiter: string): Omit<Dialect, 'delimiter'>[] {
  const head = body.slice(0, 65_536);
  const opens = (quote: string): number =>
    head.split(`${delimiter}${quote}`).length - 1 + (head.split(`\n${quote}`).length - 1);
  const usual = { quote: '"', escape: head.includes('\\"') && !head.includes('""') ? '\\' : '"' } as const;
  const closes = head.split(`'${delimiter}`).length - 1;
  const isSingle = opens("'") > 5 && closes > 5 && opens('"') === 0;
  return isSingle ? [{ quote: "'", escape: "'" }] : [usual];
}

function withHeader({
  dialect,
  rows,
  width,
  skipped,
  lines,
}: {
  readonly dialect: Dialect;
  readonly rows: readonly string[][];
  readonly width: number;
  readonly skipped: number;
  readonly lines: readonly string[];
}): TableShape {
  const at = rows.findIndex(
    (row) => row.length === width && row.filter((cell) => cell.trim() !== '').length * 2 > width,
  );
  const first = rows[Math.max(0, at)] ?? [];
  const next = rows.slice(Math.max(0, at) + 1, Math.max(0, at) + 30).filter((row) => row.length === width);
  const hasHeader = isHeader(first, next);
  // A title above a header is one line each; quoted line breaks do not stand in titles.
  const above = at <= 0 ? 0 : linesAbove(lines, first, dialect, skipped);
  return {
    ...dialect,
    skip: skipped + above,
    hasHeader,
    columns: hasHeader ? named(first) : named(first.map(() => '')),
  };
}

function linesAbove(lines: readonly string[], header: readonly string[], dialect: Dialect, skipped: number): number {
  const wanted = JSON.stringify(header);
  const found = lines
    .slice(skipped)
    .findIndex((line) => JSON.stringify(rowsIn({ text: line, dialect, most: 1 })[0] ?? []) === wanted);
  return Math.max(0, found);
}

const looksLikeNumber = (cell: string): boolean => /^[-+$]?[\d,]*\.?\d+%?$/.test(cell.trim());
const looksLikeTime = (cell: string): boolean =>
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ]|$)/.test(cell.trim()) || /^\d{1,2}:\d{2}/.test(cell.trim());

/** Names are words, each once, and unlike what stands under them. */
function isHeader(first: readonly string[], next: readonly (readonly string[])[]): boolean {
  const filled = first.filter((cell) => cell.trim() !== '');
  if (filled.length === 0 || filled.some(looksLikeTime)) return false;
  const numbers = filled.filter(looksLikeNumber).length;
  if (numbers > filled.length / 3) return false;
  const repeated = filled.length - new Set(filled).size;
  if (repeated > filled.length / 2) return false;
  // A value that comes again below in its own column is a value.
  const again = first.filter((cell, at) => cell !== '' && next.some((row) => row[at] === cell)).length;
  return again <= filled.length / 4;
}

/** Names, each once: a second `Type` becomes `Type (2)`. */
export function named(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name =
      cell
        .replace(/^\uFEFF/, '')
        .replaceAll(/\s+/g, ' ')
        .trim() || `column ${at + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
