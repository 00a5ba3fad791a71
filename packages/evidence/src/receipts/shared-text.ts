/**
 * What was shared, as a file to show beside its receipt: the manifest, and as many of the things as someone wants to show. Each is
 * checked against its digest; the others stay unshown. It proves nothing without the receipt, and refuses what is not one.
 */
import { base64urlFrom, equalBytes, toBase64url } from '@holdfast/crypto';
import { ok, type ReleasedItem, type Result, refused } from '@holdfast/domain';
import {
  cborFrom,
  type DisclosureManifest,
  digestOfItemBytes,
  digestOfManifest,
  disclosureManifest,
  parse,
  type ReceiptOfReport,
  toManifestBytes,
} from '@holdfast/wire';

/** Longer than every text that five hundred things of hers could come to; a longer file was not written by us. */
const longestText = 32 * 1_048_576;

export interface SharedThings {
  readonly manifest: DisclosureManifest;
  /** Things as `toItemBytes` makes them, in any order. */
  readonly things: readonly Uint8Array[];
}

export type SharedIssue =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-shared-things' }
  | { readonly code: 'bad-shared-things' };

/** The text of its file. */
export function toSharedText({ manifest, things }: SharedThings): string {
  const file = {
    v: 1,
    kind: 'what-was-shared',
    manifest: toBase64url(toManifestBytes(manifest)),
    things: things.map(toBase64url),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of a file. Never throws; that it belongs to a receipt is still to be checked. */
export function sharedFromText(text: string): Result<SharedThings, SharedIssue> {
  if (text.length > longestText) return refused({ code: 'not-shared-things' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({ code: 'not-json' });
  }
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'what-was-shared')
    return refused({ code: 'not-shared-things' });
  const bad = refused({ code: 'bad-shared-things' } as const);
  if (!('v' in value) || value.v !== 1 || !('manifest' in value) || !('things' in value)) return bad;
  const manifestBytes = bytesFrom(value.manifest);
  const read = manifestBytes === null ? null : cborFrom(manifestBytes);
  if (read === null || !read.ok || !Array.isArray(value.things)) return bad;
  const manifest = parse(disclosureManifest, read.value);
  const things = value.things.map(bytesFrom);
  const whole = things.flatMap((thing) => (thing === null ? [] : [thing]));
  if (
    !manifest.ok ||
    whole.length !== things.length ||
    manifest.value.digests.length !== manifest.value.release.items.length
  )
    return bad;
  return ok({ manifest: manifest.value, things: whole });
}

function bytesFrom(text: unknown): Uint8Array | null {
  const read = typeof text === 'string' ? base64urlFrom(text) : null;
  return read?.ok === true ? read.value : null;
}

/** Each thing of the release, in its order, and whether it is shown. */
export interface CheckedThing {
  readonly item: ReleasedItem;
  readonly shown?: Uint8Array;
}

/**
 * What the receipt speaks of, thing by thing. `other-release` and `other-content` when the receipt is about something else;
 * `thing-differs` when something shown is none of the things, or was changed since; `at` counts from one.
 */
export function checkShared(
  { manifest, things }: SharedThings,
  receipt: Pick<ReceiptOfReport, 'releaseId' | 'digest'>,
): Result<
  readonly CheckedThing[],
  { readonly code: 'other-release' | 'other-content' } | { readonly code: 'thing-differs'; readonly at: number }
> {
  if (receipt.releaseId !== manifest.release.id) return refused({ code: 'other-release' });
  if (receipt.digest !== toBase64url(digestOfManifest(manifest))) return refused({ code: 'other-content' });
  const shown = things.map((bytes) => ({ bytes, digest: digestOfItemBytes(manifest.salt, bytes) }));
  const stray = shown.findIndex(({ digest }) => !manifest.digests.some((known) => equalBytes(known, digest)));
  if (stray !== -1) return refused({ code: 'thing-differs', at: stray + 1 });
  return ok(
    manifest.release.items.map((item, index) => {
      const expected = manifest.digests[index];
      const found = shown.find(({ digest }) => expected !== undefined && equalBytes(digest, expected));
      return found === undefined ? { item } : { item, shown: found.bytes };
    }),
  );
}
