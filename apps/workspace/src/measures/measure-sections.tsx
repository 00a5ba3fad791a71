/** The two measures, each as words, a drawing and the table it was drawn from. What is not recorded is counted apart, never as no. */
import { type Column, Table } from '@holdfast/ui';
import type { Cell, Measures } from '@holdfast/wire';
import { type JSX, Show } from 'solid-js';
import { cellWords, overWords, percent, shareOf, shareWords, shownCount, unknownWords } from './cells.ts';
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
          {overWords(props.measures.periods.map((period) => period.withReport))}:{' '}
          <strong>{shareWords(total().withReport, total().withoutReport)}</strong>.{' '}
          {unknownWords(total().reportUnknown)}
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
            beside: besideWords(period.reportUnknown),
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
            title: 'Share, where it is known',
            number: true,
            cell: (period) => {
              const share = shareOf(period.withReport, period.withoutReport);
              return share === undefined ? <span class="hatched-cell">hidden</span> : percent(share);
            },
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
    // Room above the highest bar for its number.
    return Math.max(10, Math.ceil((highest * 1.1) / 10) * 10);
  };
  return (
    <section class="stack" aria-labelledby="arrivals">
      <div>
        <h2 id="arrivals">Minutes from call to arrival</h2>
        <p>
          {overWords(props.measures.periods.map((period) => period.arrivalKnown))}:{' '}
          <Show when={props.measures.total.medianMinutes} fallback="hidden.">
            {(minutes) => (
              <>
                <strong>
                  {minutes()} minutes, the middle one of {cellWords(props.measures.total.arrivalKnown)} calls where it
                  is known
                </strong>
                ; half were answered sooner. {unknownWords(props.measures.total.arrivalUnknown)}
              </>
            )}
          </Show>
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
            beside: besideWords(period.arrivalUnknown),
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

/** Under a bar: how many calls it cannot speak of. */
function besideWords(unknown: Cell): string {
  const count = shownCount(unknown);
  return count === undefined ? 'not recorded: hidden' : `not recorded: ${count}`;
}

const quarter: Column<Period> = {
  title: 'Quarter',
  names: true,
  cell: (period) => (
    <>
      <span class="nowrap">{period.label}</span>
      <Show when={period.recordsBegin}>
        <span class="row-note">Records begin in it</span>
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
