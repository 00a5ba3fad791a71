/**
 * What one cell of dispositions says. Pure. It keeps "not said" apart from "no": a cell that speaks of an arrest says
 * nothing of a report, and an empty cell says nothing at all.
 */
import { type DispositionFlag, dispositionPhrases } from './phrases.ts';

export type DispositionAnswer = 'yes' | 'no' | 'unknown';

export interface DispositionReading extends Readonly<Record<DispositionFlag, DispositionAnswer>> {
  /** False where the cell is empty or no part of it could be read; every flag is then `unknown`. */
  readonly saysSomething: boolean;
  /** Parts that nobody could read, as written, for a person to decide. */
  readonly unread: readonly string[];
}

/**
 * Reads one cell; several dispositions may stand in it. A flag is `yes` where the cell says so, `no` where it says the
 * opposite, and `unknown` otherwise. Give `recorded`, the flags that the column is known to record, and such a flag becomes `no`
 * in a cell that could be read to its end and does not name it. Never throws.
 */
export function readDisposition(
  cell: string | null | undefined,
  recorded: ReadonlySet<DispositionFlag> = new Set(),
): DispositionReading {
  const { flags, unread } = partsOf(cell ?? '');
  const readToItsEnd = flags.size > 0 && unread.length === 0;
  const answer = (flag: DispositionFlag): DispositionAnswer => {
    if (flags.has(flag)) return 'yes';
    if (opposite[flag]?.some((other) => flags.has(other)) === true) return 'no';
    return readToItsEnd && recorded.has(flag) ? 'no' : 'unknown';
  };
  return { ...answersBy(answer), saysSomething: flags.size > 0, unread };
}

/**
 * Which flags a column records: those that some cell of it says outright. A column that never says "report" may keep its
 * reports elsewhere, and its silence about them is no "no".
 */
export function flagsRecordedIn(cells: Iterable<string | null | undefined>): ReadonlySet<DispositionFlag> {
  const recorded = new Set<DispositionFlag>();
  for (const cell of cells) for (const flag of partsOf(cell ?? '').flags) recorded.add(flag);
  if (recorded.has('noReport')) recorded.add('report');
  if (recorded.has('noArrest')) recorded.add('arrest');
  return recorded;
}

/** What says the opposite of a flag. A gone-on-arrival is no opposite of a report: the report may be written all the same. */
const opposite: Partial<Readonly<Record<DispositionFlag, readonly DispositionFlag[]>>> = {
  report: ['noReport'],
  noReport: ['report'],
  arrest: ['noArrest'],
  noArrest: ['arrest'],
};

const nothing: ReadonlySet<string> = new Set(
  'NULL NONE NAN NA UNKNOWN UNK TBD BLANK TEST OPEN CLOSED PENDING ACTIVE INACTIVE OTHER MISC'.split(' '),
);
/** What may be left over without being a part that nobody read. */
const joining: ReadonlySet<string> = new Set(
  'AND OR WITH W BY THE OF TO A AN IN ON AT FOR MADE NO NOT CODE USED CURRENTLY'.split(' '),
);

function partsOf(cell: string): { readonly flags: ReadonlySet<DispositionFlag>; readonly unread: readonly string[] } {
  const flags = new Set<DispositionFlag>();
  let rest = cell
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/W\/O/g, 'WITHOUT')
    .replace(/[-_–—.’'"…]+/g, ' ')
    .replace(/\(S\)/g, 'S')
    .replace(/[;|,+/&()[\]\n\r\t:]+/g, ' ; ')
    .replace(/ +/g, ' ')
    .trim();
  for (const { flags: said, pattern } of dispositionPhrases) {
    rest = rest.replace(pattern, () => {
      for (const flag of said) flags.add(flag);
      return ';';
    });
  }
  const parts = rest
    .split(';')
    .map((part) => part.trim())
    .filter((part) =>
      part.split(' ').some((word) => word !== '' && !joining.has(word) && !nothing.has(word) && !/^\d+$/.test(word)),
    );
  const whole = rest.replaceAll(';', '').trim();
  const unread = parts.length === 0 && flags.size === 0 && whole !== '' && !nothing.has(whole) ? [whole] : parts;
  return { flags, unread };
}

function answersBy(answer: (flag: DispositionFlag) => DispositionAnswer): Record<DispositionFlag, DispositionAnswer> {
  const [report, noReport, arrest, noArrest] = [
    answer('report'),
    answer('noReport'),
    answer('arrest'),
    answer('noArrest'),
  ];
  return {
    report,
    noReport,
    arrest,
    noArrest,
    citation: answer('citation'),
    warning: answer('warning'),
    goneOnArrival: answer('goneOnArrival'),
    unableToLocate: answer('unableToLocate'),
    unfounded: answer('unfounded'),
    falseAlarm: answer('falseAlarm'),
    cancelled: answer('cancelled'),
    duplicate: answer('duplicate'),
    referred: answer('referred'),
    followUp: answer('followUp'),
    handled: answer('handled'),
    noAction: answer('noAction'),
  };
}
