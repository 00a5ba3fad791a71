/** An invitation code: it names this advocate to one person for a short time. The six words beside it are compared aloud. */

import { Button, LinkButton, Notice, sayMoment } from '@holdfast/ui';
import { type ApiReply, toInvitationText } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { sayDistance } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { SixWords } from './key-screen.tsx';
import { keyWords } from './key-words.ts';
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
          <PageTitle tab={keyWords.invitationCode}>{keyWords.invitationCode}</PageTitle>
          <p>{keyWords.giveACodeToOne}</p>
        </header>
        <Show
          when={me().recipient}
          keyed
          fallback={
            <Notice tone="ask" title={keyWords.makeYourKeyFirst}>
              <p>{keyWords.aCodeCanOnlyName}</p>
              <LinkButton
                href="/key"
                icon="key-round"
                tone="primary"
                onFollow={(event) => {
                  event.preventDefault();
                  go('/key');
                }}
              >
                {keyWords.makeMyKey}
              </LinkButton>
            </Notice>
          }
        >
          {(recipient) => (
            <>
              <Show when={made()}>
                {(known) => (
                  <section class="pairing" aria-live="polite" aria-label={keyWords.theCode}>
                    <p class="quiet small">{keyWords.theCodeToGive}</p>
                    <p class="pairing-code">{known().code}</p>
                    <QrPicture
                      text={toInvitationText({ code: known().code, recipient })}
                      label={keyWords.theCodeAndYourPublic}
                    />
                    <p class="quiet">{keyWords.theirPhoneCanReadThe}</p>
                    <p class="quiet">
                      {keyWords.worksUntil} {sayMoment(known().endsAt, time())} ({sayDistance(known().endsAt, now())}
                      {keyWords.anotherEnds}
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
                  {made() === undefined ? keyWords.makeACode : keyWords.makeAnother}
                </Button>
              </div>
              <section class="stack-tight" aria-labelledby="aloud">
                <h2 id="aloud">{keyWords.readTheseSixWordsAloud}</h2>
                <p>{keyWords.theirScreenShowsSixWords}</p>
                <SixWords recipient={recipient} />
              </section>
            </>
          )}
        </Show>
      </div>
    </Panes>
  );
}
