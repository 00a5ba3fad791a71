/**
 * Help near her: one field, three choices, and each kind of help that fits, to be unfolded. It dials nothing by itself, keeps nothing
 * of what was looked for, and says so where nobody has confirmed what stands here.
 */
import { civilDateFrom, dayWords } from '@holdfast/domain';
import { Button, Card, EmptyState, Field, LinkButton, Notice, Select, Tick } from '@holdfast/ui';
import { createMemo, createResource, createSignal, For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { LongList } from '../views/long-list.tsx';
import { Screen } from '../views/screen.tsx';
import { localHelpWords as words } from '../words/local-help.ts';
import { choicesIn, dialled, type LocalOffer, offersFor, phonesOf, sayHours } from './local-help.ts';

export function LocalHelpView(): JSX.Element {
  const { localHelp } = useInside();
  const said = useSaid();
  const [help] = createResource(localHelp);
  const offers = () => help()?.offers ?? [];
  const [query, setQuery] = createSignal('');
  const [kind, setKind] = createSignal('');
  const [language, setLanguage] = createSignal('');
  const [accessible, setAccessible] = createSignal(false);
  const found = createMemo(() =>
    offersFor(offers(), { query: query(), kind: kind(), language: language(), accessible: accessible() }),
  );
  const options = (of: 'kinds' | 'languages') => [
    { value: '', label: said(words.all) },
    ...choicesIn(offers(), of).map((value) => ({ value, label: value })),
  ];
  return (
    <Screen title={said(words.title)} lead={said(words.lead)}>
      <Field label={said(words.search)} maxLength={200} value={query()} onInput={setQuery} />
      <Show when={options('kinds').length > 2}>
        <Select label={said(words.kind)} value={kind()} options={options('kinds')} onChoose={setKind} />
      </Show>
      <Show when={options('languages').length > 2}>
        <Select label={said(words.language)} value={language()} options={options('languages')} onChoose={setLanguage} />
      </Show>
      <Show when={offers().some(({ accessibility }) => accessibility.length > 0)}>
        <Tick
          label={said(words.accessible)}
          hint={said(words.accessibleHint)}
          checked={accessible()}
          onChange={setAccessible}
        />
      </Show>
      <p class="small quiet" role="status">
        {said(words.found(found().length))}
      </p>
      <Show
        when={found().length > 0}
        fallback={
          <EmptyState icon="search" title={said(words.nothing)}>
            <p>{said(words.fewer)}</p>
          </EmptyState>
        }
      >
        <LongList runs={[{ heading: '', items: found() }]} more={(count) => said(words.more(count))}>
          {(offer) => <Offer offer={offer} />}
        </LongList>
      </Show>
    </Screen>
  );
}

function Offer(props: { readonly offer: LocalOffer }): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const [copied, setCopied] = createSignal<boolean | null>(null);
  const phones = createMemo(() => phonesOf(props.offer));
  const hours = (all: LocalOffer['hours']) => all.map((one) => sayHours(one, inside.language()));
  const day = () => {
    const on = props.offer.confirmedOn === undefined ? null : civilDateFrom(props.offer.confirmedOn);
    return on?.ok ? said(words.confirmed(said(dayWords(on.value)))) : said(words.notConfirmed);
  };
  return (
    <Card label={props.offer.name}>
      <details>
        <summary>
          <strong>{props.offer.name}</strong>
          <br />
          <span class="quiet">{props.offer.by}</span>
        </summary>
        <div class="stack-tight offer">
          <Show when={props.offer.standing !== 'active'}>
            <Notice title={said(words.closed)} />
          </Show>
          <Show when={props.offer.alert}>{(alert) => <Notice title={alert()} />}</Show>
          <Show when={props.offer.says}>{(says) => <p>{says()}</p>}</Show>
          <For each={phones()}>
            {(phone) => (
              <>
                <Show when={dialled(phone)}>
                  {(address) => (
                    <LinkButton href={address()} icon="phone" wide>
                      {said(words.call(phone.number))}
                      <Show when={phone.extension}>{(extension) => `, ${said(words.extension(extension()))}`}</Show>
                    </LinkButton>
                  )}
                </Show>
                <Show when={phone.words}>{(more) => <p class="small quiet">{more()}</p>}</Show>
                <Button
                  tone="quiet"
                  icon="copy"
                  onPress={() => void inside.copyText(phone.number).then((done) => setCopied(done))}
                >
                  {said(words.copy(phone.number))}
                </Button>
              </>
            )}
          </For>
          <p class="small quiet" role="status">
            {copied() === null ? '' : said(copied() === true ? words.copied : words.notCopied)}
          </p>
          <dl class="facts facts-plain small">
            <Lines title={said(words.hours)} lines={hours(props.offer.hours)} />
            <Lines title={said(words.languages)} lines={[props.offer.languages.join(', ')]} />
            <Lines title={said(words.interpreting)} lines={[props.offer.interpreting]} />
            <Lines title={said(words.forWhom)} lines={[props.offer.forWhom]} />
            <Lines title={said(words.howToAsk)} lines={[props.offer.howToAsk]} />
            <Lines title={said(words.cost)} lines={[props.offer.cost]} />
            <Lines title={said(words.bring)} lines={props.offer.bring} />
            <Lines title={said(words.areas)} lines={props.offer.areas} />
            <Lines title={said(words.other)} lines={[props.offer.website, props.offer.email]} />
            <For each={props.offer.places} fallback={<Lines title={said(words.where)} lines={[said(words.notTold)]} />}>
              {(place) => (
                <>
                  <Lines title={said(words.where)} lines={[place.name, ...place.lines]} />
                  <Lines title={said(words.hours)} lines={hours(place.hours)} />
                  <Lines title={said(words.getIn)} lines={place.accessibility} />
                  <Lines title={said(words.getThere)} lines={[place.transport]} />
                </>
              )}
            </For>
          </dl>
          <p class="small quiet by">{day()}</p>
        </div>
      </details>
    </Card>
  );
}

function Lines(props: { readonly title: string; readonly lines: readonly (string | undefined)[] }): JSX.Element {
  const told = () => props.lines.filter((line) => line !== undefined && line !== '');
  return (
    <Show when={told().length > 0}>
      <div>
        <dt>{props.title}</dt>
        <For each={told()}>{(line) => <dd>{line}</dd>}</For>
      </div>
    </Show>
  );
}
