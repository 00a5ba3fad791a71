/** What can be pressed. A button that cannot act yet stays focusable and says why; it never fires while it works. */
import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'destroy';

const toneClass: Readonly<Record<ButtonTone, string>> = {
  primary: 'button button-primary',
  plain: 'button',
  quiet: 'button button-quiet',
  destroy: 'button button-destroy',
};

export interface ButtonProps {
  readonly children: JSX.Element;
  readonly onPress?: ((event: MouseEvent) => void) | undefined;
  readonly tone?: ButtonTone | undefined;
  readonly icon?: IconName | undefined;
  /** `submit` sends the form around it. */
  readonly kind?: 'button' | 'submit' | undefined;
  /** Working: keeps its place and its focus, and does not act again. */
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly wide?: boolean | undefined;
  /** Says more than the visible words, for those who do not see the row it stands in. */
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly describedBy?: string | undefined;
}

/** A button. While `busy` or `disabled` it takes focus but does nothing. */
export function Button(props: ButtonProps): JSX.Element {
  const still = () => props.busy === true || props.disabled === true;
  const press = (event: MouseEvent) => {
    if (still()) {
      event.preventDefault();
      return;
    }
    props.onPress?.(event);
  };
  return (
    <button
      type={props.kind ?? 'button'}
      class={toneClass[props.tone ?? 'plain']}
      classList={{ 'button-wide': props.wide === true }}
      aria-disabled={still() ? 'true' : undefined}
      aria-busy={props.busy === true ? 'true' : undefined}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-describedby={props.describedBy}
      onClick={press}
    >
      <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
      <span>{props.children}</span>
    </button>
  );
}

export interface LinkButtonProps {
  readonly children: JSX.Element;
  readonly href: string;
  readonly tone?: ButtonTone | undefined;
  readonly icon?: IconName | undefined;
  readonly wide?: boolean | undefined;
  readonly onFollow?: ((event: MouseEvent) => void) | undefined;
}

/** A link that looks like a button: it goes somewhere, it does not act. */
export function LinkButton(props: LinkButtonProps): JSX.Element {
  return (
    <a
      href={props.href}
      class={toneClass[props.tone ?? 'plain']}
      classList={{ 'button-wide': props.wide === true }}
      onClick={(event) => props.onFollow?.(event)}
    >
      <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
      <span>{props.children}</span>
    </a>
  );
}
