/** Draws a form from its fields, and hands over the event once everything it needs is there. A refusal leaves what was typed. */

import { type Instant, plusHours } from '@holdfast/domain';
import { Button, Choice, DateField, Field, Select, Tick } from '@holdfast/ui';
import type { ClientIssue } from '@holdfast/wire';
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { wallFromInstant } from '../calls/wall-time.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { type FormField, type FormSpec, fieldsInView, missingIn, readerOf, type Typed } from './form-spec.ts';
import { noticeFormWords } from './notice-form-words.ts';
import { isCourseIssue, issueWords } from './notice-words.ts';

export interface SpecFormProps {
  readonly spec: FormSpec;
  readonly busy: boolean;
  readonly issue: ClientIssue | undefined;
  readonly onEvent: (event: NonNullable<ReturnType<FormSpec['eventFrom']>>) => void;
  readonly onLeave?: (() => void) | undefined;
}

/** The form. Moments begin at now, because most is written down as it happens. */
export function SpecForm(props: SpecFormProps): JSX.Element {
  const { zone, me, thisMoment } = useWorkspace();
  const now: Instant = thisMoment();
  const first = (field: FormField) => (field.name === 'at' ? wallFromInstant(now, zone()) : '');
  const [typed, setTyped] = createSignal<Typed>({
    ...Object.fromEntries(props.spec.fields.map((field) => [field.name, first(field)])),
    ...props.spec.begin,
  });
  const [tried, setTried] = createSignal(false);
  const missing = createMemo(() => missingIn(props.spec.fields, typed(), zone()));
  const set = (name: string, value: string) => setTyped((before) => ({ ...before, [name]: value }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing().length > 0) return;
    const made = props.spec.eventFrom(readerOf(typed(), zone()), { zone: zone(), name: me().name });
    if (made !== undefined) props.onEvent(made);
  };
  const wrong = (field: FormField) =>
    tried() && missing().includes(field.name) ? noticeFormWords.thisIsNeeded : undefined;
  const why = () =>
    props.issue?.fields.flatMap(({ code }) => (isCourseIssue(code) ? [issueWords[code]] : [])).join(' ') ?? '';

  return (
    <form class="stack form" autocomplete="off" novalidate onSubmit={submit} aria-label={props.spec.title}>
      <Show when={props.spec.why}>{(words) => <p class="small quiet">{words()}</p>}</Show>
      <For each={props.spec.fields}>
        {(field) => (
          <Show when={fieldsInView([field], typed()).length > 0}>
            <SpecField
              field={field}
              value={typed()[field.name] ?? ''}
              error={wrong(field)}
              onSet={set}
              max={plusHours(now, 24)}
            />
          </Show>
        )}
      </For>
      <Problem issue={props.issue} />
      <Show when={why() !== ''}>
        <p role="alert">{why()}</p>
      </Show>
      <div class="row">
        <Button kind="submit" tone="primary" busy={props.busy}>
          {props.spec.act}
        </Button>
        <Show when={props.onLeave}>
          {(leave) => <Button onPress={() => leave()()}>{noticeFormWords.leaveIt}</Button>}
        </Show>
      </div>
    </form>
  );
}

function SpecField(props: {
  readonly field: FormField;
  readonly value: string;
  readonly error: string | undefined;
  readonly max: Instant;
  readonly onSet: (name: string, value: string) => void;
}): JSX.Element {
  const common = () => ({
    label: props.field.label,
    hint: props.field.hint,
    optional: props.field.optional,
    error: props.error,
    value: props.value,
  });
  const put = (value: string) => props.onSet(props.field.name, value);
  const options = () => ('options' in props.field ? [...props.field.options] : []);
  const chosen = () => props.value.split(' ').filter((one) => one !== '');
  return (
    <Switch>
      <Match when={props.field.kind === 'moment'}>
        <DateField kind="date-and-time" {...common()} onInput={put} />
      </Match>
      <Match when={props.field.kind === 'date'}>
        <DateField {...common()} onInput={put} />
      </Match>
      <Match when={props.field.kind === 'line'}>
        <Field {...common()} maxLength={200} onInput={put} />
      </Match>
      <Match when={props.field.kind === 'lines'}>
        <Field kind="lines" rows={3} {...common()} maxLength={2_000} onInput={put} />
      </Match>
      <Match when={props.field.kind === 'choice'}>
        <Choice
          legend={props.field.label}
          hint={props.field.hint}
          error={props.error}
          value={props.value}
          options={options()}
          inRow={options().every(({ label }) => label.length < 14)}
          onChoose={put}
        />
      </Match>
      <Match when={props.field.kind === 'select'}>
        <Select unchosen={noticeFormWords.choose} {...common()} options={options()} onChoose={put} />
      </Match>
      <Match when={props.field.kind === 'several'}>
        <fieldset class="field">
          <legend class="field-label">{props.field.label}</legend>
          <Show when={props.field.hint}>{(hint) => <p class="small quiet">{hint()}</p>}</Show>
          <Show when={props.error}>{(error) => <p role="alert">{error()}</p>}</Show>
          <For each={options()}>
            {({ value, label }) => (
              <Tick
                label={label}
                checked={chosen().includes(value)}
                onChange={(on) => put((on ? [...chosen(), value] : chosen().filter((one) => one !== value)).join(' '))}
              />
            )}
          </For>
        </fieldset>
      </Match>
    </Switch>
  );
}
