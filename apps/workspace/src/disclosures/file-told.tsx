/**
 * A file she shared. A picture is drawn on the page and never has an address; anything else is named, and handed over only where
 * she allowed a copy: this page runs nothing that came in a file.
 */

import { Button, Card } from '@holdfast/ui';
import type { SharedFile } from '@holdfast/wire';
import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { saveFile } from '../edge/save-file.ts';
import { said, spoken } from '../language.ts';
import { disclosureWords } from './disclosure-words.ts';

const kindWords: Readonly<Record<SharedFile['kind'], string>> = spoken({
  photo: said('Photo', 'Foto'),
  screenshot: said('Picture of a screen', 'Imagen de pantalla'),
  voicemail: said('Voice message', 'Mensaje de voz'),
  video: said('Video', 'Video'),
  document: said('Paper or file', 'Papel o archivo'),
  recording: said('Sound recording', 'Grabación de sonido'),
});

/** Wider than any pane; larger pictures are drawn smaller. */
const widest = 1_600;

export function FileTold(props: { readonly file: SharedFile; readonly mayKeep: boolean }): JSX.Element {
  const name = () => props.file.originalName ?? kindWords[props.file.kind];
  return (
    <Card>
      <h2>{kindWords[props.file.kind]}</h2>
      <p class="quiet small">
        {name()}. {props.file.drawnAnew ? disclosureWords.aCleanCopyOfHer : disclosureWords.asSheHasIt}
      </p>
      <Show when={props.file.drawnAnew}>
        <Picture file={props.file} />
      </Show>
      <Show when={props.file.note}>{(note) => <blockquote class="her-words">{note()}</blockquote>}</Show>
      <p class="small quiet">
        {disclosureWords.hashOfTheOriginal} <span class="code link-text">{hexOf(props.file.originalSha256)}</span>
      </p>
      <Show
        when={props.mayKeep}
        fallback={
          <Show when={!props.file.drawnAnew}>
            <p class="quiet">{disclosureWords.thisKindOfFileCannot}</p>
          </Show>
        }
      >
        <Button icon="file-text" onPress={() => saveFile({ bytes: props.file.bytes, name: name() })}>
          {disclosureWords.keepACopy}
        </Button>
      </Show>
    </Card>
  );
}

function Picture(props: { readonly file: SharedFile }): JSX.Element {
  let canvas: HTMLCanvasElement | undefined;
  const [failed, setFailed] = createSignal(false);
  onMount(async () => {
    try {
      const bitmap = await createImageBitmap(new Blob([props.file.bytes], { type: props.file.mediaType }));
      const scale = Math.min(1, widest / Math.max(bitmap.width, bitmap.height));
      if (canvas !== undefined) {
        canvas.width = Math.max(1, Math.round(bitmap.width * scale));
        canvas.height = Math.max(1, Math.round(bitmap.height * scale));
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      }
      bitmap.close();
    } catch {
      setFailed(true);
    }
  });
  return (
    <Show when={!failed()} fallback={<p class="quiet">{disclosureWords.thisPictureCannotBeDrawn}</p>}>
      <canvas
        class="shared-picture"
        role="img"
        aria-label={disclosureWords.thePictureSheShared}
        ref={(element) => {
          canvas = element;
        }}
      />
    </Show>
  );
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
