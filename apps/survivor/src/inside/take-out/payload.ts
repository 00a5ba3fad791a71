/**
 * The files of a copy, one after the other as they are asked for: originals or clean copies, then the first page, the records
 * and the custody log, which say of each file what became of it. No key and no sealed name of a file is among them.
 */

import { sha256, utf8 } from '@holdfast/crypto';
import type { Instant } from '@holdfast/domain';
import type { CustodyFact, PacketPart } from '@holdfast/evidence';
import { custodyBytes, custodyLog, ownPaths, toHex } from '@holdfast/evidence';
import type { Desk } from '@holdfast/vault/log';
import type { Attachment } from '@holdfast/wire';
import { wholeFile } from '../evidence/sealing.ts';
import { type CopyMeans, copyForSharing } from '../evidence/share-copy.ts';
import type { Held } from '../state/held.ts';
import type { Reader } from '../words/rows.ts';
import { pathOfFile } from './file-names.ts';
import type { ListedFile } from './files-part.ts';
import { indexPage } from './index-page.ts';
import { receiptParts } from './receipts-part.ts';
import type { FilesChoice, Records } from './records.ts';
import { recordsBytes } from './records-file.ts';

export type PayloadAsk = {
  readonly held: Held;
  readonly records: Records;
  readonly files: FilesChoice;
  readonly reader: Reader;
  readonly now: Instant;
  readonly desk: Desk;
  readonly means: CopyMeans;
  /** The longest file whose bytes may be opened all at once, to be drawn anew. */
  readonly longestDrawn: number;
  /** Bytes of files so far, of originals and of those that stayed out. */
  readonly onRead: (bytes: number) => void;
  /** Whether a page that checks the copy lies beside it. */
  readonly hasCheckPage: boolean;
  readonly onListed: (files: readonly ListedFile[]) => void;
};

/** Everything under `data/`. Throws when a file that was begun cannot be read to its end: a copy with a hole is none. */
export async function* payloadOf(ask: PayloadAsk): AsyncGenerator<PacketPart> {
  const { records, now } = ask;
  const listed: ListedFile[] = [];
  const out: CustodyFact[] = [];
  for (const [index, { current, removedAt }] of records.files.entries()) {
    const number = index + 1;
    const base = { number, attachment: current, sha256: toHex(current.file.sha256) };
    const of = `attachment ${current.id}`;
    if (removedAt !== undefined) {
      listed.push({ ...base, how: 'removed' });
      continue;
    }
    const found = await bytesFor(current, ask);
    if (found === null) {
      listed.push({ ...base, how: 'left-out' });
      out.push({ at: now, act: 'left-out', of, ...hashOf(current) });
      ask.onRead(current.file.length);
      continue;
    }
    const path = pathOfFile(number, found.mediaType);
    yield { path, bytes: found.bytes };
    listed.push({ ...base, how: found.how, path });
    out.push({
      at: now,
      act: found.how === 'cleaned' ? 'taken-out-cleaned' : 'taken-out',
      of,
      path,
      sha256: found.sha256,
    });
  }
  ask.onListed(listed);
  yield { path: ownPaths.index, bytes: [utf8(indexPage({ ...ask, files: listed }))] };
  yield { path: 'data/records.json', bytes: [recordsBytes({ ...ask, listed })] };
  yield* receiptParts(ask.held, records);
  yield { path: ownPaths.custody, bytes: [custodyBytes(custodyLog([...factsOf(records), ...out]))] };
}

function hashOf({ file }: Attachment): { readonly sha256: string } {
  return { sha256: toHex(file.sha256) };
}

type Found = {
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly mediaType: string;
  readonly how: 'original' | 'cleaned';
  readonly sha256: string;
};

/** What of this file goes along; `null` when nothing does. */
async function bytesFor(attachment: Attachment, ask: PayloadAsk): Promise<Found | null> {
  const { file, mediaType } = attachment;
  if (ask.files === 'none') return null;
  if (ask.files === 'originals') {
    // Asked for before it is promised: one that cannot be read is listed as not here, and the rest still goes.
    const first = await ask.desk.readFile({ file, from: 0, length: file.length });
    if (!first.ok || (file.length > 0 && first.value.length === 0)) return null;
    return { bytes: original(attachment, first.value, ask), mediaType, how: 'original', ...hashOf(attachment) };
  }
  if (file.length > ask.longestDrawn) return null;
  const whole = await wholeFile(ask.desk, file);
  const made = whole === null ? null : await copyForSharing(whole, ask.means);
  whole?.fill(0);
  if (made === null || !made.ok) return null;
  ask.onRead(file.length);
  return {
    bytes: [made.copy.bytes],
    mediaType: made.copy.mediaType,
    how: 'cleaned',
    sha256: toHex(sha256(made.copy.bytes)),
  };
}

async function* original(
  { file }: Attachment,
  first: Uint8Array,
  { desk, onRead }: PayloadAsk,
): AsyncGenerator<Uint8Array> {
  let piece = first;
  for (let at = 0; at < file.length; ) {
    yield piece;
    at += piece.length;
    onRead(piece.length);
    if (at >= file.length) return;
    const next = await desk.readFile({ file, from: at, length: file.length - at });
    if (!next.ok || next.value.length === 0) throw new Error('a file ends before its end');
    piece = next.value;
  }
}

/** What happened to everything before now, as the notes tell it. */
function factsOf({ orders, incidents, contacts, files }: Records): readonly CustodyFact[] {
  const written = (kind: string, all: Records['orders'] | Records['incidents'] | Records['contacts']) =>
    all.flatMap(({ current, versions }) =>
      versions.map(
        ({ writtenAt }, index): CustodyFact => ({
          at: writtenAt,
          act: index === 0 ? 'written' : 'corrected',
          of: `${kind} ${current.id}`,
        }),
      ),
    );
  const ofFiles = files.flatMap(({ current, versions, removedAt }): readonly CustodyFact[] => {
    const of = `attachment ${current.id}`;
    const said = versions.map(
      ({ writtenAt }, index): CustodyFact =>
        index === 0
          ? { at: writtenAt, act: 'came-in', of, ...hashOf(current) }
          : { at: writtenAt, act: 'described-anew', of },
    );
    return removedAt === undefined ? said : [...said, { at: removedAt, act: 'removed', of }];
  });
  return [...written('order', orders), ...written('incident', incidents), ...written('contact', contacts), ...ofFiles];
}
