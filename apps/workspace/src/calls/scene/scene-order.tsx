/** The order at the door, as it was last read: does it bind, and what it forbids, in an officer's words. Never an address. */

import { explain } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { Notice, sayMoment, Tag } from '@holdfast/ui';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { standingOf } from '../../duties/ledger.ts';
import { language } from '../../language.ts';
import { standingWords } from '../../orders/order-words.ts';
import { useWorkspace } from '../../workspace.ts';
import type { ScenePart } from './part.ts';
import { sceneWords } from './scene-words.ts';

const standingTags = { 'in-force': 'met', 'not-in-force': 'plain', 'cannot-tell': 'cannot-tell' } as const;

/** Standing and terms; without an order, what to do when she shows one. */
export function OrderAtTheDoor(props: ScenePart): JSX.Element {
  const { now, time } = useWorkspace();
  const order = () => props.draft().file.order;
  const told = createMemo(() => {
    const known = order();
    if (known === undefined) return undefined;
    const law = lawOf(known.issuingCourt.jurisdiction);
    const terms = explain({ order: known, audience: 'officer', language: language(), law }).parts.flatMap(
      (part) => part.conditions,
    );
    return { known, standing: standingOf(known, now()), terms };
  });
  return (
    <Show
      when={told()}
      fallback={
        <Notice tone="ask" title={sceneWords.noOrderIsLinkedTo}>
          <p>{sceneWords.ifSheShowsACopy}</p>
        </Notice>
      }
    >
      {(known) => (
        <section class="stack-tight" aria-label={sceneWords.theOrder}>
          <p>
            <Tag state={standingTags[known().standing.answer]}>{standingWords[known().standing.answer]}</Tag>{' '}
            <span class="code">{known().known.orderNumber}</span>
          </p>
          <p class="small">
            {sceneWords.protectsWhom} {known().known.protectedParty.name} {sceneWords.protectsFrom}{' '}
            {known().known.restrainedParty.name}
            {sceneWords.asRead} {sayMoment(props.draft().startedAt, time())}.
          </p>
          <ul class="list-marked">
            <For each={known().terms}>{(term) => <li>{term.heading}</li>}</For>
          </ul>
        </section>
      )}
    </Show>
  );
}
