/**
 * The files of one thing she wrote: what is there, what is on its way, what went wrong, and the ways to add one. Nothing is
 * added that she did not choose, and nothing is removed without a way back.
 */
import { Button, Icon, Notice, Progress } from '@holdfast/ui';
import type { Attachment, AttachmentSubject } from '@holdfast/wire';
import { For, type JSX, onCleanup, Show } from 'solid-js';
import { type Inside, useInside, useSaid } from '../state/inside.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import { failureWords, filesWords, kindWords } from '../words/files.ts';
import { atMoment } from '../words/say.ts';
import type { Failure } from './shelf.ts';
import { Thumbnail } from './thumbnail.tsx';
import { sayAttachment, saySize } from './words.ts';

const isOf = (left: AttachmentSubject, right: AttachmentSubject): boolean =>
  left.kind === right.kind && left.id === right.id;

/** What is there of `of`, first added first. */
function attachmentsOf(inside: Inside, of: AttachmentSubject): readonly Attachment[] {
  return inside
    .held()
    .attachments.filter(({ current, removedAt }) => removedAt === undefined && isOf(current.of, of))
    .map(({ current }) => current);
}

/** The list and the ways to add, as a part of a screen; `isWhole` where the screen has its title. */
export function Attachments(props: { readonly of: AttachmentSubject; readonly isWhole?: boolean }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const { files } = inside;
  const here = () => attachmentsOf(inside, props.of);
  const jobs = () => files.jobs().filter((job) => isOf(job.of, props.of));
  // What she removed can be taken back for as long as she stays on this screen.
  onCleanup(() => void files.letGo());
  return (
    <section class="stack-tight" aria-label={say(filesWords.title)}>
      <Show when={!props.isWhole}>
        <h2>{say(filesWords.title)}</h2>
      </Show>
      <For each={here()}>{(attachment) => <Row attachment={attachment} />}</For>
      <Show when={here().length + jobs().length === 0}>
        <p class="quiet">{say(filesWords.none)}</p>
      </Show>
      <For each={jobs()}>
        {(job) => (
          <div class="card adding">
            <Progress label={say(filesWords.adding(job.name))} fraction={job.fraction()} />
            <Button tone="quiet" label={say(filesWords.stopAdding(job.name))} onPress={job.cancel}>
              {say(filesWords.stop)}
            </Button>
          </div>
        )}
      </For>
      <For each={files.failures().filter((failure) => isOf(failure.of, props.of))}>
        {(failure) => <Failed failure={failure} />}
      </For>
      <Removed of={props.of} />
      <Button wide icon="paperclip" onPress={() => files.choose(props.of, 'chosen')}>
        {say(filesWords.add)}
      </Button>
      <Button wide icon="camera" onPress={() => files.choose(props.of, 'camera')}>
        {say(filesWords.camera)}
      </Button>
      <Button wide icon="mic" onPress={() => inside.router.go({ name: 'record', of: props.of })}>
        {say(filesWords.record)}
      </Button>
      <p class="small quiet">{say(filesWords.closes)}</p>
    </section>
  );
}

function Row(props: { readonly attachment: Attachment }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const added = () => say(atMoment(props.attachment.addedAt, inside.zone));
  return (
    <button type="button" class="open-row" onClick={() => inside.router.go({ name: 'file', id: props.attachment.id })}>
      <Thumbnail attachment={props.attachment} />
      <span class="open-row-words">
        <span class="open-row-title file-name">{sayAttachment(props.attachment, inside.language())}</span>
        <span class="open-row-detail">{say(filesWords.added(added(), saySize(props.attachment.file.length)))}</span>
        <Show when={props.attachment.note}>{(note) => <span class="open-row-detail file-name">{note()}</span>}</Show>
      </span>
      <Icon name="chevron-right" />
    </button>
  );
}

function Failed(props: { readonly failure: Failure }): JSX.Element {
  const { files } = useInside();
  const say = useSaid();
  const { issue } = props.failure;
  const said = issue === 'cancelled' ? failureWords['not-kept'] : failureWords[issue];
  return (
    <Notice tone="owed" announce="at-once" title={say(said.title)}>
      <p class="file-name">{props.failure.name}</p>
      <p>{say(said.words)}</p>
      <Button onPress={() => files.dismiss(props.failure)}>{say(filesWords.allRight)}</Button>
    </Notice>
  );
}

function Removed(props: { readonly of: AttachmentSubject }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const removed = () =>
    inside.files.removed().flatMap((id) => {
      const found = inside.held().attachments.find(({ current }) => current.id === id)?.current;
      return found !== undefined && isOf(found.of, props.of) ? [found] : [];
    });
  return (
    <For each={removed()}>
      {(attachment) => (
        <Notice announce="politely" icon="info" title={say(filesWords.removed(say(kindWords[attachment.kind])))}>
          <p class="file-name">{attachment.originalName}</p>
          <p>{say(filesWords.removedNote)}</p>
          <Button onPress={() => void inside.files.restore(attachment.id)}>{say(filesWords.bringBack)}</Button>
        </Notice>
      )}
    </For>
  );
}

/** The same as a screen of its own. */
export function FilesView(props: { readonly of: AttachmentSubject }): JSX.Element {
  const say = useSaid();
  const kicker = () => say(props.of.kind === 'contact' ? filesWords.ofContact : filesWords.ofIncident);
  return (
    <Screen title={say(filesWords.title)} lead={kicker()}>
      <Attachments of={props.of} isWhole />
    </Screen>
  );
}

/** One row that leads to the files of something shown in short. */
export function FilesRow(props: { readonly of: AttachmentSubject }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const number = () => attachmentsOf(inside, props.of).length;
  return (
    <OpenRow
      icon="paperclip"
      title={say(filesWords.title)}
      detail={number() === 0 ? say(filesWords.noneYet) : String(number())}
      onOpen={() => inside.router.go({ name: 'files', of: props.of })}
    />
  );
}
