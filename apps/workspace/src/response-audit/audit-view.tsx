/** One audit: its file coming in, its columns to confirm, how far it is, what it answered. It can be left and found again. */

import { Button, EmptyState, FileField, Notice, Progress, sayMoment } from '@holdfast/ui';
import type { AuditRunAnswer } from '@holdfast/wire';
import { createEffect, type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { every, sendExport } from '../edge/whole-files.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { auditWords } from './audit-page-words.ts';
import { AuditResultView } from './audit-result.tsx';
import { isOver, progressWords, stateWords } from './audit-words.ts';
import { ConfirmColumns } from './confirm-columns.tsx';

const beat = 1_000;

/** The view of audit `id`. */
export function AuditView(props: { readonly id: string; readonly onChanged: () => void }): JSX.Element {
  const { client, time } = useWorkspace();
  const reading = createAsking(
    () => props.id,
    (id) => client('readAuditRun', { params: { id } }),
  );
  const state = () => reading.value()?.state;
  createEffect(() => {
    const now = state();
    // Nothing changes by itself while a person is asked.
    if (now === 'receiving' || now === 'waiting' || now === 'running') onCleanup(every(beat, reading.again));
  });
  createEffect((before: string | undefined) => {
    const now = state();
    if (before !== undefined && now !== undefined && before !== now) props.onChanged();
    return now;
  });
  return (
    <>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={reading.value()}>
        {(run) => (
          <article class="stack-wide">
            <header>
              <p class="quiet small">
                {run().agencyName}
                {auditWords.begun} {sayMoment(run().startedAt, time())} {auditWords.byWhom} {run().by}
              </p>
              <PageTitle tab={auditWords.audit}>{run().fileName}</PageTitle>
            </header>
            <Switch>
              <Match when={run().proposal}>
                {(proposal) => <ConfirmColumns id={props.id} proposal={proposal()} onConfirmed={reading.again} />}
              </Match>
              <Match when={run().result}>
                {(result) => <AuditResultView run={run()} result={result()} onChanged={reading.again} />}
              </Match>
              <Match when={run().fault}>
                {(fault) => (
                  <Notice tone="owed" title={auditWords.theFileCouldNotBe} announce="politely">
                    <p>{fault().words}</p>
                  </Notice>
                )}
              </Match>
              <Match when={run().state === 'cancelled'}>
                <EmptyState title={stateWords.cancelled} icon="x">
                  <p>{auditWords.theFileWasDeletedNothing}</p>
                </EmptyState>
              </Match>
              <Match when={!isOver(run())}>
                <Progress label={progressWords(run())} fraction={run().done} />
              </Match>
            </Switch>
            <Acts run={run()} onChanged={reading.again} />
          </article>
        )}
      </Show>
    </>
  );
}

function Acts(props: { readonly run: AuditRunAnswer; readonly onChanged: () => void }): JSX.Element {
  const { client } = useWorkspace();
  const sending = createSending();
  const cancel = async () => {
    await sending.send(() => client('cancelAuditRun', { params: { id: props.run.id }, body: {} }));
    props.onChanged();
  };
  const again = async (file: File) => {
    await sending.send(() => sendExport({ runId: props.run.id, file }));
    props.onChanged();
  };
  return (
    <>
      <Problem issue={sending.issue()} />
      <Show when={props.run.mine && !isOver(props.run)}>
        <Show when={props.run.state === 'receiving'}>
          <FileField
            label={auditWords.sendTheSameFileAgain}
            hint={auditWords.onlyIfItsSendingWas}
            onPick={(file) => void again(file)}
          />
        </Show>
        <div class="row">
          <Button icon="x" busy={sending.busy()} onPress={() => void cancel()}>
            {auditWords.cancelTheAudit}
          </Button>
          <span class="quiet small">{auditWords.theFileIsDeletedAt}</span>
        </div>
      </Show>
    </>
  );
}
