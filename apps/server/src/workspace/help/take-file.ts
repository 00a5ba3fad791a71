/**
 * Takes a file of the directory of help: JSON, or a zip of tables. It is held in memory while it is read, within limits; nothing is
 * written before all of it is known, and then all or nothing.
 */
import { ok, type Result, refused } from '@holdfast/domain';
import {
  gatherHelp,
  type HelpTaking,
  helpLookUpOver,
  helpOfferFrom,
  helpTableOfFile,
  helpWordsOf,
  type KnownHelpRow,
  takeInHelp,
} from '@holdfast/domain/directory';
import { zipSource } from '@holdfast/evidence';
import { type HelpListing, keepHelpFile, readHelpMarks } from '@holdfast/store';
import { type HelpImportAnswer, largestHelpFile, mostHelpRows } from '@holdfast/wire';
import { rowsOfHelpJson, rowsOfHelpTable } from '@holdfast/wire/help';
import type { Issue } from '../../refusal.ts';
import type { StaffVisit } from '../answering.ts';
import { breathe } from './breathe.edge.ts';

const purpose = 'help-directory';
/** Source: product decision; tables pack to a fifth, and a zip that grows further is not one of tables. */
const mostUnpacked = 256 * 1024 * 1024;
const rowsBetweenBreaths = 5_000;

interface AboutFile {
  readonly name: string;
  readonly source: string;
  readonly licence?: string;
}

interface ReadFile {
  readonly format: 'json' | 'tables';
  readonly leftAside: readonly string[];
}

/** Whoever brings it in, at which moment. */
export interface HelpTaker extends Pick<StaffVisit, 'acting' | 'now'> {
  readonly newId: () => string;
}

/** Brings the file in. Refused with `bad-input` and the field `file` when it is no directory, or more than is taken. */
export async function takeHelpFile({
  taker,
  about,
  bytes,
}: {
  readonly taker: HelpTaker;
  readonly about: AboutFile;
  readonly bytes: AsyncIterable<Uint8Array>;
}): Promise<Result<HelpImportAnswer, Issue>> {
  const { acting, newId, now } = taker;
  const whole = await wholeOf(bytes);
  if (whole === null) return refused({ code: 'too-large' });
  const taking = takeInHelp();
  const read = isZip(whole) ? await readZip(whole, taking) : await readJson(whole, taking);
  if (!read.ok) return read;
  if (taking.read() === 0) return refused(notTaken('no-rows'));
  const marked = await acting(purpose, readHelpMarks);
  await breathe();
  const taken = taking.end(marked);
  await breathe();
  const listings = await listingsOf(taken.rows);
  const kept = taken.rejects.filter((each) => each.kept).length;
  const told = {
    id: newId(),
    fileName: about.name,
    source: about.source,
    format: read.value.format,
    broughtAt: now,
    read: taken.read,
    kept: taken.rows.length,
    rejected: taken.rejects.length - kept,
    noted: kept,
    leftAside: [...read.value.leftAside],
  };
  const { rows, rejects } = taken;
  await acting(purpose, (session) =>
    keepHelpFile(session, { about: { ...told, licence: about.licence ?? null }, rows, listings, rejects }),
  );
  return ok({ ...told, ...(about.licence === undefined ? {} : { licence: about.licence }) });
}

/** What lists show of every offer among `rows`, and the words it is found by. */
export async function listingsOf(rows: readonly KnownHelpRow[]): Promise<ReadonlyMap<string, HelpListing>> {
  const lookUp = helpLookUpOver(rows);
  const listings = new Map<string, HelpListing>();
  let since = 0;
  for (const { table, id } of rows) {
    if (table !== 'service') continue;
    const offer = helpOfferFrom(id, await gatherHelp(id, lookUp));
    if (offer === undefined) continue;
    listings.set(id, { title: offer.name, by: offer.by, standing: offer.standing, words: helpWordsOf(offer) });
    since += 1;
    if (since % 500 === 0) await breathe();
  }
  return listings;
}

async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > largestHelpFile) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Source: PKWARE APPNOTE 6.3.10, section 4.3.7: how a file within a zip begins. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

async function readZip(bytes: Uint8Array, taking: HelpTaking): Promise<Result<ReadFile, Issue>> {
  const opened = await zipSource({
    length: bytes.length,
    read: async (from, length) => {
      if (from < 0 || from + length > bytes.length) throw new Error('beyond the end');
      return bytes.subarray(from, from + length);
    },
  });
  if (!opened.ok) return refused(notTaken('not-a-zip'));
  const left = { bytes: mostUnpacked };
  const leftAside: string[] = [];
  try {
    for (const path of opened.value.paths) {
      const table = helpTableOfFile(path);
      const content = opened.value.read(path);
      if (table === undefined || content === null) {
        if (!/(^|\/)datapackage\.json$/.test(path)) leftAside.push(path.slice(0, 300));
        continue;
      }
      for await (const row of rowsOfHelpTable({ table, bytes: within(content, left) })) {
        taking.take(row);
        if (taking.read() > mostHelpRows) return refused(notTaken('too-many-rows'));
        if (taking.read() % rowsBetweenBreaths === 0) await breathe();
      }
    }
  } catch {
    return refused(notTaken(left.bytes < 0 ? 'too-large' : 'not-a-zip'));
  }
  return ok({ format: 'tables', leftAside: leftAside.slice(0, 50) });
}

async function* within(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  left: { bytes: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of bytes) {
    left.bytes -= piece.length;
    if (left.bytes < 0) throw new Error('more than is taken');
    yield piece;
  }
}

async function readJson(bytes: Uint8Array, taking: HelpTaking): Promise<Result<ReadFile, Issue>> {
  const value = jsonFrom(bytes);
  const rows = value === undefined ? undefined : rowsOfHelpJson(value);
  if (rows === undefined) return refused(notTaken('not-a-directory'));
  for (const row of rows) {
    taking.take(row);
    if (taking.read() > mostHelpRows) return refused(notTaken('too-many-rows'));
    if (taking.read() % rowsBetweenBreaths === 0) await breathe();
  }
  return ok({ format: 'json', leftAside: [] });
}

function jsonFrom(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function notTaken(code: string): Issue {
  return { code: 'bad-input', fields: [{ field: 'file', code }] };
}
