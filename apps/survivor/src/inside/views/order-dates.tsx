/** The days of an order: when it was made, when it ends, whether and how it was served. None is filled in for her. */
import { Choice, DateField, Select } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { hasServedDay, type OrderForm, type OrderProblems } from '../forms/order-form.ts';
import { useSaid } from '../state/inside.ts';
import { formWords, saidOptions } from '../words/choices.ts';
import { expiryChoices, orderFormWords, servedChoices, serverChoices } from '../words/orders.ts';

export type OrderPartProps = {
  readonly form: OrderForm;
  readonly onChange: (change: Partial<OrderForm>) => void;
};

export function OrderDates(props: OrderPartProps & { readonly problems: OrderProblems }): JSX.Element {
  const say = useSaid();
  const problem = (name: string) => {
    const said = props.problems[name];
    return said === undefined ? undefined : say(said);
  };
  return (
    <>
      <DateField
        label={say(orderFormWords.made)}
        hint={say(orderFormWords.madeHint)}
        value={props.form.issuedOn}
        error={problem('issuedOn')}
        onInput={(issuedOn) => props.onChange({ issuedOn })}
      />
      <Choice
        legend={say(orderFormWords.ends)}
        value={props.form.expiry}
        options={saidOptions(expiryChoices, say)}
        onChoose={(expiry) => props.onChange({ expiry })}
      />
      <Show when={props.form.expiry === 'on'}>
        <DateField
          label={say(orderFormWords.lastDay)}
          value={props.form.expiresOn}
          error={problem('expiresOn')}
          onInput={(expiresOn) => props.onChange({ expiresOn })}
        />
      </Show>
      <Show when={props.form.expiry === 'until-hearing'}>
        <DateField
          label={say(orderFormWords.hearingOn)}
          value={props.form.hearingOn}
          onInput={(hearingOn) => props.onChange({ hearingOn })}
        />
        <DateField
          kind="time"
          label={say(orderFormWords.hearingTime)}
          optional={say(formWords.ifKnown)}
          value={props.form.hearingTime}
          onInput={(hearingTime) => props.onChange({ hearingTime })}
        />
      </Show>
      <Choice
        legend={say(orderFormWords.served)}
        hint={say(orderFormWords.servedHint)}
        value={props.form.served}
        options={saidOptions(servedChoices, say)}
        onChoose={(served) => props.onChange({ served })}
      />
      <Show when={hasServedDay(props.form)}>
        <DateField
          label={say(orderFormWords.servedOn)}
          value={props.form.servedOn}
          error={problem('servedOn')}
          onInput={(servedOn) => props.onChange({ servedOn })}
        />
      </Show>
      <Show when={props.form.served === 'yes'}>
        <Select
          label={say(orderFormWords.servedBy)}
          value={props.form.servedBy}
          unchosen={say(formWords.choose)}
          options={saidOptions(serverChoices, say)}
          onChoose={(servedBy) => props.onChange({ servedBy })}
        />
      </Show>
    </>
  );
}
