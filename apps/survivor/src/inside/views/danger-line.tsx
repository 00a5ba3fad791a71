/** Whom to call now, by the country she chose. It dials nothing by itself. */
import { LinkButton } from '@holdfast/ui';
import type { JSX } from 'solid-js';
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
        <span class="number">Talk: {help().talk.number}</span>
      </LinkButton>
      <details class="small">
        <summary>If you cannot speak</summary>
        <p>{help().cannotSpeak}</p>
      </details>
      <p class="small quiet">Calls show on the bill and in the list of calls.</p>
    </section>
  );
}
