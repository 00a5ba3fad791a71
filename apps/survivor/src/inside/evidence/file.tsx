/**
 * One file: a look at it, what is known of it, her words about it, a copy to pass on, and the way to remove it. What this
 * app cannot show it does not open.
 */
import { Button, Card, Field, Notice, Select } from '@holdfast/ui';
import { type Attachment, type AttachmentId, attachmentKinds } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { fileWords, kindWords, wayWords } from '../words/files.ts';
import { atMoment } from '../words/say.ts';
import { Look } from './look.tsx';
import { sayHash, saySize } from './words.ts';

export function FileView(props: { readonly id: AttachmentId }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const found = () => inside.held().attachments.find(({ current }) => current.id === props.id)?.current;
  return (
    <Show when={found()}>
      {(attachment) => (
        <Screen title={say(kindWords[attachment().kind])}>
          <Look attachment={attachment()} />
          <Facts attachment={attachment()} />
          <Said attachment={attachment()} />
          <section class="stack-tight" aria-labelledby="pass-on">
            <h2 id="pass-on">{say(fileWords.passOn)}</h2>
            <p>{say(fileWords.passOnWords)}</p>
            <Button icon="copy" wide onPress={() => inside.router.go({ name: 'file-copy', id: props.id })}>
              {say(fileWords.seeCopy)}
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
  const say = useSaid();
  const at = (moment: Attachment['addedAt']) => say(atMoment(moment, inside.zone));
  return (
    <Card>
      <dl class="facts">
        <div>
          <dt>{say(fileWords.added)}</dt>
          <dd>{at(props.attachment.addedAt)}</dd>
        </div>
        <Show when={props.attachment.takenAt}>
          {(moment) => (
            <div>
              <dt>{say(fileWords.taken)}</dt>
              <dd>{at(moment())}</dd>
            </div>
          )}
        </Show>
        <Show when={props.attachment.fileDatedAt}>
          {(moment) => (
            <div>
              <dt>{say(fileWords.dated)}</dt>
              <dd>{at(moment())}</dd>
            </div>
          )}
        </Show>
      </dl>
      <details class="more-about">
        <summary>{say(fileWords.more)}</summary>
        <dl class="facts">
          <Show when={props.attachment.originalName}>
            {(name) => (
              <div>
                <dt>{say(fileWords.name)}</dt>
                <dd>{name()}</dd>
              </div>
            )}
          </Show>
          <div>
            <dt>{say(fileWords.way)}</dt>
            <dd>{say(wayWords[props.attachment.way])}</dd>
          </div>
          <div>
            <dt>{say(fileWords.size)}</dt>
            <dd>
              {saySize(props.attachment.file.length)}, {props.attachment.mediaType}
            </dd>
          </div>
          <div>
            <dt>{say(fileWords.hash)}</dt>
            <dd class="hash">{sayHash(props.attachment.file.sha256)}</dd>
          </div>
        </dl>
      </details>
    </Card>
  );
}

/** What she says of it. Earlier words stay in the log. */
function Said(props: { readonly attachment: Attachment }): JSX.Element {
  const { files } = useInside();
  const say = useSaid();
  const kindOptions = () => attachmentKinds.map((kind) => ({ value: kind, label: say(kindWords[kind]) }));
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
      <h2 id="said">{say(fileWords.say)}</h2>
      <Select label={say(fileWords.whatItIs)} value={kind()} options={kindOptions()} onChoose={setKind} />
      <Field
        kind="lines"
        rows={3}
        label={say(fileWords.whatItShows)}
        maxLength={4000}
        value={note()}
        onInput={setNote}
      />
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title={say(fileWords.notKept)}>
          <p>{say(fileWords.notKeptWords)}</p>
        </Notice>
      </Show>
      <Show when={!isSame()}>
        <Button tone="primary" wide onPress={() => void keep()}>
          {say(fileWords.keepWords)}
        </Button>
      </Show>
    </section>
  );
}

function Remove(props: { readonly attachment: Attachment }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [failed, setFailed] = createSignal(false);
  const remove = async () => {
    const done = await inside.files.remove(props.attachment.id);
    if (done) inside.router.back();
    setFailed(!done);
  };
  return (
    <section class="stack-tight" aria-labelledby="remove">
      <h2 id="remove">{say(fileWords.removing)}</h2>
      <p>{say(fileWords.removingWords)}</p>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title={say(fileWords.notRemoved)}>
          <p>{say(fileWords.notRemovedWords)}</p>
        </Notice>
      </Show>
      <Button tone="destroy" wide onPress={() => void remove()}>
        {say(fileWords.remove)}
      </Button>
    </section>
  );
}
