/**
 * A question that must be answered before going on. The platform's own dialog: it holds the focus, makes the page behind inert,
 * closes on Escape and gives the focus back. It needs no markup text and no inline style.
 */
import { createEffect, createUniqueId, type JSX, onCleanup, Show } from 'solid-js';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}

/** Shows its children above the page while `open`; `onClose` is called on Escape and on the platform's own closing. */
export function Dialog(props: DialogProps): JSX.Element {
  const id = createUniqueId();
  return (
    <Show when={props.open}>
      <OpenDialog id={id} title={props.title} onClose={() => props.onClose()}>
        {props.children}
      </OpenDialog>
    </Show>
  );
}

function OpenDialog(props: Omit<DialogProps, 'open'> & { readonly id: string }): JSX.Element {
  let element: HTMLDialogElement | undefined;
  const before = document.activeElement;
  createEffect(() => {
    if (element !== undefined && !element.open && element.isConnected) element.showModal();
  });
  onCleanup(() => {
    if (element?.open === true) element.close();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  return (
    <dialog
      class="dialog"
      aria-labelledby={props.id}
      ref={(made) => {
        element = made;
      }}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </dialog>
  );
}
