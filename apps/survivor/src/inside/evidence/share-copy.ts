/**
 * A copy to pass on: a picture is drawn again and written anew, so that nothing but what can be seen goes along; of a film or a sound
 * file nothing but picture and sound. The original is not touched. It answers no copy rather than one that still holds anything else.
 */
import { isFilm, uncleanableOf } from './cannot-clean.ts';
import { mediaTypes, type PictureKind, pictureKindOf, type Trace, tracesIn } from './picture-parts.ts';

export type ShareCopy = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly what: 'picture' | 'film' | 'sound';
  /** What the original holds and the copy does not; `null` when the original could not be read to its end. */
  readonly leftOut: readonly Trace[] | null;
};

/**
 * `not-a-picture`: nothing that can be cleaned here. `not-read`: a film that is built in another way. `cannot-be-drawn`: the browser does not draw it.
 * `not-clean`: what the browser wrote held more than a picture.
 */
export type CopyIssue = 'not-a-picture' | 'not-read' | 'cannot-be-drawn' | 'not-clean';

export type CopyOutcome =
  | { readonly ok: true; readonly copy: ShareCopy }
  | { readonly ok: false; readonly issue: CopyIssue };

/** The browser's drawing, given so that this can be tried without one. */
export type Redraw = (
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
) => Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number } | null>;

/** The cleaning of a film, which is brought in when there is one. */
export type CleanFilm = (original: Uint8Array) => {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly leftOut: readonly Trace[];
} | null;

/** What a copy is made with: the browser's drawing, and what cleans films where it can be had. */
export type CopyMeans = { readonly redraw: Redraw; readonly filmCleaner: () => Promise<CleanFilm | null> };

/** Kinds whose copy the browser writes in the same kind; a kind it can only read, such as HEIC where it can, becomes a JPEG. */
export async function copyForSharing(original: Uint8Array<ArrayBuffer>, means: CopyMeans): Promise<CopyOutcome> {
  const kind = pictureKindOf(original);
  const isOtherPicture = kind === null && uncleanableOf(original.subarray(0, 16), '') === 'heic';
  if (kind === null && !isOtherPicture) return filmForSharing(original, means);
  const drawn = await means.redraw(original, mediaTypes[kind ?? 'jpeg']);
  if (drawn === null) return { ok: false, issue: 'cannot-be-drawn' };
  const written: PictureKind | null = pictureKindOf(drawn.bytes);
  if (written === null || tracesIn(drawn.bytes)?.length !== 0) return { ok: false, issue: 'not-clean' };
  const leftOut = isOtherPicture ? null : tracesIn(original);
  return { ok: true, copy: { bytes: drawn.bytes, what: 'picture', mediaType: mediaTypes[written], leftOut } };
}

async function filmForSharing(original: Uint8Array<ArrayBuffer>, { filmCleaner }: CopyMeans): Promise<CopyOutcome> {
  if (!isFilm(original)) return { ok: false, issue: 'not-a-picture' };
  const cleaned = (await filmCleaner())?.(original) ?? null;
  if (cleaned === null) return { ok: false, issue: 'not-read' };
  return { ok: true, copy: { ...cleaned, what: cleaned.mediaType.startsWith('audio/') ? 'sound' : 'film' } };
}
