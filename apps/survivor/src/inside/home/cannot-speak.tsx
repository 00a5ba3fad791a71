/**
 * When she cannot speak: what works in her country, as sourced and no further, with its limits. It opens the phone's own message
 * with a number and writes nothing into it.
 */
import { silentCall } from '@holdfast/law';
import { Card, LinkButton } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { callAddress, helpFor } from '../words/help.ts';
import { cannotSpeakWords, homeWords } from '../words/home.ts';

export function CannotSpeak(): JSX.Element {
  const { held } = useInside();
  const said = useSaid();
  const country = () => held().settings.country ?? 'US';
  const police = () => helpFor(country()).police;
  const texts = () => police().ways.filter((way) => way.kind === 'text' && way.address !== undefined);
  return (
    <Screen title={said(homeWords.cannotSpeak)}>
      <LinkButton href={callAddress(police())} tone="primary" icon="phone" wide>
        {said(homeWords.call(police().number))}
      </LinkButton>
      <Show when={country() === 'GB'}>
        <Card>
          <p class="large">{said(silentCall.says)}</p>
          <p class="small quiet">{said(cannotSpeakWords.secondHand)}</p>
        </Card>
      </Show>
      <For each={texts()}>
        {(way) => (
          <Card>
            <p class="large">{said(way.says)}</p>
            <LinkButton href={`sms:${way.address ?? ''}`} icon="message-square" wide>
              {said(cannotSpeakWords.text(way.address ?? ''))}
            </LinkButton>
            <p class="small quiet">
              {said(cannotSpeakWords.textStays)} {said(cannotSpeakWords.from(police().source))}
            </p>
          </Card>
        )}
      </For>
    </Screen>
  );
}
