/** One rejected row: why, its cells to correct, and the two ways to settle it. Another's correction is never written over unseen. */

import { Button, Card, Field } from '@holdfast/ui';
import { callFields, type ImportSubject, neededCallFields, orderFields, type RejectedRow } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { rowFaultSaid } from './fault-words.ts';
import { importWords } from './import-words.ts';
import { cellName, faultSaid } from './registry-words.ts';

/** Fields that every order needs, offered where a row has no cells left. */
const needed = ['order-number', 'court', 'protected-name', 'restrained-name', 'issued', 'expires'] as const;

/** The form. */
export function RejectedRowForm(props: {
  readonly importId: string;
  readonly subject: ImportSubject;
  readonly row: RejectedRow;
  readonly onSettled: () => void;
}): JSX.Element {
  const { client, say } = useWorkspace();
  const sending = createSending();
  // What was typed stays when the row is refused again; only its faults are news.
  const [row, setRow] = createSignal(props.row);
  const [cells, setCells] = createSignal<Readonly<Record<string, string>>>(props.row.cells);
  const [reason, setReason] = createSignal('');
  const [aside, setAside] = createSignal(false);

  const fields = () => (props.subject === 'calls' ? callFieldsOf(row(), cells()) : fieldsOf(row(), cells()));
  const faultOf = (field: string) => row().faults.find((fault) => fault.field === field);
  const tryAgain = async (event: SubmitEvent) => {
    event.preventDefault();
    const filled = Object.fromEntries(Object.entries(cells()).filter(([, text]) => text.trim() !== ''));
    const tried = await sending.send(() =>
      client('correctRow', {
        params: { id: props.importId, row: String(row().row) },
        body: { cells: filled, tries: row().tries },
      }),
    );
    if (tried === undefined) return;
    if (tried.kind === 'still-refused') {
      setRow(tried.row);
      say(importWords.rowRefused(row().row));
      return;
    }
    say(props.subject === 'calls' ? importWords.rowIsCall(row().row) : importWords.rowIsOrder(row().row));
    props.onSettled();
  };
  const setItAside = async () => {
    if (reason().trim() === '') return;
    const done = await sending.send(() =>
      client('setRowAside', {
        params: { id: props.importId, row: String(row().row) },
        body: { reason: reason().trim(), tries: row().tries },
      }),
    );
    if (done === undefined) return;
    say(importWords.rowIsAside(row().row));
    props.onSettled();
  };

  return (
    <Card label={importWords.rowOf(row().row)}>
      <form class="stack" autocomplete="off" novalidate onSubmit={tryAgain}>
        <h3>
          {importWords.row} {row().row} <span class="quiet small">{linesOf(row())}</span>
        </h3>
        <ul class="list-marked">
          <For each={row().faults}>{(fault) => <li>{faultSaid(fault, props.subject)}</li>}</For>
        </ul>
        <div class="two">
          <For each={fields()}>
            {(field) => (
              <Field
                label={cellName(field, props.subject)}
                maxLength={2_000}
                value={cells()[field] ?? ''}
                onInput={(text) => setCells({ ...cells(), [field]: text })}
                error={faultWordsOf(faultOf(field))}
              />
            )}
          </For>
        </div>
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" tone="primary" busy={sending.busy()} label={importWords.tryRowAgain(row().row)}>
            {importWords.tryAgain}
          </Button>
          <Button expanded={aside()} onPress={() => setAside(!aside())} label={importWords.setRowAside(row().row)}>
            {importWords.setAside}
          </Button>
        </div>
        <Show when={aside()}>
          <Field
            label={props.subject === 'calls' ? importWords.whyItIsNoCall : importWords.whyItIsNoOrder}
            maxLength={500}
            value={reason()}
            onInput={setReason}
          />
          <div class="row">
            <Button busy={sending.busy()} onPress={() => void setItAside()}>
              {importWords.setItAsideWithThis}
            </Button>
          </div>
        </Show>
      </form>
    </Card>
  );
}

function faultWordsOf(fault: RejectedRow['faults'][number] | undefined): string | undefined {
  return fault === undefined ? undefined : rowFaultSaid(fault.code);
}

function linesOf({ fromLine, toLine }: RejectedRow): string {
  return fromLine === toLine ? importWords.lineOfFile(toLine) : importWords.linesOfFile(fromLine, toLine);
}

/** The fields that speak, those that are refused, and for a row that lost its cells those an order needs; in the order of an order. */
function fieldsOf({ faults }: RejectedRow, cells: Readonly<Record<string, string>>): readonly string[] {
  const named = faults.map((fault) => fault.field).filter((field) => field !== '(row)');
  const document = Object.keys(cells).some((field) => field.includes(':'));
  const wanted = new Set([...Object.keys(cells), ...named, ...(document ? [] : needed)]);
  const known = orderFields.filter((field) => wanted.has(field));
  const rest = [...wanted].filter((field) => !known.some((one) => one === field));
  return [...known, ...rest];
}

/** As `fieldsOf`, in the order of a call. */
function callFieldsOf({ faults }: RejectedRow, cells: Readonly<Record<string, string>>): readonly string[] {
  const named = faults.map((fault) => fault.field);
  const wanted = new Set<string>([...Object.keys(cells), ...named, ...neededCallFields]);
  return callFields.filter((field) => wanted.has(field));
}
