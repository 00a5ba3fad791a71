/**
 * What can be wrong with a row or a file that is brought into the registry: a code and the field to look at, never the value.
 * The words for people stand beside each code, so that a rejected row says what to do about it.
 */
import type { OrderIssue } from '@holdfast/domain';

export const rowFaultCodes = [
  'empty',
  'too-long',
  'not-text',
  'control-character',
  'not-decodable',
  'starts-like-a-formula',
  'not-a-date',
  'two-digit-year',
  'in-the-future',
  'unknown-code',
  'columns-do-not-fit',
  'quotes-do-not-fit',
  'row-too-long',
  'expires-before-issued',
  'served-before-issued',
  'proof-before-service',
  'changed-before-issued',
  'effective-before-issued',
  'hearing-before-issued',
  'born-after-issue',
  'kind-does-not-fit',
  'contradicts',
  'not-an-order',
  'cannot-be-taken',
  'number-twice-in-file',
  'number-of-another-order',
  'court-says-otherwise',
  'changed-while-importing',
] as const;
export type RowFaultCode = (typeof rowFaultCodes)[number];

export interface RowFault {
  readonly code: RowFaultCode;
  /** A field of the order, an element's path, or `(row)`. */
  readonly field: string;
}

/** What happened, for the person who can mend the row. */
export const rowFaultWords: Readonly<Record<RowFaultCode, string>> = {
  empty: 'Nothing stands here, and the order needs it.',
  'too-long': 'This is longer than any we keep. Is something else in this column?',
  'not-text': 'This cannot be read as text.',
  'control-character': 'There are characters in it that no name or number has.',
  'not-decodable': 'Letters are damaged. The file was saved in another encoding than the one chosen.',
  'starts-like-a-formula': 'It begins like a formula of a spreadsheet. Type what stands on the order.',
  'not-a-date': 'This is no day of the calendar as this source writes dates.',
  'two-digit-year': 'The year has two digits. Write all four.',
  'in-the-future': 'This lies in the future.',
  'unknown-code': 'This word or code is not one we know for this field.',
  'columns-do-not-fit': 'The row has more or fewer columns than the head. A separator within a text may be unquoted.',
  'quotes-do-not-fit': 'A quotation mark is opened or closed where it cannot be.',
  'row-too-long': 'The row is longer than any order. A quotation mark or a line end may be missing.',
  'expires-before-issued': 'The order ends before it was issued.',
  'served-before-issued': 'It was served before it was issued.',
  'proof-before-service': 'The proof was filed before the service it proves.',
  'changed-before-issued': 'It was changed or recalled before it was issued.',
  'effective-before-issued': 'It binds before it was issued.',
  'hearing-before-issued': 'The hearing lies before the day of issue.',
  'born-after-issue': 'The birth date lies after the day of issue.',
  'kind-does-not-fit': 'A form of this name is not used for this kind of order.',
  contradicts: 'Two parts of the order do not say the same.',
  'not-an-order': 'This part of the file holds no order that can be read.',
  'cannot-be-taken': 'The order holds something that cannot be kept as it stands.',
  'number-twice-in-file': 'Another row of this file gives the same court and number and says something else.',
  'number-of-another-order': 'The registry has this court and number for other people. Ask the court which is right.',
  'court-says-otherwise':
    'The registry has this order from the court, and this row says something else. Ask the court which is right.',
  'changed-while-importing': 'Somebody changed this order while the row was read. Try it again.',
};

export const fileFaultCodes = [
  'column-not-there',
  'no-head',
  'encoding-not-known',
  'entities-refused',
  'not-xml',
  'too-deep',
  'truncated',
  'no-orders',
  'other-file',
] as const;
export type FileFaultCode = (typeof fileFaultCodes)[number];

/** Why reading a file ended before its end. Rows read before it stay. */
export interface FileFault {
  readonly code: FileFaultCode;
  /** The column that is missing, or the line where reading ended. */
  readonly where?: string;
}

export const fileFaultWords: Readonly<Record<FileFaultCode, string>> = {
  'column-not-there': 'A column that this source maps is not in the file.',
  'no-head': 'The file has no first line with the names of its columns.',
  'encoding-not-known': 'The encoding chosen for this source is not one we can read.',
  'entities-refused':
    'The file declares a document type. Such files can pull in others or grow without end, so none is read.',
  'not-xml': 'From this line on the file is not well-formed XML.',
  'too-deep': 'From this line on the file is deeper or larger than any order.',
  truncated: 'The file ends too early. Rows before the end were read.',
  'no-orders': 'The file holds no order.',
  'other-file': 'This is not the file that was begun. Choose the same file to go on.',
};

const sameCodes: ReadonlySet<string> = new Set(rowFaultCodes);
const isRowFaultCode = (code: string): code is RowFaultCode => sameCodes.has(code);

/** A code of another room as one of these; what has none is `cannot-be-taken`. */
export function rowFaultCodeOf(code: OrderIssue['code'] | string): RowFaultCode {
  if (isRowFaultCode(code)) return code;
  switch (code) {
    case 'expires-before-effective':
      return 'expires-before-issued';
    case 'missing':
      return 'empty';
    case 'not-a-time':
    case 'not-a-civil-date':
    case 'not-an-instant':
      return 'not-a-date';
    case 'not-a-number':
    case 'not-a-flag':
    case 'not-an-element':
    case 'invalid-value':
      return 'unknown-code';
    default:
      return 'cannot-be-taken';
  }
}
