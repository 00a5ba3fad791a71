/**
 * The clean copy of a picture, before it goes anywhere: what it looks like, what was left out of it, and what nobody can
 * leave out. It sends nothing and keeps nothing.
 */
import { Button, Notice, Progress } from '@holdfast/ui';
import type { Attachment, AttachmentId } from '@holdfast/wire';
import { createResource, For, type JSX, Match, Show, Switch } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { cleanCopyWords, copyIssueWords, traceWords, uncleanableWords } from '../words/files.ts';
import { addressOf } from './address.ts';
import { type Uncleanable, uncleanableOf } from './cannot-clean.ts';
import { redraw } from './drawing.ts';
import type { Trace } from './picture-parts.ts';
import { wholeFile } from './sealing.ts';
import { type CopyIssue, copyForSharing, type ShareCopy } from './share-copy.ts';
import { longestShown } from './thumbnail.tsx';
import { saySize } from './words.ts';

type Shown =
  | {
      readonly kind: 'copy';
      readonly address: string | undefined;
      readonly size: number;
      readonly what: ShareCopy['what'];
      readonly leftOut: readonly Trace[] | null;
    }
  | { readonly kind: 'none'; readonly issue: CopyIssue | 'too-long' | 'unreadable'; readonly what?: Uncleanable };

export function CopyView(props: { readonly id: AttachmentId }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const found = () => inside.held().attachments.find(({ current }) => current.id === props.id)?.current;
  return (
    <Screen title={say(cleanCopyWords.title)}>
      <Show when={found()}>{(attachment) => <Copied attachment={attachment()} />}</Show>
      <Button wide onPress={() => inside.router.back()}>
        {say(cleanCopyWords.goBack)}
      </Button>
    </Screen>
  );
}

function Copied(props: { readonly attachment: Attachment }): JSX.Element {
  const { desk, filmCleaner } = useInside();
  const say = useSaid();
  const address = addressOf();
  const [shown] = createResource(async (): Promise<Shown> => {
    const { file, mediaType: said } = props.attachment;
    if (file.length > longestShown)
      return { kind: 'none', issue: 'too-long', what: uncleanableOf(new Uint8Array(0), said) };
    const bytes = await wholeFile(desk, file);
    if (bytes === null) return { kind: 'none', issue: 'unreadable' };
    const outcome = await copyForSharing(bytes, { redraw, filmCleaner });
    const what = uncleanableOf(bytes.subarray(0, 16), said);
    bytes.fill(0);
    if (!outcome.ok) return { kind: 'none', issue: outcome.issue, what };
    const { bytes: clean, mediaType, leftOut, what: made } = outcome.copy;
    return { kind: 'copy', what: made, size: clean.length, address: address.of(clean, mediaType), leftOut };
  });
  return (
    <Switch fallback={<Progress label={say(cleanCopyWords.making)} />}>
      <Match when={shown()?.kind === 'none' && shown()} keyed>
        {(none) => <NoCopy none={none} />}
      </Match>
      <Match when={shown()?.kind === 'copy' && shown()} keyed>
        {(copy) => <Copy copy={copy} />}
      </Match>
    </Switch>
  );
}

function NoCopy(props: { readonly none: Shown }): JSX.Element {
  const say = useSaid();
  const { none } = props;
  if (none.kind !== 'none') return null;
  const { issue, what } = none;
  const words = () => {
    if (issue === 'unreadable') return cleanCopyWords.unreadable;
    return issue === 'too-long' ? cleanCopyWords.tooLong : copyIssueWords[issue];
  };
  // A picture that fails in the drawing has said all there is; of another kind of file there is more to know.
  const isTold = issue === 'not-a-picture' || issue === 'not-read' || what === 'heic';
  const more = () => (isTold && what !== undefined ? uncleanableWords[what] : undefined);
  return (
    <Notice tone="owed" title={say(cleanCopyWords.none)}>
      <p>{say(words())}</p>
      <Show when={more()}>{(known) => <p>{say(known())}</p>}</Show>
    </Notice>
  );
}

function Copy(props: { readonly copy: Shown }): JSX.Element {
  const say = useSaid();
  const copy = props.copy;
  if (copy.kind !== 'copy') return null;
  return (
    <>
      <Switch>
        <Match when={copy.what === 'picture'}>
          <img class="look" src={copy.address} alt={say(cleanCopyWords.image)} />
        </Match>
        <Match when={copy.what === 'film'}>
          {/* biome-ignore lint/a11y/useMediaCaption: what she recorded has no captions */}
          <video class="look" controls playsinline src={copy.address} aria-label={say(cleanCopyWords.image)} />
        </Match>
        <Match when={copy.what === 'sound'}>
          {/* biome-ignore lint/a11y/useMediaCaption: as above */}
          <audio class="look" controls src={copy.address} aria-label={say(cleanCopyWords.image)} />
        </Match>
      </Switch>
      <Notice tone="done" title={say(copy.what === 'picture' ? cleanCopyWords.clean : cleanCopyWords.cleanFilm)}>
        <p>{say((copy.what === 'picture' ? cleanCopyWords.drawn : cleanCopyWords.emptied)(saySize(copy.size)))}</p>
        <Show when={(copy.leftOut ?? []).length > 0}>
          <p>{say(cleanCopyWords.alsoHolds)}</p>
          <ul class="carried">
            <For each={copy.leftOut}>{(trace) => <li>{say(traceWords[trace])}</li>}</For>
          </ul>
        </Show>
        <Show when={copy.leftOut === null}>
          <p>{say(cleanCopyWords.notAllRead)}</p>
        </Show>
      </Notice>
      <Notice tone="ask" title={say(copy.what === 'picture' ? cleanCopyWords.look : cleanCopyWords.lookFilm)}>
        <p>{say(copy.what === 'picture' ? cleanCopyWords.lookWords : cleanCopyWords.lookFilmWords)}</p>
      </Notice>
    </>
  );
}
