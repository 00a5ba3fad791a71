/** Looking up an order. No purpose, no answer: both purpose and incident number are asked for, and every look-up is recorded. */

import { Button, Choice, Field, Notice } from '@holdfast/ui';
import type { ApiBody } from '@holdfast/wire';
import { createSignal, type JSX } from 'solid-js';
import type { Sending } from '../asking.ts';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { lookUpWords } from './look-up-words.ts';
import { purposeWords, type Reason, reason } from './purpose.ts';

export type LookUp = ApiBody<'lookUpOrders'>;

const purposes = () => Object.entries(purposeWords).map(([value, label]) => ({ value, label }));

export interface LookUpFormProps {
  readonly sending: Sending;
  readonly onLookUp: (asked: LookUp) => void;
}

function typed<Key extends string>(key: Key, value: string): { readonly [Name in Key]?: string } {
  const text = value.trim();
  const given: { [Name in Key]?: string } = {};
  if (text !== '') given[key] = text;
  return given;
}

/** Purpose, incident number, then a name or a number. What is missing is said beside its field, before anything is sent. */
export function LookUpForm(props: LookUpFormProps): JSX.Element {
  const [purpose, setPurpose] = createSignal<Reason['purpose'] | ''>(reason()?.purpose ?? '');
  const [incidentNumber, setIncidentNumber] = createSignal(reason()?.incidentNumber ?? '');
  const [name, setName] = createSignal('');
  const [orderNumber, setOrderNumber] = createSignal('');
  const [born, setBorn] = createSignal('');
  const [plate, setPlate] = createSignal('');
  const [addressBlock, setAddressBlock] = createSignal('');
  const [tried, setTried] = createSignal(false);

  const missing = {
    purpose: () => (tried() && purpose() === '' ? lookUpWords.chooseThePurpose : undefined),
    incidentNumber: () => (tried() && incidentNumber().trim() === '' ? lookUpWords.typeTheIncidentNumber : undefined),
    subject: () =>
      tried() && [name(), orderNumber(), plate(), addressBlock()].every((typed) => typed.trim() === '')
        ? lookUpWords.typeANameAnOrder
        : undefined,
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const why = purpose();
    if (why === '' || missing.incidentNumber() !== undefined || missing.subject() !== undefined) return;
    props.onLookUp({
      purpose: why,
      incidentNumber: incidentNumber().trim(),
      ...typed('name', name()),
      ...typed('born', born()),
      ...typed('orderNumber', orderNumber()),
      ...typed('plate', plate()),
      ...typed('addressBlock', addressBlock()),
    });
  };
  const choose = (value: string) => {
    const found = Object.keys(purposeWords).find((candidate): candidate is Reason['purpose'] => candidate === value);
    if (found !== undefined) setPurpose(found);
  };

  return (
    <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
      <Notice icon="eye" title={lookUpWords.eachLookUpIsRecorded}>
        <p>{lookUpWords.whoLookedForWhichPurpose}</p>
      </Notice>
      <Choice
        legend={lookUpWords.purpose}
        value={purpose()}
        options={purposes()}
        onChoose={choose}
        error={missing.purpose()}
      />
      <Field
        label={lookUpWords.incidentNumber}
        kind="code"
        short
        maxLength={60}
        value={incidentNumber()}
        onInput={setIncidentNumber}
        error={missing.incidentNumber() ?? fieldProblem(props.sending.issue(), 'incidentNumber')}
      />
      <div class="two">
        <Field
          label={lookUpWords.nameOfEitherParty}
          hint={lookUpWords.asYouHeardItIn}
          maxLength={200}
          value={name()}
          onInput={setName}
          error={missing.subject() ?? fieldProblem(props.sending.issue(), 'name')}
          ref={(element) => element.setAttribute('data-search', '')}
        />
        <Field
          label={lookUpWords.orderNumber}
          kind="code"
          hint={lookUpWords.asPrintedOnTheOrder}
          maxLength={60}
          value={orderNumber()}
          onInput={setOrderNumber}
          error={fieldProblem(props.sending.issue(), 'orderNumber')}
        />
      </div>
      <div class="two">
        <Field
          label={lookUpWords.dateOfBirthIfKnown}
          hint={lookUpWords.wholeOrTheYearAlone}
          maxLength={20}
          value={born()}
          onInput={setBorn}
          error={fieldProblem(props.sending.issue(), 'born')}
        />
        <Field
          label={lookUpWords.plateOfTheRestrainedParty}
          kind="code"
          maxLength={20}
          value={plate()}
          onInput={setPlate}
          error={fieldProblem(props.sending.issue(), 'plate')}
        />
      </div>
      <Field
        label={lookUpWords.blockWhereTheRestrainedParty}
        hint={lookUpWords.suchAs1400AlderStreet}
        maxLength={120}
        value={addressBlock()}
        onInput={setAddressBlock}
        error={fieldProblem(props.sending.issue(), 'addressBlock')}
      />
      <Problem issue={props.sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" icon="search" busy={props.sending.busy()}>
          {lookUpWords.lookUpOrders}
        </Button>
      </div>
    </form>
  );
}
