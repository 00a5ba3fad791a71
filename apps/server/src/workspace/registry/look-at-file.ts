/** What the beginning of a file tells and what its first rows would become. Nothing of it is stored or logged. */
import { type Instant, idOf } from '@holdfast/domain';
import type { ApiReply, SourceSettings } from '@holdfast/wire';
import { csvRows, lookAtHead, orderFromRow, xmlDocuments } from '@holdfast/wire/registry';

/** As many rows as a person compares at a glance. */
const rowsShown = 12;

/** `head` by its own signs, and by `settings` when a mapping is given. */
export async function lookAtFile({
  head,
  settings,
  now,
}: {
  readonly head: Uint8Array;
  readonly settings: SourceSettings | undefined;
  readonly now: Instant;
}): Promise<ApiReply<'lookAtFile'>> {
  const looked = lookAtHead(head);
  const told = { ...looked, columns: [...looked.columns] };
  if (settings === undefined) return { ...told, rows: [] };
  const rows: ApiReply<'lookAtFile'>['rows'] = [];
  const parts =
    settings.format === 'csv'
      ? csvRows({ bytes: once(withoutCutLine(head)), settings })
      : xmlDocuments({ bytes: once(head), encoding: settings.encoding });
  for await (const part of parts) {
    // The head is cut anywhere, so its end says nothing of the file's.
    if (part.kind === 'fault') {
      if (part.fault.code !== 'truncated' && rows.length === 0) return { ...told, rows, fault: part.fault };
      break;
    }
    for (const row of part.rows.slice(0, rowsShown - rows.length)) {
      const read = orderFromRow({ row, settings, id: idOf(`row-${row.number}`), now });
      rows.push({
        row: row.number,
        line: row.from,
        faults: read.ok ? [] : [...read.issue],
        ...(read.ok ? { order: read.value.order } : {}),
      });
    }
  }
  return { ...told, rows };
}

/** Bytes that are here already, as a file that arrives. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

/** A line that the cut left half would look like a fault; the only line of a file is left as it is. */
export function withoutCutLine(head: Uint8Array): Uint8Array {
  const cut = head.length >= 64 * 1024 ? head.lastIndexOf(10) : -1;
  return cut > 0 ? head.subarray(0, cut + 1) : head;
}
