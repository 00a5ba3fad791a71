/** What an audit answered: measures with what they are of, labels, what was left out. Beside it what the agency's own records say. */
import { Button, type Column, Notice, sayDate, Table } from '@holdfast/ui';
import type { AuditMeasure, AuditResult, AuditRunAnswer } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { takeAuditReport } from '../edge/whole-files.ts';
import { Problem } from '../frame/problem.tsx';
import { shareWords } from '../measures/cells.ts';
import { useWorkspace } from '../workspace.ts';
import { labelClassWords, rangeWords, rowKindWords, said, valueWords } from './audit-words.ts';

/** The measures, and the report to take away. */
export function AuditResultView(props: {
  readonly run: AuditRunAnswer;
  readonly result: AuditResult;
  readonly onChanged: () => void;
}): JSX.Element {
  const computed = () => props.result.measures.filter(({ state }) => state !== 'not-computable');
  const missing = () => props.result.measures.filter(({ state }) => state === 'not-computable');
  return (
    <>
      <p>
        <strong>
          {props.result.violations === null ? 'A hidden number' : said(props.result.violations)} of{' '}
          {said(props.result.calls)} calls
        </strong>{' '}
        are about a violated order, from {said(props.result.rows)} rows.{' '}
        <Show when={props.result.period}>
          {(period) => (
            <>
              {sayDay(period().from)} to {sayDay(period().to)}.
            </>
          )}
        </Show>{' '}
        One row is: {rowKindWords[props.result.kind].toLowerCase()}.
      </p>
      <Acts run={props.run} onChanged={props.onChanged} />
      <For each={props.result.warnings}>
        {(warning) => (
          <Notice tone="owed" title="Look at this first">
            <p>{warning.text}</p>
          </Notice>
        )}
      </For>
      <Table caption="Measures" rows={computed()} columns={measureColumns} />
      <OwnRecords />
      <Show when={missing().length > 0}>
        <Table caption="What this file cannot say" rows={missing()} columns={missingColumns} />
      </Show>
      <Table
        caption="Labels that speak of an order, and labels nobody could read"
        rows={props.result.labels}
        columns={labelColumns}
      />
      <Show when={props.result.exclusions.length > 0}>
        <Table caption="What was left out, and why" rows={props.result.exclusions} columns={exclusionColumns} />
      </Show>
    </>
  );
}

const sayDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(month)}/${Number(date)}/${year}`;
};

const hidden = (shown: number | null): JSX.Element =>
  shown === null ? <span class="hatched-cell">hidden</span> : said(shown);

const measureColumns: readonly Column<AuditMeasure>[] = [
  { title: 'Question', names: true, cell: ({ question }) => question },
  {
    title: 'Answer',
    cell: (one) => (one.state === 'too-few' ? <span class="hatched-cell">hidden</span> : valueWords(one)),
  },
  { title: 'Chance allows', cell: rangeWords },
  { title: 'Keep in mind', cell: ({ caveat }) => <span class="quiet small">{caveat}</span> },
];
const missingColumns: readonly Column<AuditMeasure>[] = [
  { title: 'Question', names: true, cell: ({ question }) => question },
  { title: 'Why not', cell: ({ why }) => why },
];
const labelColumns: readonly Column<AuditResult['labels'][number]>[] = [
  { title: 'Label', names: true, cell: ({ label }) => label },
  { title: 'Calls', number: true, cell: (one) => hidden(one.count) },
  { title: 'Read as', cell: (one) => labelClassWords[one.class] ?? one.class },
  { title: 'Why', cell: ({ why }) => <span class="quiet small">{why}</span> },
];
const exclusionColumns: readonly Column<AuditResult['exclusions'][number]>[] = [
  { title: 'What', names: true, cell: ({ why }) => why },
  { title: 'How many', number: true, cell: (one) => said(one.count) },
];

/** The same agency by what its staff recorded here: another count of other calls, so that neither is taken for the other. */
function OwnRecords(): JSX.Element {
  const { client } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('measures', {}),
  );
  return (
    <Show when={reading.value()}>
      {(measures) => (
        <Notice title="Beside our own records">
          <p>
            Of the calls about orders that staff recorded here, {sayDate(measures().from)} to {sayDate(measures().to)},
            a report was written for {shareWords(measures().total.withReport, measures().total.withoutReport)}. An
            export and the records here hold different calls: read them beside each other, never added up.
          </p>
        </Notice>
      )}
    </Show>
  );
}

function Acts(props: { readonly run: AuditRunAnswer; readonly onChanged: () => void }): JSX.Element {
  const { client } = useWorkspace();
  const sending = createSending();
  const share = async (shared: boolean) => {
    await sending.send(() => client('shareAuditRun', { params: { id: props.run.id }, body: { shared } }));
    props.onChanged();
  };
  const take = async () => {
    await sending.send(() => takeAuditReport(props.run.id));
  };
  return (
    <>
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button icon="file-text" busy={sending.busy()} onPress={() => void take()}>
          Take the report
        </Button>
        <Show when={props.run.mine}>
          <Button icon="users" busy={sending.busy()} onPress={() => void share(props.run.sharedAt === undefined)}>
            {props.run.sharedAt === undefined ? 'Share with the partnership' : 'Take back from the partnership'}
          </Button>
        </Show>
      </div>
    </>
  );
}
