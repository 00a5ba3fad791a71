/** One of a few, all in view. Nothing is chosen beforehand: a default here could become a statement nobody made. */
import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { FieldError } from './field-frame.tsx';
import type { Option } from './select.tsx';

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: Value | '' | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
  /** Side by side, for short words such as yes / no / cannot tell. */
  readonly inRow?: boolean | undefined;
  readonly legendUnseen?: boolean | undefined;
}

/** A radio group. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const id = createUniqueId();
  const describedBy = () => {
    const known = [props.hint === undefined ? '' : `${id}-h`, props.error === undefined ? '' : `${id}-e`];
    return known.filter((part) => part !== '').join(' ') || undefined;
  };
  return (
    <fieldset class="field" aria-describedby={describedBy()}>
      <legend class={props.legendUnseen === true ? 'unseen' : 'field-label'}>{props.legend}</legend>
      <Show when={props.hint}>
        <span class="field-hint" id={`${id}-h`}>
          {props.hint}
        </span>
      </Show>
      <div class={props.inRow === true ? 'choice-row' : 'choice-options'}>
        <For each={props.options}>
          {(option) => (
            <label class="option">
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={props.value === option.value}
                autocomplete="off"
                onChange={() => props.onChoose(option.value)}
              />
              <span class="option-words">
                <span>{option.label}</span>
                <Show when={option.hint}>
                  <span class="field-hint">{option.hint}</span>
                </Show>
              </span>
            </label>
          )}
        </For>
      </div>
      <FieldError id={`${id}-e`} error={props.error} />
    </fieldset>
  );
}
