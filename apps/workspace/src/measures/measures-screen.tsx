/** Two measures of the partnership's response by calendar quarter. Small counts are hidden, and no number points to a person. */

import { Button, Notice } from '@holdfast/ui';
import type { Measures } from '@holdfast/wire';
import { type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { Arrivals, Reports } from './measure-sections.tsx';
import { measureWords } from './measure-words.ts';

/** The measures page. */
export function MeasuresScreen(): JSX.Element {
  const { client, print } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('measures', {}),
  );
  return (
    <Panes focus="thing">
      <article class="stack-wide measures">
        <Show when={reading.value()}>
          {(measures) => <PaperHead title={measureWords.measuresOf(measures().partnershipName)} />}
        </Show>
        <header class="thing-head">
          <div>
            <Show when={reading.value()}>{(measures) => <p class="quiet small">{measures().partnershipName}</p>}</Show>
            <PageTitle tab={measureWords.measures}>{measureWords.isOurResponseGettingBetter}</PageTitle>
            <Show
              when={reading.value()}
              fallback={
                <p class="quiet" role="status">
                  {reading.waiting() ? measureWords.counting : ''}
                </p>
              }
            >
              {(measures) => (
                <p class="quiet">
                  {measureWords.callsAboutOrders} {sayDate(measures().from)} {measureWords.toDay}{' '}
                  {sayDate(measures().to)}
                  {measureWords.byQuarter}
                </p>
              )}
            </Show>
          </div>
          <Button icon="printer" onPress={print}>
            {measureWords.print}
          </Button>
        </header>
        <Problem issue={reading.issue()} onRetry={reading.again} />
        <Show when={reading.value()}>
          {(measures) => (
            <>
              <Reports measures={measures()} />
              <Arrivals measures={measures()} />
              <Hidden measures={measures()} />
            </>
          )}
        </Show>
      </article>
    </Panes>
  );
}

function Hidden(props: { readonly measures: Measures }): JSX.Element {
  return (
    <Notice title={measureWords.whatIsHiddenAndWhy}>
      <p>
        {measureWords.countsFrom} {props.measures.hiddenBelow - 1} {measureWords.areHiddenAndSoIs}
      </p>
      <p>{measureWords.aQuarterIsShownTwo}</p>
    </Notice>
  );
}
