/** One form of a case file, drawn from its description. What is typed is kept as a draft until it is written; a refusal empties nothing. */
import type { CaseId, CaseItemId } from '@holdfast/domain';
import { Button, DateField, Field, Notice, Select, Tick } from '@holdfast/ui';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { ChooseHelp } from '../directory/choose-help.tsx';
import { useWorkspace } from '../workspace.ts';
import { kindWords } from './case-words.ts';
import type { CaseForm, FormField, FormValues } from './form-parts.ts';
import { words } from './screen-words.ts';

export interface EntryFormProps {
  readonly caseId: CaseId;
  readonly form: CaseForm;
  /** What is changed; a new thing without it. */
  readonly item?: CaseItemId | undefined;
  readonly values?: FormValues | undefined;
  readonly onWritten: (item: CaseItemId) => void;
  readonly onCancel: () => void;
}

/** The form, with what was typed before. */
export function EntryForm(props: EntryFormProps): JSX.Element {
  const { caseRoom, thisMoment, say } = useWorkspace();
  const name = () => `${props.form.kind} ${props.item ?? ''}`.trim();
  const draft = caseRoom.draftOf(props.caseId, name())?.values;
  const [values, setValues] = createSignal<FormValues>(
    draft ??
      props.values ??
      (props.form.fields.some((field) => field.name === 'on') ? { on: thisMoment().slice(0, 10) } : {}),
  );
  const [tried, setTried] = createSignal(false);
  const [refusedAs, setRefusedAs] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const language = caseRoom.language;
  const set = (field: string, value: string) => {
    setValues((before) => ({ ...before, [field]: value }));
    caseRoom.keepDraft({ caseId: props.caseId, form: name(), values: values() });
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const says = props.form.saying(values());
    if (says === undefined || busy()) return;
    setBusy(true);
    const written = await caseRoom.write({ caseId: props.caseId, says, item: props.item });
    setBusy(false);
    if (written.ok) {
      caseRoom.dropDraft(props.caseId, name());
      say(words.saved[language()]);
      props.onWritten(written.value.item);
    } else setRefusedAs(written.issue);
  };
  const cancel = () => {
    caseRoom.dropDraft(props.caseId, name());
    props.onCancel();
  };
  return (
    <form
      class="stack form"
      autocomplete="off"
      novalidate
      onSubmit={submit}
      aria-label={kindWords[props.form.kind][language()]}
    >
      <Show when={draft !== undefined}>
        <p class="quiet small">{words.draftKept[language()]}</p>
      </Show>
      <For each={props.form.fields.filter((field) => field.shown?.(values()) ?? true)}>
        {(field) => (
          <FormPart
            field={field}
            value={values()[field.name] ?? ''}
            onInput={(value) => set(field.name, value)}
            error={
              tried() && field.needed === true && (values()[field.name] ?? '').trim() === ''
                ? words.needed[language()]
                : undefined
            }
          />
        )}
      </For>
      <Show when={refusedAs()}>
        {(code) => (
          <Notice
            tone="owed"
            announce="at-once"
            title={(code() === 'too-long' ? words.tooLong : words.notWritten)[language()]}
          />
        )}
      </Show>
      <div class="row">
        <Button kind="submit" tone="primary" icon="check" busy={busy()}>
          {words.save[language()]}
        </Button>
        <Button tone="quiet" onPress={cancel}>
          {words.cancel[language()]}
        </Button>
      </div>
    </form>
  );
}

function FormPart(props: {
  readonly field: FormField;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly error: string | undefined;
}): JSX.Element {
  const { caseRoom } = useWorkspace();
  const label = () => props.field.label[caseRoom.language()];
  const options = () =>
    (props.field.options ?? []).map(([value, said]) => ({ value, label: said[caseRoom.language()] }));
  const toggle = (value: string, on: boolean) => {
    const before = props.value.split(' ').filter((each) => each !== '' && each !== value);
    props.onInput([...before, ...(on ? [value] : [])].join(' '));
  };
  return (
    <Switch>
      <Match when={props.field.kind === 'line' || props.field.kind === 'lines'}>
        <Field
          kind={props.field.kind === 'lines' ? 'lines' : 'line'}
          label={label()}
          value={props.value}
          onInput={props.onInput}
          error={props.error}
        />
      </Match>
      <Match when={props.field.kind === 'help'}>
        <Field label={label()} maxLength={200} value={props.value} onInput={props.onInput} error={props.error} />
        <ChooseHelp onChoose={props.onInput} />
      </Match>
      <Match when={props.field.kind === 'date' || props.field.kind === 'time'}>
        <DateField
          kind={props.field.kind === 'time' ? 'time' : 'date'}
          label={label()}
          value={props.value}
          onInput={props.onInput}
          error={props.error}
        />
      </Match>
      <Match when={props.field.kind === 'select'}>
        <Select
          label={label()}
          value={props.value}
          options={options()}
          onChoose={props.onInput}
          unchosen="–"
          error={props.error}
        />
      </Match>
      <Match when={props.field.kind === 'tick'}>
        <Tick label={label()} checked={props.value === 'yes'} onChange={(on) => props.onInput(on ? 'yes' : '')} />
      </Match>
      <Match when={props.field.kind === 'ticks'}>
        <fieldset class="stack-tight">
          <legend>{label()}</legend>
          <For each={options()}>
            {({ value, label: each }) => (
              <Tick
                label={each}
                checked={props.value.split(' ').includes(value)}
                onChange={(on) => toggle(value, on)}
              />
            )}
          </For>
        </fieldset>
      </Match>
    </Switch>
  );
}
