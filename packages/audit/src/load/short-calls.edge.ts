/** From short rows to calls: every row is a call, and what is asked of it is found by its numbers; only the calls of an order are made whole. */
import type { Scratch } from '../scratch/scratch.edge.ts';
import { answersSql, outcomesSql } from './call-sql.ts';
import { hasBit, labelBits } from './label-bits.ts';
import { asMeant, type LoadPlan, secondsColumns, timeColumns } from './row-columns.ts';
import { wholeCell, wholeCells } from './short-columns.ts';

const numbered = (count: number, make: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Makes of `short` the views `outline` (what is asked of every call), `noted` (its labels) and `asked` (the calls of an order, whole). */
export async function callsFrom({
  scratch,
  plan,
  hasNumber,
}: {
  readonly scratch: Scratch;
  readonly plan: LoadPlan;
  readonly hasNumber: boolean;
}): Promise<void> {
  const labels = [
    `${numbered(plan.labels, (at) => `a${at}.said`).join(' | ')} as labels`,
    'a0.said as first_label',
    `${plan.labels > 1 ? 'a1.said' : '0'} as second_label`,
  ];
  const joins = numbered(plan.labels, (at) => `join label as a${at} on k${at} = a${at}.code`);
  const origin = 'join origin as c on s = c.code';
  const codes = numbered(plan.labels, (at) => `k${at}`);
  await scratch.run(
    `create view outline as select *, ${answersSql.join(', ')} from (select ${[...timeColumns, ...secondsColumns, 'report_id'].join(', ')}, p as priority, ${labels.join(', ')}, c.said as origin from short ${joins.join(' ')} ${origin})`,
  );
  await scratch.run(
    `create view noted as select row as call, ${codes.join(', ')}, ${labels[0]} from short ${joins.join(' ')}`,
  );
  const ends = numbered(plan.dispositions, (at) => `join outcome as b${at} on o${at} = b${at}.code`);
  const ended = `${numbered(plan.dispositions, (at) => `b${at}.said`).join(' | ')} as ended`;
  const cells = wholeCells(plan).map((cell) => `${wholeCell(plan, cell)} as ${cell}`);
  await scratch.run(
    `create table few as select row, ${[...timeColumns, ...secondsColumns].join(', ')}, ${cells.join(', ')}, ${labels.join(', ')}, ${ended}, c.said as origin from (select * from short where whole is not null) ${joins.join(' ')} ${ends.join(' ')} ${origin} where (${numbered(plan.labels, (at) => hasBit(`a${at}.said`, labelBits.violation)).join(' or ')})`,
  );
  const call = hasNumber ? `coalesce(id, '#' || row)` : 'row';
  await scratch.run(
    `create view asked as select ${call} as call, * exclude (row), ${[...answersSql, ...outcomesSql].join(', ')} from (select ${asMeant} from few)`,
  );
}
