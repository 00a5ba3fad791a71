/** Two measures of the partnership's response by calendar quarter. Small counts are hidden, and no number points to a person. */
import { Button, Notice, sayDate } from '@holdfast/ui';
import type { Measures } from '@holdfast/wire';
import { type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { Arrivals, Reports } from './measure-sections.tsx';

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
          {(measures) => <PaperHead title={`Measures of ${measures().partnershipName}`} />}
        </Show>
        <header class="thing-head">
          <div>
            <Show when={reading.value()}>{(measures) => <p class="quiet small">{measures().partnershipName}</p>}</Show>
            <PageTitle tab="Measures">Is our response getting better?</PageTitle>
            <Show
              when={reading.value()}
              fallback={
                <p class="quiet" role="status">
                  {reading.waiting() ? 'Counting…' : ''}
                </p>
              }
            >
              {(measures) => (
                <p class="quiet">
                  Calls about orders, {sayDate(measures().from)} to {sayDate(measures().to)}, by calendar quarter.
                </p>
              )}
            </Show>
          </div>
          <Button icon="printer" onPress={print}>
            Print
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
    <Notice title="What is hidden, and why">
      <p>
        Counts from 1 to {props.measures.hiddenBelow - 1} are hidden, and so is any count from which a hidden one could
        be worked out, and any count of which more than a third is about one order. A small number in a small county can
        point to a person; so can a large one that is mostly hers.
      </p>
      <p>
        A quarter is shown two weeks after its end, as it was recorded by then. It never changes afterwards, so that
        nothing can be told from what changed. Totals are over the quarters in which the count is shown.
      </p>
    </Notice>
  );
}
