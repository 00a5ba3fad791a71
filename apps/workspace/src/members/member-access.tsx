/** One member's way in: making a new one after a lost authenticator, and ending it when they leave. Both ask once more. */

import { Button, Dialog, Notice, sayMoment } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { memberWords } from './member-words.ts';

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
    <Show when={props.member.staffId !== me().staffId} fallback={<span class="quiet">{memberWords.thatIsYou}</span>}>
      <Button label={memberWords.signInOf(props.member.name)} onPress={() => setAsked('which')}>
        {memberWords.signIn}
      </Button>
      <Dialog open={asked() !== undefined} title={memberWords.signInOf(props.member.name)} onClose={close}>
        <div class="stack">
          <Switch>
            <Match when={renewed()}>
              {(known) => (
                <Notice tone="done" title={memberWords.aNewLinkIsMade}>
                  <p>
                    {memberWords.giveItYourself} {sayMoment(known().endsAt, time())}.
                  </p>
                  <p class="code link-text">{known().link}</p>
                </Notice>
              )}
            </Match>
            <Match when={asked() === 'which'}>
              <Button onPress={() => setAsked('renew')}>{memberWords.theyLostTheirPassphraseOr}</Button>
              <Button onPress={() => setAsked('leave')}>{memberWords.theyLeftTheAgency}</Button>
            </Match>
            <Match when={asked() === 'renew'}>
              <p>{memberWords.theirSignInAndEvery}</p>
              <p>{memberWords.makeSureThatItIs}</p>
              <Button tone="destroy" busy={sending.busy()} onPress={renew}>
                {memberWords.endItAndMakeA}
              </Button>
            </Match>
            <Match when={asked() === 'leave'}>
              <p>{memberWords.leavingEndsThis}</p>
              <Button tone="destroy" busy={sending.busy()} onPress={leave}>
                {memberWords.endTheirSignIn}
              </Button>
            </Match>
          </Switch>
          <Problem issue={sending.issue()} />
          <Button onPress={close}>{renewed() === undefined ? memberWords.keepItAsItIs : memberWords.close}</Button>
        </div>
      </Dialog>
    </Show>
  );
}
