/**
 * What nobody may miss: a watched phone shows everything. It offers a person to call and another device before it lets
 * anyone go on, and going on takes a tick and a tap.
 */
import { Button, LinkButton, Notice, Tick } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import { Heading } from '../views/screen.tsx';
import { type Country, callAddress, helpFor } from '../words/help.ts';

/** The notice. `leave` closes everything and keeps nothing. */
export function WatchedNotice(props: {
  readonly country: Country;
  readonly onGoOn: () => void;
  readonly leave: () => void;
}): JSX.Element {
  const [read, setRead] = createSignal(false);
  const [missing, setMissing] = createSignal(false);
  const [other, setOther] = createSignal(false);
  const talk = () => helpFor(props.country).talk;
  return (
    <Show when={!other()} fallback={<OtherDevice leave={() => props.leave()} onBack={() => setOther(false)} />}>
      <Heading words="This phone may be watched" />
      <p>
        If someone else set up this phone, pays for it, knows its code or has had it in their hands, they may be able to
        see what you type. <strong>This app cannot find that out and cannot stop it.</strong>
      </p>
      <ul class="list-marked stack-tight">
        <li>A watched phone shows them everything on the screen, this page too.</li>
        <li>Use a phone or computer they have never had, if you can.</li>
        <li>
          Do not remove anything from this phone yet. A sudden change can put you in danger. Talk to someone first.
        </li>
      </ul>
      <Notice title="Talk to a person first, if you like">
        <p>{talk().name}, day or night. The call shows on the bill and in the list of calls.</p>
        <LinkButton href={callAddress(talk())} icon="phone" wide>
          Call {talk().number}
        </LinkButton>
      </Notice>
      <Button wide icon="monitor" onPress={() => setOther(true)}>
        Use another device instead
      </Button>
      <Tick
        label="I have read this. I want to use this phone."
        checked={read()}
        error={missing() ? 'Tick the box to go on with this phone.' : undefined}
        onChange={setRead}
      />
      <Button tone="primary" wide onPress={() => (read() ? props.onGoOn() : setMissing(true))}>
        Go on with this phone
      </Button>
    </Show>
  );
}

function OtherDevice(props: { readonly leave: () => void; readonly onBack: () => void }): JSX.Element {
  return (
    <>
      <Heading words="Use another device" />
      <p>
        Good choices are a phone or computer of a friend you trust, at a library, or at an advocate’s office. Open the
        same address there and type the same number.
      </p>
      <p>Nothing has been kept on this phone. The list of pages visited can still show a calculator.</p>
      <Button tone="primary" wide onPress={() => props.leave()}>
        Close this and show the calculator
      </Button>
      <Button tone="quiet" wide onPress={() => props.onBack()}>
        Back
      </Button>
    </>
  );
}
