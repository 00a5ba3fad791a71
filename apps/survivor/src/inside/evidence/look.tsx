/**
 * A look at one file: a picture drawn, sound and film played from memory while they are on the screen. A long one is not
 * opened: its bytes, in clear, could come to lie on the phone's disk.
 */
import { Notice } from '@holdfast/ui';
import type { Attachment } from '@holdfast/wire';
import { createResource, createSignal, type JSX, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { kindWords, lookWords } from '../words/files.ts';
import { addressOf } from './address.ts';
import { wholeFile } from './sealing.ts';
import { drawInTurn, longestShown } from './thumbnail.tsx';

/** Points on the longer side; more would not be seen on a phone. */
const longestSide = 1600;

export function Look(props: { readonly attachment: Attachment }): JSX.Element {
  const say = useSaid();
  const major = () => props.attachment.mediaType.split('/')[0];
  return (
    <Switch fallback={<Closed words={say(lookWords.notOpened)} />}>
      <Match when={props.attachment.file.length > longestShown}>
        <Closed words={say(lookWords.tooLong)} />
      </Match>
      <Match when={major() === 'image'}>
        <Picture attachment={props.attachment} />
      </Match>
      <Match when={major() === 'audio' || major() === 'video'}>
        <Played attachment={props.attachment} isFilm={major() === 'video'} />
      </Match>
    </Switch>
  );
}

function Closed(props: { readonly words: string }): JSX.Element {
  return (
    <Notice>
      <p>{props.words}</p>
    </Notice>
  );
}

function Picture(props: { readonly attachment: Attachment }): JSX.Element {
  const { desk } = useInside();
  const say = useSaid();
  const [state, setState] = createSignal<'drawing' | 'drawn' | 'not'>('drawing');
  let canvas: HTMLCanvasElement | undefined;
  let isHere = true;
  onMount(async () => {
    if (canvas === undefined) return;
    const { attachment } = props;
    const done = await drawInTurn({ desk, attachment, canvas, longest: longestSide, isWanted: () => isHere });
    setState(done ? 'drawn' : 'not');
  });
  onCleanup(() => {
    isHere = false;
    if (canvas) canvas.width = 0;
  });
  return (
    <>
      <canvas
        class="look"
        role="img"
        aria-label={props.attachment.note ?? say(kindWords[props.attachment.kind])}
        hidden={state() !== 'drawn'}
        ref={(element) => {
          canvas = element;
        }}
      />
      <Show when={state() === 'not'}>
        <Closed words={say(lookWords.cannotDraw)} />
      </Show>
    </>
  );
}

function Played(props: { readonly attachment: Attachment; readonly isFilm: boolean }): JSX.Element {
  const { desk } = useInside();
  const say = useSaid();
  const [failed, setFailed] = createSignal(false);
  const address = addressOf();
  const [source] = createResource(async () => {
    const bytes = await wholeFile(desk, props.attachment.file);
    setFailed(bytes === null);
    return bytes === null ? undefined : address.of(bytes, props.attachment.mediaType);
  });
  const label = () => props.attachment.note ?? say(kindWords[props.attachment.kind]);
  return (
    <Show when={!failed()} fallback={<Closed words={say(lookWords.cannotPlay)} />}>
      <Show when={source()}>
        {(at) => (
          <Show
            when={props.isFilm}
            fallback={
              // biome-ignore lint/a11y/useMediaCaption: it is her own recording; there are no captions to give.
              <audio class="look" controls src={at()} aria-label={label()} onError={() => setFailed(true)} />
            }
          >
            {/* biome-ignore lint/a11y/useMediaCaption: it is her own film; there are no captions to give. */}
            <video class="look" controls playsinline src={at()} aria-label={label()} onError={() => setFailed(true)} />
          </Show>
        )}
      </Show>
    </Show>
  );
}
