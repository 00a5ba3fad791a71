/** Deciding of an item: sent back, explained, closed or opened again, always with words. What was typed stays when it is refused. */

import type { QueueDecision, QueueItem } from '@holdfast/domain';
import { Button, Choice, Field, Select } from '@holdfast/ui';
import { type ClosingReason, closingReasons } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { queueWords } from './queue-page-words.ts';
import { decideWords, reasonWords } from './queue-words.ts';

/** The form. */
export function DecideItem(props: { readonly item: QueueItem; readonly onDecided: () => void }): JSX.Element {
  const { client, say } = useWorkspace();
  const sending = createSending();
  const [kind, setKind] = createSignal<QueueDecision>();
  const [reason, setReason] = createSignal<ClosingReason>();
  const [words, setWords] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const waits = () => props.item.state === 'open' || props.item.state === 'sent-back';
  const choices = (): readonly QueueDecision[] => (waits() ? ['sent-back', 'explained', 'closed'] : ['reopened']);
  const needsReason = () => kind() === 'explained' || kind() === 'closed';
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const chosen = kind();
    const why = reason();
    if (chosen === undefined || words().trim() === '' || (needsReason() && why === undefined)) return;
    const body = {
      kind: chosen,
      stateAt: props.item.stateAt,
      words: words().trim(),
      ...(needsReason() && why !== undefined ? { reason: why } : {}),
    };
    const done = await sending.send(() => client('decideQueueItem', { params: { id: props.item.id }, body }));
    if (done === undefined) return;
    setKind(undefined);
    setReason(undefined);
    setWords('');
    setTried(false);
    say(queueWords.decidedAndKept);
    props.onDecided();
  };
  return (
    <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
      <Choice
        legend={queueWords.decide}
        value={kind()}
        options={choices().map((value) => ({ value, label: decideWords[value].act }))}
        error={tried() && kind() === undefined ? queueWords.chooseOne : undefined}
        onChoose={setKind}
      />
      <Show when={kind()}>
        {(chosen) => (
          <>
            <Show when={needsReason()}>
              <Select
                label={queueWords.reason}
                value={reason() ?? ''}
                unchosen={queueWords.chooseAReason}
                options={closingReasons.map((value) => ({ value, label: reasonWords[value] }))}
                error={
                  tried() && reason() === undefined
                    ? queueWords.chooseAReasonNow
                    : fieldProblem(sending.issue(), 'reason')
                }
                onChoose={setReason}
              />
            </Show>
            <Field
              kind="lines"
              rows={3}
              label={queueWords.inWords}
              hint={decideWords[chosen()].ask}
              maxLength={4_000}
              value={words()}
              onInput={setWords}
              error={
                tried() && words().trim() === '' ? queueWords.sayItInWords : fieldProblem(sending.issue(), 'words')
              }
            />
            <div class="row">
              <Button kind="submit" tone="primary" icon="check" busy={sending.busy()}>
                {decideWords[chosen()].act}
              </Button>
            </div>
          </>
        )}
      </Show>
      <Problem issue={sending.issue()} />
    </form>
  );
}
