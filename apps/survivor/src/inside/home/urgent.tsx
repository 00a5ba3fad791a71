/**
 * What a hurried person needs, on one small screen: the number to call, help when speaking is not possible, her order to show,
 * words for the police, a place to write. It dials nothing by itself, counts nothing, and shouts nothing.
 */
import { Button, Icon, type IconName, LinkButton } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { currentOrder } from '../state/held.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { callAddress, helpFor } from '../words/help.ts';
import { homeWords } from '../words/home.ts';

/** The first thing on the first screen. */
export function Urgent(): JSX.Element {
  const { held, router } = useInside();
  const said = useSaid();
  const help = () => helpFor(held().settings.country ?? 'US');
  const order = () => currentOrder(held());
  return (
    <section class="urgent" aria-label={said(homeWords.now)}>
      <LinkButton href={callAddress(help().police)} tone="primary" icon="phone" wide>
        {said(homeWords.call(help().police.number))}
      </LinkButton>
      <Button icon="message-square" wide onPress={() => router.go({ name: 'cannot-speak' })}>
        {said(homeWords.cannotSpeak)}
      </Button>
      <Show
        when={order()}
        fallback={
          <Tile icon="scroll-text" onPress={() => router.go({ name: 'order-new' })}>
            {said(homeWords.addOrder)}
          </Tile>
        }
      >
        {(known) => (
          <Tile icon="scroll-text" onPress={() => router.go({ name: 'show-order', id: known().id })}>
            {said(homeWords.showOrder)}
          </Tile>
        )}
      </Show>
      <Tile icon="users" onPress={() => router.go({ name: 'police-here' })}>
        {said(homeWords.police)}
      </Tile>
      <Button icon="notebook-pen" wide onPress={() => router.go({ name: 'write' })}>
        {said(homeWords.happened)}
      </Button>
    </section>
  );
}

function Tile(props: {
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <button type="button" class="tile" onClick={() => props.onPress()}>
      <Icon name={props.icon} />
      <span>{props.children}</span>
    </button>
  );
}
