/** One of a longer list, by the platform's own control: it works by keyboard, by touch and with every screen reader. */
import { For, type JSX, Show } from 'solid-js';
import { FieldFrame, type FrameProps } from './field-frame.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface SelectProps<Value extends string> extends FrameProps {
  readonly value: Value | '';
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
  /** Shown while nothing is chosen; never a value. */
  readonly unchosen?: string | undefined;
  readonly required?: boolean | undefined;
}

/** A select. Nothing is chosen for the reader. */
export function Select<Value extends string>(props: SelectProps<Value>): JSX.Element {
  const choose = (text: string) => {
    const found = props.options.find((option) => option.value === text);
    if (found !== undefined) props.onChoose(found.value);
  };
  return (
    <FieldFrame
      label={props.label}
      hint={props.hint}
      error={props.error}
      optional={props.optional}
      labelUnseen={props.labelUnseen}
    >
      {(ids) => (
        <select
          id={ids.control}
          class="field-box"
          required={props.required}
          aria-invalid={ids.invalid()}
          aria-describedby={ids.describedBy()}
          autocomplete="off"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <Show when={props.unchosen !== undefined || props.value === ''}>
            <option value="" selected={props.value === ''} disabled>
              {props.unchosen ?? 'Choose'}
            </option>
          </Show>
          <For each={props.options}>
            {(option) => (
              <option value={option.value} selected={option.value === props.value}>
                {option.label}
              </option>
            )}
          </For>
        </select>
      )}
    </FieldFrame>
  );
}
