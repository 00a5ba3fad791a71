/** Accepting an invitation: a passphrase of one's own, then the key for an authenticator, shown once. */

import { Button, Field, Icon, Notice } from '@holdfast/ui';
import type { ApiReply, ClientIssue } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { DemonstrationBanner } from '../frame/demonstration-banner.tsx';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import type { Edge } from '../workspace.ts';
import { memberWords } from './member-words.ts';

export interface AcceptInvitationProps {
  readonly edge: Edge;
  readonly token: string;
  readonly about: ApiReply<'about'> | undefined;
}

/** Source: the sign-in's own rule for passphrases, stated in the API. */
const shortest = 12;

/** The page behind an invitation link. */
export function AcceptInvitation(props: AcceptInvitationProps): JSX.Element {
  const [passphrase, setPassphrase] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [issue, setIssue] = createSignal<ClientIssue>();
  const [accepted, setAccepted] = createSignal<ApiReply<'acceptInvitation'>>();
  const tooShort = () => passphrase().length < shortest;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy() || tooShort() || passphrase() !== again()) return;
    setBusy(true);
    setIssue(undefined);
    const answered = await props.edge.client('acceptInvitation', {
      body: { token: props.token, passphrase: passphrase() },
    });
    setBusy(false);
    if (answered.ok) setAccepted(answered.value);
    else setIssue(answered.issue);
  };
  return (
    <div class="frame dense">
      <Show when={props.about?.demonstration}>
        <DemonstrationBanner />
      </Show>
      <main class="alone">
        <div class="alone-form stack">
          <header class="stack-tight">
            <p class="bar-name">
              <Icon name="scale" />
              <strong>Holdfast</strong>
            </p>
            <h1>{memberWords.acceptYourInvitation}</h1>
          </header>
          <Show
            when={accepted()}
            fallback={
              <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
                <Field
                  kind="passphrase"
                  label={memberWords.chooseAPassphrase}
                  hint={memberWords.passphraseHint(shortest)}
                  remember="new-password"
                  value={passphrase()}
                  onInput={setPassphrase}
                  error={tried() && tooShort() ? memberWords.thisIsTooShort : fieldProblem(issue(), 'passphrase')}
                />
                <Field
                  kind="passphrase"
                  label={memberWords.theSameAgain}
                  remember="new-password"
                  value={again()}
                  onInput={setAgain}
                  error={tried() && passphrase() !== again() ? memberWords.theTwoAreNotThe : undefined}
                />
                <Problem issue={issue()} />
                <Button kind="submit" tone="primary" wide busy={busy()}>
                  {memberWords.accept}
                </Button>
              </form>
            }
          >
            {(known) => (
              <>
                <Notice tone="done" title={memberWords.yourPlaceIsReady}>
                  <p>
                    {memberWords.youSignInAs} {known().email}.
                  </p>
                </Notice>
                <p>{memberWords.putThisKeyIntoYour}</p>
                <p class="code link-text">{secretFrom(known().totpUri)}</p>
                <Button tone="primary" wide onPress={() => props.edge.go('/', 'replace')}>
                  {memberWords.iHavePutItIn}
                </Button>
              </>
            )}
          </Show>
        </div>
      </main>
    </div>
  );
}

/** The part of an authenticator's address that a person types, in groups of four. */
function secretFrom(uri: string): string {
  const secret = /[?&]secret=([A-Za-z2-7]+)/.exec(uri)?.[1] ?? uri;
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
