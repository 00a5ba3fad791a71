/** One import: how far it is, what became of every row, and the rejected rows to correct. It can be left and found again. */

import { Button, EmptyState, FileField, Notice, Progress, sayMoment } from '@holdfast/ui';
import type { RegistryImport, RejectedRow } from '@holdfast/wire';
import { createEffect, createMemo, createSignal, For, type JSX, onCleanup, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { every, sendFile } from '../edge/whole-files.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { importWords } from './import-words.ts';
import { fileFaultSaid, fractionOf, leftOutSaid, progressWords, stateWords } from './registry-words.ts';
import { RejectedRowForm } from './rejected-row-form.tsx';

const beat = 1_500;

/** The view of import `id`. */
export function ImportView(props: { readonly id: string; readonly onChanged: () => void }): JSX.Element {
  const { client, time } = useWorkspace();
  const reading = createAsking(
    () => props.id,
    (id) => client('readImport', { params: { id } }),
  );
  const isOver = () => ['done', 'cancelled'].includes(reading.value()?.state ?? '');
  createEffect(() => {
    if (!isOver()) onCleanup(every(beat, reading.again));
  });
  createEffect((before: boolean | undefined) => {
    const now = isOver();
    if (before === false && now) props.onChanged();
    return now;
  });
  return (
    <>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={reading.value()}>
        {(one) => (
          <article class="stack">
            <header>
              <p class="quiet small">
                {one().sourceName}
                {importWords.begun} {sayMoment(one().startedAt, time())}
              </p>
              <PageTitle tab={importWords.import}>{one().fileName}</PageTitle>
            </header>
            <Show
              when={isOver()}
              fallback={
                <Progress label={`${stateWords[one().state]}. ${progressWords(one())}`} fraction={fractionOf(one())} />
              }
            >
              <Notice
                tone={one().state === 'done' ? 'done' : 'plain'}
                title={stateWords[one().state]}
                announce="politely"
              >
                <p>{progressWords(one())}</p>
              </Notice>
            </Show>
            <Show when={fileFaultSaid(one())}>
              {(words) => (
                <Notice tone="owed" title={importWords.theFileWasNotRead}>
                  <p>{words()}</p>
                </Notice>
              )}
            </Show>
            <Show when={leftOutSaid(one())}>
              {(words) => (
                <Notice title={importWords.partsLeftOut} icon="lock">
                  <p>{words()}</p>
                </Notice>
              )}
            </Show>
            <Acts one={one()} onChanged={reading.again} />
            <Rejected one={one()} onChanged={reading.again} />
          </article>
        )}
      </Show>
    </>
  );
}

function Acts(props: { readonly one: RegistryImport; readonly onChanged: () => void }): JSX.Element {
  const { client } = useWorkspace();
  const sending = createSending();
  const cancel = async () => {
    await sending.send(() => client('cancelImport', { params: { id: props.one.id }, body: {} }));
    props.onChanged();
  };
  const goOn = async (file: File) => {
    await sending.send(() => sendFile({ importId: props.one.id, file }));
    props.onChanged();
  };
  return (
    <>
      <Problem issue={sending.issue()} />
      <Show when={props.one.state === 'receiving'}>
        <FileField
          label={importWords.goOnWithTheSame}
          hint={importWords.onlyIfItsSendingWas}
          onPick={(file) => void goOn(file)}
        />
      </Show>
      <Show when={props.one.state === 'receiving' || props.one.state === 'reading'}>
        <div class="row">
          <Button icon="x" busy={sending.busy()} onPress={() => void cancel()}>
            {importWords.stopHere}
          </Button>
          <span class="quiet small">
            {props.one.subject === 'calls' ? importWords.callsThatWereReadStay : importWords.ordersThatWereReadStay}
          </span>
        </div>
      </Show>
    </>
  );
}

function Rejected(props: { readonly one: RegistryImport; readonly onChanged: () => void }): JSX.Element {
  const { client } = useWorkspace();
  const [more, setMore] = createSignal<readonly RejectedRow[]>([]);
  const [settled, setSettled] = createSignal<ReadonlySet<number>>(new Set());
  // Asked once, when no more can come: what is typed into one row must not be lost because another is settled.
  const reading = createAsking(
    () => (props.one.state === 'done' || props.one.state === 'cancelled' ? props.one.id : undefined),
    () => client('rejectedRows', { params: { id: props.one.id }, query: {} }),
  );
  const all = () => [...(reading.value()?.rows ?? []), ...more()];
  const rows = createMemo(() => all().filter((row) => !settled().has(row.row)));
  const fetching = createSending();
  const next = async () => {
    const after = String(all().at(-1)?.row ?? 0);
    const read = await fetching.send(() => client('rejectedRows', { params: { id: props.one.id }, query: { after } }));
    if (read !== undefined) setMore([...more(), ...read.rows]);
  };
  return (
    <section class="stack" aria-labelledby="rejected">
      <h2 id="rejected">{importWords.rejectedRows}</h2>
      <p class="small figures">
        {props.one.openRows} {importWords.partOf} {props.one.rejectedRows} {importWords.stillToLookAt}
      </p>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show
        when={props.one.openRows > 0}
        fallback={
          <EmptyState
            title={props.one.rejectedRows === 0 ? importWords.everyRowReadSoFar : importWords.everyRejectedRowIsSettled}
          >
            <p>
              {props.one.subject === 'calls'
                ? importWords.rowsThatCannotBecomeCalls
                : importWords.rowsThatCannotBecomeOrders}
            </p>
          </EmptyState>
        }
      >
        <For each={rows()}>
          {(row) => (
            <RejectedRowForm
              importId={props.one.id}
              subject={props.one.subject}
              row={row}
              onSettled={() => {
                setSettled(new Set([...settled(), row.row]));
                props.onChanged();
              }}
            />
          )}
        </For>
        <Show when={rows().length < props.one.openRows}>
          <Button busy={fetching.busy()} onPress={() => void next()}>
            {importWords.showMoreRows}
          </Button>
        </Show>
      </Show>
    </section>
  );
}
