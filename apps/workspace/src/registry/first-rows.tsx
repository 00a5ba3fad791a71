/** The first rows of a file as the orders they would become, or the reasons why not. Nothing of them is stored yet. */
import { civilDateAt as civilDay } from '@holdfast/domain';
import { Notice, sayDate, Table } from '@holdfast/ui';
import { type ApiReply, fileFaultWords } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { expiryWords } from '../orders/order-words.ts';
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
          <Notice tone="owed" title={fileFaultWords[fault().code]} announce="politely">
            <Show when={fault().where}>{(where) => <p>{where()}</p>}</Show>
          </Notice>
        )}
      </Show>
      <Show when={props.looked.rows.length > 0}>
        <Table
          caption={`The first ${props.looked.rows.length} rows`}
          rows={props.looked.rows}
          columns={[
            { title: 'Line', names: true, number: true, cell: (row) => row.line },
            { title: 'Order number', cell: (row) => <span class="code">{row.order?.orderNumber ?? ''}</span> },
            { title: 'Protected', cell: (row) => row.order?.protectedParty.name ?? '' },
            { title: 'Restrained', cell: (row) => row.order?.restrainedParty.name ?? '' },
            { title: 'Issued', cell: issued },
            { title: 'Ends', cell: (row) => (row.order === undefined ? '' : expiryWords(row.order.expiry)) },
            {
              title: 'Taken',
              cell: (row) => (
                <Show when={row.faults.length > 0} fallback="Yes">
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
