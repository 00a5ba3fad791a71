/** The two measures, each as words, a drawing and the table it was drawn from. What is not recorded is counted apart, never as no. */

import { type Column, Table } from '@holdfast/ui';
import type { Cell, Measures } from '@holdfast/wire';
import { type JSX, Show } from 'solid-js';
import { tell } from '../language.ts';
import { sayMonth } from '../spoken-format.ts';
import { cellWords, overWords, percent, shareOf, shareWords, shownCount, unknownWords } from './cells.ts';
import { measureWords } from './measure-words.ts';
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
        <h2 id="reports">{measureWords.callsWithAWrittenReport}</h2>
        <p>
          {overWords(props.measures.periods.map((period) => period.withReport))}:{' '}
          <strong>{shareWords(total().withReport, total().withoutReport)}</strong>.{' '}
          {unknownWords(total().reportUnknown)}
        </p>
      </div>
      <PeriodChart
        label={measureWords.shareOfCallsWithA}
        most={1}
        ticks={[
          { at: 0, words: '0 %' },
          { at: 0.5, words: '50 %' },
          { at: 1, words: '100 %' },
        ]}
        hidden={measureWords.aCountIsSmallOr}
        bars={props.measures.periods.map((period) => {
          const share = shareOf(period.withReport, period.withoutReport);
          const known = (shownCount(period.withReport) ?? 0) + (shownCount(period.withoutReport) ?? 0);
          return {
            period: periodName(period),
            value: share,
            words: share === undefined ? '' : percent(share),
            n: share === undefined ? measureWords.nHidden : `n ${known}`,
            beside: besideWords(period.reportUnknown),
          };
        })}
      />
      <Table
        caption={measureWords.reportsByQuarter}
        rows={props.measures.periods}
        columns={[
          quarter,
          counted(measureWords.calls, (period) => period.calls),
          counted(measureWords.withAReport, (period) => period.withReport),
          counted(measureWords.without, (period) => period.withoutReport),
          counted(measureWords.notRecorded, (period) => period.reportUnknown),
          {
            title: measureWords.shareWhereItIsKnown,
            number: true,
            cell: (period) => {
              const share = shareOf(period.withReport, period.withoutReport);
              return share === undefined ? <span class="hatched-cell">{measureWords.hidden}</span> : percent(share);
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
        <h2 id="arrivals">{measureWords.minutesFromCallToArrival}</h2>
        <p>
          {overWords(props.measures.periods.map((period) => period.arrivalKnown))}:{' '}
          <Show when={props.measures.total.medianMinutes} fallback={measureWords.hiddenEnd}>
            {(minutes) => (
              <>
                <strong>
                  {minutes()} {measureWords.middleOf} {cellWords(props.measures.total.arrivalKnown)}{' '}
                  {measureWords.callsWhereItIsKnown}
                </strong>
                {measureWords.halfSooner} {unknownWords(props.measures.total.arrivalUnknown)}
              </>
            )}
          </Show>
        </p>
      </div>
      <PeriodChart
        label={measureWords.middleMinutesFromCallTo}
        most={most()}
        ticks={[0, most() / 2, most()].map((at) => ({ at, words: `${at}` }))}
        hidden={measureWords.tooFewArrivalsAreRecorded}
        bars={props.measures.periods.map((period) => {
          const known = shownCount(period.arrivalKnown);
          const enough =
            period.medianMinutes === undefined
              ? measureWords.nHidden
              : measureWords.nOver(props.measures.hiddenBelow - 1);
          return {
            period: periodName(period),
            value: period.medianMinutes,
            words: period.medianMinutes === undefined ? '' : `${Math.round(period.medianMinutes)}`,
            n: known === undefined ? enough : `n ${known}`,
            beside: besideWords(period.arrivalUnknown),
          };
        })}
      />
      <Table
        caption={measureWords.arrivalsByQuarter}
        rows={props.measures.periods}
        columns={[
          quarter,
          {
            title: measureWords.middleMinutes,
            number: true,
            cell: (period) => period.medianMinutes ?? <span class="hatched-cell">{measureWords.hidden}</span>,
          },
          counted(measureWords.arrivalRecorded, (period) => period.arrivalKnown),
          counted(measureWords.notRecorded, (period) => period.arrivalUnknown),
        ]}
      />
    </section>
  );
}

/** "Jul to Sep 2026", "jul a sep 2026": the server names a quarter in English. */
function periodName({ label, from, to }: Period): string {
  return tell(label, `${sayMonth(from).replace(/ \d+$/, '')} a ${sayMonth(to)}`);
}

/** Under a bar: how many calls it cannot speak of. */
function besideWords(unknown: Cell): string {
  const count = shownCount(unknown);
  return count === undefined ? measureWords.notRecordedHidden : measureWords.notRecordedCount(count);
}

const quarter: Column<Period> = {
  get title() {
    return measureWords.quarter;
  },
  names: true,
  cell: (period) => (
    <>
      <span class="nowrap">{periodName(period)}</span>
      <Show when={period.recordsBegin}>
        <span class="row-note">{measureWords.recordsBeginInIt}</span>
      </Show>
    </>
  ),
};

function counted(title: string, cellOf: (period: Period) => Cell): Column<Period> {
  return {
    title,
    number: true,
    cell: (period) => (
      <Show
        when={shownCount(cellOf(period)) !== undefined}
        fallback={<span class="hatched-cell">{measureWords.hidden}</span>}
      >
        {cellWords(cellOf(period))}
      </Show>
    ),
  };
}
