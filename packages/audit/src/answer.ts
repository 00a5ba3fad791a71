/**
 * What an audit answers: the one shape that the terminal, the report and the program's JSON are written from. It holds counts,
 * labels of kinds of call and names of columns; never a row, a name, an address or a number of a call.
 *
 * [Note: Working answer and released answer]
 * The audit makes a working answer, for the person who already holds the rows: `orderViolations` in it is exact, because
 * somebody has to decide about each label. Everything under `measures`, `tables` and `distributions` has gone through
 * suppression as one set. What is written for others to read (the report, the table of measures) hides small counts of
 * `orderViolations` too; a hidden count is `null` and never 0.
 */
import type { Language } from '@holdfast/domain';

/** A count; null where it is 1 to 10, or would give such a count away. */
export type ShownCount = number | null;

/** What one row of a file tells of. A file of reports cannot say which calls got no report. */
export type RowKind = 'calls' | 'reports' | 'stops' | 'arrests' | 'totals' | 'unknown';

export type LabelClass = 'order-violation' | 'order-service' | 'domestic' | 'other' | 'unknown';

export interface AuditAnswer {
  readonly version: 1;
  /** The language of every sentence in here. */
  readonly language: Language;
  readonly source: AuditSource;
  /** Rows read, over all files that hold calls, reports or stops; before anything was left out. */
  readonly rows: number;
  /** Distinct calls (items, stops), each counted once. */
  readonly calls: number;
  readonly orderViolations: {
    readonly calls: ShownCount;
    /** Labels that speak of an order, and labels nobody could read; the most frequent first. Counted in calls. */
    readonly labels: readonly LabelCount[];
  };
  readonly measures: Readonly<Record<string, MeasureAnswer>>;
  readonly exclusions: readonly Exclusion[];
  readonly warnings: readonly AuditWarning[];
  /** What each measure means, in the order in which to show them; one for each key of `measures`. */
  readonly definitions: readonly MeasureWords[];
  /** Counts of calls for order violations, each table by one thing. */
  readonly tables: readonly AnswerTable[];
  readonly distributions: readonly TimeDistribution[];
  readonly quality: readonly ColumnQuality[];
}

export interface AuditSource {
  readonly files: readonly SourceFile[];
  readonly kind: RowKind;
  /** First and last day, `YYYY-MM-DD`; absent when no column holds a date. */
  readonly period?: { readonly from: string; readonly to: string };
  /** As given; absent when nobody said, and then times are as the file writes them. */
  readonly timezone?: string;
}

export interface SourceFile {
  /** The name alone, without its folder. */
  readonly name: string;
  /** `csv`, `tsv`, `xlsx`, `json`, `json-lines`, `arcgis`. */
  readonly format: string;
  readonly encoding: string;
  readonly delimiter?: string;
  readonly rows: number;
  readonly columns: readonly string[];
}

export interface LabelCount {
  readonly label: string;
  readonly count: ShownCount;
  readonly class: LabelClass;
  readonly why: string;
}

export type MeasureState = 'computed' | 'not-computable' | 'too-few';

/**
 * A share: `n` of `of`, `value` between 0 and 1. A count: `n`, and `of` all calls. A time: `value` is the median in seconds, `n`
 * the calls whose time is known and `of` those that should have one. A change: `value` is the later share less the earlier one, and both shares
 * are its parts. A table (counts) and a series (shares) say what they hold in `parts`; a series stands with the numbers of its whole. Where the state is
 * not `computed`, all four are null.
 */
export interface MeasureAnswer {
  readonly state: MeasureState;
  readonly n: ShownCount;
  readonly of: ShownCount;
  readonly value: number | null;
  /** 95%; low before high. */
  readonly interval: readonly [number, number] | null;
  /** Of a time, in seconds. */
  readonly p90?: number | null;
  /** One sentence: why it could not be computed and which column would change that, or what to keep in mind. */
  readonly why: string;
  /** Where not computable: the columns (by what they would mean, in words) that would make it so. */
  readonly needs?: readonly string[];
  /** The same by priority, place or month, where asked; each part is answered like a whole. */
  readonly parts?: readonly MeasurePart[];
  /** Of a series over time: what chance explains around the average of all periods. Absent where there are too few to say. */
  readonly control?: ShareControl;
}

export interface ShareControl {
  readonly centre: number;
  /** A period with few calls may lie further off than one with many: each has limits of its own. */
  readonly limits: readonly { readonly group: string; readonly lower: number; readonly upper: number }[];
  readonly signals: readonly { readonly group: string; readonly why: 'above' | 'below' | 'run' }[];
}

export interface MeasurePart extends MeasureAnswer {
  readonly by: string;
  readonly group: string;
}

export interface MeasureWords {
  readonly id: string;
  readonly unit: 'count' | 'share' | 'seconds' | 'table' | 'series' | 'change';
  readonly question: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly leavesOut: string;
  readonly caveat: string;
  readonly source: string;
}

export interface Exclusion {
  readonly code: string;
  /** Null where it is a small count of calls about orders, and the answer is released. */
  readonly count: ShownCount;
  /** What was left out, of what, and why. */
  readonly why: string;
}

export interface AuditWarning {
  readonly code: string;
  /** As in an exclusion. */
  readonly count: ShownCount;
  readonly text: string;
}

export interface AnswerTable {
  /** `month`, `place`, `priority`, `weekday` (1 is Monday), `hour`, `disposition`. */
  readonly by: string;
  readonly title: string;
  /** In their natural order: months and hours by time, with empty ones as 0; places by count. */
  readonly cells: readonly { readonly group: string; readonly count: ShownCount }[];
  /** Calls that could not be put in any cell. */
  readonly unknown: ShownCount;
  /** Of months: which stand outside what chance explains. Absent where there are too few to say. */
  readonly control?: ControlLimits;
}

export interface ControlLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** Groups outside the limits, or in a run on one side of the centre. */
  readonly signals: readonly { readonly group: string; readonly why: 'above' | 'below' | 'run' }[];
}

/** How long something took, for drawing: counts in fixed bins. */
export interface TimeDistribution {
  /** The measure it draws. */
  readonly measure: string;
  readonly n: ShownCount;
  /** From, in seconds, up to the next bin; the last is open. */
  readonly bins: readonly { readonly from: number; readonly count: ShownCount }[];
}

export interface ColumnQuality {
  readonly file: string;
  readonly column: string;
  /** What it was taken to mean; absent where it was not used. */
  readonly meaning?: string;
  /** Why it was taken so. */
  readonly why: string;
  /** Rows in which it says nothing. */
  readonly empty: number;
  readonly distinct: number;
  /** The rows that were looked at, where these are not all: `empty` is then worked out from them, and `distinct` is among them. */
  readonly sampled?: number;
}
