/** What an audit answered: measures with what they are of, labels, what was left out. Beside it what the agency's own records say. */

import { Button, type Column, Notice, Table } from '@holdfast/ui';
import type { AuditMeasure, AuditResult, AuditRunAnswer } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { takeAuditReport } from '../edge/whole-files.ts';
import { Problem } from '../frame/problem.tsx';
import { sayNumber } from '../language.ts';
import { shareWords } from '../measures/cells.ts';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { auditWords } from './audit-page-words.ts';
import { labelClassWords, rangeWords, rowKindWords, valueWords } from './audit-words.ts';

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
          {props.result.violations === null ? auditWords.aHiddenNumber : sayNumber(props.result.violations)}{' '}
          {auditWords.partOf} {sayNumber(props.result.calls)} {auditWords.callsThen}
        </strong>{' '}
        {auditWords.areAbout} {sayNumber(props.result.rows)} {auditWords.rowsEnd}{' '}
        <Show when={props.result.period}>
          {(period) => (
            <>
              {sayDay(period().from)} {auditWords.toDay} {sayDay(period().to)}.
            </>
          )}
        </Show>{' '}
        {auditWords.oneRowIs} {rowKindWords[props.result.kind].toLowerCase()}.
      </p>
      <Acts run={props.run} onChanged={props.onChanged} />
      <For each={props.result.warnings}>
        {(warning) => (
          <Notice tone="owed" title={auditWords.lookAtThisFirst}>
            <p>{warning.text}</p>
          </Notice>
        )}
      </For>
      <Table stacks caption={auditWords.measures} rows={computed()} columns={measureColumns()} />
      <OwnRecords />
      <Show when={missing().length > 0}>
        <Table stacks caption={auditWords.whatThisFileCannotSay} rows={missing()} columns={missingColumns()} />
      </Show>
      <Table stacks caption={auditWords.labelsThatSpeakOfAn} rows={props.result.labels} columns={labelColumns()} />
      <Show when={props.result.exclusions.length > 0}>
        <Table
          stacks
          caption={auditWords.whatWasLeftOutAnd}
          rows={props.result.exclusions}
          columns={exclusionColumns()}
        />
      </Show>
    </>
  );
}

const sayDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(month)}/${Number(date)}/${year}`;
};

const hidden = (shown: number | null): JSX.Element =>
  shown === null ? <span class="hatched-cell">{auditWords.hidden}</span> : sayNumber(shown);

const measureColumns = (): readonly Column<AuditMeasure>[] => [
  { title: auditWords.question, names: true, cell: ({ question }) => question },
  {
    title: auditWords.answer,
    cell: (one) => (one.state === 'too-few' ? <span class="hatched-cell">{auditWords.hidden}</span> : valueWords(one)),
  },
  { title: auditWords.chanceAllows, cell: rangeWords },
  { title: auditWords.keepInMind, cell: ({ caveat }) => <span class="quiet small">{caveat}</span> },
];
const missingColumns = (): readonly Column<AuditMeasure>[] => [
  { title: auditWords.question, names: true, cell: ({ question }) => question },
  { title: auditWords.whyNot, cell: ({ why }) => why },
];
const labelColumns = (): readonly Column<AuditResult['labels'][number]>[] => [
  { title: auditWords.label, names: true, cell: ({ label }) => label },
  { title: auditWords.calls, number: true, cell: (one) => hidden(one.count) },
  { title: auditWords.readAs, cell: (one) => labelClassWords[one.class] ?? one.class },
  { title: auditWords.why, cell: ({ why }) => <span class="quiet small">{why}</span> },
];
const exclusionColumns = (): readonly Column<AuditResult['exclusions'][number]>[] => [
  { title: auditWords.what, names: true, cell: ({ why }) => why },
  { title: auditWords.howMany, number: true, cell: (one) => hidden(one.count) },
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
        <Notice title={auditWords.besideOurOwnRecords}>
          <p>
            {auditWords.ofTheCalls} {sayDate(measures().from)} {auditWords.toDay} {sayDate(measures().to)}
            {auditWords.reportWrittenFor} {shareWords(measures().total.withReport, measures().total.withoutReport)}
            {auditWords.neverAdded}
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
          {auditWords.takeTheReport}
        </Button>
        <Show when={props.run.mine}>
          <Button icon="users" busy={sending.busy()} onPress={() => void share(props.run.sharedAt === undefined)}>
            {props.run.sharedAt === undefined
              ? auditWords.shareWithThePartnership
              : auditWords.takeBackFromThePartnership}
          </Button>
        </Show>
      </div>
    </>
  );
}
