/**
 * Saying that it was received: the agency signs what, from which key, when and by which role, and the person who shared it can
 * show that to anyone. It names nobody, and says nothing of what is inside.
 */

import { toBase64url } from '@holdfast/crypto';
import { Button, Notice } from '@holdfast/ui';
import { type DisclosureContent, digestOfManifest, manifestOf } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { disclosureWords } from './disclosure-words.ts';

export interface AcknowledgeProps {
  readonly id: string;
  readonly content: DisclosureContent;
  readonly acknowledged: boolean;
  /** Its row of the list has changed. */
  readonly onAcknowledged: () => void;
}

export function Acknowledge(props: AcknowledgeProps): JSX.Element {
  const { client, say } = useWorkspace();
  const sending = createSending();
  const [done, setDone] = createSignal(false);
  const acknowledge = async () => {
    const body = {
      digest: toBase64url(digestOfManifest(manifestOf(props.content))),
      from: toBase64url(props.content.publicKey),
    };
    const receipt = await sending.send(() => client('acknowledgeDisclosure', { params: { id: props.id }, body }));
    if (receipt === undefined) return;
    setDone(true);
    say(disclosureWords.receiptSigned);
    props.onAcknowledged();
  };
  return (
    <Show
      when={!(props.acknowledged || done())}
      fallback={
        <Notice tone="done" icon="circle-check" title={disclosureWords.yourAgencyHasSaidThat}>
          <p>{disclosureWords.sheCanShowTheReceipt}</p>
        </Notice>
      }
    >
      <div class="stack-tight screen-only">
        <p class="quiet">{disclosureWords.whenYouSayThatIt}</p>
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button icon="check" busy={sending.busy()} onPress={() => void acknowledge()}>
            {disclosureWords.sayThatItWasReceived}
          </Button>
        </div>
      </div>
    </Show>
  );
}
