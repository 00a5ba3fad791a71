/** A day, or a day and a time, by the platform's own picker. Nothing is remembered; the value is text as the wall shows it. */
import type { JSX } from 'solid-js';
import { FieldFrame, type FrameProps } from './field-frame.tsx';

export interface DateFieldProps extends FrameProps {
  /** `YYYY-MM-DD`, `HH:MM` or `YYYY-MM-DDTHH:MM`, or empty: what the picker gives. */
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly kind?: 'date' | 'time' | 'date-and-time' | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly required?: boolean | undefined;
}

const types = { date: 'date', time: 'time', 'date-and-time': 'datetime-local' } as const;

/** A date field; the caller parses its text, which belongs to the place and not to this device's zone. */
export function DateField(props: DateFieldProps): JSX.Element {
  return (
    <FieldFrame
      label={props.label}
      hint={props.hint}
      error={props.error}
      optional={props.optional}
      labelUnseen={props.labelUnseen}
    >
      {(ids) => (
        <input
          id={ids.control}
          class="field-box"
          classList={{
            'field-box-short': props.kind !== 'date-and-time',
            'field-box-moment': props.kind === 'date-and-time',
          }}
          type={types[props.kind ?? 'date']}
          value={props.value}
          min={props.min}
          max={props.max}
          required={props.required}
          aria-invalid={ids.invalid()}
          aria-describedby={ids.describedBy()}
          autocomplete="off"
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
