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
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  while (at < text.length && rows.length < most) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter === escape && text[at + 1] === quote) {
        cell += quote;
        at += 2;
        continue;
      }
      if (letter === quote) quoted = false;
      else cell += letter;
      at += 1;
    } else if (quote !== '' && letter === quote && cell.trim() === '') {
      cell = '';
      quoted = true;
      at += 1;
    } else if (text.startsWith(delimiter, at)) {
      endCell();
      at += delimiter.length;
    } else if (letter === '\n' || letter === '\r') {
      endRow();
      at += letter === '\r' && text[at + 1] === '\n' ? 2 : 1;
    } else {
      cell += letter;
      at += 1;
    }
  }
  if ((cell !== '' || row.length > 0) && rows.length < most) endRow();
  return rows;
}
