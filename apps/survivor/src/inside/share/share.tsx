/**
 * Sharing, one decision a screen: what, why, until when, a copy or not, a police record or not, a supervisor or not where their
 * agency's policy lets them, what it cannot undo, yes or no.
 * Saying no at any point leaves everything as it was.
 */
import { civilDateAt, type StaffId } from '@holdfast/domain';
import { Button } from '@holdfast/ui';
import type { PairedRecipient } from '@holdfast/wire';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { createDrafting } from '../state/drafting.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { shareWords } from '../words/sharing.ts';
import { Agree } from './agree.tsx';
import { KeyGate } from './key-gate.tsx';
import { emptyShare, isPolice } from './share-form.ts';
import { AskCopy, AskItems, AskPurpose, AskRecord, AskSupervisor, AskUntil, TellLimits } from './share-questions.tsx';
import { thingsOf } from './things.ts';

type Step = 'what' | 'why' | 'until' | 'copy' | 'record' | 'head' | 'limits' | 'agree';

function stepsFor(person: PairedRecipient, supervisorsMayOpen: boolean | undefined): readonly Step[] {
  const record = isPolice(person) ? (['record'] as const) : [];
  const head = supervisorsMayOpen === true ? (['head'] as const) : [];
  return ['what', 'why', 'until', 'copy', ...record, ...head, 'limits', 'agree'];
}

export function Share(props: { readonly recipientId: StaffId }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const person = () => inside.held().people.find((known) => known.recipientId === props.recipientId);
  return (
    <Show when={person()}>
      {(known) => (
        <Screen kicker={say(shareWords.kicker(known().name))}>
          <KeyGate person={known()}>
            {(supervisorsMayOpen) => <Questions person={known()} supervisorsMayOpen={supervisorsMayOpen} />}
          </KeyGate>
        </Screen>
      )}
    </Show>
  );
}

function Questions(props: {
  readonly person: PairedRecipient;
  readonly supervisorsMayOpen: boolean | undefined;
}): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const today = civilDateAt(inside.now(), inside.zone);
  const draft = createDrafting(inside, `share-${props.person.recipientId}`.slice(0, 60), emptyShare(today));
  const [at, setAt] = createSignal(0);
  const steps = () => stepsFor(props.person, props.supervisorsMayOpen);
  const step = () => steps()[at()] ?? 'agree';
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
      <p class="quiet small">{say(shareWords.question(at() + 1, steps().length))}</p>
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
        <Match when={step() === 'record'}>
          <AskRecord {...question} />
        </Match>
        <Match when={step() === 'head'}>
          <AskSupervisor {...question} />
        </Match>
        <Match when={step() === 'limits'}>
          <TellLimits {...question} supervisorsMayOpen={props.supervisorsMayOpen} />
        </Match>
        <Match when={step() === 'agree'}>
          <Agree
            form={draft.form()}
            person={props.person}
            supervisorsMayOpen={props.supervisorsMayOpen}
            today={today}
            onSigned={draft.clear}
          />
        </Match>
      </Switch>
      <Show when={at() > 0}>
        <Button tone="quiet" wide onPress={() => setAt(at() - 1)}>
          {say(shareWords.before)}
        </Button>
      </Show>
      <Button tone="quiet" wide onPress={() => inside.router.go({ name: 'home' })}>
        {say(shareWords.doNot)}
      </Button>
    </>
  );
}
