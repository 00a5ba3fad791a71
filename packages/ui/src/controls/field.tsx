/**
 * The only text input of both apps. Browsers are told to remember, correct and complete nothing, and no `name` is given,
 * because a plain input leaves what was typed in the profile's files.
 */
import { type JSX, Match, Switch } from 'solid-js';
import { FieldFrame, type FrameProps } from './field-frame.tsx';

export type FieldKind = 'line' | 'lines' | 'code' | 'digits' | 'passphrase' | 'search';

export interface FieldProps extends FrameProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly kind?: FieldKind | undefined;
  readonly maxLength?: number | undefined;
  readonly rows?: number | undefined;
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly short?: boolean | undefined;
  readonly placeholder?: string | undefined;
  /** Only where a password manager is welcome, as at a staff sign-in; never on the survivor's side. */
  readonly remember?: 'username' | 'current-password' | 'new-password' | 'one-time-code' | undefined;
  readonly ref?: ((element: HTMLElement) => void) | undefined;
}

/** A line, several lines, a code, digits, a passphrase or a search; the value lives with the caller. */
export function Field(props: FieldProps): JSX.Element {
  const kind = () => props.kind ?? 'line';
  const boxClass = () =>
    `field-box${kind() === 'code' || kind() === 'digits' ? ' field-box-code' : ''}${props.short === true ? ' field-box-short' : ''}`;
  const type = () => {
    if (kind() === 'passphrase') return 'password';
    return kind() === 'search' ? 'search' : 'text';
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
        <Switch>
          <Match when={kind() === 'lines'}>
            <textarea
              id={ids.control}
              class={boxClass()}
              ref={(element) => props.ref?.(element)}
              rows={props.rows ?? 5}
              value={props.value}
              maxLength={props.maxLength}
              readOnly={props.readOnly}
              required={props.required}
              aria-invalid={ids.invalid()}
              aria-describedby={ids.describedBy()}
              autocomplete="off"
              autocapitalize="sentences"
              spellcheck={false}
              onInput={(event) => props.onInput(event.currentTarget.value)}
            />
          </Match>
          <Match when={kind() !== 'lines'}>
            <input
              id={ids.control}
              class={boxClass()}
              ref={(element) => props.ref?.(element)}
              type={type()}
              inputMode={kind() === 'digits' ? 'numeric' : undefined}
              value={props.value}
              maxLength={props.maxLength}
              readOnly={props.readOnly}
              required={props.required}
              placeholder={props.placeholder}
              aria-invalid={ids.invalid()}
              aria-describedby={ids.describedBy()}
              autocomplete={props.remember ?? 'off'}
              autocapitalize={kind() === 'line' ? 'sentences' : 'none'}
              autocorrect="off"
              spellcheck={false}
              onInput={(event) => props.onInput(event.currentTarget.value)}
            />
          </Match>
        </Switch>
      )}
    </FieldFrame>
  );
}
