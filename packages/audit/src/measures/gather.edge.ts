/** Counts everything that measures are worked out from, over the table `call`, and says of the rest what is missing. It hides nothing. */
import type { Scratch } from '../scratch/scratch.edge.ts';
import { literal, numberFrom } from '../scratch/sql.ts';
import { repeatBases, repeatDays, repeatId } from './definitions-repeats.ts';
import { type TimeStep, timeSteps } from './definitions-times.ts';
import { type Facts, type Known, type Missing, type ShareFacts, unknownBecause } from './facts.ts';
import { gatherSeries } from './gather-series.edge.ts';
import { gatherTables } from './gather-tables.edge.ts';
import { timeFacts } from './gather-times.edge.ts';
import { hasDays, type Study, startSql, stepMissing, stepSql, tenthsSql } from './study.ts';

/** Everything there is to know. `eligible` is the SQL of calls that somebody asked for and whose time can be believed. */
export async function gatherFacts({
  scratch,
  study,
  eligible,
  priorityName,
}: {
  readonly scratch: Scratch;
  readonly study: Study;
  readonly eligible: string;
  /** What a priority of `outline` is called, in SQL. */
  readonly priorityName: (priority: string) => string;
}): Promise<Facts> {
  const typed = (['initial-type', 'final-type', 'type', 'charge'] as const).some((meaning) =>
    study.meanings.has(meaning),
  );
  if (study.kind === 'totals') return nothing(study, { reason: 'totals' });
  await scratch.run('create table violation as select * from call where is_violation');
  for (const column of ['address', 'person'] as const)
    if (study.meanings.has(column)) await findRepeats({ scratch, study, column });
  const violations: Known<number> = typed
    ? { known: true, facts: numberFrom((await scratch.rows('select count(*) as n from violation'))[0]?.['n']) }
    : unknownBecause({ reason: 'needs', columns: ['type'] });
  const timed = timeSteps.filter((step) => stepMissing(study, step) === null);
  const facts = await timeFacts({
    scratch,
    from: 'outline',
    steps: timed.map((step) => stepSql(study, step)),
    eligible,
    priorityName: study.meanings.has('priority') ? priorityName : null,
  });
  const timesOf = (step: TimeStep): Facts['times'][TimeStep] => {
    const found = facts[timed.indexOf(step)];
    return found === undefined
      ? unknownBecause(stepMissing(study, step) ?? { reason: 'needs', columns: ['queued'] })
      : { known: true, facts: found };
  };
  const shares = typed ? await gatherShares(scratch, study) : sharesMissing({ reason: 'needs', columns: ['type'] });
  return {
    kind: study.kind,
    calls: study.calls,
    violations,
    times: {
      'queued-to-dispatched': timesOf('queued-to-dispatched'),
      'dispatched-to-arrived': timesOf('dispatched-to-arrived'),
      'queued-to-arrived': timesOf('queued-to-arrived'),
    },
    shares,
    ...(await gatherSeries({ scratch, study, shares })),
    callToArrest: typed
      ? await gatherArrestDelay(scratch, study)
      : unknownBecause({ reason: 'needs', columns: ['type'] }),
    tables: typed ? await gatherTables({ scratch, study }) : [],
  };
}

function nothing(study: Study, missing: Missing): Facts {
  const none = unknownBecause(missing);
  return {
    kind: study.kind,
    calls: study.calls,
    violations: none,
    times: { 'queued-to-dispatched': none, 'dispatched-to-arrived': none, 'queued-to-arrived': none },
    shares: sharesMissing(missing),
    callToArrest: none,
    byMonth: none,
    byTurn: none,
    tables: [],
  };
}

const outcomeShares = [
  'report-written',
  'arrest',
  'gone-on-arrival',
  'gone-on-arrival-with-report',
  'unfounded',
  'cancelled',
] as const;

function sharesMissing(missing: Missing): Facts['shares'] {
  const ids = [
    ...outcomeShares,
    'became-order-violation',
    'stopped-being-order-violation',
    ...repeatBases.flatMap((base) => repeatDays.map((days) => repeatId(base, days))),
    'report-on-repeat',
    'arrest-on-repeat',
  ];
  return Object.fromEntries(ids.map((id) => [id, unknownBecause(missing)]));
}

