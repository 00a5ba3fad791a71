/** Passphrase and one-time code, or a passkey. A refusal never says which part was wrong, and what was typed stays. */

import type { Result } from '@holdfast/domain';
import { Button, Field, Notice } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import type { SignInIssue, SignInStep } from '../edge/staff-sign-in.ts';
import type { Edge } from '../workspace.ts';
import { signInIssueWords, signInWords } from './sign-in-words.ts';

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
          <Notice tone="owed" title={signInIssueWords[known()].title} announce="at-once">
            <p>{signInIssueWords[known()].more}</p>
          </Notice>
        )}
      </Show>
      <Show
        when={step() === 'code'}
        fallback={
          <>
            <Field
              label={signInWords.workEMailAddress}
              remember="username"
              value={email()}
              onInput={setEmail}
              required
            />
            <Field
              kind="passphrase"
              label={signInWords.passphrase}
              remember="current-password"
              value={passphrase()}
              onInput={setPassphrase}
              required
            />
            <Button kind="submit" tone="primary" wide busy={busy()}>
              {signInWords.continue}
            </Button>
            <Button icon="key-round" wide disabled={busy()} onPress={() => void attempt(props.edge.signIn.withPasskey)}>
              {signInWords.useAPasskey}
            </Button>
          </>
        }
      >
        <Field
          kind="digits"
          label={signInWords.oneTimeCode}
          hint={signInWords.sixDigitsFromYourAuthenticator}
          remember="one-time-code"
          maxLength={8}
          value={code()}
          onInput={setCode}
          required
          ref={(element) => queueMicrotask(() => element.focus())}
        />
        <Button kind="submit" tone="primary" wide busy={busy()}>
          {signInWords.signIn}
        </Button>
        <Button tone="quiet" icon="arrow-left" onPress={() => setStep('passphrase')}>
          {signInWords.startAgain}
        </Button>
      </Show>
    </form>
  );
}
