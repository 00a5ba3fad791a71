/**
 * One file: a look at it, what is known of it, her words about it, a copy to pass on, and the way to remove it. What this
 * app cannot show it does not open.
 */
import { Button, Card, Field, Notice, type Option, Select, sayMoment } from '@holdfast/ui';
import { type Attachment, type AttachmentId, type AttachmentKind, attachmentKinds } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { sayTimeOf, useInside } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { Look } from './look.tsx';
import { kindWords, sayHash, saySize, wayWords } from './words.ts';

export function FileView(props: { readonly id: AttachmentId }): JSX.Element {
  const inside = useInside();
  const found = () => inside.held().attachments.find(({ current }) => current.id === props.id)?.current;
  return (
    <Show when={found()}>
      {(attachment) => (
        <Screen title={kindWords[attachment().kind]}>
          <Look attachment={attachment()} />
          <Facts attachment={attachment()} />
          <Said attachment={attachment()} />
          <section class="stack-tight" aria-labelledby="pass-on">
            <h2 id="pass-on">Passing it on</h2>
            <p>
              The file itself can say where and when it was made, and with what. A clean copy of a picture does not.
            </p>
            <Button icon="copy" wide onPress={() => inside.router.go({ name: 'file-copy', id: props.id })}>
              See a clean copy
            </Button>
          </section>
          <Remove attachment={attachment()} />
        </Screen>
      )}
    </Show>
  );
}

function Facts(props: { readonly attachment: Attachment }): JSX.Element {
  const inside = useInside();
  const at = (moment: Attachment['addedAt']) => sayMoment(moment, sayTimeOf(inside));
  return (
    <Card>
      <dl class="facts">
        <div>
          <dt>Added</dt>
          <dd>{at(props.attachment.addedAt)}</dd>
        </div>
        <Show when={props.attachment.takenAt}>
          {(moment) => (
            <div>
              <dt>Taken</dt>
              <dd>{at(moment())}</dd>
            </div>
          )}
        </Show>
        <Show when={props.attachment.fileDatedAt}>
          {(moment) => (
            <div>
              <dt>Date on the file. Copying can change it</dt>
              <dd>{at(moment())}</dd>
            </div>
          )}
        </Show>
      </dl>
      <details class="more-about">
        <summary>More about this file</summary>
        <dl class="facts">
          <Show when={props.attachment.originalName}>
            {(name) => (
              <div>
                <dt>Name on the phone</dt>
                <dd>{name()}</dd>
              </div>
            )}
          </Show>
          <div>
            <dt>How it came here</dt>
            <dd>{wayWords[props.attachment.way]}</dd>
          </div>
          <div>
            <dt>Size and kind</dt>
            <dd>
              {saySize(props.attachment.file.length)}, {props.attachment.mediaType}
            </dd>
          </div>
          <div>
            <dt>SHA-256 of the file, taken before anything else. One changed bit gives another number</dt>
            <dd class="hash">{sayHash(props.attachment.file.sha256)}</dd>
          </div>
        </dl>
      </details>
    </Card>
  );
}

const kindOptions: readonly Option<AttachmentKind>[] = attachmentKinds.map((kind) => ({
  value: kind,
  label: kindWords[kind],
}));

/** What she says of it. Earlier words stay in the log. */
function Said(props: { readonly attachment: Attachment }): JSX.Element {
  const { files } = useInside();
  const [kind, setKind] = createSignal(props.attachment.kind);
  const [note, setNote] = createSignal(props.attachment.note ?? '');
  const [failed, setFailed] = createSignal(false);
  const isSame = () => kind() === props.attachment.kind && note().trim() === (props.attachment.note ?? '');
  const keep = async () => {
    const { note: _before, ...rest } = props.attachment;
    const words = note().trim();
    setFailed(!(await files.correct({ ...rest, kind: kind(), ...(words === '' ? {} : { note: words }) })));
  };
  return (
    <section class="stack-tight" aria-labelledby="said">
      <h2 id="said">What you say about it</h2>
      <Select label="What it is" value={kind()} options={kindOptions} onChoose={setKind} />
      <Field kind="lines" rows={3} label="What it shows" optional maxLength={4000} value={note()} onInput={setNote} />
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title="It could not be kept">
          <p>What you typed is still here. Try it once more.</p>
        </Notice>
      </Show>
      <Show when={!isSame()}>
        <Button tone="primary" wide onPress={() => void keep()}>
          Keep these words
        </Button>
      </Show>
    </section>
  );
}

function Remove(props: { readonly attachment: Attachment }): JSX.Element {
  const inside = useInside();
  const [failed, setFailed] = createSignal(false);
  const remove = async () => {
    const done = await inside.files.remove(props.attachment.id);
    if (done) inside.router.back();
    setFailed(!done);
  };
  return (
    <section class="stack-tight" aria-labelledby="remove">
      <h2 id="remove">Removing it</h2>
      <p>
        If there is a court case, or may be one, ask a lawyer or an advocate first. Removing things can be held against
        you. That it was here, its name and its number stay in your notes.
      </p>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title="It could not be removed">
          <p>It is still here. Try it once more.</p>
        </Notice>
      </Show>
      <Button tone="destroy" wide onPress={() => void remove()}>
        Remove this file
      </Button>
    </section>
  );
}
