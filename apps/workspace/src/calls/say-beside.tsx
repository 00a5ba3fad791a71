/** Saying something beside a record: why something was not done, or a reply to what was asked. It changes nothing that was recorded. */

import type { ItemId, RuleId, StatementKind } from '@holdfast/domain';
import { Button, Dialog, Field } from '@holdfast/ui';
import { createSignal, type JSX } from 'solid-js';
import { createSending } from '../asking.ts';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { callWords } from './call-words.ts';

export interface SayBesideProps {
  readonly callId: string;
  readonly kind: StatementKind;
  /** What it is about, in words. */
  readonly about: string;
  readonly ruleId?: RuleId | undefined;
  readonly itemId?: ItemId | undefined;
  readonly onClose: () => void;
  readonly onSaid: () => void;
}

/** The dialog. What was typed stays when the server refuses it. */
export function SayBeside(props: SayBesideProps): JSX.Element {
  const { client, say } = useWorkspace();
  const sending = createSending();
  const [words, setWords] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (words().trim() === '') return;
    const body = {
      kind: props.kind,
      words: words().trim(),
      ...(props.ruleId === undefined ? {} : { ruleId: props.ruleId }),
      ...(props.itemId === undefined ? {} : { itemId: props.itemId }),
    };
    const said = await sending.send(() => client('recordStatement', { params: { id: props.callId }, body }));
    if (said === undefined) return;
    say(callWords.keptBesideTheRecord);
    props.onSaid();
  };
  return (
    <Dialog
      open
      title={props.kind === 'reply' ? callWords.reply : callWords.sayWhatStoodInThe}
      onClose={() => props.onClose()}
    >
      <p>
        <strong>{props.about}</strong>
      </p>
      <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
        <Field
          kind="lines"
          rows={4}
          label={callWords.inYourWords}
          hint={callWords.itStandsBesideTheRecord}
          maxLength={4_000}
          value={words()}
          onInput={setWords}
          error={tried() && words().trim() === '' ? callWords.sayItInWords : fieldProblem(sending.issue(), 'words')}
        />
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" tone="primary" icon="check" busy={sending.busy()}>
            {callWords.keepIt}
          </Button>
          <Button onPress={() => props.onClose()}>{callWords.closeWithoutKeeping}</Button>
        </div>
      </form>
    </Dialog>
  );
}
