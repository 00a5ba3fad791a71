/** Two audits beside each other: two periods of one agency, or two agencies that share them. It says whether chance is enough to explain a difference. */

import { EmptyState, Notice, Select, Table } from '@holdfast/ui';
import type { AuditMeasure, AuditRunAnswer } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { frameWords } from '../frame/frame-words.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { auditWords } from './audit-page-words.ts';
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
      // A change within one file is no measure of two.
      if (one.unit === 'change') return [];
      const told = one.state !== 'not-computable' || (other !== undefined && other.state !== 'not-computable');
      return told ? [{ id: one.id, question: one.question, first: one, second: other }] : [];
    });
  };
  return (
    <article class="stack-wide">
      <PageTitle tab={auditWords.compareAudits}>{auditWords.didItChange}</PageTitle>
      <Show
        when={done().length > 1}
        fallback={
          <EmptyState title={auditWords.twoAuditsMakeAComparison} icon="chart-column">
            <p>{auditWords.thereAreFewerThanTwo}</p>
          </EmptyState>
        }
      >
        <div class="two">
          <Select
            label={auditWords.first}
            unchosen={frameWords.choose}
            value={at(0)?.id ?? ''}
            options={options()}
            onChoose={(id) => setChosen(([, second]) => [id, second])}
          />
          <Select
            label={auditWords.second}
            unchosen={frameWords.choose}
            value={at(1)?.id ?? ''}
            options={options()}
            onChoose={(id) => setChosen(([first]) => [first, id])}
          />
        </div>
        <Table
          caption={auditWords.measuresOfBoth}
          stacks
          rows={pairs()}
          columns={[
            { title: auditWords.question, names: true, cell: ({ question }) => question },
            { title: auditWords.first, cell: ({ first }) => <Value measure={first} /> },
            { title: auditWords.second, cell: ({ second }) => <Value measure={second} /> },
            { title: auditWords.difference, cell: ({ first, second }) => changeWords(first, second) },
          ]}
        />
        <Notice title={auditWords.beforeYouSayBetterOr}>
          <p>{auditWords.twoFilesMayWriteDown}</p>
        </Notice>
      </Show>
    </article>
  );
}

function Value(props: { readonly measure: AuditMeasure | undefined }): JSX.Element {
  return (
    <Show when={props.measure} fallback={auditWords.notAsked}>
      {(measure) => (
        <>
          {valueWords(measure())}
          <Show when={rangeWords(measure())}>
            {(range) => (
              <span class="row-note">
                {auditWords.chanceAllows} {range()}
              </span>
            )}
          </Show>
        </>
      )}
    </Show>
  );
}

function nameOf({ agencyName, fileName, result }: AuditRunAnswer): string {
  const period = result?.period;
  return period === undefined ? `${agencyName}, ${fileName}` : auditWords.auditSpan(agencyName, period.from, period.to);
}
