/** Counts each outcome by month, and by whether a call was the first at its address: SQL over the table `violation`. It hides nothing and chooses nothing. */
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom, textOrNull } from '../scratch/sql.ts';
import { type SeriesOutcome, seriesOutcomes } from './definitions-series.ts';
import { type Facts, type GroupedShare, unknownBecause } from './facts.ts';
import { hasDays, type Study, startSql } from './study.ts';

const yesSql: Readonly<Record<SeriesOutcome, string>> = {
  'report-written': 'has_report',
  arrest: 'has_arrest',
  'gone-on-arrival': '"is_goneOnArrival"',
  unfounded: 'is_unfounded',
  cancelled: 'is_cancelled',
};

/** Outcomes that the file can say nothing of are left out; their own measure says why. */
export async function gatherSeries({
  scratch,
  study,
  shares,
}: {
  readonly scratch: Scratch;
  readonly study: Study;
  readonly shares: Facts['shares'];
}): Promise<Pick<Facts, 'byMonth' | 'byTurn'>> {
  const known = seriesOutcomes.filter((id) => shares[id]?.known === true);
  const grouped = async (group: string, from: string): Promise<Readonly<Record<string, readonly GroupedShare[]>>> => {
    if (known.length === 0) return {};
    const columns = known.map(
      (id, at) => `count(*) filter (${yesSql[id]}) as yes${at}, count(*) filter (not (${yesSql[id]})) as no${at}`,
    );
    const rows = await scratch.rows(`select ${group} as g, ${columns.join(', ')} from ${from} group by all order by g`);
    return Object.fromEntries(
      known.map((id, at) => [
        id,
        rows.map((row) => ({
          group: textOrNull(row['g']) ?? '',
          yes: numberFrom(row[`yes${at}`]),
          no: numberFrom(row[`no${at}`]),
        })),
      ]),
    );
  };
  const dated = hasDays(study) && study.onTheWall;
  const placed = study.meanings.has('address') && hasDays(study);
  const turn = `case when address is null or ${startSql} is null then null
    when row_number() over (partition by address order by ${startSql}, call) = 1 then '1'
    when row_number() over (partition by address order by ${startSql}, call) = 2 then '2' else '3+' end`;
  return {
    byMonth: dated
      ? { known: true, facts: await grouped(`strftime(${startSql}, '%Y-%m')`, 'violation') }
      : unknownBecause({ reason: 'needs', columns: ['queued'] }),
    byTurn: placed
      ? { known: true, facts: await grouped('turn', `(select *, ${turn} as turn from violation)`) }
      : unknownBecause({
          reason: 'needs',
          columns: [...(study.meanings.has('address') ? [] : ['address']), ...(hasDays(study) ? [] : ['queued'])],
        }),
  };
}
