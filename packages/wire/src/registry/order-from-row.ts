/** A waiting row of either format to an order, or every fault that keeps it out. The one door for imports and for corrections. */
import { type Instant, kindOfForm, type OrderId, orderFromNiem, type Result, refused } from '@holdfast/domain';
import type { WaitingRow } from './cells.ts';
import { documentFromCells } from './document-cells.ts';
import { type OrderInRow, orderFromCells, takenOrder } from './order-from-cells.ts';
import { type RowFault, rowFaultCodeOf } from './row-fault.ts';
import type { SourceSettings } from './settings.ts';

/** The order of `row`. In a document what the source says stands only where the document says nothing. */
export function orderFromRow({
  row,
  settings,
  id,
  now,
}: {
  readonly row: Pick<WaitingRow, 'cells' | 'fault'>;
  readonly settings: SourceSettings;
  readonly id: OrderId;
  readonly now: Instant;
}): Result<OrderInRow, readonly RowFault[]> {
  if (row.fault !== undefined) return refused([{ field: '(row)', code: row.fault }]);
  if (settings.format === 'csv') return orderFromCells({ cells: row.cells, settings, id, now });
  const damaged = Object.entries(row.cells).find(([, text]) => text.includes('\uFFFD'));
  if (damaged !== undefined) return refused([{ field: damaged[0], code: 'not-decodable' }]);
  const { told } = settings;
  const document = documentFromCells(row.cells);
  const said = (element: string) =>
    Object.keys(row.cells).some((path) => path.endsWith(`/hf:OrderAugmentation/${element}`));
  const read = orderFromNiem(document, {
    id,
    // A file does not say by itself how much its word counts.
    provenance: told.provenance,
    ...(said('hf:CourtPlaceCode') ? {} : { place: told.place }),
    ...(said('hf:CourtTimeZoneText') ? {} : { timeZone: told.timeZone }),
    ...(said('hf:OrderCategoryCode') ? {} : { kind: told.kind ?? kindOfForm[told.instrument ?? 'other'] ?? 'unknown' }),
    ...(said('hf:OrderInstrumentCode') ? {} : { instrument: told.instrument ?? 'other' }),
  });
  if (!read.ok) return refused(read.issue.map(({ element, code }) => ({ field: element, code: rowFaultCodeOf(code) })));
  return takenOrder({ order: read.value.order, now });
}
