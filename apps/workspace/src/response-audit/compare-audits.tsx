/** Two audits beside each other: two periods of one agency, or two agencies that share them. It says whether chance is enough to explain a difference. */
import { EmptyState, Notice, Select, Table } from '@holdfast/ui';
import type { AuditMeasure, AuditRunAnswer } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { PageTitle } from '../frame/page-title.tsx';
import { changeWords, rangeWords, valueWords } from './audit-words.ts';

interface Pair {
  readonly id: string;
  readonly question: string;
  readonly first: AuditMeasure | undefined;
  readonly second: AuditMeasure | undefined;
}

/** The comparison of any two that are done. */
export function CompareAudits(props: { readonly runs: readonly AuditRunAnswer[] }): JSX.Element {
  const done = () => props.runs.filter(({ result }) => result !== undefined).toReversed();
  const [chosen, setChosen] = createSignal<readonly [string | undefined, string | undefined]>([undefined, undefined]);
  const at = (place: 0 | 1): AuditRunAnswer | undefined =>
    done().find(({ id }) => id === chosen()[place]) ?? (place === 0 ? done()[0] : done().at(-1));
  const options = () => done().map((run) => ({ value: run.id, label: nameOf(run) }));
  const pairs = (): readonly Pair[] => {
    const [first, second] = [at(0)?.result?.measures ?? [], at(1)?.result?.measures ?? []];
    return first.flatMap((one) => {
      const other = second.find(({ id }) => id === one.id);
      const told = one.state !== 'not-computable' || (other !== undefined && other.state !== 'not-computable');
      return told ? [{ id: one.id, question: one.question, first: one, second: other }] : [];
    });
  };
  return (
    <article class="stack-wide">
      <PageTitle tab="Compare audits">Did it change?</PageTitle>
      <Show
        when={done().length > 1}
        fallback={
          <EmptyState title="Two audits make a comparison" icon="chart-column">
            <p>There are fewer than two here that are done. Agencies decide for each audit whether to share it.</p>
          </EmptyState>
        }
      >
        <div class="two">
          <Select
            label="First"
            value={at(0)?.id ?? ''}
            options={options()}
            onChoose={(id) => setChosen(([, second]) => [id, second])}
          />
          <Select
            label="Second"
            value={at(1)?.id ?? ''}
            options={options()}
            onChoose={(id) => setChosen(([first]) => [first, id])}
          />
        </div>
        <Table
          caption="Measures of both"
          rows={pairs()}
          columns={[
            { title: 'Question', names: true, cell: ({ question }) => question },
            { title: 'First', cell: ({ first }) => <Value measure={first} /> },
            { title: 'Second', cell: ({ second }) => <Value measure={second} /> },
            { title: 'Difference', cell: ({ first, second }) => changeWords(first, second) },
          ]}
        />
        <Notice title="Before you say better or worse">
          <p>
            Two files may write down the same thing in different ways: look at what each left out. Agencies answer
            different calls; a lower share is a question to ask, not a rank.
          </p>
        </Notice>
      </Show>
    </article>
  );
}

function Value(props: { readonly measure: AuditMeasure | undefined }): JSX.Element {
  return (
    <Show when={props.measure} fallback="not asked">
      {(measure) => (
        <>
          {valueWords(measure())}
          <Show when={rangeWords(measure())}>{(range) => <span class="row-note">Chance allows {range()}</span>}</Show>
        </>
      )}
    </Show>
  );
}

function nameOf({ agencyName, fileName, result }: AuditRunAnswer): string {
  const period = result?.period;
  return period === undefined ? `${agencyName}, ${fileName}` : `${agencyName}, ${period.from} to ${period.to}`;
}
