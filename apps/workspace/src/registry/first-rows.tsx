/** The first rows of a file as the orders they would become, or the reasons why not. Nothing of them is stored yet. */

import { civilDateAt as civilDay } from '@holdfast/domain';
import { Notice, Table } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { expiryWords } from '../orders/order-words.ts';
import { sayDate } from '../spoken-format.ts';
import { wholeFaultSaid } from './fault-words.ts';
import { importWords } from './import-words.ts';
import { faultSaid } from './registry-words.ts';

type Row = ApiReply<'lookAtFile'>['rows'][number];

/** A table of both. */
export function FirstRows(props: { readonly looked: ApiReply<'lookAtFile'> }): JSX.Element {
  const issued = ({ order }: Row) =>
    order === undefined ? '' : sayDate(civilDay(order.issuedAt, order.issuingCourt.timeZone));
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
            { title: importWords.line, names: true, number: true, cell: (row) => row.line },
            { title: importWords.orderNumber, cell: (row) => <span class="code">{row.order?.orderNumber ?? ''}</span> },
            { title: importWords.protected, cell: (row) => row.order?.protectedParty.name ?? '' },
            { title: importWords.restrained, cell: (row) => row.order?.restrainedParty.name ?? '' },
            { title: importWords.issued, cell: issued },
            { title: importWords.ends, cell: (row) => (row.order === undefined ? '' : expiryWords(row.order.expiry)) },
            {
              title: importWords.taken,
              cell: (row) => (
                <Show when={row.faults.length > 0} fallback={importWords.yes}>
                  <ul class="list-plain">
                    <For each={row.faults}>{(fault) => <li>{faultSaid(fault)}</li>}</For>
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
