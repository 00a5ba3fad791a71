/**
 * A copy of a picture to pass on: the picture is drawn again and written anew, so that nothing but what can be seen goes
 * along. The original is not touched. It answers no copy rather than one that still holds anything else.
 */
import { mediaTypes, type PictureKind, pictureKindOf, type Trace, tracesIn } from './picture-parts.ts';

export type ShareCopy = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  /** What the original holds and the copy does not; `null` when the original could not be read to its end. */
  readonly leftOut: readonly Trace[] | null;
};

/**
 * `not-a-picture`: only three kinds of picture can be drawn again here. `cannot-be-drawn`: the browser does not draw it.
 * `not-clean`: what the browser wrote held more than a picture.
 */
export type CopyIssue = 'not-a-picture' | 'cannot-be-drawn' | 'not-clean';

export type CopyOutcome =
  | { readonly ok: true; readonly copy: ShareCopy }
  | { readonly ok: false; readonly issue: CopyIssue };

/** The browser's drawing, given so that this can be tried without one. */
export type Redraw = (
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
) => Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number } | null>;

/** Kinds whose copy the browser writes in the same kind; another kind would be accepted too if it is clean. */
export async function copyForSharing(original: Uint8Array<ArrayBuffer>, redraw: Redraw): Promise<CopyOutcome> {
  const kind = pictureKindOf(original);
  if (kind === null) return { ok: false, issue: 'not-a-picture' };
  const drawn = await redraw(original, mediaTypes[kind]);
  if (drawn === null) return { ok: false, issue: 'cannot-be-drawn' };
  const written: PictureKind | null = pictureKindOf(drawn.bytes);
  if (written === null || tracesIn(drawn.bytes)?.length !== 0) return { ok: false, issue: 'not-clean' };
  return { ok: true, copy: { ...drawn, mediaType: mediaTypes[written], leftOut: tracesIn(original) } };
}
