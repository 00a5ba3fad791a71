/**
 * Home: whom to call first, then her order, then writing down, then what is owed. Everything a hurried person needs is
 * on the first screen.
 */
import { sayStanding } from '@holdfast/domain';
import { Button, Card, EmptyState, Notice, sayWhen, Tag } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { currentOrder } from '../state/held.ts';
import { sayTimeOf, useInside } from '../state/inside.ts';
import { owedNow, standingNow } from '../state/reading.ts';
import { sayDutyState, sayIncident, sayServed } from '../words/say.ts';
import { DangerLine } from './danger-line.tsx';
import { OpenRow, Screen } from './screen.tsx';

export function Home(): JSX.Element {
  const { held, router } = useInside();
  return (
    <Screen title="My notes" home>
      <DangerLine />
      <Show when={held().unread > 0}>
        <Notice title="Some notes cannot be shown by this version">
          <p>They are kept. Open this with the network on, to get the newer version.</p>
        </Notice>
      </Show>
      <OrderCard />
      <Button tone="primary" wide icon="notebook-pen" onPress={() => router.go({ name: 'write' })}>
        Write it down
      </Button>
      <Owed />
      <Written />
      <section class="stack-tight" aria-label="More">
        <OpenRow
          icon="users"
          title="People I share with"
          detail={peopleDetail(held().people.length)}
          onOpen={() => router.go({ name: 'people' })}
        />
        <OpenRow icon="settings" title="Settings" onOpen={() => router.go({ name: 'settings' })} />
      </section>
    </Screen>
  );
}

function peopleDetail(count: number): string {
  if (count === 0) return 'Nobody. Nothing leaves this phone unless you send it.';
  return count === 1 ? '1 person' : `${count} people`;
}

function OrderCard(): JSX.Element {
  const inside = useInside();
  const order = () => currentOrder(inside.held());
  return (
    <Show
      when={order()}
      fallback={
        <OpenRow
          icon="scroll-text"
          title="Add my order"
          detail="Then the app can say what it forbids and what the police have to do."
          onOpen={() => inside.router.go({ name: 'order-new' })}
        />
      }
    >
      {(known) => (
        <OpenRow
          icon="scroll-text"
          title={`My order, ${known().orderNumber}`}
          detail={`${sayStanding(standingNow(known(), inside.now()), 'en')} ${sayServed(known())}.`}
          onOpen={() => inside.router.go({ name: 'order', id: known().id })}
        />
      )}
    </Show>
  );
}

function Owed(): JSX.Element {
  const inside = useInside();
  const owed = () => owedNow(inside.held(), inside.now());
  return (
    <Show when={owed().length > 0}>
      <section class="stack-tight" aria-labelledby="owed">
        <h2 id="owed">What is owed</h2>
        <For each={owed().slice(0, 3)}>
          {({ incident, duty }) => (
            <OpenRow
              icon="scale"
              title={duty.rule.title.en}
              detail={`${sayIncident(incident)}, ${sayWhen(incident.when, sayTimeOf(inside))}`}
              aside={<Tag state={sayDutyState(duty).state}>{sayDutyState(duty).words}</Tag>}
              onOpen={() => inside.router.go({ name: 'incident', id: incident.id })}
            />
          )}
        </For>
        <Show when={owed().length > 3}>
          <p class="small quiet">{owed().length - 3} more. Open what you wrote to see all.</p>
        </Show>
      </section>
    </Show>
  );
}

function Written(): JSX.Element {
  const inside = useInside();
  const latest = () => inside.held().incidents.toReversed().slice(0, 3);
  return (
    <section class="stack-tight" aria-labelledby="written">
      <h2 id="written">What I wrote</h2>
      <Show
        when={latest().length > 0}
        fallback={
          <EmptyState icon="notebook-pen" title="Nothing yet">
            <p>What you write down stays on this phone, locked.</p>
          </EmptyState>
        }
      >
        <For each={latest()}>
          {(incident) => (
            <OpenRow
              icon="file-text"
              title={sayIncident(incident)}
              detail={sayWhen(incident.when, sayTimeOf(inside))}
              onOpen={() => inside.router.go({ name: 'incident', id: incident.id })}
            />
          )}
        </For>
        <Show when={inside.held().incidents.length > 3}>
          <Button tone="quiet" onPress={() => inside.router.go({ name: 'written' })}>
            All {inside.held().incidents.length}
          </Button>
        </Show>
      </Show>
    </section>
  );
}

/** Everything written down, the latest first. */
export function AllWritten(): JSX.Element {
  const inside = useInside();
  return (
    <Screen title="What I wrote">
      <Card>
        <For each={inside.held().incidents.toReversed()}>
          {(incident) => (
            <OpenRow
              icon="file-text"
              title={sayIncident(incident)}
              detail={sayWhen(incident.when, sayTimeOf(inside))}
              onOpen={() => inside.router.go({ name: 'incident', id: incident.id })}
            />
          )}
        </For>
      </Card>
    </Screen>
  );
}
