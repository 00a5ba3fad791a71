/** Label, hint and error around one control, tied together for assistive technology. It knows no values. */
import { createUniqueId, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';

export interface FrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** May stay empty: "if known", or other words for it. */
  readonly optional?: boolean | string | undefined;
  /** The label is read but not shown; only where the place makes it plain, as in a search box. */
  readonly labelUnseen?: boolean | undefined;
}

export interface FrameIds {
  readonly control: string;
  readonly describedBy: () => string | undefined;
  readonly invalid: () => 'true' | undefined;
}

/** Draws the frame and hands the ids to the control within. Ids are running numbers: they reveal nothing. */
export function FieldFrame(props: FrameProps & { readonly children: (ids: FrameIds) => JSX.Element }): JSX.Element {
  const id = createUniqueId();
  const ids: FrameIds = {
    control: id,
    describedBy: () => {
      const known = [props.hint === undefined ? '' : `${id}-h`, props.error === undefined ? '' : `${id}-e`];
      return known.filter((part) => part !== '').join(' ') || undefined;
    },
    invalid: () => (props.error === undefined ? undefined : 'true'),
  };
  return (
    <div class="field">
      <label class={props.labelUnseen === true ? 'unseen' : 'field-label'} for={id}>
        {props.label}
        <Show when={props.optional}>
          <span class="field-optional"> ({props.optional === true ? 'if known' : props.optional})</span>
        </Show>
      </label>
      <Show when={props.hint}>
        <span class="field-hint" id={`${id}-h`}>
          {props.hint}
        </span>
      </Show>
      {props.children(ids)}
      <FieldError id={`${id}-e`} error={props.error} />
    </div>
  );
}

/** The words of what is wrong, announced when they appear. */
export function FieldError(props: { readonly id: string; readonly error: string | undefined }): JSX.Element {
  return (
    <span id={props.id} role="alert">
      <Show when={props.error}>
        <span class="field-error">
          <Icon name="circle-alert" small />
          <span>{props.error}</span>
        </span>
      </Show>
    </span>
  );
}
