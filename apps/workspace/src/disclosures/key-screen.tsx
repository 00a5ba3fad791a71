/** An advocate's key: made here, in this browser, and kept by the server only wrapped. Its six words are for reading aloud. */

import { sixWords, toBase64url } from '@holdfast/crypto';
import { Button, Field, Notice, Progress } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { enterCaseSigner } from '../cases/enter-signer.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { keyWords } from './key-words.ts';
import { UnlockForm } from './unlock-form.tsx';

/** Source: product decision, as for the sign-in: long enough that guessing against the wrapped key is hopeless. */
const shortest = 12;

/** The page of the key; making one when there is none. */
export function KeyScreen(): JSX.Element {
  const { me, keyRoom } = useWorkspace();
  return (
    <Panes focus="thing">
      <div class="form stack-wide">
        <Show when={me().recipient} keyed fallback={<MakeKey />}>
          {(recipient) => (
            <>
              <header>
                <PageTitle tab={keyWords.myKey}>{keyWords.myKey}</PageTitle>
                <p class="quiet">{keyWords.whatIsSharedWithYou}</p>
              </header>
              <section class="stack-tight" aria-labelledby="words">
                <h2 id="words">{keyWords.itsSixWords}</h2>
                <p>{keyWords.readThemAloudToThe}</p>
                <SixWords recipient={recipient} />
              </section>
              <section class="stack" aria-labelledby="state">
                <h2 id="state">{keyWords.inThisBrowser}</h2>
                <Show when={keyRoom.unlocked()} fallback={<UnlockForm />}>
                  <Notice tone="done" title={keyWords.yourKeyIsUnlocked}>
                    <p>{keyWords.itIsHeldByA}</p>
                  </Notice>
                  <div class="row">
                    <Button icon="lock" onPress={() => keyRoom.lock()}>
                      {keyWords.lockItNow}
                    </Button>
                  </div>
                </Show>
              </section>
              <details class="folded">
                <summary>{keyWords.thePublicKeyAsAny}</summary>
                <p class="code link-text">{recipient}</p>
              </details>
            </>
          )}
        </Show>
      </div>
    </Panes>
  );
}

/** Six words in order, numbered. */
export function SixWords(props: { readonly recipient: string }): JSX.Element {
  return (
    <ol class="six-words">
      <For each={sixWords(props.recipient)}>{(word) => <li>{word}</li>}</For>
    </ol>
  );
}

function MakeKey(): JSX.Element {
  const { client, keyRoom, me, refreshMe, say } = useWorkspace();
  const sending = createSending();
  const [passphrase, setPassphrase] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [working, setWorking] = createSignal(false);
  const [failed, setFailed] = createSignal<string>();
  const tooShort = () => passphrase().length < shortest;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (working() || tooShort() || passphrase() !== again()) return;
    setWorking(true);
    setFailed(undefined);
    const made = await keyRoom.make(passphrase());
    if (made.ok) {
      const body = { recipient: made.value.recipient, wrappedIdentity: toBase64url(made.value.wrapped) };
      const kept = await sending.send(() => client('putKey', { body }));
      if (kept === undefined) keyRoom.lock();
      else {
        await enterCaseSigner({ client, keyRoom, me: me() });
        say(keyWords.yourKeyIsMade);
        await refreshMe();
      }
    } else setFailed(made.issue.code);
    setWorking(false);
  };
  return (
    <>
      <header>
        <PageTitle tab={keyWords.makeYourKey}>{keyWords.makeYourKey}</PageTitle>
        <p>{keyWords.nothingCanBeSharedWith}</p>
      </header>
      <Notice title={keyWords.noOneCanRecoverThis} icon="key-round">
        <p>{keyWords.ifYouForgetItYou}</p>
      </Notice>
      <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
        <Field
          kind="passphrase"
          label={keyWords.passphraseForYourKey}
          hint={keyWords.passphraseHint(shortest)}
          value={passphrase()}
          onInput={setPassphrase}
          error={tried() && tooShort() ? keyWords.thisIsTooShort : undefined}
        />
        <Field
          kind="passphrase"
          label={keyWords.theSameAgain}
          value={again()}
          onInput={setAgain}
          error={tried() && passphrase() !== again() ? keyWords.theTwoAreNotThe : undefined}
        />
        <Show when={failed()}>
          <Notice tone="owed" title={keyWords.noKeyWasMade} announce="at-once">
            <p>{keyWords.thisDeviceMayBeShort}</p>
          </Notice>
        </Show>
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" tone="primary" icon="key-round" busy={working()}>
            {keyWords.makeMyKey}
          </Button>
        </div>
        <Show when={working()}>
          <Progress label={keyWords.makingTheKeyThisTakes} />
        </Show>
      </form>
    </>
  );
}
