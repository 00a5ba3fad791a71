/** One statement to agree to or not. Never ticked beforehand by us. */
import { createUniqueId, type JSX, Show } from 'solid-js';
import { FieldError } from './field-frame.tsx';

export interface TickProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox with its words. */
export function Tick(props: TickProps): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="field">
      <label class="option">
        <input
          type="checkbox"
          checked={props.checked}
          autocomplete="off"
          aria-invalid={props.error === undefined ? undefined : 'true'}
          aria-describedby={props.error === undefined ? undefined : `${id}-e`}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span class="option-words">
          <span>{props.label}</span>
          <Show when={props.hint}>
            <span class="field-hint">{props.hint}</span>
          </Show>
        </span>
      </label>
      <FieldError id={`${id}-e`} error={props.error} />
    </div>
  );
}
