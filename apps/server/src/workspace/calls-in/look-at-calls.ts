/** What the beginning of a file of calls tells and what its first rows would become. Nothing of it is stored or logged. */
import { type Instant, idOf } from '@holdfast/domain';
import type { ApiReply, CallSourceSettings } from '@holdfast/wire';
import { callFromRow, eidoRows, lookAtHeadOfCalls, tableOfCalls } from '@holdfast/wire/calls-in';
import { tableRows } from '@holdfast/wire/registry';
import { once, withoutCutLine } from '../registry/look-at-file.ts';

/** As many rows as a person compares at a glance. */
const rowsShown = 12;

/** `head` by its own signs, and by `settings` when a mapping is given. */
export async function lookAtCalls({
  head,
  settings,
  now,
}: {
  readonly head: Uint8Array;
  readonly settings: CallSourceSettings | undefined;
  readonly now: Instant;
}): Promise<ApiReply<'lookAtCalls'>> {
  const looked = lookAtHeadOfCalls(head);
  const told = { ...looked, columns: [...looked.columns] };
  if (settings === undefined) return { ...told, rows: [] };
  const rows: ApiReply<'lookAtCalls'>['rows'] = [];
  const parts =
    settings.format === 'csv'
      ? tableRows({ bytes: once(withoutCutLine(head)), settings, reading: tableOfCalls })
      : eidoRows({ bytes: once(head), encoding: settings.encoding });
  for await (const part of parts) {
    if (part.kind === 'left-out') continue;
    if (part.kind === 'fault') {
      // The head is cut anywhere, so its end says nothing of the file's.
      const cut = part.fault.code === 'truncated' || (part.fault.code === 'not-json' && head.length >= longHead);
      if (!cut && rows.length === 0) return { ...told, rows, fault: part.fault };
      break;
    }
    for (const row of part.rows.slice(0, rowsShown - rows.length)) {
      const read = callFromRow({ row, settings, id: idOf(`row-${row.number}`), now });
      rows.push({
        row: row.number,
        line: row.from,
        faults: read.ok ? [] : [...read.issue],
        ...(read.ok ? { call: read.value.call } : {}),
      });
    }
  }
  return { ...told, rows };
}

/** A head of this length is most likely cut. */
const longHead = 64 * 1024;
