/** Cells of text as typed values, in DuckDB's SQL: times by the form of their column, durations, flags, numbers of calls. Pure. */
import type { ColumnMapping } from '../mapping/mapping.ts';
import { emptyWords } from '../read/table.ts';
import { literal } from '../scratch/sql.ts';

// No long `in (…)` here: DuckDB makes a join of one, which runs for every row whether its answer is looked at or not.
const amongSql = (words: readonly string[], text: string): string =>
  `list_contains([${words.map(literal).join(', ')}], ${text})`;
/** With room for spaces around. */
const longestEmpty = 12;

/** The text of a cell, null where it says nothing. */
export function saidSql(cell: string): string {
  const text = trimmedSql(cell);
  // Most cells begin as no word for nothing does, or are longer than any of them: they are not compared with each, nor taken letter by letter.
  return `case when ${beginsPlainly(cell)} and not suffix(${cell}, ' ') then ${cell} when strlen(${cell}) > ${longestEmpty} then nullif(${text}, '') when ${amongSql(emptyWords, `upper(${text})`)} then null else ${text} end`;
}

/** A figure, or a capital but N. The order of text is that of its bytes. */
function beginsPlainly(cell: string): string {
  return `(${cell} >= '0' and ${cell} < ':' or ${cell} >= 'A' and ${cell} < 'N' or ${cell} >= 'O' and ${cell} < '[')`;
}

/** `trim` walks every letter of every cell; nearly all begin and end without a space, which costs a tenth as much to see. */
export function trimmedSql(cell: string): string {
  return `case when prefix(${cell}, ' ') or suffix(${cell}, ' ') then trim(${cell}) else ${cell} end`;
}

/** A number of a call as others would write it too: in capitals, without spaces. */
export function keySql(cell: string): string {
  return `upper(${saidSql(cell)})`;
}

/** A number of a call for joining: letters and figures only, so that `25-000001` and `25000001` meet. */
export function joinKeySql(key: string): string {
  return `nullif(regexp_replace(${key}, '[^A-Z0-9]', '', 'g'), '')`;
}

/** A timestamp: as written where the text carries no zone, in UTC where it does. Null where it cannot be read. */
export function timeSql({
  cell,
  withCell,
  time,
}: {
  readonly cell: string;
  readonly withCell: string | undefined;
  readonly time: NonNullable<ColumnMapping['time']>;
}): string {
  const date = plainTimeSql(cell, time);
  if (withCell === undefined) return date;
  return `(cast(${date} as date) + ${clockSql(withCell)})`;
}

function plainTimeSql(cell: string, { kind, formats, zone }: NonNullable<ColumnMapping['time']>): string {
  const text = trimmedSql(cell);
  if (kind === 'epoch-seconds') return `make_timestamp(try_cast(try_cast(${text} as double) * 1000000 as bigint))`;
  if (kind === 'epoch-milliseconds') return `make_timestamp(try_cast(try_cast(${text} as double) * 1000 as bigint))`;
  if (kind === 'time-of-day') return `(date '1970-01-01' + ${clockSql(cell)})`;
  // A cast leaves spaces around out by itself.
  if (formats.length === 0)
    return zone === 'offset'
      ? finiteSql(`timezone('UTC', try_cast(${cell} as timestamptz))`)
      : finiteSql(`try_cast(${cell} as timestamp)`);
  const given = formats.map(literal).join(', ');
  if (zone === 'offset') return `timezone('UTC', try_cast(try_strptime(${text}, [${given}]) as timestamptz))`;
  return `cast(try_strptime(${zoneless(text, formats)}, [${given}]) as timestamp)`;
}

/** DuckDB takes "infinity" for a time, with which nothing can be reckoned; it has no microseconds, and so becomes null. */
function finiteSql(time: string): string {
  return `make_timestamp(epoch_us(${time}))`;
}

/** "p.m." is "PM" to strptime. */
function zoneless(text: string, formats: readonly string[]): string {
  return formats.some((format) => format.includes('%p')) ? `replace(upper(${text}), '.M.', 'M')` : text;
}

/** A time of day: 18:08, 6:08 PM, 1808, or the clock of a whole time. */
export function clockSql(cell: string): string {
  const text = `trim(${cell})`;
  const half = `try_strptime(replace(upper(${text}), '.M.', 'M'), ['%I:%M:%S %p', '%I:%M %p', '%I:%M:%S%p', '%I:%M%p'])`;
  const military = `case when regexp_matches(${text}, '^\\d{3,4}$') then try_strptime(lpad(${text}, 4, '0'), ['%H%M']) when regexp_matches(${text}, '^\\d{6}$') then try_strptime(${text}, ['%H%M%S']) end`;
  const clock = `coalesce(try_cast(${text} as time), cast(${half} as time), cast(${military} as time), cast(try_cast(${text} as timestamp) as time))`;
  return clock;
}

/** A duration in seconds. */
export function secondsSql(cell: string, unit: NonNullable<ColumnMapping['unit']>): string {
  const number = `try_cast(replace(trim(${cell}), ',', '') as double)`;
  if (unit === 'seconds') return number;
  if (unit === 'minutes') return `${number} * 60`;
  if (unit === 'hours') return `${number} * 3600`;
  const part = (at: number): string => `try_cast(split_part(trim(${cell}), ':', ${at}) as double)`;
  return `(${part(1)} * 3600 + ${part(2)} * 60 + coalesce(${part(3)}, 0))`;
}

const yesWords = ['y', 'yes', 'true', 't', '1', 'si', 'sí', 'x', 'arrest', 'arrested'];
const noWords = ['n', 'no', 'false', 'f', '0', 'not arrested'];

/** Yes, no, or null for anything else. */
export function flagSql(cell: string): string {
  const text = `lower(trim(${cell}))`;
  return `case when ${amongSql(yesWords, text)} then true when ${amongSql(noWords, text)} then false end`;
}
