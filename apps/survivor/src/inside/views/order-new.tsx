/** Her order, copied from the paper. Only the day it was made is needed; the rest may wait. */
import { issuingPlaces, issuingPlaceWords, orderKindWords } from '@holdfast/domain';
import { Button, Choice, DateField, Field, Notice, Select } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import type { Problems } from '../forms/answers.ts';
import { emptyOrder, orderFrom } from '../forms/order-form.ts';
import { createDrafting } from '../state/drafting.ts';
import { useInside } from '../state/inside.ts';
import { titlesOf } from '../words/choices.ts';
import { ConditionTicks } from './condition-ticks.tsx';
import { focusFirstProblem, Screen } from './screen.tsx';

export function OrderNew(): JSX.Element {
  const inside = useInside();
  const draft = createDrafting(inside, 'order', emptyOrder);
  const { form, change } = draft;
  const [problems, setProblems] = createSignal<Problems>({});
  const [failed, setFailed] = createSignal(false);
  const keep = async () => {
    const read = orderFrom(form(), {
      id: inside.newId(),
      now: inside.now(),
      zone: inside.zone,
      newConditionId: () => inside.newId(),
    });
    setProblems(read.ok ? {} : read.problems);
    if (!read.ok) {
      focusFirstProblem();
      return;
    }
    const kept = await inside.perform({ do: 'add-order', order: read.value });
    setFailed(!kept);
    if (!kept) return;
    await draft.clear();
    inside.router.go({ name: 'home' });
    inside.router.go({ name: 'order', id: read.value.id });
  };
  return (
    <Screen title="Add my order" lead="Copy what is on the paper. Leave out what you do not have at hand.">
      <Choice
        legend="What kind is it?"
        value={form().kind}
        options={titlesOf(orderKindWords)}
        onChoose={(kind) => change({ kind })}
      />
      <Select
        label="Where was it made?"
        value={form().place}
        unchosen="Choose"
        options={issuingPlaces.map((value) => ({ value, label: issuingPlaceWords[value] }))}
        onChoose={(place) => change({ place })}
      />
      <Field label="Court" optional value={form().court} maxLength={200} onInput={(court) => change({ court })} />
      <Field
        label="Order or case number"
        optional
        kind="code"
        value={form().number}
        maxLength={60}
        onInput={(number) => change({ number })}
      />
      <Field
        label="Your name, as the order has it"
        optional
        value={form().me}
        maxLength={200}
        onInput={(me) => change({ me })}
      />
      <Field
        label="Name of the person it is against"
        optional
        value={form().them}
        maxLength={200}
        onInput={(them) => change({ them })}
      />
      <DateField
        label="Day it was made"
        hint="Near the judge’s name."
        value={form().issuedOn}
        error={problems()['issuedOn']}
        onInput={(issuedOn) => change({ issuedOn })}
      />
      <Choice
        legend="When does it end?"
        value={form().expiry}
        options={[
          { value: 'on', label: 'On a day' },
          { value: 'none-on-form', label: 'The paper has no end date' },
          { value: 'without-end', label: 'The court said it does not end' },
          { value: 'unknown', label: 'I do not know' },
        ]}
        onChoose={(expiry) => change({ expiry })}
      />
      <Show when={form().expiry === 'on'}>
        <DateField
          label="Last day"
          value={form().expiresOn}
          error={problems()['expiresOn']}
          onInput={(expiresOn) => change({ expiresOn })}
        />
      </Show>
      <Choice
        legend="Was it given to the other person?"
        hint="Police call this “served”. It often decides what they have to do."
        value={form().served}
        options={[
          { value: 'yes', label: 'Yes, it was handed over, and I know the day' },
          { value: 'in-court', label: 'They were in court when it was made' },
          { value: 'no', label: 'No, not that I know' },
          { value: 'unknown', label: 'I do not know' },
        ]}
        onChoose={(served) => change({ served })}
      />
      <Show when={form().served === 'yes'}>
        <DateField
          label="Day it was handed over"
          value={form().servedOn}
          error={problems()['servedOn']}
          onInput={(servedOn) => change({ servedOn })}
        />
      </Show>
      <ConditionTicks form={form()} problems={problems()} onChange={change} />
      <Show when={Object.keys(problems()).length > 0}>
        <Notice tone="owed" announce="at-once" title="Look at the fields marked above">
          <p>Nothing is lost. What you typed is still here.</p>
        </Notice>
      </Show>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title="It could not be kept">
          <p>This phone may be full. What you typed is still here.</p>
        </Notice>
      </Show>
      <Button tone="primary" wide onPress={keep}>
        Keep my order
      </Button>
    </Screen>
  );
}
