/** From the scene to asking a judge by telephone: where her place has such an order, one press opens its form with what the call knows. It asks nobody by itself. */
import type { Said } from '@holdfast/domain';
import { noticeRegimesIn } from '@holdfast/law';
import { LinkButton } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { useWorkspace } from '../../workspace.ts';

const words: Said = {
  en: 'She wants it: ask a judge by telephone',
  es: 'La quiere: pedirla a un juez por teléfono',
};

/** The way there; nothing where no judge is asked. What is answered here stays on this device. */
export function AskAJudge(props: { readonly callId: string }): JSX.Element {
  const { me, go, caseRoom } = useWorkspace();
  const asks = () => noticeRegimesIn(me().jurisdiction).some(({ decidedBy }) => decidedBy.kind === 'judge');
  const address = () => `/notices/new/${props.callId}`;
  return (
    <Show when={asks()}>
      <LinkButton
        wide
        icon="phone"
        href={address()}
        onFollow={(event) => {
          event.preventDefault();
          go(address());
        }}
      >
        {words[caseRoom.language()]}
      </LinkButton>
    </Show>
  );
}
