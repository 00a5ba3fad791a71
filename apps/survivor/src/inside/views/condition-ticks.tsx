/** What the order forbids, as ticks; a tick opens the few things that go with it. Nothing is ticked beforehand. */
import { type Channel, channels, channelWords, type PlaceKind, placeKinds } from '@holdfast/domain';
import { Field, Select, Tick } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import type { Problems } from '../forms/answers.ts';
import type { OrderForm } from '../forms/order-form.ts';
import { conditionWords, placeWords } from '../words/choices.ts';

type Part = {
  readonly form: OrderForm;
  readonly onChange: (change: Partial<OrderForm>) => void;
};

/** The terms of the order. */
export function ConditionTicks(props: Part & { readonly problems: Problems }): JSX.Element {
  return (
    <fieldset class="stack-tight">
      <legend class="field-label">What does the order say? Tick what is on it.</legend>
      <Tick
        label={conditionWords['no-violence']}
        checked={props.form.hurt}
        onChange={(hurt) => props.onChange({ hurt })}
      />
      <Tick
        label={conditionWords['no-harassment']}
        checked={props.form.harass}
        onChange={(harass) => props.onChange({ harass })}
      />
      <Tick
        label={conditionWords['no-contact']}
        checked={props.form.contact}
        onChange={(contact) => props.onChange({ contact })}
      />
      <Show when={props.form.contact}>
        <ContactDetails form={props.form} onChange={(change) => props.onChange(change)} />
      </Show>
      <Tick
        label={conditionWords['stay-away']}
        checked={props.form.away}
        onChange={(away) => props.onChange({ away })}
      />
      <Show when={props.form.away}>
        <AwayDetails
          form={props.form}
          problem={props.problems['distance']}
          onChange={(change) => props.onChange(change)}
        />
      </Show>
      <Tick
        label={conditionWords['move-out']}
        checked={props.form.moveOut}
        onChange={(moveOut) => props.onChange({ moveOut })}
      />
      <Tick
        label={conditionWords['firearms-surrender']}
        checked={props.form.guns}
        onChange={(guns) => props.onChange({ guns })}
      />
      <Show when={props.form.guns}>
        <div class="within">
          <Tick
            label="And ammunition"
            checked={props.form.ammunition}
            onChange={(ammunition) => props.onChange({ ammunition })}
          />
        </div>
      </Show>
      <Field
        kind="lines"
        rows={3}
        label="Anything else the order says"
        maxLength={2000}
        value={props.form.other}
        onInput={(other) => props.onChange({ other })}
      />
    </fieldset>
  );
}

function ContactDetails(props: Part): JSX.Element {
  const toggled = (channel: Channel, on: boolean) =>
    props.onChange({
      contactBy: channels.filter((known) => (known === channel ? on : props.form.contactBy.includes(known))),
    });
  return (
    <div class="within stack-tight">
      <p class="field-hint">Does it name ways of contact? Tick them. Leave all empty when it just says no contact.</p>
      <For each={channels}>
        {(channel) => (
          <Tick
            label={channelWords[channel].title}
            checked={props.form.contactBy.includes(channel)}
            onChange={(on) => toggled(channel, on)}
          />
        )}
      </For>
      <Tick
        label="It allows calm contact to hand over children"
        checked={props.form.childExchange}
        onChange={(childExchange) => props.onChange({ childExchange })}
      />
    </div>
  );
}

function AwayDetails(props: Part & { readonly problem: string | undefined }): JSX.Element {
  const toggled = (place: PlaceKind, on: boolean) =>
    props.onChange({
      awayFrom: placeKinds.filter((known) => (known === place ? on : props.form.awayFrom.includes(known))),
    });
  return (
    <div class="within stack-tight">
      <p class="field-hint">From what?</p>
      <For each={placeKinds}>
        {(place) => (
          <Tick
            label={placeWords[place]}
            checked={props.form.awayFrom.includes(place)}
            onChange={(on) => toggled(place, on)}
          />
        )}
      </For>
      <div class="pair">
        <Field
          kind="digits"
          short
          label="How far"
          optional
          maxLength={6}
          value={props.form.distance}
          error={props.problem}
          onInput={(distance) => props.onChange({ distance })}
        />
        <Select
          label="Measured in"
          value={props.form.unit}
          options={[
            { value: 'yards', label: 'yards' },
            { value: 'feet', label: 'feet' },
            { value: 'metres', label: 'metres' },
          ]}
          onChoose={(unit) => props.onChange({ unit })}
        />
      </div>
    </div>
  );
}
