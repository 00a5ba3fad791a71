/** Delimited text as rows of cells, for samples: the same reading that DuckDB is told to do on the whole file. Never throws. */

export interface Dialect {
  readonly delimiter: string;
  /** Empty where the file quotes nothing. */
  readonly quote: '"' | "'" | '';
  /** What makes a quote inside a quoted cell: itself twice, or a backslash. */
  readonly escape: '"' | "'" | '\\' | '';
}

/** Every row of `text`, blank lines left out. A row cut off by the end of the sample is given as far as it goes. */
export function rowsIn({
  text,
  dialect: { delimiter, quote, escape },
  most = Number.POSITIVE_INFINITY,
}: {
  readonly text: string;
  readonly dialect: Dialect;
  readonly most?: number;
}): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let at = 0;
  // Plain letters are taken as one piece, up to the next sign that means something.
  let from = 0;
  const take = () => {
    if (from < at) cell += text.slice(from, at);
  };
  const endCell = () => {
    take();
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  const go = (letters: number) => {
    at += letters;
    from = at;
  };
  const [first = ''] = delimiter;
  while (at < text.length && rows.length < most) {
    const letter = text[at];
    if (quoted) {
      if (letter === escape && text[at + 1] === quote) {
        take();
        cell += quote;
        go(2);
      } else if (letter === quote) {
        take();
        quoted = false;
        go(1);
      } else at += 1;
    } else if (quote !== '' && letter === quote && isBlankTo(at)) {
      cell = '';
      quoted = true;
      go(1);
    } else if (letter === first && (delimiter.length === 1 || text.startsWith(delimiter, at))) {
      endCell();
      go(delimiter.length);
    } else if (letter === '\n' || letter === '\r') {
      endRow();
      go(letter === '\r' && text[at + 1] === '\n' ? 2 : 1);
    } else at += 1;
  }
  if ((from < at || cell !== '' || row.length > 0) && rows.length < most) endRow();
  return rows;

  function isBlankTo(end: number): boolean {
    return cell.trim() === '' && text.slice(from, end).trim() === '';
  }
}
