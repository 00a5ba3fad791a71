/** The keys of the workspace, on `?`. */

import { Button, Dialog } from '@holdfast/ui';
import { For, type JSX } from 'solid-js';
import { said, spoken } from '../language.ts';
import { frameWords } from './frame-words.ts';

const keys = spoken([
  { key: '/', does: said('Go to the search or filter of this page', 'Ir a la búsqueda o al filtro de esta página') },
  { key: 'Ctrl K', does: said('Commands: go anywhere by typing', 'Comandos: ir a cualquier parte escribiendo') },
  { key: '?', does: said('Show these keys', 'Mostrar estas teclas') },
  {
    key: 'Esc',
    does: said(
      'Close what is open; from a record, back to its list',
      'Cerrar lo abierto; desde un registro, volver a su lista',
    ),
  },
  {
    key: 'Tab',
    does: said(
      'Move to the next thing that can be pressed or typed into',
      'Ir a lo siguiente que se puede pulsar o donde se puede escribir',
    ),
  },
]);

/** A dialog listing the keys. */
export function KeysHelp(props: { readonly open: boolean; readonly onClose: () => void }): JSX.Element {
  return (
    <Dialog open={props.open} title={frameWords.keys} onClose={() => props.onClose()}>
      <dl class="keys">
        <For each={keys}>
          {(each) => (
            <div>
              <dt>
                <kbd class="key">{each.key}</kbd>
              </dt>
              <dd>{each.does}</dd>
            </div>
          )}
        </For>
      </dl>
      <Button onPress={() => props.onClose()}>{frameWords.close}</Button>
    </Dialog>
  );
}
