/** The people she shares with, what each may see and until when, and every opening. Nothing is shared from here by itself. */
import { dayWords, momentWords } from '@holdfast/domain';
import { Button, Card, EmptyState, Notice, Tag } from '@holdfast/ui';
import { createResource, For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import { ledgerWords } from '../words/shared.ts';
import { peopleWords } from '../words/sharing.ts';
import { AskRules } from './agency-rules.tsx';
import { type LedgerFault, openingsOf, releaseState } from './openings.ts';
import { sayRole } from './role.ts';

export function People(): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const held = inside.held;
  return (
    <Screen title={say(peopleWords.title)} lead={say(peopleWords.lead)}>
      <Show
        when={held().people.length > 0}
        fallback={
          <EmptyState icon="users" title={say(peopleWords.nobody)}>
            <p>{say(peopleWords.nobodyDetail)}</p>
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
                  {sayRole(person.role, say)}, {person.agencyName}
                </span>
              </p>
              <Button
                wide
                icon="user-plus"
                onPress={() => inside.router.go({ name: 'share', recipientId: person.recipientId })}
              >
                {say(peopleWords.shareWith(person.name))}
              </Button>
              <AskRules person={person} />
            </Card>
          )}
        </For>
      </Show>
      <Button wide icon="plus" onPress={() => inside.router.go({ name: 'pair' })}>
        {say(peopleWords.add)}
      </Button>
      <Show when={held().releases.length > 0}>
        <section class="stack-tight" aria-labelledby="shared">
          <h2 id="shared">{say(peopleWords.shared)}</h2>
          <For each={held().releases.toReversed()}>
            {(kept) => {
              const things = () => say(peopleWords.things(kept.release.items.length));
              const until = () => say(peopleWords.until(say(dayWords(kept.release.endsOn))));
              return (
                <OpenRow
                  icon="eye"
                  title={kept.release.recipientName}
                  detail={`${things()}, ${until()}`}
                  aside={<Tag state="plain">{say(releaseState(kept, inside.now()).words)}</Tag>}
                  onOpen={() => inside.router.go({ name: 'release', id: kept.release.id })}
                />
              );
            }}
          </For>
        </section>
        <Openings />
      </Show>
    </Screen>
  );
}

/** Every time someone opened something of hers, as the server's ledger has it, and whether that ledger holds together. */
function Openings(): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [openings, { refetch }] = createResource(() => openingsOf(inside));
  return (
    <section class="stack-tight" aria-labelledby="openings">
      <h2 id="openings">{say(peopleWords.openings)}</h2>
      <Show when={openings()} fallback={<p class="quiet">{say(peopleWords.looking)}</p>}>
        {(found) => (
          <Show when={found().ok} fallback={<p class="quiet">{say(peopleWords.noList)}</p>}>
            <Faults faults={found().faults} />
            <ul class="stack-tight">
              <For each={found().rows} fallback={<li class="quiet">{say(peopleWords.notOpened)}</li>}>
                {(row) => {
                  const at = momentWords(row.openedAt, inside.zone);
                  const when = { en: `at ${at.en}`, es: `a ${at.es}`.replace(/^a el /, 'al ') };
                  const told = row.act === 'recorded' ? peopleWords.recorded : peopleWords.opened;
                  return <li>{say({ en: told(when.en, row.by).en, es: told(when.es, row.by).es })}</li>;
                }}
              </For>
            </ul>
          </Show>
        )}
      </Show>
      <Button tone="quiet" icon="refresh-cw" onPress={() => void refetch()}>
        {say(peopleWords.lookAgain)}
      </Button>
    </section>
  );
}

function Faults(props: { readonly faults: readonly LedgerFault[] }): JSX.Element {
  const say = useSaid();
  const words = {
    'ledger-broken': ledgerWords.broken,
    'ledger-cut': ledgerWords.cut,
    'ledger-rewritten': ledgerWords.rewritten,
  } as const;
  return (
    <Show when={props.faults.length > 0}>
      <Notice tone="owed" announce="at-once" title={say(ledgerWords.title)}>
        <For each={props.faults}>{(fault) => <p>{say(words[fault.code](fault.name, fault.at))}</p>}</For>
        <p>{say(ledgerWords.detail)}</p>
      </Notice>
    </Show>
  );
}
