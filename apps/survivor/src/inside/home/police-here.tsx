/**
 * Short lines to say or to show when the police are there. Each asks for something; none states law and none accuses. In English
 * for the officer, with her own language below.
 */
import type { Said } from '@holdfast/domain';
import { Button } from '@holdfast/ui';
import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { currentOrder } from '../state/held.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { homeWords, policeWords } from '../words/home.ts';

export function PoliceHere(): JSX.Element {
  const { held, language, router } = useInside();
  const said = useSaid();
  const order = () => currentOrder(held());
  const dangerLines = (): readonly Said[] =>
    language() === 'en' ? policeWords.dangerLines : [...policeWords.dangerLines, policeWords.interpreter];
  const aboutOrder = (): readonly Said[] => {
    const known = order();
    if (known === undefined) return policeWords.orderLines;
    const { restrainedParty, orderNumber } = known;
    return [...policeWords.orderLines, policeWords.against(restrainedParty.name), policeWords.number(orderNumber)];
  };
  return (
    <Screen title={said(homeWords.police)} lead={said(policeWords.lead)}>
      <Lines title={policeWords.danger} lines={dangerLines()} />
      <Lines title={policeWords.order} lines={aboutOrder()}>
        <Show when={order()}>
          {(known) => (
            <Button icon="scroll-text" wide onPress={() => router.go({ name: 'show-order', id: known().id })}>
              {said(homeWords.showOrder)}
            </Button>
          )}
        </Show>
      </Lines>
      <Lines title={policeWords.ask} lines={policeWords.askLines} />
      <Button icon="notebook-pen" wide onPress={() => router.go({ name: 'contact-new', incidentId: null })}>
        {said(policeWords.write)}
      </Button>
    </Screen>
  );
}

function Lines(props: {
  readonly title: Said;
  readonly lines: readonly Said[];
  readonly children?: JSX.Element;
}): JSX.Element {
  const { language } = useInside();
  const said = useSaid();
  const id = createUniqueId();
  return (
    <section class="stack-tight" aria-labelledby={id}>
      <h2 id={id}>{said(props.title)}</h2>
      <ul class="lines">
        <For each={props.lines}>
          {(line) => (
            <li class="line">
              <span class="line-said" lang="en">
                {line.en}
              </span>
              <Show when={language() !== 'en'}>
                <span class="line-hers">{said(line)}</span>
              </Show>
            </li>
          )}
        </For>
      </ul>
      {props.children}
    </section>
  );
}
