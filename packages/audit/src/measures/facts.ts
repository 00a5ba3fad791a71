/** What was counted, before anything is hidden: the numbers that measures are worked out from, and what the file could not say. */
import type { RowKind } from '../answer.ts';
import type { TimeStep } from './definitions-times.ts';

export interface ShareFacts {
  readonly yes: number;
  readonly no: number;
}

/** Why a measure cannot be worked out: the columns (by meaning) that would make it so, or a reason of another kind. */
export type Missing =
  | { readonly reason: 'needs'; readonly columns: readonly string[] }
  | { readonly reason: 'rows-are-reports' }
  | { readonly reason: 'not-recorded'; readonly what: string }
  | { readonly reason: 'too-short'; readonly days: number; readonly covers: number }
  | { readonly reason: 'zones-differ' }
  | { readonly reason: 'day-or-month' }
  | { readonly reason: 'number-on-every-row' }
  | { readonly reason: 'nothing-joins' }
  | { readonly reason: 'totals' };

export type Known<Facts> =
  | { readonly known: true; readonly facts: Facts }
  | { readonly known: false; readonly missing: Missing };

export interface TimeFacts {
  readonly eligible: number;
  readonly timed: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly interval: readonly [number, number] | null;
  readonly bins: readonly number[];
  readonly byPriority: readonly {
    readonly group: string;
    readonly eligible: number;
    readonly timed: number;
    readonly median: number;
    readonly p90: number;
  }[];
}

export interface TableFacts {
  readonly by: 'month' | 'place' | 'priority' | 'weekday' | 'hour';
  readonly cells: readonly { readonly group: string; readonly count: number }[];
  readonly unknown: number;
}

/** One outcome in one group of calls: a month, or whether it was the first call at its address. */
export interface GroupedShare extends ShareFacts {
  readonly group: string;
}

export interface Facts {
  readonly kind: RowKind;
  readonly calls: number;
  readonly violations: Known<number>;
  readonly times: Readonly<Record<TimeStep, Known<{ readonly violation: TimeFacts; readonly all: TimeFacts }>>>;
  /** By the id of the measure. */
  readonly shares: Readonly<Record<string, Known<ShareFacts>>>;
  readonly callToArrest: Known<TimeFacts>;
  /** By the id of an outcome, month by month, `YYYY-MM`; empty for calls without a day. */
  readonly byMonth: Known<Readonly<Record<string, readonly GroupedShare[]>>>;
  /** By the id of an outcome: the first call at an address in the file, the second (`2`), any further (`3+`); empty for calls without an address or day. */
  readonly byTurn: Known<Readonly<Record<string, readonly GroupedShare[]>>>;
  readonly tables: readonly TableFacts[];
}

/** Where the bins of a distribution begin, in seconds; the last is open. */
export const binStarts: readonly number[] = [
  0, 60, 180, 300, 600, 900, 1200, 1800, 2700, 3600, 7200, 14_400, 28_800, 86_400,
];

/** Nothing to work with, for the reason given. */
export function unknownBecause(missing: Missing): { readonly known: false; readonly missing: Missing } {
  return { known: false, missing };
}
