/** Months put together into the shortest periods that hold enough calls for a share. Pure. It refuses a period made up to fit: months, quarters and years only. */
import type { GroupedShare } from './facts.ts';

export const periodLengths = ['month', 'quarter', 'year'] as const;
export type PeriodLength = (typeof periodLengths)[number];

export interface PeriodCell extends GroupedShare {
  /** The months of it that the file reaches into. */
  readonly months: readonly string[];
}

/** On average in each period: below it most shares are made of counts that are hidden. Source: our own choice; 30 makes the interval about 35 points wide. */
export const fewestInPeriod = 30;

/** `2024-05` as its month, quarter (`2024 Q2`) or year. */
export function periodOf(month: string, length: PeriodLength): string {
  if (length === 'month') return month;
  const year = month.slice(0, 4);
  return length === 'year' ? year : `${year} Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** The periods from the first month to the last, also those in which nothing happened; null where there are not two of any length. */
export function periodsOf(
  found: readonly GroupedShare[],
): { readonly by: PeriodLength; readonly cells: readonly PeriodCell[] } | null {
  const dated = found.filter(({ group }) => group !== '').toSorted((one, other) => (one.group < other.group ? -1 : 1));
  const months = monthsBetween(dated[0]?.group, dated.at(-1)?.group);
  const total = dated.reduce((sum, { yes, no }) => sum + yes + no, 0);
  for (const by of periodLengths) {
    const groups = Map.groupBy(months, (month) => periodOf(month, by));
    if (groups.size < 2 || total / groups.size < fewestInPeriod) continue;
    const cells = [...groups].map(([group, inside]): PeriodCell => {
      const here = dated.filter(({ group: month }) => inside.includes(month));
      return {
        group,
        months: inside,
        yes: here.reduce((sum, { yes }) => sum + yes, 0),
        no: here.reduce((sum, { no }) => sum + no, 0),
      };
    });
    return { by, cells };
  }
  return null;
}

const mostMonths = 600;

function monthsBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (let name = first; name <= last && months.length < mostMonths; name = `${year}-${`${month}`.padStart(2, '0')}`) {
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}
