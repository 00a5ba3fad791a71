/** The passphrase of the key, checked in the worker. A wrong one costs the same time as a right one and says nothing more. */

import { base64urlFrom } from '@holdfast/crypto';
import { Button, Field, Notice, Progress } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { keyWords } from './key-words.ts';

/** Asks for the passphrase; afterwards the key room is unlocked until she locks it or signs out. */
export function UnlockForm(): JSX.Element {
  const { client, keyRoom, field, say } = useWorkspace();
  const sending = createSending();
  const [passphrase, setPassphrase] = createSignal('');
  const [refusedAs, setRefusedAs] = createSignal<string>();
  const [working, setWorking] = createSignal(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (working() || passphrase() === '') return;
    setRefusedAs(undefined);
    setWorking(true);
    const asked = await sending.send(() => client('myKey', {}));
    // A device that was made ready keeps the wrapped key: without an answer it opens with that.
    const mine = asked ?? (sending.issue()?.code === 'no-answer' ? (await field.read())?.key : undefined);
    if (mine !== undefined) sending.clear();
    const wrapped = mine === undefined ? undefined : base64urlFrom(mine.wrappedIdentity);
    if (wrapped?.ok === true) {
      const unlocked = await keyRoom.unlock(passphrase(), wrapped.value);
      if (unlocked.ok) {
        setPassphrase('');
        say(keyWords.keyUnlocked);
      } else setRefusedAs(unlocked.issue.code);
    }
    setWorking(false);
  };
  return (
    <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
      <Field
        kind="passphrase"
        label={keyWords.passphraseOfYourKey}
        hint={keyWords.notTheOneYouSign}
        value={passphrase()}
        onInput={setPassphrase}
      />
      <Show when={refusedAs()}>
        {(code) => (
          <Notice
            tone="owed"
            announce="at-once"
            title={code() === 'no-memory' ? keyWords.thisDeviceIsShortOf : keyWords.thisPassphraseDoesNotOpen}
          >
            <p>{code() === 'no-memory' ? keyWords.closeOtherWindowsThenTry : keyWords.tryAgainNothingWasRecorded}</p>
          </Notice>
        )}
      </Show>
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" icon="key-round" busy={working()}>
          {keyWords.unlockMyKey}
        </Button>
      </div>
      <Show when={working()}>
        <Progress label={keyWords.workingThePassphraseThisTakes} />
      </Show>
    </form>
  );
}
