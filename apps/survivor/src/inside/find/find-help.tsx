/**
 * Whom to call, text or write to, by country, as data of `law` with source and the day it was checked; and the way to help near her. It dials nothing, and it
 * keeps no record of who looked.
 */
import { dayWords } from '@holdfast/domain';
import { type Helpline, type HelplineCountry, helplinesFor } from '@holdfast/law';
import { Card, LinkButton } from '@holdfast/ui';
import { createResource, For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import { callAddress } from '../words/help.ts';
import { localHelpWords } from '../words/local-help.ts';
import { helpWords } from '../words/reading.ts';

export function FindHelp(): JSX.Element {
  const { held, localHelp, router } = useInside();
  const said = useSaid();
  const [local] = createResource(localHelp);
  const country = (): HelplineCountry => held().settings.country ?? 'US';
  const other = (): HelplineCountry => (country() === 'US' ? 'GB' : 'US');
  return (
    <Screen title={said(helpWords.title)} lead={said(helpWords.lead)}>
      <Show when={local.state === 'ready'}>
        <Show
          when={(local()?.offers.length ?? 0) > 0}
          fallback={<p class="small quiet">{said(localHelpWords.none)}</p>}
        >
          <OpenRow
            icon="building"
            title={said(localHelpWords.title)}
            detail={said(localHelpWords.row)}
            onOpen={() => router.go({ name: 'local-help' })}
          />
        </Show>
      </Show>
      <p class="small quiet">{said(helpWords.bill)}</p>
      <For each={helplinesFor(country())}>{(line) => <Line line={line} />}</For>
      <details class="stack-tight">
        <summary>{said(helpWords.otherCountry[other()])}</summary>
        <div class="stack">
          <For each={helplinesFor(other())}>{(line) => <Line line={line} />}</For>
        </div>
      </details>
    </Screen>
  );
}

function Line(props: { readonly line: Helpline }): JSX.Element {
  const { language } = useInside();
  const said = useSaid();
  const texts = () => props.line.ways.filter(({ kind, address }) => kind === 'text' && address !== undefined);
  return (
    <Card label={props.line.name}>
      <p>
        <strong lang="en">{props.line.name}</strong>
        <Show when={props.line.forWhom}>
          {(forWhom) => (
            <>
              <br />
              <span class="quiet">{said(forWhom())}</span>
            </>
          )}
        </Show>
      </p>
      <LinkButton href={callAddress(props.line)} icon="phone" wide>
        {said(helpWords.call(props.line.number))}
      </LinkButton>
      <For each={texts()}>
        {(way) => (
          <LinkButton href={`sms:${(way.address ?? '').replace(/[^\d]/g, '')}`} icon="message-square" wide>
            {said(helpWords.text(way.address ?? ''))}
          </LinkButton>
        )}
      </For>
      <dl class="facts facts-plain small">
        <div>
          <dt>{said(helpWords.hours)}</dt>
          <dd>{said(props.line.hours?.says ?? helpWords.noHours)}</dd>
        </div>
        <Show when={props.line.languages}>
          {(languages) => (
            <div>
              <dt>{said(helpWords.languages)}</dt>
              <dd>{said(languages().says)}</dd>
            </div>
          )}
        </Show>
        <Show when={props.line.ways.length > 0}>
          <div>
            <dt>{said(helpWords.ways)}</dt>
            <For each={props.line.ways}>
              {(way) => (
                <dd>
                  {said(way.says)}
                  <Show when={way.kind !== 'text' && way.address}>{(address) => <>: {address()}</>}</Show>
                </dd>
              )}
            </For>
          </div>
        </Show>
      </dl>
      <p class="small quiet by">
        {said(helpWords.from(props.line.source, dayWords(props.line.checkedOn)[language()]))}
      </p>
    </Card>
  );
}
