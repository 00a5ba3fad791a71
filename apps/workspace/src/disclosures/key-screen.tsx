/** An advocate's key: made here, in this browser, and kept by the server only wrapped. Its six words are for reading aloud. */
import { sixWords, toBase64url } from '@holdfast/crypto';
import { Button, Field, Notice, Progress } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
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
                <PageTitle tab="My key">My key</PageTitle>
                <p class="quiet">What is shared with you is sealed to this key. Only your passphrase opens it.</p>
              </header>
              <section class="stack-tight" aria-labelledby="words">
                <h2 id="words">Its six words</h2>
                <p>
                  Read them aloud to the person who will share with you. When the words on their screen are the same,
                  they hold your key and no one else’s.
                </p>
                <SixWords recipient={recipient} />
              </section>
              <section class="stack" aria-labelledby="state">
                <h2 id="state">In this browser</h2>
                <Show when={keyRoom.unlocked()} fallback={<UnlockForm />}>
                  <Notice tone="done" title="Your key is unlocked">
                    <p>
                      It is held by a worker of this page and is gone when you lock it, sign out, close the page, or
                      leave it alone for a quarter of an hour.
                    </p>
                  </Notice>
                  <div class="row">
                    <Button icon="lock" onPress={() => keyRoom.lock()}>
                      Lock it now
                    </Button>
                  </div>
                </Show>
              </section>
              <details class="folded">
                <summary>The public key, as any age tool reads it</summary>
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
  const { client, keyRoom, refreshMe, say } = useWorkspace();
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
        say('Your key is made');
        await refreshMe();
      }
    } else setFailed(made.issue.code);
    setWorking(false);
  };
  return (
    <>
      <header>
        <PageTitle tab="Make your key">Make your key</PageTitle>
        <p>
          Nothing can be shared with you before you have a key. It is made in this browser. The server keeps it only
          wrapped under a passphrase that it never sees.
        </p>
      </header>
      <Notice title="No one can recover this passphrase" icon="key-round">
        <p>
          If you forget it you make a new key, and people share with you again. Choose one that you use nowhere else.
        </p>
      </Notice>
      <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
        <Field
          kind="passphrase"
          label="Passphrase for your key"
          hint={`At least ${shortest} characters. Four or five unrelated words are good.`}
          value={passphrase()}
          onInput={setPassphrase}
          error={tried() && tooShort() ? 'This is too short.' : undefined}
        />
        <Field
          kind="passphrase"
          label="The same again"
          value={again()}
          onInput={setAgain}
          error={tried() && passphrase() !== again() ? 'The two are not the same.' : undefined}
        />
        <Show when={failed()}>
          <Notice tone="owed" title="No key was made." announce="at-once">
            <p>
              This device may be short of memory. Close other windows, then try again. What you typed is still here.
            </p>
          </Notice>
        </Show>
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" tone="primary" icon="key-round" busy={working()}>
            Make my key
          </Button>
        </div>
        <Show when={working()}>
          <Progress label="Making the key; this takes a second or two" />
        </Show>
      </form>
    </>
  );
}
