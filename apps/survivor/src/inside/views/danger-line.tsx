/** Whom to call now, by the country she chose. It dials nothing by itself. */
import { LinkButton } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { useInside } from '../state/inside.ts';
import { callAddress, helpFor } from '../words/help.ts';

/** The first thing on the first screen. */
export function DangerLine(): JSX.Element {
  const { held } = useInside();
  const help = () => helpFor(held().settings.country ?? 'US');
  return (
    <section class="danger stack-tight" aria-label="In danger now">
      <p class="danger-words">In danger now?</p>
      <LinkButton href={callAddress(help().police)} tone="primary" icon="phone" wide>
        Call {help().police.number}
      </LinkButton>
      <LinkButton href={callAddress(help().talk)} icon="phone" wide>
        Talk to someone: {help().talk.number}
      </LinkButton>
      <p class="small">{help().cannotSpeak}</p>
      <p class="small quiet">
        Calls show on the bill and in the list of calls.
        <Show when={help().talk.hours}>{(hours) => <> The helpline: {hours().toLowerCase()}.</>}</Show>
      </p>
    </section>
  );
}
