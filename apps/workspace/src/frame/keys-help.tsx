/** The keys of the workspace, on `?`. */
import { Button, Dialog } from '@holdfast/ui';
import { For, type JSX } from 'solid-js';

const keys: readonly (readonly [string, string])[] = [
  ['/', 'Go to the search or filter of this page'],
  ['Ctrl K', 'Commands: go anywhere by typing'],
  ['?', 'Show these keys'],
  ['Esc', 'Close what is open; from a record, back to its list'],
  ['Tab', 'Move to the next thing that can be pressed or typed into'],
];

/** A dialog listing the keys. */
export function KeysHelp(props: { readonly open: boolean; readonly onClose: () => void }): JSX.Element {
  return (
    <Dialog open={props.open} title="Keys" onClose={() => props.onClose()}>
      <dl class="keys">
        <For each={keys}>
          {([key, words]) => (
            <div>
              <dt>
                <kbd class="key">{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          )}
        </For>
      </dl>
      <Button onPress={() => props.onClose()}>Close</Button>
    </Dialog>
  );
}
