/**
 * What nobody may miss: a watched phone shows everything. It offers persons to call and another device before it lets
 * anyone go on, and going on takes a tick and a tap.
 */
import { Button, LinkButton, Notice, Tick } from '@holdfast/ui';
import { createSignal, For, type JSX } from 'solid-js';
import { Heading } from '../views/screen.tsx';
import { type Country, callAddress, helpFor } from '../words/help.ts';
import { useLent } from './lent.ts';

/** The country is asked later, so each has its own line here. */
const countries: readonly Country[] = ['US', 'GB'];

/** The notice. */
export function WatchedNotice(props: { readonly onGoOn: () => void; readonly onOther: () => void }): JSX.Element {
  const { words } = useLent();
  const [read, setRead] = createSignal(false);
  const [missing, setMissing] = createSignal(false);
  const say = () => words().notice;
  return (
    <>
      <Heading words={say().heading} />
      <p>
        {say().who} <strong>{say().cannot}</strong>
      </p>
      <ul class="list-marked stack-tight">
        <For each={say().points}>{(point) => <li>{point}</li>}</For>
      </ul>
      <Notice title={say().talk}>
        <For each={countries}>
          {(country) => {
            const talk = helpFor(country).talk;
            return (
              <div class="stack-tight">
                <p>
                  {words().country.names[country]}: <span lang="en">{talk.name}</span>
                </p>
                <LinkButton href={callAddress(talk)} icon="phone" wide>
                  {say().call(talk.number)}
                </LinkButton>
              </div>
            );
          }}
        </For>
        <p class="small">{say().bill}</p>
      </Notice>
      <Button wide icon="monitor" onPress={() => props.onOther()}>
        {say().otherDevice}
      </Button>
      <Tick
        label={say().tick}
        checked={read()}
        error={missing() && !read() ? say().missing : undefined}
        onChange={setRead}
      />
      <Button tone="primary" wide onPress={() => (read() ? props.onGoOn() : setMissing(true))}>
        {say().goOn}
      </Button>
    </>
  );
}

/** Where to go instead. `leave` closes everything; nothing of hers is kept. */
export function OtherDevice(props: { readonly leave: () => void }): JSX.Element {
  const { words, face } = useLent();
  return (
    <>
      <Heading words={words().other.heading} />
      <p>{words().other.where}</p>
      <p>{words().other.kept}</p>
      <Button tone="primary" wide onPress={() => props.leave()}>
        {words().other.close[face()]}
      </Button>
    </>
  );
}
