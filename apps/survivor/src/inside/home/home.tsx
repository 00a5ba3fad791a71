/**
 * Home: what a hurried person needs first, then her order, what is owed and what she wrote. It opens screens and changes
 * nothing.
 */
import { sayDuty, sayStanding, whenWords, wordsIn } from '@holdfast/domain';
import { Button, EmptyState, LinkButton, Notice, Tag } from '@holdfast/ui';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { currentOrder } from '../state/held.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { isLawHere } from '../state/law.ts';
import { owedNow, standingNow } from '../state/reading.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import { callAddress, helpFor } from '../words/help.ts';
import { homeWords } from '../words/home.ts';
import { dateWords, guidanceWords, helpWords, planWords, searchWords } from '../words/reading.ts';
import { sayDutyState } from '../words/say.ts';
import { takeOutWords } from '../words/take-out.ts';
import { wipeWords } from '../words/wipe.ts';
import { Urgent } from './urgent.tsx';
import { LastWritten } from './written.tsx';

export function Home(): JSX.Element {
  const { held, router } = useInside();
  const said = useSaid();
  const talk = () => helpFor(held().settings.country ?? 'US').talk;
  const people = () => held().people.length;
  return (
    <Screen title={said(homeWords.title)} home>
      <Urgent />
      <div class="stack-tight">
        <LinkButton href={callAddress(talk())} icon="phone" wide>
          <span class="number">{said(homeWords.talk(talk().number))}</span>
        </LinkButton>
        <p class="small quiet">{said(homeWords.bill)}</p>
      </div>
      <Show when={!isLawHere()}>
        <Notice title={said(guidanceWords.missing)}>
          <p>{said(guidanceWords.noLaw)}</p>
        </Notice>
      </Show>
      <Show when={held().unread > 0}>
        <Notice title={said(homeWords.unreadTitle)}>
          <p>{said(homeWords.unread)}</p>
        </Notice>
      </Show>
      <OrderRow />
      <Owed />
      <Written />
      <section class="stack-tight" aria-label={said(homeWords.more)}>
        <OpenRow
          icon="list-checks"
          title={said(planWords.title)}
          detail={said(planWords.detail)}
          onOpen={() => router.go({ name: 'plan' })}
        />
        <OpenRow
          icon="book-open"
          title={said(guidanceWords.title)}
          detail={said(guidanceWords.detail)}
          onOpen={() => router.go({ name: 'guidance' })}
        />
        <OpenRow
          icon="phone"
          title={said(helpWords.title)}
          detail={said(helpWords.detail)}
          onOpen={() => router.go({ name: 'find-help' })}
        />
        <OpenRow
          icon="calendar"
          title={said(dateWords.title)}
          detail={said(dateWords.detail)}
          onOpen={() => router.go({ name: 'dates' })}
        />
        <OpenRow
          icon="search"
          title={said(searchWords.title)}
          detail={said(searchWords.detail)}
          onOpen={() => router.go({ name: 'search' })}
        />
        <OpenRow
          icon="users"
          title={said(homeWords.people)}
          detail={said(people() === 0 ? homeWords.nobody : homeWords.someone(people()))}
          onOpen={() => router.go({ name: 'people' })}
        />
        <OpenRow
          icon="file-text"
          title={said(takeOutWords.title)}
          detail={said(takeOutWords.row)}
          onOpen={() => router.go({ name: 'take-out' })}
        />
        <OpenRow icon="settings" title={said(homeWords.settings)} onOpen={() => router.go({ name: 'settings' })} />
        <OpenRow
          icon="x"
          title={said(wipeWords.title)}
          detail={said(wipeWords.detail)}
          onOpen={() => router.go({ name: 'wipe' })}
        />
      </section>
    </Screen>
  );
}

function OrderRow(): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const order = () => currentOrder(inside.held());
  return (
    <Show
      when={order()}
      fallback={
        <OpenRow
          icon="scroll-text"
          title={said(homeWords.addOrder)}
          detail={said(homeWords.addOrderDetail)}
          onOpen={() => inside.router.go({ name: 'order-new' })}
        />
      }
    >
      {(known) => (
        <OpenRow
          icon="scroll-text"
          title={said(homeWords.myOrder(known().orderNumber))}
          detail={sayStanding(standingNow(known(), inside.now()), inside.language())}
          onOpen={() => inside.router.go({ name: 'order', id: known().id })}
        />
      )}
    </Show>
  );
}

function Owed(): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const owed = createMemo(() => owedNow(inside.held(), inside.now()));
  const telling = (duty: ReturnType<typeof owed>[number]['duty']) =>
    sayDuty(duty, { audience: 'protected-party', language: inside.language(), zone: inside.zone });
  return (
    <Show when={owed().length > 0}>
      <section class="stack-tight" aria-labelledby="owed">
        <h2 id="owed">{said(homeWords.owed)}</h2>
        <For each={owed().slice(0, 3)}>
          {({ incident, duty }) => (
            <OpenRow
              icon="scale"
              title={telling(duty).title}
              detail={`${wordsIn(inside.language()).incidentWords[incident.kind].title}, ${said(whenWords(incident.when, inside.zone))}`}
              aside={<Tag state={sayDutyState(duty).state}>{telling(duty).stateWords}</Tag>}
              onOpen={() => inside.router.go({ name: 'incident', id: incident.id })}
            />
          )}
        </For>
        <Show when={owed().length > 3}>
          <p class="small quiet">{said(homeWords.owedMore(owed().length - 3))}</p>
        </Show>
      </section>
    </Show>
  );
}

function Written(): JSX.Element {
  const { held, router } = useInside();
  const said = useSaid();
  return (
    <section class="stack-tight" aria-labelledby="written">
      <h2 id="written">{said(homeWords.written)}</h2>
      <Show
        when={held().incidents.length > 0}
        fallback={
          <EmptyState icon="notebook-pen" title={said(homeWords.nothing)}>
            <p>{said(homeWords.nothingDetail)}</p>
          </EmptyState>
        }
      >
        <LastWritten most={3} />
        <Show when={held().incidents.length > 3}>
          <Button tone="quiet" onPress={() => router.go({ name: 'written' })}>
            {said(homeWords.all(held().incidents.length))}
          </Button>
        </Show>
      </Show>
    </section>
  );
}
