/** The cells of one row as fields of an order, read with every fault noted. Nothing is repaired or filled in. */
import type { Result } from '@holdfast/domain';
import { type WrittenDate, writtenDate } from './dates.ts';
import type { RowFault, RowFaultCode } from './row-fault.ts';
import type { OrderField, SourceSettings } from './settings.ts';

/** One row as it waits to be read: text by field for a table, by path of element for a document. */
export interface WaitingRow {
  /** Which row of the file, the head left out; which order, in a document. */
  readonly number: number;
  /** The lines of the file where it begins and ends, to find it again. */
  readonly from: number;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** The row itself could not be taken apart; it has no cells then, because nobody can say which column a text belongs to. */
  readonly fault?: RowFaultCode;
}

/** A reader over one row that notes what it cannot take. `Field` is what a column of the table can be. */
export interface CellReader<Field extends string = OrderField> {
  readonly faults: RowFault[];
  /** The text of a field, trimmed; `undefined` when the cell is empty or the column is not mapped. */
  readonly text: (field: Field) => string | undefined;
  /** As `text`, for a name or a number, where a leading `=` or `+` has no business. */
  readonly name: (field: Field) => string | undefined;
  readonly date: (field: Field) => WrittenDate | undefined;
  /** The one of `codes` that the cell says, also written with spaces, capitals or one of `also`. */
  readonly code: <Code extends string>(
    field: Field,
    codes: readonly Code[],
    also?: Readonly<Record<string, Code>>,
  ) => Code | undefined;
  readonly note: (field: Field | '(row)', code: RowFaultCode) => undefined;
}

/** What a spreadsheet would run. Full-width forms are made plain by some programs before they look. */
const formula = /^[=+@\t\r\n\uFF1D\uFF0B\uFF20]|^[-\uFF0D](?!\d)/;
/** What our own export puts before such a text. */
const guarded = /^'(?=\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/;
const damaged = '\uFFFD';

/** A reader over `cells`. */
export function readerOf<Field extends string = OrderField>({
  cells,
  dates,
}: {
  readonly cells: Readonly<Record<string, string>>;
  readonly dates: SourceSettings['dates'];
}): CellReader<Field> {
  const faults: RowFault[] = [];
  const note = (field: Field | '(row)', code: RowFaultCode): undefined => {
    faults.push({ field, code });
    return undefined;
  };
  const text = (field: Field): string | undefined => {
    const cell = Object.hasOwn(cells, field) ? cells[field] : undefined;
    const found = (cell ?? '').replace(guarded, '').trim();
    if (found === '') return undefined;
    return found.includes(damaged) ? note(field, 'not-decodable') : found;
  };
  const read = <Value>(field: Field, outcome: Result<Value, RowFaultCode>): Value | undefined =>
    outcome.ok ? outcome.value : note(field, outcome.issue);
  return {
    faults,
    note,
    text,
    name: (field) => {
      const found = text(field);
      return found !== undefined && formula.test(found) ? note(field, 'starts-like-a-formula') : found;
    },
    date: (field) => {
      const found = text(field);
      return found === undefined ? undefined : read(field, writtenDate(found, dates));
    },
    code: (field, codes, also = {}) => {
      const found = text(field);
      if (found === undefined) return undefined;
      const plain = found.toLowerCase().replaceAll(/[\s_-]+/g, '-');
      const known = codes.find((code) => code.toLowerCase() === plain);
      return known ?? (Object.hasOwn(also, plain) ? also[plain] : undefined) ?? note(field, 'unknown-code');
    },
  };
}
