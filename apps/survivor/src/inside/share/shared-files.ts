/**
 * The chosen files as they are shared: a picture of the kinds that can be cleaned is always drawn anew, anything else goes as it
 * is. Where a clean copy was promised and cannot be made, nothing is shared rather than the original.
 */
import type { Desk } from '@holdfast/vault/log';
import { type Attachment, mostSharedFileBytes, type SharedFile } from '@holdfast/wire';
import { mediaTypes, pictureKindOf } from '../evidence/picture-parts.ts';
import { wholeFile } from '../evidence/sealing.ts';
import { copyForSharing, type Redraw } from '../evidence/share-copy.ts';

/** `not-cleaned`: a picture could not be drawn anew. `unreadable`: its bytes could not be had. `too-large`: all together. */
export type SharedFileIssue = 'not-cleaned' | 'unreadable' | 'too-large';

export type SharedFiles =
  | { readonly ok: true; readonly files: SharedFile[] }
  | { readonly ok: false; readonly issue: SharedFileIssue };

const cleanable: ReadonlySet<string> = new Set(Object.values(mediaTypes));

/** Whether a clean copy of it is promised. */
export function isCleaned(attachment: Pick<Attachment, 'mediaType'>): boolean {
  return cleanable.has(attachment.mediaType);
}

/** The files, in order, or what stands in the way of all of them. */
export async function sharedFilesFrom({
  desk,
  attachments,
  redraw,
}: {
  readonly desk: Desk;
  readonly attachments: readonly Attachment[];
  readonly redraw: Redraw;
}): Promise<SharedFiles> {
  const files: SharedFile[] = [];
  let length = 0;
  for (const attachment of attachments) {
    if (attachment.file.length > mostSharedFileBytes) return { ok: false, issue: 'too-large' };
    const original = await wholeFile(desk, attachment.file);
    if (original === null) return { ok: false, issue: 'unreadable' };
    const shared = await sharedFileFrom(attachment, original, redraw);
    if (shared === null) return { ok: false, issue: 'not-cleaned' };
    length += shared.bytes.length;
    if (length > mostSharedFileBytes) return { ok: false, issue: 'too-large' };
    files.push(shared);
  }
  return { ok: true, files };
}

async function sharedFileFrom(
  attachment: Attachment,
  original: Uint8Array<ArrayBuffer>,
  redraw: Redraw,
): Promise<SharedFile | null> {
  const { id, of, kind, mediaType, originalName, addedAt, takenAt, note, file } = attachment;
  const about = {
    id,
    of,
    kind,
    ...(originalName === undefined ? {} : { originalName }),
    originalLength: file.length,
    originalSha256: file.sha256,
    addedAt,
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(note === undefined ? {} : { note }),
  };
  if (!isCleaned(attachment) && pictureKindOf(original) === null)
    return { ...about, mediaType, drawnAnew: false, bytes: original };
  const outcome = await copyForSharing(original, { redraw, filmCleaner: async () => null });
  original.fill(0);
  if (!outcome.ok) return null;
  return { ...about, mediaType: outcome.copy.mediaType, drawnAnew: true, bytes: outcome.copy.bytes };
}
