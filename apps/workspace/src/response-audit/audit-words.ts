/** The words of an audit of an export: states, stages, values with what they are of. A hidden count is never said as a number. */
import { countOf, sayLength } from '@holdfast/ui/format';
import type { AuditMeasure, AuditRunAnswer, AuditRunState } from '@holdfast/wire';

export const stateWords: Readonly<Record<AuditRunState, string>> = {
  receiving: 'Coming in',
  proposed: 'Waits for you to confirm',
  waiting: 'Waits for its turn',
  running: 'Running',
  done: 'Done',
  cancelled: 'Cancelled',
  failed: 'Could not be read',
};

const stageWords = { opening: 'Opening the file', reading: 'Reading the rows', counting: 'Counting' } as const;

/** What is happening now. */
export function progressWords({ state, stage }: AuditRunAnswer): string {
  return state === 'running' && stage !== undefined ? stageWords[stage] : stateWords[state];
}

export const isOver = ({ state }: Pick<AuditRunAnswer, 'state'>): boolean =>
  state === 'done' || state === 'cancelled' || state === 'failed';

export const rowKindWords = {
  calls: 'A call for service',
  reports: 'A police report',
  stops: 'A stop of a person',
  arrests: 'An arrest',
  totals: 'A total that somebody counted',
  unknown: 'Something else',
} as const;

export const labelClassWords: Readonly<Record<string, string>> = {
  'order-violation': 'Violation of an order',
  'order-service': 'Service of an order',
  domestic: 'Domestic',
  other: 'Something else',
  unknown: 'Nobody can tell from the words',
};

const numbers = new Intl.NumberFormat('en-US');
/** A number as it is read. */
export const said = (value: number): string => numbers.format(value);

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const length = (seconds: number): string => {
  if (seconds < 90) return `${Math.round(seconds)} seconds`;
  return seconds < 7200 ? `${(seconds / 60).toFixed(1)} minutes` : sayLength(seconds * 1000);
};

/** The value of a measure: "62 % (31 of 50)", "9 minutes, the middle one of 173"; or why there is none. */
export function valueWords({ state, unit, n, of, value }: AuditMeasure): string {
  if (state === 'too-few') return 'hidden: 10 or fewer';
  if (state === 'not-computable' || value === null || n === null || of === null) return 'cannot be worked out';
  if (unit === 'count') return said(n);
  if (unit === 'share') return `${percent(value)} (${countOf(n, of, 'call')})`;
  return `${length(value)}, the middle one of ${said(n)}`;
}

/** What chance alone would still allow; empty where nothing was worked out. */
export function rangeWords({ state, unit, low, high }: AuditMeasure): string {
  if (state !== 'computed' || low === undefined || high === undefined) return '';
  return unit === 'share' ? `${percent(low)} to ${percent(high)}` : `${length(low)} to ${length(high)}`;
}

/** Of two answers to one question: whether they lie further apart than chance explains. */
export function changeWords(before: AuditMeasure | undefined, after: AuditMeasure | undefined): string {
  const ends = [before?.low, before?.high, after?.low, after?.high];
  const [low, high, nextLow, nextHigh] = ends;
  if (low === undefined || high === undefined || nextLow === undefined || nextHigh === undefined) return 'Cannot tell';
  if (nextLow > high) return 'More, beyond chance';
  if (nextHigh < low) return 'Less, beyond chance';
  return 'Chance is enough to explain it';
}
