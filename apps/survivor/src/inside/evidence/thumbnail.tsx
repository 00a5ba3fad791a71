/**
 * A small look at a picture in a list, drawn from the sealed original each time and kept nowhere. One is drawn after the
 * other, so that a long list needs the memory of one picture.
 */
import { Icon, type IconName } from '@holdfast/ui';
import type { Desk } from '@holdfast/vault/log';
import type { Attachment, AttachmentKind } from '@holdfast/wire';
import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { useInside } from '../state/inside.ts';
import { drawInto } from './drawing.ts';
import { mediaTypes, pictureKindOf } from './picture-parts.ts';
import { wholeFile } from './sealing.ts';

/**
 * The longest file whose bytes are opened all at once. Source: Chromium gives pages of a phone with 2 GB about 20 MB of memory
 * for such bytes, and puts more of them into files, in clear (storage measurements of the prototype).
 */
export const longestShown = 12 * 1_000_000;

export const kindIcons: Readonly<Record<AttachmentKind, IconName>> = {
  photo: 'image',
  screenshot: 'image',
  voicemail: 'mic',
  recording: 'mic',
  video: 'video',
  document: 'file-text',
};

const mayBePicture = (attachment: Attachment): boolean =>
  attachment.mediaType.startsWith('image/') && attachment.file.length <= longestShown;

let turn: Promise<unknown> = Promise.resolve();

/** Draws the picture once it is its turn; false when it is none, cannot be read, or nobody looks any more. */
export function drawInTurn(options: {
  readonly desk: Desk;
  readonly attachment: Attachment;
  readonly canvas: HTMLCanvasElement;
  readonly longest: number;
  readonly isWanted: () => boolean;
}): Promise<boolean> {
  const { desk, attachment, canvas, longest, isWanted } = options;
  const drawn = turn.then(async () => {
    if (!isWanted() || !mayBePicture(attachment)) return false;
    const bytes = await wholeFile(desk, attachment.file);
    const kind = bytes === null ? null : pictureKindOf(bytes);
    if (bytes === null || kind === null || !isWanted()) return false;
    const done = await drawInto({ canvas, bytes, mediaType: mediaTypes[kind], longest });
    bytes.fill(0);
    return done;
  });
  turn = drawn.catch(() => undefined);
  return drawn;
}

export function Thumbnail(props: { readonly attachment: Attachment }): JSX.Element {
  const { desk } = useInside();
  const [isDrawn, setDrawn] = createSignal(false);
  let canvas: HTMLCanvasElement | undefined;
  let isHere = true;
  onMount(async () => {
    if (canvas === undefined) return;
    const { attachment } = props;
    setDrawn(await drawInTurn({ desk, attachment, canvas, longest: 160, isWanted: () => isHere }));
  });
  onCleanup(() => {
    isHere = false;
    if (canvas) canvas.width = 0;
  });
  return (
    <span class="thumbnail" aria-hidden="true">
      <canvas
        hidden={!isDrawn()}
        ref={(element) => {
          canvas = element;
        }}
      />
      <Show when={!isDrawn()}>
        <Icon name={kindIcons[props.attachment.kind]} />
      </Show>
    </span>
  );
}
