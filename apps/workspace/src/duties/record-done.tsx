/** Recording that a duty was done: when, and a note. It adds to the record; it changes nothing that was written before. */

import type { Duty } from '@holdfast/domain';
import { Button, DateField, Dialog, Field } from '@holdfast/ui';
import { createSignal, type JSX } from 'solid-js';
import { createSending } from '../asking.ts';
import { instantFromWall, wallFromInstant } from '../calls/wall-time.ts';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { dutyWords } from './duty-words.ts';

export interface RecordDoneProps {
  readonly callId: string;
  readonly duty: Duty;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** The dialog. What was typed stays when the server refuses it. */
export function RecordDone(props: RecordDoneProps): JSX.Element {
  const { client, thisMoment, zone, say } = useWorkspace();
  const sending = createSending();
  const [doneAt, setDoneAt] = createSignal(wallFromInstant(thisMoment(), zone()));
  const [note, setNote] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const instant = () => instantFromWall(doneAt(), zone());
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const at = instant();
    if (at === undefined) return;
    const recorded = await sending.send(() =>
      client('recordDutyDone', {
        params: { id: props.callId },
        body: { ruleId: props.duty.rule.id, doneAt: at, ...(note().trim() === '' ? {} : { note: note().trim() }) },
      }),
    );
    if (recorded === undefined) return;
    say(dutyWords.recordedAsDone(props.duty.rule.title[language()]));
    props.onRecorded();
  };
  return (
    <Dialog open title={dutyWords.recordThatThisWasDone} onClose={() => props.onClose()}>
      <p>
        <strong>{props.duty.rule.title[language()]}</strong>{' '}
        <span class="quiet">({props.duty.rule.citation.text})</span>
      </p>
      <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
        <DateField
          kind="date-and-time"
          label={dutyWords.whenWasItDone}
          value={doneAt()}
          onInput={setDoneAt}
          error={tried() && instant() === undefined ? dutyWords.giveADateAndA : fieldProblem(sending.issue(), 'doneAt')}
        />
        <Field
          kind="lines"
          rows={3}
          label={dutyWords.note}
          optional={dutyWords.optional}
          hint={dutyWords.forExampleAReportNumber}
          maxLength={2_000}
          value={note()}
          onInput={setNote}
          error={fieldProblem(sending.issue(), 'note')}
        />
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" tone="primary" icon="check" busy={sending.busy()}>
            {dutyWords.recordIt}
          </Button>
          <Button onPress={() => props.onClose()}>{dutyWords.closeWithoutRecording}</Button>
        </div>
      </form>
    </Dialog>
  );
}
