/**
 * Takes the bytes of a file that is brought in: they are read as they arrive, mapped columns wait in the database, and nothing else of
 * the file is kept anywhere. Sent again after a cut it goes on behind the rows that are here.
 */
import { sha256 } from '@holdfast/crypto';
import { ok, type Result, refused } from '@holdfast/domain';
import { finishReceiving, type ImportToReceive, importToReceive, readImport, receiveRows } from '@holdfast/store';
import type { FileFault, RegistryImport } from '@holdfast/wire';
import { type DocumentPart, eidoRows, tableOfCalls } from '@holdfast/wire/calls-in';
import { csvRows, tableRows, type WaitingRow, xmlDocuments } from '@holdfast/wire/registry';
import type { Issue } from '../../refusal.ts';
import type { StaffVisit } from '../answering.ts';

/** Source: product decision; a transaction of some tenths of a second, so that look-ups wait for none. */
const rowsInPiece = 500;
/** Enough of the beginning to tell one export from another: the names of its columns and the first orders. */
const bytesOfHead = 4096;

const purpose = 'registry-import';

/** Reads `bytes` into import `id` and answers how far it is. */
export async function receiveFile({
  visit,
  id,
  bytes,
}: {
  readonly visit: StaffVisit;
  readonly id: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}): Promise<Result<RegistryImport, Issue>> {
  const { acting, concerns } = visit;
  const began = await acting(purpose, (session) => importToReceive(session, id));
  if (!began.ok) return began;
  const source = measured(bytes);
  let waiting: WaitingRow[] = [];
  let fault: FileFault | undefined;
  let leftOut: Readonly<Record<string, number>> = {};
  const send = async (): Promise<Result<unknown, Issue>> => {
    const other = otherFile(began.value, source);
    if (other !== undefined) return refused(other);
    const rows = waiting.splice(0, rowsInPiece);
    if (rows.length === 0) return ok(undefined);
    const sent = await acting(purpose, (session) =>
      receiveRows(session, { id, rows, bytes: source.count(), fileHead: source.head() }),
    );
    concerns.imports.wake();
    return sent;
  };
  for await (const part of partsOf(began.value, source.bytes)) {
    if (part.kind === 'fault') fault = part.fault;
    else if (part.kind === 'left-out') leftOut = part.parts;
    else waiting.push(...part.rows.filter((row) => row.number > began.value.rowsReceived));
    while (waiting.length >= rowsInPiece) {
      const sent = await send();
      if (!sent.ok) return sent;
    }
    if (source.count() > began.value.fileBytes) return refused({ code: 'too-large' });
  }
  const last = await send();
  if (!last.ok) return last;
  waiting = [];
  const short = source.count() < began.value.fileBytes && fault === undefined;
  await acting(purpose, (session) =>
    finishReceiving(session, { id, bytes: source.count(), fault: short ? { code: 'truncated' } : fault, leftOut }),
  );
  concerns.imports.wake();
  return await acting(purpose, (session) => readImport(session, id));
}

function partsOf(began: ImportToReceive, bytes: AsyncIterable<Uint8Array>): AsyncIterable<DocumentPart> {
  if (began.subject === 'calls') {
    const { settings } = began;
    return settings.format === 'csv'
      ? tableRows({ bytes, settings, reading: tableOfCalls })
      : eidoRows({ bytes, encoding: settings.encoding });
  }
  const { settings } = began;
  return settings.format === 'csv'
    ? csvRows({ bytes, settings })
    : xmlDocuments({ bytes, encoding: settings.encoding });
}

/** Going on with another file would put its rows behind those of the first. */
function otherFile(began: ImportToReceive, source: Measured): Issue | undefined {
  const same = began.fileHead === null || began.fileHead === source.head();
  return same ? undefined : { code: 'bad-input', fields: [{ field: 'file', code: 'other-file' }] };
}

/** The bytes stopped coming. What came is here, and sending the file again goes on behind it. */
export class CutOff extends Error {}

interface Measured {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly count: () => number;
  /** A fingerprint of the beginning, once that has passed. */
  readonly head: () => string;
}

function measured(bytes: AsyncIterable<Uint8Array>): Measured {
  let count = 0;
  const start: number[] = [];
  let known: string | undefined;
  async function* passing(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for await (const chunk of bytes) {
        count += chunk.length;
        if (start.length < bytesOfHead) start.push(...chunk.subarray(0, bytesOfHead - start.length));
        yield chunk;
      }
    } catch (cause) {
      throw new CutOff('the sender went away', { cause });
    }
  }
  return {
    bytes: passing(),
    count: () => count,
    head: () => {
      known ??= Buffer.from(sha256(Uint8Array.from(start))).toString('hex');
      return known;
    },
  };
}