async function gatherShares(scratch: Scratch, study: Study): Promise<Facts['shares']> {
  const count = async (yes: string, where = 'true', from = 'violation'): Promise<Known<ShareFacts>> => {
    const [row = {}] = await scratch.rows(
      `select count(*) filter (${yes}) as yes, count(*) filter (not (${yes})) as no from ${from} where ${where}`,
    );
    return { known: true, facts: { yes: numberFrom(row['yes']), no: numberFrom(row['no']) } };
  };
  const unless = async (missing: Missing | null, then: () => Promise<Known<ShareFacts>>): Promise<Known<ShareFacts>> =>
    missing === null ? await then() : unknownBecause(missing);
  const report = reportMissing(study);
  const goneOnArrival = recordedOr(study, 'goneOnArrival', 'gone-on-arrival');
  const both = study.meanings.has('initial-type') && study.meanings.has('final-type');
  const types: Missing | null = both
    ? null
    : {
        reason: 'needs',
        columns: (['initial-type', 'final-type'] as const).filter((meaning) => !study.meanings.has(meaning)),
      };
  const shares: Record<string, Known<ShareFacts>> = {
    'report-written': await unless(report, () => count('has_report')),
    arrest: await unless(arrestMissing(study), () => count('has_arrest')),
    'gone-on-arrival': await unless(goneOnArrival, () => count('"is_goneOnArrival"')),
    'gone-on-arrival-with-report': await unless(report ?? goneOnArrival, () =>
      count('has_report', '"is_goneOnArrival"'),
    ),
    unfounded: await unless(recordedOr(study, 'unfounded', 'unfounded'), () => count('is_unfounded')),
    cancelled: await unless(recordedOr(study, 'cancelled', 'cancelled'), () => count('is_cancelled')),
    'became-order-violation': await unless(types, () =>
      count('not first_violation', 'second_violation and first_labelled'),
    ),
    'stopped-being-order-violation': await unless(types, () =>
      count('not second_violation', 'first_violation and second_labelled'),
    ),
  };
  for (const base of repeatBases) {
    const column = base === 'place' ? 'address' : 'person';
    for (const days of repeatDays)
      shares[repeatId(base, days)] = await unless(repeatMissing(study, column, days), () =>
        count(`since <= ${days}`, `file_day >= ${days}`, `again_${column}`),
      );
  }
  const again = repeatMissing(study, 'address', 365);
  const came = 'since <= 365 and file_day >= 365';
  const again365 = 'violation join again_address using (call)';
  shares['report-on-repeat'] = await unless(again ?? report, () => count('has_report', came, again365));
  shares['arrest-on-repeat'] = await unless(again ?? arrestMissing(study), () => count('has_arrest', came, again365));
  return shares;
}

/**
 * Makes `again_address` or `again_person`: for each call of an order, the days since the one before at the same address or on the same person (far off
 * where there is none), and since the file began. Of narrow rows, for a window carries all it is given through its sorting.
 */
async function findRepeats({
  scratch,
  study,
  column,
}: {
  readonly scratch: Scratch;
  readonly study: Study;
  readonly column: 'address' | 'person';
}): Promise<void> {
  const first = study.days === null ? 'cast(null as date)' : `date ${literal(study.days.from)}`;
  await scratch.run(`create table again_${column} as select call,
    coalesce(date_diff('day', lag(day) over (partition by who order by start), day), 1000000) as since, date_diff('day', ${first}, day) as file_day
    from (select call, ${column} as who, ${startSql} as start, cast(${startSql} as date) as day from violation)
    where who is not null and start is not null`);
}

function repeatMissing(study: Study, column: 'address' | 'person', days: number): Missing | null {
  const columns = [...(study.meanings.has(column) ? [] : [column]), ...(hasDays(study) ? [] : ['queued'])];
  if (columns.length > 0) return { reason: 'needs', columns };
  const covers = study.days?.covers ?? 0;
  return covers <= days ? { reason: 'too-short', days, covers } : null;
}

/** A file of reports holds no call without one; a number on nearly every row is not a report. */
function reportMissing(study: Study): Missing | null {
  if (study.joined.reports === 'joined') return null;
  if (study.kind !== 'calls' && study.kind !== 'stops') return { reason: 'rows-are-reports' };
  if (study.joined.reports === 'nothing-joins') return { reason: 'nothing-joins' };
  if (study.meanings.has('report-flag') || study.recorded.has('report')) return null;
  if (study.reportNumbers === 'some') return null;
  if (study.reportNumbers === 'every') return { reason: 'number-on-every-row' };
  if (study.meanings.has('disposition')) return { reason: 'not-recorded', what: 'report-written' };
  return { reason: 'needs', columns: ['disposition', 'report-flag', 'report-id'] };
}

function arrestMissing(study: Study): Missing | null {
  if (study.joined.arrests === 'joined' || study.meanings.has('arrest-flag') || study.recorded.has('arrest'))
    return null;
  if (study.joined.arrests === 'nothing-joins') return { reason: 'nothing-joins' };
  if (study.meanings.has('disposition')) return { reason: 'not-recorded', what: 'arrest' };
  return { reason: 'needs', columns: ['arrest-flag', 'disposition'] };
}

function recordedOr(study: Study, flag: 'goneOnArrival' | 'unfounded' | 'cancelled', what: string): Missing | null {
  if (study.recorded.has(flag)) return null;
  return study.meanings.has('disposition')
    ? { reason: 'not-recorded', what }
    : { reason: 'needs', columns: ['disposition'] };
}

async function gatherArrestDelay(scratch: Scratch, study: Study): Promise<Facts['callToArrest']> {
  const start = study.times.get('queued') ?? study.times.get('occurred');
  const joined = study.joined.arrests === 'joined' || study.times.has('arrest-time');
  if (study.joined.arrests === 'nothing-joins') return unknownBecause({ reason: 'nothing-joins' });
  if (!joined) return unknownBecause({ reason: 'needs', columns: ['arrest-time'] });
  if (start === undefined || start.fineness === 'day') return unknownBecause({ reason: 'needs', columns: ['queued'] });
  const tenths = tenthsSql('epoch_us(coalesce(queued, occurred))', 'epoch_us(arrested_at)');
  const [facts] = await timeFacts({
    scratch,
    from: 'violation',
    steps: [tenths],
    eligible: 'arrested_at is not null',
    priorityName: null,
  });
  return facts === undefined
    ? unknownBecause({ reason: 'needs', columns: ['arrest-time'] })
    : { known: true, facts: facts.violation };
}
