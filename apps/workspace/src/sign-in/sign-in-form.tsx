/** Passphrase and one-time code, or a passkey. A refusal never says which part was wrong, and what was typed stays. */

import type { Result } from '@holdfast/domain';
import { Button, Field, Notice } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import type { SignInIssue, SignInStep } from '../edge/staff-sign-in.ts';
import type { Edge } from '../workspace.ts';

const issueWords: Readonly<Record<SignInIssue, readonly [string, string]>> = {
  'no-answer': ['No answer came from the server.', 'Check the connection and try again. What you typed is still here.'],
  'not-accepted': [
    'This was not accepted.',
    'Check the address, the passphrase and the code. A code is good for half a minute and opens once.',
  ],
  'too-many-tries': ['Too many tries.', 'Wait a minute, then try again.'],
  cancelled: ['No passkey was used.', 'Try again, or sign in with your passphrase.'],
  fault: ['Something failed on our side.', 'Try again. What you typed is still here.'],
};

export interface FilledIn {
  readonly email: string;
  readonly passphrase: string;
  readonly code: string;
}

export interface SignInFormProps {
  readonly edge: Edge;
  readonly onSignedIn: () => void;
  /** From the demonstration's list: fills the form, and is still sent by hand. */
  readonly filledIn?: FilledIn | undefined;
}

/** The form alone, for the page and for signing in again over a page. */
export function SignInForm(props: SignInFormProps): JSX.Element {
  const [email, setEmail] = createSignal(props.filledIn?.email ?? '');
  const [passphrase, setPassphrase] = createSignal(props.filledIn?.passphrase ?? '');
  const [code, setCode] = createSignal(props.filledIn?.code ?? '');
  const [step, setStep] = createSignal<'passphrase' | 'code'>('passphrase');
  const [busy, setBusy] = createSignal(false);
  const [issue, setIssue] = createSignal<SignInIssue>();

  const attempt = async (ask: () => Promise<Result<SignInStep, SignInIssue>>) => {
    if (busy()) return;
    setBusy(true);
    setIssue(undefined);
    const answered = await ask();
    setBusy(false);
    if (!answered.ok) setIssue(answered.issue);
    else if (answered.value === 'code-needed') setStep('code');
    else props.onSignedIn();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (step() === 'code') void attempt(() => props.edge.signIn.withCode(code().replace(/\s/g, '')));
    else void attempt(() => props.edge.signIn.withPassphrase(email().trim(), passphrase()));
  };

  return (
    <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
      <Show when={issue()}>
        {(known) => (
          <Notice tone="owed" title={issueWords[known()][0]} announce="at-once">
            <p>{issueWords[known()][1]}</p>
          </Notice>
        )}
      </Show>
      <Show
        when={step() === 'code'}
        fallback={
          <>
            <Field label="Work e-mail address" remember="username" value={email()} onInput={setEmail} required />
            <Field
              kind="passphrase"
              label="Passphrase"
              remember="current-password"
              value={passphrase()}
              onInput={setPassphrase}
              required
            />
            <Button kind="submit" tone="primary" wide busy={busy()}>
              Continue
            </Button>
            <Button icon="key-round" wide disabled={busy()} onPress={() => void attempt(props.edge.signIn.withPasskey)}>
              Use a passkey
            </Button>
          </>
        }
      >
        <Field
          kind="digits"
          label="One-time code"
          hint="Six digits from your authenticator."
          remember="one-time-code"
          maxLength={8}
          value={code()}
          onInput={setCode}
          required
          ref={(element) => queueMicrotask(() => element.focus())}
        />
        <Button kind="submit" tone="primary" wide busy={busy()}>
          Sign in
        </Button>
        <Button tone="quiet" icon="arrow-left" onPress={() => setStep('passphrase')}>
          Start again
        </Button>
      </Show>
    </form>
  );
}
