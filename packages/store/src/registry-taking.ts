/**
 * Makes rows of a file what they are: orders of the registry or calls of the agency. The one door for a piece of an import and for a
 * rejected row that is tried again; a row it does not take is answered with every reason.
 */
import { type CallId, type Instant, idOf, type OrderId } from '@holdfast/domain';
import type { RowFault } from '@holdfast/wire';
import { callFromRow } from '@holdfast/wire/calls-in';
import { orderFromRow, type WaitingRow } from '@holdfast/wire/registry';
import type { Session, StaffActing } from './acting.ts';
import { type CallOfRow, putCallsOfFile } from './calls-in-rows.ts';
import { type OrderOfRow, putOrdersOfFile } from './registry-orders.ts';
import type { ImportSettings } from './registry-settings.ts';

export type Became = { readonly orderId: OrderId } | { readonly callId: CallId };

export type RowOutcome =
  | { readonly row: number; readonly kind: 'new' | 'changed' | 'same'; readonly became: Became }
  | { readonly row: number; readonly kind: 'refused'; readonly faults: readonly RowFault[] };

export type RowsToTake = ImportSettings & {
  readonly rows: readonly Pick<WaitingRow, 'number' | 'cells' | 'fault'>[];
  readonly importId: string;
  readonly sourceName: string;
  readonly now: Instant;
  readonly newId: () => string;
};

/** Takes `rows` in; no row is left without an outcome. */
export async function takeRows(session: Session<StaffActing>, taking: RowsToTake): Promise<readonly RowOutcome[]> {
  return taking.subject === 'orders' ? await takeOrders(session, taking) : await takeCalls(session, taking);
}

async function takeOrders(
  session: Session<StaffActing>,
  { rows, settings, importId, now, newId }: Extract<RowsToTake, { readonly subject: 'orders' }>,
): Promise<readonly RowOutcome[]> {
  const orders: OrderOfRow[] = [];
  const refused: RowOutcome[] = [];
  for (const row of rows) {
    const read = orderFromRow({ row, settings, id: idOf(newId()), now });
    if (read.ok) orders.push({ row: row.number, ...read.value });
    else refused.push({ row: row.number, kind: 'refused', faults: read.issue });
  }
  const put = await putOrdersOfFile(session, { orders, importId, at: now });
  return [
    ...refused,
    ...put.map((outcome): RowOutcome => {
      const { row } = outcome;
      if (outcome.kind !== 'refused') return { row, kind: outcome.kind, became: { orderId: outcome.orderId } };
      const field = outcome.code === 'changed-while-importing' ? '(row)' : 'order-number';
      return { row, kind: 'refused', faults: [{ field, code: outcome.code }] };
    }),
  ];
}

async function takeCalls(
  session: Session<StaffActing>,
  { rows, settings, importId, sourceName, now, newId }: Extract<RowsToTake, { readonly subject: 'calls' }>,
): Promise<readonly RowOutcome[]> {
  const calls: CallOfRow[] = [];
  const refused: RowOutcome[] = [];
  for (const row of rows) {
    const read = callFromRow({ row, settings, id: idOf(newId()), now });
    if (read.ok) calls.push({ row: row.number, ...read.value });
    else refused.push({ row: row.number, kind: 'refused', faults: read.issue });
  }
  // A table says each call once; documents of the standard tell one incident again each time something of it changed.
  const tellsAgain = settings.format === 'eido-json';
  const put = await putCallsOfFile(session, { calls, importId, sourceName, tellsAgain, at: now });
  return [
    ...refused,
    ...put.map((outcome): RowOutcome => {
      const { row } = outcome;
      return outcome.kind === 'refused'
        ? { row, kind: 'refused', faults: [{ field: 'call-number', code: outcome.code }] }
        : { row, kind: outcome.kind, became: { callId: outcome.callId } };
    }),
  ];
}
