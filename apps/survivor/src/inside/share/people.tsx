/** The people she shares with, what each may see and until when, and every opening. Nothing is shared from here by itself. */
import { Button, Card, EmptyState, sayDay, sayMoment, Tag } from '@holdfast/ui';
import { createResource, For, type JSX, Show } from 'solid-js';
import { sayTimeOf, useInside } from '../state/inside.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import { openingsOf, releaseState } from './openings.ts';

export function People(): JSX.Element {
  const inside = useInside();
  const held = inside.held;
  return (
    <Screen
      title="People I share with"
      lead="You choose each thing, for each person, until a day you set. You can stop at any time."
    >
      <Show
        when={held().people.length > 0}
        fallback={
          <EmptyState icon="users" title="Nobody yet">
            <p>An advocate can give you an invitation code. You compare six words with them before anything is sent.</p>
          </EmptyState>
        }
      >
        <For each={held().people}>
          {(person) => (
            <Card>
              <p>
                <strong>{person.name}</strong>
                <br />
                <span class="small quiet">
                  {person.role}, {person.agencyName}
                </span>
              </p>
              <Button
                wide
                icon="user-plus"
                onPress={() => inside.router.go({ name: 'share', recipientId: person.recipientId })}
              >
                Share something with {person.name}
              </Button>
            </Card>
          )}
        </For>
      </Show>
      <Button wide icon="plus" onPress={() => inside.router.go({ name: 'pair' })}>
        Add a person
      </Button>
      <Show when={held().releases.length > 0}>
        <section class="stack-tight" aria-labelledby="shared">
          <h2 id="shared">What is shared</h2>
          <For each={held().releases.toReversed()}>
            {(kept) => (
              <OpenRow
                icon="eye"
                title={kept.release.recipientName}
                detail={`${kept.release.items.length} ${kept.release.items.length === 1 ? 'thing' : 'things'}, until ${sayDay(kept.release.endsOn, sayTimeOf(inside))}`}
                aside={<Tag state="plain">{releaseState(kept, inside.now()).words}</Tag>}
                onOpen={() => inside.router.go({ name: 'release', id: kept.release.id })}
              />
            )}
          </For>
        </section>
        <Openings />
      </Show>
    </Screen>
  );
}

/** Every time someone opened something of hers, as the server's ledger has it. */
function Openings(): JSX.Element {
  const inside = useInside();
  const [openings, { refetch }] = createResource(() => openingsOf(inside.post));
  return (
    <section class="stack-tight" aria-labelledby="openings">
      <h2 id="openings">Who opened it</h2>
      <Show when={openings()} fallback={<p class="quiet">Looking…</p>}>
        {(found) => (
          <Show
            when={found().ok}
            fallback={
              <p class="quiet">The list could not be read. It needs the network. Your notes are not affected.</p>
            }
          >
            <ul class="stack-tight">
              <For each={found().rows} fallback={<li class="quiet">Nobody has opened anything.</li>}>
                {(row) => (
                  <li>
                    Opened {sayMoment(row.openedAt, sayTimeOf(inside))} by {row.by}
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
      <Button tone="quiet" icon="refresh-cw" onPress={() => void refetch()}>
        Look again
      </Button>
    </section>
  );
}
