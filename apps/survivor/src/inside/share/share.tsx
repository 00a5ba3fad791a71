/**
 * Sharing, one decision a screen: what, why, until when, a copy or not, what it cannot undo, yes or no. Saying no at any
 * point leaves everything as it was.
 */
import { civilDateAt, type ReleasedItem, type StaffId } from '@holdfast/domain';
import { Button } from '@holdfast/ui';
import type { PairedRecipient } from '@holdfast/wire';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { createDrafting } from '../state/drafting.ts';
import { useInside } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { Agree } from './agree.tsx';
import { emptyShare } from './share-form.ts';
import { AskCopy, AskItems, AskPurpose, AskUntil, TellLimits } from './share-questions.tsx';

const steps = ['what', 'why', 'until', 'copy', 'limits', 'agree'] as const;

export function Share(props: { readonly recipientId: StaffId }): JSX.Element {
  const inside = useInside();
  const person = () => inside.held().people.find((known) => known.recipientId === props.recipientId);
  return (
    <Show when={person()}>
      {(known) => (
        <Screen kicker={`Share with ${known().name}`}>
          <Questions person={known()} />
        </Screen>
      )}
    </Show>
  );
}

function Questions(props: { readonly person: PairedRecipient }): JSX.Element {
  const inside = useInside();
  const today = civilDateAt(inside.now(), inside.zone);
  const draft = createDrafting(inside, `share-${props.person.recipientId}`.slice(0, 60), emptyShare(today));
  const [at, setAt] = createSignal(0);
  const step = () => steps[at()] ?? 'agree';
  const question = {
    get form() {
      return draft.form();
    },
    get person() {
      return props.person;
    },
    onChange: draft.change,
    onNext: () => setAt(at() + 1),
  };
  return (
    <>
      <p class="quiet small">
        Question {at() + 1} of {steps.length}
      </p>
      <Switch>
        <Match when={step() === 'what'}>
          <AskItems {...question} things={thingsOf(inside.held())} />
        </Match>
        <Match when={step() === 'why'}>
          <AskPurpose {...question} />
        </Match>
        <Match when={step() === 'until'}>
          <AskUntil {...question} today={today} />
        </Match>
        <Match when={step() === 'copy'}>
          <AskCopy {...question} />
        </Match>
        <Match when={step() === 'limits'}>
          <TellLimits {...question} />
        </Match>
        <Match when={step() === 'agree'}>
          <Agree form={draft.form()} person={props.person} today={today} onSigned={draft.clear} />
        </Match>
      </Switch>
      <Show when={at() > 0}>
        <Button tone="quiet" wide onPress={() => setAt(at() - 1)}>
          The question before
        </Button>
      </Show>
      <Button tone="quiet" wide onPress={() => inside.router.go({ name: 'home' })}>
        Do not share
      </Button>
    </>
  );
}

function thingsOf(held: ReturnType<ReturnType<typeof useInside>['held']>): readonly ReleasedItem[] {
  return [
    ...held.orders.map((order): ReleasedItem => ({ kind: 'order', id: order.id })),
    ...held.incidents.map((incident): ReleasedItem => ({ kind: 'incident', id: incident.id })),
    ...held.contacts.map((contact): ReleasedItem => ({ kind: 'contact', id: contact.id })),
  ];
}
