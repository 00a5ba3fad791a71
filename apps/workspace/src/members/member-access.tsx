/** One member's way in: making a new one after a lost authenticator, and ending it when they leave. Both ask once more. */
import { Button, Dialog, Notice, sayMoment } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';

type Member = ApiReply<'staff'>['members'][number];

export interface MemberAccessProps {
  readonly member: Member;
  /** Called when they left, so that the list is read anew. */
  readonly onLeft: () => void;
}

/** A button that opens the two choices. Nobody ends their own: an agency must keep someone who can invite. */
export function MemberAccess(props: MemberAccessProps): JSX.Element {
  const { client, me, time } = useWorkspace();
  const sending = createSending();
  const [asked, setAsked] = createSignal<'which' | 'renew' | 'leave'>();
  const [renewed, setRenewed] = createSignal<ApiReply<'renewSignIn'>>();
  const body = () => ({ staffId: props.member.staffId });
  const close = () => {
    setAsked(undefined);
    setRenewed(undefined);
  };
  const renew = async () => setRenewed(await sending.send(() => client('renewSignIn', { body: body() })));
  const leave = async () => {
    if ((await sending.send(() => client('endMember', { body: body() }))) === undefined) return;
    close();
    props.onLeft();
  };
  return (
    <Show when={props.member.staffId !== me().staffId} fallback={<span class="quiet">you</span>}>
      <Button label={`Sign-in of ${props.member.name}`} onPress={() => setAsked('which')}>
        Sign-in
      </Button>
      <Dialog open={asked() !== undefined} title={`Sign-in of ${props.member.name}`} onClose={close}>
        <div class="stack">
          <Switch>
            <Match when={renewed()}>
              {(known) => (
                <Notice tone="done" title="A new link is made">
                  <p>
                    Give it to them yourself, face to face or by a call you make. It works once, until{' '}
                    {sayMoment(known().endsAt, time())}.
                  </p>
                  <p class="code link-text">{known().link}</p>
                </Notice>
              )}
            </Match>
            <Match when={asked() === 'which'}>
              <Button onPress={() => setAsked('renew')}>They lost their passphrase or authenticator</Button>
              <Button onPress={() => setAsked('leave')}>They left the agency</Button>
            </Match>
            <Match when={asked() === 'renew'}>
              <p>
                Their sign-in and every session end now. With the new link they choose another passphrase and
                authenticator, and stay the same person on every record. The passphrase of their key is another thing:
                it does not change.
              </p>
              <p>Make sure that it is they who ask. This is written in the audit under your name.</p>
              <Button tone="destroy" busy={sending.busy()} onPress={renew}>
                End it and make a new link
              </Button>
            </Match>
            <Match when={asked() === 'leave'}>
              <p>
                Their sign-in and every session end now, and nothing more is shared with them. What they recorded stays,
                under their name. Case files that only they can read must be given to a colleague first.
              </p>
              <Button tone="destroy" busy={sending.busy()} onPress={leave}>
                End their sign-in
              </Button>
            </Match>
          </Switch>
          <Problem issue={sending.issue()} />
          <Button onPress={close}>{renewed() === undefined ? 'Keep it as it is' : 'Close'}</Button>
        </div>
      </Dialog>
    </Show>
  );
}
