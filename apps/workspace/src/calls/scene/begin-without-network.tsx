/**
 * Beginning at the scene without a network: the call as it was typed, or as it was last seen, waits sealed on this device with the record of it.
 * It promises nothing about when it goes, and asks for nothing that can wait.
 */
import { Button, Notice } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { said, spoken } from '../../language.ts';

export const withoutNetworkWords = spoken({
  title: said('There is no network', 'No hay red'),
  typed: said(
    'You can begin now. The call and what you record wait sealed on this device and go by themselves.',
    'Puede empezar ya. La llamada y lo que registre esperan sellados en este dispositivo y se envían solos.',
  ),
  lastSeen: said(
    'You can begin on the call as you last saw it. What others recorded since is not shown here.',
    'Puede empezar con la llamada como la vio por última vez. No se muestra lo que otros registraron después.',
  ),
  begin: said('Begin at the scene now', 'Empezar ya en el lugar'),
});

/** The offer, where a request found no network. */
export function BeginWithoutNetwork(props: { readonly words: string; readonly onBegin: () => void }): JSX.Element {
  return (
    <Notice tone="ask" icon="wifi-off" title={withoutNetworkWords.title} announce="politely">
      <p>{props.words}</p>
      <Button tone="primary" wide icon="shield" onPress={() => props.onBegin()}>
        {withoutNetworkWords.begin}
      </Button>
    </Notice>
  );
}
