/** Calls for order violations by month, place, priority, day of the week and hour of the day. SQL only; it hides nothing. */
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom, textOrNull } from '../scratch/sql.ts';
import type { TableFacts } from './facts.ts';
import { hasDays, type Study, startSql } from './study.ts';

const mostPlaces = 40;
const mostMonths = 240;
export const otherPlaces = '…';

/** The tables that the columns allow; each adds up, with its unknown, to all calls for order violations. */
export async function gatherTables({
  scratch,
  study,
}: {
  readonly scratch: Scratch;
  readonly study: Study;
}): Promise<readonly TableFacts[]> {
  const counted = async (group: string): Promise<readonly { group: string; count: number }[]> => {
    const rows = await scratch.rows(
      `select ${group} as g, count(*) as n from violation group by all order by n desc, g`,
    );
    return rows.map((row) => ({ group: textOrNull(row['g']) ?? '', count: numberFrom(row['n']) }));
  };
  const tables: TableFacts[] = [];
  if (hasDays(study) && study.onTheWall) {
    tables.push(monthly(await counted(`strftime(${startSql}, '%Y-%m')`), monthsOf(study)));
    tables.push(filled('weekday', await counted(`cast(isodow(${startSql}) as varchar)`), range(1, 7, 1)));
    if (hoursAreKnown(study))
      tables.push(
        filled(
          'hour',
          await counted(`strftime(case when midnight then null else ${startSql} end, '%H')`),
          range(0, 23, 2),
        ),
      );
  }
  if (study.meanings.has('place')) tables.push(placed(await counted('place')));
  if (study.meanings.has('priority')) tables.push(listed('priority', await counted('priority')));
  return tables;
}

function hoursAreKnown(study: Study): boolean {
  return (['queued', 'occurred'] as const).some((meaning) => study.times.get(meaning)?.fineness === 'second');
}

function monthsOf({ days }: Study): readonly [string, string] | null {
  return days === null ? null : [days.from.slice(0, 7), days.to.slice(0, 7)];
}

/** Every month of the file, also those in which nothing happened. */
function monthly(
  found: readonly { group: string; count: number }[],
  months: readonly [string, string] | null,
): TableFacts {
  const names: string[] = [];
  if (months !== null) {
    let [year = 0, month = 1] = months[0].split('-').map(Number);
    for (
      let name = months[0];
      name <= months[1] && names.length < mostMonths;
      name = `${year}-${`${month}`.padStart(2, '0')}`
    ) {
      names.push(name);
      month += 1;
      if (month > 12) [year, month] = [year + 1, 1];
    }
  }
  return filled('month', found, names);
}

function filled(
  by: TableFacts['by'],
  found: readonly { group: string; count: number }[],
  names: readonly string[],
): TableFacts {
  const counts = new Map(found.map(({ group, count }) => [group, count]));
  const cells = names.map((group) => ({ group, count: counts.get(group) ?? 0 }));
  const all = found.reduce((sum, { count }) => sum + count, 0);
  return { by, cells, unknown: all - cells.reduce((sum, { count }) => sum + count, 0) };
}

function range(first: number, last: number, width: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `${first + at}`.padStart(width, '0'));
}

/** The largest places, and all others as one. */
function placed(found: readonly { group: string; count: number }[]): TableFacts {
  const { cells, unknown } = listed('place', found);
  if (cells.length <= mostPlaces) return { by: 'place', cells, unknown };
  const others = cells.slice(mostPlaces).reduce((sum, { count }) => sum + count, 0);
  return { by: 'place', cells: [...cells.slice(0, mostPlaces), { group: otherPlaces, count: others }], unknown };
}

function listed(by: TableFacts['by'], found: readonly { group: string; count: number }[]): TableFacts {
  return {
    by,
    cells: found.filter(({ group }) => group !== ''),
    unknown: found.filter(({ group }) => group === '').reduce((sum, { count }) => sum + count, 0),
  };
}
