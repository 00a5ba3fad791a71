/** An invitation code: it names this advocate to one person for a short time. The six words beside it are compared aloud. */
import { Button, LinkButton, Notice, sayDistance, sayMoment } from '@holdfast/ui';
import { type ApiReply, toInvitationText } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { SixWords } from './key-screen.tsx';
import { QrPicture } from './qr-picture.tsx';

/** Makes and shows the code. */
export function PairingScreen(): JSX.Element {
  const { client, me, time, now, go } = useWorkspace();
  const sending = createSending();
  const [made, setMade] = createSignal<ApiReply<'makePairingCode'>>();
  const make = async () => {
    const answer = await sending.send(() => client('makePairingCode', { body: {} }));
    if (answer !== undefined) setMade(answer);
  };
  return (
    <Panes focus="thing">
      <div class="form stack-wide">
        <header>
          <PageTitle tab="Invitation code">Invitation code</PageTitle>
          <p>
            Give a code to one person, face to face or by a phone you both trust. With it their device finds your name
            and your public key. It gives you nothing of theirs: they choose later what to share, with whom, and until
            when.
          </p>
        </header>
        <Show
          when={me().recipient}
          keyed
          fallback={
            <Notice tone="ask" title="Make your key first">
              <p>A code can only name someone to whom things can be sealed.</p>
              <LinkButton
                href="/key"
                icon="key-round"
                tone="primary"
                onFollow={(event) => {
                  event.preventDefault();
                  go('/key');
                }}
              >
                Make my key
              </LinkButton>
            </Notice>
          }
        >
          {(recipient) => (
            <>
              <Show when={made()}>
                {(known) => (
                  <section class="pairing" aria-live="polite" aria-label="The code">
                    <p class="quiet small">The code to give</p>
                    <p class="pairing-code">{known().code}</p>
                    <QrPicture
                      text={toInvitationText({ code: known().code, recipient })}
                      label="The code and your public key, for the camera of their phone"
                    />
                    <p class="quiet">
                      Their phone can read the picture instead. It holds the code and your public key, and no name.
                    </p>
                    <p class="quiet">
                      It works until {sayMoment(known().endsAt, time())} ({sayDistance(known().endsAt, now())}). Making
                      another ends this one.
                    </p>
                  </section>
                )}
              </Show>
              <Problem issue={sending.issue()} />
              <div class="row">
                <Button
                  tone={made() === undefined ? 'primary' : 'plain'}
                  icon="link-2"
                  busy={sending.busy()}
                  onPress={() => void make()}
                >
                  {made() === undefined ? 'Make a code' : 'Make another'}
                </Button>
              </div>
              <section class="stack-tight" aria-labelledby="aloud">
                <h2 id="aloud">Read these six words aloud</h2>
                <p>
                  Their screen shows six words after the code was typed or read. They must be these, in this order. If
                  one differs, stop: someone stands between you.
                </p>
                <SixWords recipient={recipient} />
              </section>
            </>
          )}
        </Show>
      </div>
    </Panes>
  );
}
