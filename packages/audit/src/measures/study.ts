/** What the loaded calls hold: the ground on which it is decided which measures can be worked out. Pure. */
import type { RowKind } from '../answer.ts';
import type { DispositionFlag } from '../labels/index.ts';
import type { FileMapping } from '../mapping/mapping.ts';
import type { Meaning } from '../mapping/meanings.ts';
import type { TimeStep } from './definitions-times.ts';
import type { Missing } from './facts.ts';

export interface Study {
  readonly kind: RowKind;
  readonly meanings: ReadonlySet<Meaning>;
  /** By meaning, how finely a time is written; absent where there is none. */
  readonly times: ReadonlyMap<Meaning, WrittenTime>;
  readonly recorded: ReadonlySet<DispositionFlag>;
  readonly joined: { readonly reports: JoinState; readonly arrests: JoinState };
  /** Whether the days and hours of the file are those of the place. */
  readonly onTheWall: boolean;
  readonly timezone: string | undefined;
  /** On how many calls a report number stands: on some of them it tells which have a report, on nearly every one it tells nothing. */
  readonly reportNumbers: 'none' | 'some' | 'every';
  readonly calls: number;
  /** The first and the last day of the file, `YYYY-MM-DD`; null where no call has one. */
  readonly days: { readonly from: string; readonly to: string; readonly covers: number } | null;
}

export type JoinState = 'none' | 'joined' | 'nothing-joins';

export interface WrittenTime {
  readonly fineness: 'second' | 'day';
  readonly zone: 'none' | 'offset' | 'epoch';
  /** The day and the month cannot be told apart. */
  readonly either: boolean;
}

/** The times of the files, as far as they are confirmed. */
export function writtenTimes(files: readonly FileMapping[]): ReadonlyMap<Meaning, WrittenTime> {
  return new Map(
    files.flatMap((file) =>
      file.meanings.flatMap(({ meaning, time, with: clock, confirmed }) =>
        time === undefined || !confirmed
          ? []
          : [
              [
                meaning,
                {
                  fineness: time.kind === 'date' && clock === undefined ? 'day' : 'second',
                  zone: time.zone,
                  either: time.order === 'either',
                },
              ] as const,
            ],
      ),
    ),
  );
}

const ends: Readonly<Record<TimeStep, readonly [Meaning, Meaning, Meaning]>> = {
  'queued-to-dispatched': ['queued', 'dispatched', 'seconds-to-dispatch'],
  'dispatched-to-arrived': ['dispatched', 'arrived', 'seconds-travelled'],
  'queued-to-arrived': ['queued', 'arrived', 'seconds-to-arrival'],
};

/** Why a step cannot be timed; null where it can. */
export function stepMissing(study: Study, step: TimeStep): Missing | null {
  const [from, to, seconds] = ends[step];
  if (study.kind !== 'calls') return { reason: 'rows-are-reports' };
  if (study.meanings.has(seconds)) return null;
  const times = [from, to].map((meaning) => study.times.get(meaning));
  const absent = [from, to].filter((_, at) => times[at] === undefined || times[at]?.fineness === 'day');
  if (times.some((time) => time?.either === true)) return { reason: 'day-or-month' };
  if (absent.length > 0) return { reason: 'needs', columns: absent };
  const [one, other] = times;
  const zoned = (time: WrittenTime | undefined): boolean => time?.zone !== 'none';
  return zoned(one) !== zoned(other) && study.timezone === undefined ? { reason: 'zones-differ' } : null;
}

const durationColumn: Readonly<Record<TimeStep, string>> = {
  'queued-to-dispatched': 's_dispatch',
  'dispatched-to-arrived': 's_travel',
  'queued-to-arrived': 's_arrival',
};

/** How many tenths of a second a step takes, in SQL: the file's own duration, else the difference of two times. Null for what is no number. */
export function stepSql(study: Study, step: TimeStep): string {
  const [from, to, seconds] = ends[step];
  const given = study.meanings.has(seconds) ? durationColumn[step] : undefined;
  const both = study.times.has(from) && study.times.has(to);
  const apart = both ? tenthsSql(instant(study, from), instant(study, to)) : undefined;
  const own = given === undefined ? undefined : `try_cast(round(${given} * 10) as bigint)`;
  if (own !== undefined) return apart === undefined ? own : `coalesce(${own}, ${apart})`;
  return apart ?? 'cast(null as bigint)';
}

/** Tenths of a second from one time to another, both in microseconds. */
export function tenthsSql(from: string, to: string): string {
  return `cast(round((${to} - ${from}) / 100000) as bigint)`;
}

/** Microseconds since 1970, by the place's clock where it is known: an hour that comes twice in autumn is then no mistake. */
function instant({ timezone }: Study, column: string): string {
  return timezone === undefined
    ? `epoch_us(${column})`
    : `epoch_us(timezone('${timezone.replaceAll("'", '')}', ${column}))`;
}

/** When a call began, in SQL, for days and months. */
export const startSql = 'coalesce(queued, occurred, dispatched, arrived)';

/** Whether anything tells on which day a call began. */
export function hasDays(study: Study): boolean {
  return (['queued', 'occurred', 'dispatched', 'arrived'] as const).some(
    (meaning) => study.times.get(meaning)?.either === false,
  );
}
