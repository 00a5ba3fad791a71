/** The two measures, each as words, a drawing and the table it was drawn from. What is not recorded is counted apart, never as no. */
import { type Column, Table } from '@holdfast/ui';
import type { Cell, Measures } from '@holdfast/wire';
import { type JSX, Show } from 'solid-js';
import { cellWords, percent, shareOf, shareWords, shownCount } from './cells.ts';
import { PeriodChart } from './period-chart.tsx';

type Period = Measures['periods'][number];

export interface MeasureProps {
  readonly measures: Measures;
}

/** How many calls got a written report. */
export function Reports(props: MeasureProps): JSX.Element {
  const total = () => props.measures.total;
  return (
    <section class="stack" aria-labelledby="reports">
      <div>
        <h2 id="reports">Calls with a written report</h2>
        <p>
          Of the calls for which it is recorded: {shareWords(total().withReport, total().withoutReport)}. Calls for
          which nobody recorded it are counted apart: {cellWords(total().reportUnknown)}.
        </p>
      </div>
      <PeriodChart
        label="Share of calls with a written report, by quarter"
        most={1}
        ticks={[
          { at: 0, words: '0 %' },
          { at: 0.5, words: '50 %' },
          { at: 1, words: '100 %' },
        ]}
        hidden="A count is small, or would give a small one away."
        bars={props.measures.periods.map((period) => {
          const share = shareOf(period.withReport, period.withoutReport);
          const known = (shownCount(period.withReport) ?? 0) + (shownCount(period.withoutReport) ?? 0);
          return {
            period: period.label,
            value: share,
            words: share === undefined ? '' : percent(share),
            n: share === undefined ? 'n hidden' : `n ${known}`,
          };
        })}
      />
      <Table
        caption="Calls with a written report, by quarter"
        rows={props.measures.periods}
        columns={[
          quarter,
          counted('Calls', (period) => period.calls),
          counted('With a report', (period) => period.withReport),
          counted('Without', (period) => period.withoutReport),
          counted('Not recorded', (period) => period.reportUnknown),
          {
            title: 'With a report, of those recorded',
            cell: (period) => shareWords(period.withReport, period.withoutReport),
          },
        ]}
      />
    </section>
  );
}

/** How long until someone came. */
export function Arrivals(props: MeasureProps): JSX.Element {
  const most = () => {
    const highest = Math.max(0, ...props.measures.periods.map((period) => period.medianMinutes ?? 0));
    return Math.max(10, Math.ceil(highest / 10) * 10);
  };
  return (
    <section class="stack" aria-labelledby="arrivals">
      <div>
        <h2 id="arrivals">Minutes from call to arrival</h2>
        <p>
          The middle one of each quarter: half of the calls were answered sooner.{' '}
          <Show when={props.measures.total.medianMinutes} fallback="Over all quarters it is hidden.">
            {(minutes) => <>Over all quarters: {minutes()} minutes.</>}
          </Show>{' '}
          Calls whose arrival nobody recorded are left out and counted beside.
        </p>
      </div>
      <PeriodChart
        label="Middle minutes from call to arrival, by quarter"
        most={most()}
        ticks={[0, most() / 2, most()].map((at) => ({ at, words: `${at}` }))}
        hidden="Too few arrivals are recorded."
        bars={props.measures.periods.map((period) => {
          const known = shownCount(period.arrivalKnown);
          const enough = period.medianMinutes === undefined ? 'n hidden' : `n over ${props.measures.hiddenBelow - 1}`;
          return {
            period: period.label,
            value: period.medianMinutes,
            words: period.medianMinutes === undefined ? '' : `${Math.round(period.medianMinutes)}`,
            n: known === undefined ? enough : `n ${known}`,
          };
        })}
      />
      <Table
        caption="Minutes from call to arrival, by quarter"
        rows={props.measures.periods}
        columns={[
          quarter,
          {
            title: 'Middle minutes',
            number: true,
            cell: (period) => period.medianMinutes ?? <span class="hatched-cell">hidden</span>,
          },
          counted('Arrival recorded', (period) => period.arrivalKnown),
          counted('Not recorded', (period) => period.arrivalUnknown),
        ]}
      />
    </section>
  );
}

const quarter: Column<Period> = {
  title: 'Quarter',
  names: true,
  cell: (period) => (
    <>
      <span class="nowrap">{period.label}</span>
      <Show when={period.recordsBegin}>
        <span class="quiet small"> (records begin in it)</span>
      </Show>
    </>
  ),
};

function counted(title: string, cellOf: (period: Period) => Cell): Column<Period> {
  return {
    title,
    number: true,
    cell: (period) => (
      <Show when={shownCount(cellOf(period)) !== undefined} fallback={<span class="hatched-cell">hidden</span>}>
        {cellWords(cellOf(period))}
      </Show>
    ),
  };
}
