/** Two measures of the partnership's response over twelve months. Small counts are hidden, and no number points to a person. */
import { Button, Notice, sayDate, sayMonth, Table } from '@holdfast/ui';
import type { Measures } from '@holdfast/wire';
import { type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { cellWords, shareOf, shareWords, shownCount } from './cells.ts';
import { MonthChart } from './month-chart.tsx';

/** The measures page. */
export function MeasuresScreen(): JSX.Element {
  const { client, print } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('measures', {}),
  );
  return (
    <Panes focus="thing">
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={reading.waiting() && reading.value() === undefined}>
        <p class="quiet" role="status">
          Counting…
        </p>
      </Show>
      <Show when={reading.value()} keyed>
        {(measures) => (
          <article class="stack-wide measures">
            <PaperHead title={`Measures of ${measures.partnershipName}`} />
            <header class="thing-head">
              <div>
                <p class="quiet small">{measures.partnershipName}</p>
                <PageTitle tab="Measures">Is our response getting better</PageTitle>
                <p class="quiet">
                  {sayDate(measures.from)} to {sayDate(measures.to)}. {totalWords(measures)}
                </p>
              </div>
              <Button icon="printer" onPress={print}>
                Print
              </Button>
            </header>
            <Notice title="What is hidden, and why">
              <p>
                Counts from 1 to {measures.hiddenBelow - 1} are hidden, and so is any count from which a hidden one
                could be worked out. A small number in a small county can point to a person; here no number does.
              </p>
            </Notice>
            <Reports measures={measures} />
            <Arrivals measures={measures} />
          </article>
        )}
      </Show>
    </Panes>
  );
}

function totalWords(measures: Measures): string {
  const calls = shownCount(measures.total.calls);
  return calls === undefined
    ? 'The number of calls is hidden.'
    : `${calls.toLocaleString('en-US')} calls about orders.`;
}

const hiddenWords = 'Hidden: the count is small or would give a small one away.';

function Reports(props: { readonly measures: Measures }): JSX.Element {
  const below = () => props.measures.hiddenBelow;
  return (
    <section class="stack" aria-labelledby="reports">
      <div>
        <h2 id="reports">Calls with a written report</h2>
        <p>
          Over the year: {shareWords(props.measures.total.withReport, props.measures.total.calls)}. For{' '}
          {cellWords(props.measures.total.reportUnknown, below())} calls nobody recorded whether there was one; they
          count as calls and not as reports.
        </p>
      </div>
      <MonthChart
        label="Share of calls with a written report, by month"
        most={1}
        ticks={[
          { at: 0, words: '0 %' },
          { at: 0.5, words: '50 %' },
          { at: 1, words: '100 %' },
        ]}
        hidden={hiddenWords}
        bars={props.measures.months.map((month) => {
          const share = shareOf(month.withReport, month.calls);
          const calls = shownCount(month.calls);
          return {
            month: month.month,
            value: share ?? (calls === 0 ? 0 : undefined),
            words: share === undefined ? '' : `${Math.round(100 * share)} %`,
            n: calls === undefined ? 'n hidden' : `n ${calls}`,
          };
        })}
      />
      <Table
        caption="Calls with a written report, by month"
        rows={props.measures.months}
        columns={[
          { title: 'Month', names: true, cell: (month) => <span class="nowrap">{sayMonth(month.month)}</span> },
          { title: 'Calls', number: true, cell: (month) => <Counted cell={month.calls} below={below()} /> },
          {
            title: 'With a report',
            number: true,
            cell: (month) => <Counted cell={month.withReport} below={below()} />,
          },
          {
            title: 'Not recorded',
            number: true,
            cell: (month) => <Counted cell={month.reportUnknown} below={below()} />,
          },
          { title: 'Share', cell: (month) => shareWords(month.withReport, month.calls) },
        ]}
      />
    </section>
  );
}

function Arrivals(props: { readonly measures: Measures }): JSX.Element {
  const below = () => props.measures.hiddenBelow;
  const most = () => {
    const highest = Math.max(0, ...props.measures.months.map((month) => month.medianMinutes ?? 0));
    return Math.max(10, Math.ceil(highest / 10) * 10);
  };
  return (
    <section class="stack" aria-labelledby="arrivals">
      <div>
        <h2 id="arrivals">Minutes from call to arrival</h2>
        <p>
          The middle one of each month: half of the calls were answered sooner.{' '}
          <Show when={props.measures.total.medianMinutes} fallback="Over the year: hidden or none known.">
            {(minutes) => <>Over the year: {minutes()} minutes.</>}
          </Show>{' '}
          Calls whose arrival nobody recorded are left out and counted beside.
        </p>
      </div>
      <MonthChart
        label="Middle minutes from call to arrival, by month"
        most={most()}
        ticks={[0, most() / 2, most()].map((at) => ({ at, words: `${at}` }))}
        hidden="Hidden: too few arrivals recorded."
        bars={props.measures.months.map((month) => {
          const known = shownCount(month.arrivalKnown);
          return {
            month: month.month,
            value: month.medianMinutes,
            words: month.medianMinutes === undefined ? '' : `${Math.round(month.medianMinutes)}`,
            n: known === undefined ? 'n hidden' : `n ${known}`,
          };
        })}
      />
      <Table
        caption="Minutes from call to arrival, by month"
        rows={props.measures.months}
        columns={[
          { title: 'Month', names: true, cell: (month) => <span class="nowrap">{sayMonth(month.month)}</span> },
          {
            title: 'Middle minutes',
            number: true,
            cell: (month) => month.medianMinutes ?? <span class="hatched-cell">hidden</span>,
          },
          {
            title: 'Arrival recorded',
            number: true,
            cell: (month) => <Counted cell={month.arrivalKnown} below={below()} />,
          },
          {
            title: 'Not recorded',
            number: true,
            cell: (month) => <Counted cell={month.arrivalUnknown} below={below()} />,
          },
        ]}
      />
    </section>
  );
}

function Counted(props: { readonly cell: Measures['total']['calls']; readonly below: number }): JSX.Element {
  return (
    <Show when={shownCount(props.cell) !== undefined} fallback={<span class="hatched-cell">hidden</span>}>
      {cellWords(props.cell, props.below)}
    </Show>
  );
}
