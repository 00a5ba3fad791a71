/** What each column is taken to mean, for a person to correct and confirm. A time can only be chosen where the cells can be read as one. */

import { Button, Field, Notice, Select } from '@holdfast/ui';
import type { ApiBody, AuditProposal } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { frameWords } from '../frame/frame-words.ts';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { auditWords } from './audit-page-words.ts';
import { rowKindWords } from './audit-words.ts';

type Files = ApiBody<'confirmAuditRun'>['files'];
type RowKind = Files[number]['rows'];
type Column = AuditProposal['files'][number]['columns'][number];

const kinds = (['calls', 'reports', 'stops', 'arrests', 'totals', 'unknown'] as const).map((value) => ({
  value,
  label: rowKindWords[value],
}));
const notUsed = 'not-used';

/** The question. */
export function ConfirmColumns(props: {
  readonly id: string;
  readonly proposal: AuditProposal;
  readonly onConfirmed: () => void;
}): JSX.Element {
  const { client, zone } = useWorkspace();
  const sending = createSending();
  const [files, setFiles] = createSignal<Files>(
    props.proposal.files.map(({ rows, columns }) => ({
      rows,
      columns: columns.map(({ column, meaning }) => ({ column, meaning })),
    })),
  );
  const [timezone, setTimezone] = createSignal<string>(zone());
  const setRows = (at: number, rows: RowKind) =>
    setFiles((all) => all.map((file, place) => (place === at ? { ...file, rows } : file)));
  const setMeaning = (at: number, column: string, meaning: string) =>
    setFiles((all) =>
      all.map((file, place) =>
        place === at
          ? { ...file, columns: file.columns.map((one) => (one.column === column ? { column, meaning } : one)) }
          : file,
      ),
    );
  const optionsFor = ({ isTime, meaning }: Column) => [
    { value: notUsed, label: auditWords.notUsed },
    ...props.proposal.meanings
      .filter((one) => one.isTime === isTime || one.meaning === meaning)
      .map((one) => ({ value: one.meaning, label: one.words })),
  ];
  const confirm = async (event: SubmitEvent) => {
    event.preventDefault();
    const zoneGiven = timezone().trim();
    const body = { files: files(), ...(zoneGiven === '' ? {} : { timezone: zoneGiven }) };
    const confirmed = await sending.send(() => client('confirmAuditRun', { params: { id: props.id }, body }));
    if (confirmed !== undefined) props.onConfirmed();
  };
  return (
    <form class="stack form form-wide" autocomplete="off" novalidate onSubmit={confirm}>
      <Show
        when={props.proposal.known}
        fallback={
          <Notice icon="eye" title={auditWords.isThisWhatTheColumns}>
            <p>{auditWords.weWentByTheirNames}</p>
          </Notice>
        }
      >
        <Notice tone="done" title={auditWords.theseColumnsAreKnown}>
          <p>{auditWords.theyAreTakenAsYou}</p>
        </Notice>
      </Show>
      <For each={props.proposal.files}>
        {(file, at) => (
          <fieldset class="stack">
            <legend class="field-label">
              {props.proposal.files.length > 1 ? auditWords.tableNumber(at() + 1) : auditWords.theTable}
            </legend>
            <Select
              label={auditWords.oneRowTellsOf}
              unchosen={frameWords.choose}
              value={files()[at()]?.rows ?? 'unknown'}
              options={kinds}
              onChoose={(rows) => setRows(at(), rows)}
            />
            <div class="two">
              <For each={file.columns}>
                {(column) => (
                  <Select
                    label={column.column}
                    unchosen={frameWords.choose}
                    value={files()[at()]?.columns.find((one) => one.column === column.column)?.meaning || notUsed}
                    options={optionsFor(column)}
                    error={fieldProblem(sending.issue(), column.column) ?? undefined}
                    onChoose={(meaning) => setMeaning(at(), column.column, meaning === notUsed ? '' : meaning)}
                  />
                )}
              </For>
            </div>
          </fieldset>
        )}
      </For>
      <Field
        label={auditWords.timeZoneOfThePlace}
        hint={auditWords.itMattersWhereTimesCarry}
        maxLength={64}
        value={timezone()}
        onInput={setTimezone}
      />
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" icon="arrow-right" busy={sending.busy()}>
          {auditWords.confirmAndRun}
        </Button>
      </div>
    </form>
  );
}
