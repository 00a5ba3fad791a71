/**
 * Her order, large and plain, to hold up to an officer: whom it protects, what it forbids, number, court, end, whether it was
 * served. It says that only the officer's own system confirms it. Shown in English first: that is what an officer reads here.
 */
import {
  type ExplanationPart,
  explain,
  type Language,
  type Order,
  type OrderId,
  sayStanding,
  sourceWords,
} from '@holdfast/domain';
import { Button, Notice } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { lawOf } from '../state/law.ts';
import { standingNow } from '../state/reading.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import { showOrderWords } from '../words/home.ts';

export function ShowOrder(props: { readonly id: OrderId }): JSX.Element {
  const { held, router } = useInside();
  const said = useSaid();
  const order = () => held().orders.find(({ id }) => id === props.id);
  const others = () => held().orders.filter(({ id }) => id !== props.id);
  return (
    <Screen title={said(showOrderWords.title)}>
      <Show when={order()} fallback={<p>{said(showOrderWords.gone)}</p>}>
        {(known) => <Face order={known()} />}
      </Show>
      <Show when={others().length > 0}>
        <section class="stack-tight" aria-labelledby="others">
          <h2 id="others">{said(showOrderWords.others)}</h2>
          <For each={others()}>
            {(other) => (
              <OpenRow
                icon="scroll-text"
                title={other.orderNumber}
                detail={other.issuingCourt.name}
                onOpen={() => router.go({ name: 'show-order', id: other.id })}
              />
            )}
          </For>
        </section>
      </Show>
    </Screen>
  );
}

function Face(props: { readonly order: Order }): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const [shown, setShown] = createSignal<Language>('en');
  const law = () => lawOf(props.order.issuingCourt.jurisdiction);
  const told = () => explain({ order: props.order, audience: 'officer', language: shown(), law: law() });
  const sentences = (code: ExplanationPart['code']) => told().parts.find((part) => part.code === code)?.sentences ?? [];
  const terms = () => told().parts.find((part) => part.code === 'terms');
  const served = () => props.order.serviceAttempts.some(({ succeeded }) => succeeded === 'yes');
  const ifNotServed = () => law().rules.find(({ id }) => id === 'us-ca-tell-then-enforce');
  const word = (key: 'protects' | 'against' | 'number' | 'court' | 'ends' | 'served') => showOrderWords[key][shown()];
  const rows = (): readonly (readonly [string, string])[] => [
    [word('protects'), props.order.protectedParty.name],
    [word('against'), props.order.restrainedParty.name],
    [word('number'), props.order.orderNumber],
    [word('court'), props.order.issuingCourt.name],
    [word('ends'), sentences('ends').join(' ')],
    [word('served'), sentences('served').join(' ')],
  ];
  return (
    <>
      <Show when={inside.language() === 'es'}>
        <Button wide onPress={() => setShown((before) => (before === 'en' ? 'es' : 'en'))}>
          {said(shown() === 'en' ? showOrderWords.inSpanish : showOrderWords.inEnglish)}
        </Button>
      </Show>
      <div class="stack" lang={shown()}>
        <p class="large">
          <strong>{sayStanding(standingNow(props.order, inside.now()), shown())}</strong>
        </p>
        <Notice title={showOrderWords.verify[shown()]}>
          <p>{sentences('check').join(' ')}</p>
        </Notice>
        <dl class="facts face">
          <For each={rows()}>
            {([name, value]) => (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            )}
          </For>
        </dl>
        <Show when={!served() && ifNotServed()} keyed>
          {(rule) => (
            <Notice title={showOrderWords.notServed[shown()]}>
              <p>{rule.words.officer[shown()]}</p>
              <p class="small quiet">{sourceWords(rule.citation, shown())}</p>
            </Notice>
          )}
        </Show>
        <section aria-labelledby="terms">
          <h2 id="terms">{terms()?.heading}</h2>
          <For each={terms()?.sentences}>{(sentence) => <p class="large">{sentence}</p>}</For>
          <ul>
            <For each={terms()?.conditions}>
              {(term) => (
                <li class="term">
                  <span class="term-title">
                    {term.number === undefined ? term.heading : `${term.number}. ${term.heading}`}
                  </span>
                  <span class="term-words">{term.sentences.join(' ')}</span>
                  <Show when={term.courtWords}>{(words) => <q class="own-words">{words()}</q>}</Show>
                </li>
              )}
            </For>
          </ul>
        </section>
        <p>{[...sentences('about'), ...sentences('change'), ...sentences('copy')].join(' ')}</p>
      </div>
    </>
  );
}
