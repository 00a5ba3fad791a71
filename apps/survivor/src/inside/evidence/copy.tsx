/**
 * The clean copy of a picture, before it goes anywhere: what it looks like, what was left out of it, and what nobody can
 * leave out. It sends nothing and keeps nothing.
 */
import { Button, Notice, Progress } from '@holdfast/ui';
import type { Attachment, AttachmentId } from '@holdfast/wire';
import { createResource, For, type JSX, Match, Show, Switch } from 'solid-js';
import { useInside } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { addressOf } from './address.ts';
import { redraw } from './drawing.ts';
import type { Trace } from './picture-parts.ts';
import { wholeFile } from './sealing.ts';
import { type CopyIssue, copyForSharing } from './share-copy.ts';
import { longestShown } from './thumbnail.tsx';
import { copyIssueWords, saySize, traceWords } from './words.ts';

type Shown =
  | {
      readonly kind: 'copy';
      readonly address: string | undefined;
      readonly size: number;
      readonly leftOut: readonly Trace[] | null;
    }
  | { readonly kind: 'none'; readonly issue: CopyIssue | 'too-long' | 'unreadable' };

export function CopyView(props: { readonly id: AttachmentId }): JSX.Element {
  const inside = useInside();
  const found = () => inside.held().attachments.find(({ current }) => current.id === props.id)?.current;
  return (
    <Screen title="A clean copy">
      <Show when={found()}>{(attachment) => <Copied attachment={attachment()} />}</Show>
      <Button wide onPress={() => inside.router.back()}>
        Go back to the file
      </Button>
    </Screen>
  );
}

function Copied(props: { readonly attachment: Attachment }): JSX.Element {
  const { desk } = useInside();
  const address = addressOf();
  const [shown] = createResource(async (): Promise<Shown> => {
    const { file } = props.attachment;
    if (file.length > longestShown) return { kind: 'none', issue: 'too-long' };
    const bytes = await wholeFile(desk, file);
    if (bytes === null) return { kind: 'none', issue: 'unreadable' };
    const outcome = await copyForSharing(bytes, redraw);
    bytes.fill(0);
    if (!outcome.ok) return { kind: 'none', issue: outcome.issue };
    const { bytes: clean, mediaType, leftOut } = outcome.copy;
    return { kind: 'copy', size: clean.length, address: address.of(clean, mediaType), leftOut };
  });
  return (
    <Switch fallback={<Progress label="Making the copy" />}>
      <Match when={shown()?.kind === 'none' && shown()} keyed>
        {(none) => <NoCopy issue={none.kind === 'none' ? none.issue : 'unreadable'} />}
      </Match>
      <Match when={shown()?.kind === 'copy' && shown()} keyed>
        {(copy) => <Copy copy={copy} />}
      </Match>
    </Switch>
  );
}

function NoCopy(props: { readonly issue: CopyIssue | 'too-long' | 'unreadable' }): JSX.Element {
  const words = () => {
    if (props.issue === 'unreadable') return 'The file could not be read just now. Nothing was changed.';
    if (props.issue === 'too-long') {
      return 'It is too long to clean here. It stays as it is. It may say where it was made, when and with what.';
    }
    return copyIssueWords[props.issue];
  };
  return (
    <Notice tone="owed" title="There is no clean copy of this one">
      <p>{words()}</p>
    </Notice>
  );
}

function Copy(props: { readonly copy: Shown }): JSX.Element {
  const copy = props.copy;
  if (copy.kind !== 'copy') return null;
  return (
    <>
      <img class="look" src={copy.address} alt="The clean copy" />
      <Notice tone="done" title="This copy has no place, no date and no camera in it">
        <p>It is the picture drawn anew, {saySize(copy.size)}. Your file is as it was and keeps everything.</p>
        <Show when={(copy.leftOut ?? []).length > 0}>
          <p>Your file also holds:</p>
          <ul class="carried">
            <For each={copy.leftOut}>{(trace) => <li>{traceWords[trace]}</li>}</For>
          </ul>
        </Show>
        <Show when={copy.leftOut === null}>
          <p>We could not read all that your file holds.</p>
        </Show>
      </Notice>
      <Notice tone="ask" title="Look at the picture itself">
        <p>
          A window, a street sign, a mirror or a name on a letter can still show where you are. No program can take that
          out for you.
        </p>
      </Notice>
    </>
  );
}
