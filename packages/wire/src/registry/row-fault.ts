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
  'not-a-call',
  'no-time',
  'no-offset',
  'no-such-time',
  'time-twice',
  'dispatched-before-received',
  'arrived-before-received',
  'cleared-before-arrived',
  'number-of-another-source',
  'recorded-otherwise',
] as const;
export type RowFaultCode = (typeof rowFaultCodes)[number];

export interface RowFault {
  readonly code: RowFaultCode;
  /** A field of the order, an element's path, or `(row)`. */
  readonly field: string;
}

/** What happened, for the person who can mend the row. */
export const rowFaultWords: Readonly<Record<RowFaultCode, string>> = {
  empty: 'Nothing stands here, and it is needed.',
  'too-long': 'This is longer than any we keep. Is something else in this column?',
  'not-text': 'This cannot be read as text.',
  'control-character': 'There are characters in it that no name or number has.',
  'not-decodable': 'Letters are damaged. The file was saved in another encoding than the one chosen.',
  'starts-like-a-formula': 'It begins like a formula of a spreadsheet. Type it as it was first written.',
  'not-a-date': 'This is no day of the calendar as this source writes dates.',
  'two-digit-year': 'The year has two digits. Write all four.',
  'in-the-future': 'This lies in the future.',
  'unknown-code': 'This word or code is not one we know for this field.',
  'columns-do-not-fit': 'The row has more or fewer columns than the head. A separator within a text may be unquoted.',
  'quotes-do-not-fit': 'A quotation mark is opened or closed where it cannot be.',
  'row-too-long': 'The row is longer than any record. A quotation mark or a line end may be missing.',
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
  'cannot-be-taken': 'There is something in it that cannot be kept as it stands.',
  'number-twice-in-file': 'Another row of this file has the same number and says something else.',
  'number-of-another-order': 'The registry has this court and number for other people. Ask the court which is right.',
  'court-says-otherwise':
    'The registry has this order from the court, and this row says something else. Ask the court which is right.',
  'changed-while-importing': 'Somebody changed this record while the row was read. Try it again.',
  'not-a-call': 'This part of the file holds no call that can be read.',
  'no-time': 'A day stands here without a time of day.',
  'no-offset': 'The moment has no offset from UTC. This standard asks for one, and none is guessed.',
  'no-such-time': 'The clocks were put forward over this time: no clock of the place showed it.',
  'time-twice': 'The clocks were put back over this time: it came twice. Write which one, with its offset from UTC.',
  'dispatched-before-received': 'It was dispatched before it was received.',
  'arrived-before-received': 'Someone arrived before it was received.',
  'cleared-before-arrived': 'It was cleared before anyone arrived, or before it was received.',
  'number-of-another-source': 'Another source has brought in a call with this number.',
  'recorded-otherwise':
    'Somebody recorded this call by hand, and this row says something else. Ask them which is right.',
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
  'not-json',
  'no-calls',
  'too-large',
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
  'too-deep': 'From this line on the file is deeper or larger than any record.',
  truncated: 'The file ends too early. Rows before the end were read.',
  'no-orders': 'The file holds no order.',
  'other-file': 'This is not the file that was begun. Choose the same file to go on.',
  'not-json': 'The file is no JSON that can be read.',
  'no-calls': 'The file holds no call.',
  'too-large': 'The file is larger than any of its kind that we read at once.',
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
