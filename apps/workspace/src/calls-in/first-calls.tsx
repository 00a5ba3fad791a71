/** The first rows of a file as the calls they would become, or the reasons why not. Nothing of them is stored yet. */

import { Notice, sayMoment, Table } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { wholeFaultSaid } from '../registry/fault-words.ts';
import { importWords } from '../registry/import-words.ts';
import { faultSaid } from '../registry/registry-words.ts';
import { useWorkspace } from '../workspace.ts';
import { callFieldWords } from './call-field-words.ts';

/** A table of both. */
export function FirstCalls(props: { readonly looked: ApiReply<'lookAtCalls'> }): JSX.Element {
  const { time } = useWorkspace();
  return (
    <>
      <Show when={props.looked.fault}>
        {(fault) => (
          <Notice tone="owed" title={wholeFaultSaid(fault().code)} announce="politely">
            <Show when={fault().where}>{(where) => <p>{where()}</p>}</Show>
          </Notice>
        )}
      </Show>
      <Show when={props.looked.rows.length > 0}>
        <Table
          caption={importWords.firstRows(props.looked.rows.length)}
          rows={props.looked.rows}
          columns={[
            { title: importWords.row, names: true, number: true, cell: (row) => row.row },
            {
              title: callFieldWords['call-number'],
              cell: (row) => <span class="code">{row.call?.callNumber ?? ''}</span>,
            },
            {
              title: callFieldWords.received,
              cell: (row) => (row.call === undefined ? '' : sayMoment(row.call.receivedAt, time())),
            },
            { title: callFieldWords['initial-type'], cell: (row) => row.call?.initialType ?? '' },
            { title: callFieldWords.disposition, cell: (row) => row.call?.disposition ?? '' },
            {
              title: importWords.taken,
              cell: (row) => (
                <Show when={row.faults.length > 0} fallback={importWords.yes}>
                  <ul class="list-plain">
                    <For each={row.faults}>{(fault) => <li>{faultSaid(fault, 'calls')}</li>}</For>
                  </ul>
                </Show>
              ),
            },
          ]}
        />
      </Show>
    </>
  );
}
