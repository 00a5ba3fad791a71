/**
 * Seals the directory of help near her for the phone: what lies at `/a/d.bin`, the same bytes for everybody. It is made from a file in
 * HSDS 3 form that the operator names; without one it is empty, so that being there says nothing. It refuses to carry a place that is
 * confidential, or a row that says its street, whatever the file says of it.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { equalBytes, randomBytes, sha256, toBase64url, utf8 } from '@holdfast/crypto';
import { sealBytes, sealingKeyFrom } from '@holdfast/crypto/open';
import {
  gatherHelp,
  type HelpOffer,
  helpKeyOf,
  helpLookUpOver,
  helpOfferFrom,
  takeInHelp,
} from '@holdfast/domain/directory';
import { rowsOfHelpJson } from '@holdfast/wire/help';
import type { LocalHelp, LocalOffer } from './src/inside/find/local-help.ts';

/** Source: HSDS 3.0, `service.status`: what is offered now, or will be again soon. */
const offered: ReadonlySet<string> = new Set(['active', 'temporarily closed']);

/** A file of a directory in HSDS 3 form, as JSON; `confidential` are ids of places that someone marked by hand. */
export interface HelpFile {
  readonly text: string;
  readonly confidential?: readonly string[];
}

/** What the phone gets of a file. Throws when it is no directory: an operator has to hear of that. */
export async function localHelpFrom(file: HelpFile | null): Promise<LocalHelp> {
  if (file === null) return { version: 1, offers: [] };
  const loose = rowsOfHelpJson(JSON.parse(file.text));
  if (loose === undefined) throw new Error('the file of the directory of help is none in HSDS 3 form');
  const taking = takeInHelp();
  for (const row of loose) taking.take(row);
  const { rows } = taking.end(new Set(file.confidential));
  const open = rows.filter(({ confidential }) => !confidential);
  const known = new Set(open.map(({ table, id }) => helpKeyOf(table, id)));
  const lookUp = helpLookUpOver(open);
  const offers: LocalOffer[] = [];
  for (const { table, id } of open) {
    if (table !== 'service' || !known.has(helpKeyOf(table, id))) continue;
    const offer = helpOfferFrom(id, await gatherHelp(id, lookUp));
    if (offer !== undefined && offered.has(offer.standing)) offers.push(forPhone(offer));
  }
  return { version: 1, offers: offers.toSorted((left, right) => left.name.localeCompare(right.name)) };
}

function forPhone({ id: _, places, ...offer }: HelpOffer): LocalOffer {
  return { ...offer, places: places.map(({ locationId: _place, confidential: _open, ...place }) => place) };
}

/**
 * Seals it into a built folder, and renames the build, so that offline copies are replaced. Where the same lies there already nothing
 * is written. Throws when the folder was never built.
 */
export async function sealHelp(options: {
  readonly outDir: string;
  readonly privateDir: string;
  readonly help: HelpFile | null;
}): Promise<void> {
  const { outDir, privateDir, help } = options;
  const text = utf8(JSON.stringify(await localHelpFrom(help)));
  const [place, note] = [join(outDir, 'a/d.bin'), join(privateDir, 'help-of')];
  const digest = sha256(text);
  if (existsSync(place) && existsSync(note) && equalBytes(digest, await readFile(note))) return;
  const key = await sealingKeyFrom(new Uint8Array(await readFile(join(privateDir, 'pages.key'))));
  const packed = new Uint8Array(await promisify(gzip)(text, { level: 9 }));
  await writeFile(place, await sealBytes({ key, bytes: packed, purpose: utf8('d/1'), random: randomBytes }));
  await writeFile(note, digest);
  const offline = join(outDir, 'sw.js');
  if (!existsSync(offline)) return;
  const before = await readFile(join(privateDir, 'mark'), 'utf8');
  const mark = await markOf(outDir);
  const code = await readFile(offline, 'utf8');
  if (!code.includes(before)) throw new Error('the offline copy does not have the name of its build');
  await writeFile(offline, code.replaceAll(before, mark));
  await writeFile(join(privateDir, 'mark'), mark);
}

/** Names a build by its bytes, so that an offline copy is replaced exactly when something changed. */
export async function markOf(outDir: string): Promise<string> {
  const files = ['index.html', 'a/s.js', 'a/s.css', 'a/w.js', 'a/v.bin', 'a/t.bin', 'a/p.bin', 'a/d.bin'];
  const hashes = await Promise.all(
    files.map(async (file) => sha256(new Uint8Array(await readFile(join(outDir, file))))),
  );
  return toBase64url(sha256(Buffer.concat(hashes))).slice(0, 12);
}
