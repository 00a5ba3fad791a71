/** What was asked of a call by its supervisor, and what was said beside its record, oldest first. Whoever was asked may reply. */
import { queueKindWords } from '@holdfast/domain';
import { Button, Notice, sayMoment } from '@holdfast/ui';
import type { CallFile } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
import { SayBeside } from './say-beside.tsx';

type Asked = CallFile['queue'][number];

/** Questions that wait for a reply. */
export function AskedOfCall(props: {
  readonly file: CallFile;
  readonly onSaid?: (() => void) | undefined;
}): JSX.Element {
  const [replying, setReplying] = createSignal<Asked>();
  const asked = () => props.file.queue.filter((item) => item.state === 'sent-back');
  const replied = (item: Asked) => props.file.statements.some((said) => said.itemId === item.id);
  return (
    <>
      <For each={asked()}>
        {(item) => (
          <Notice tone="owed" title={`Sent back: ${queueKindWords[item.kind].title}`}>
            <Show when={item.asked}>{(words) => <p>“{words()}”</p>}</Show>
            <p>{queueKindWords[item.kind].settles}</p>
            <Show when={props.onSaid}>
              <Button icon="message-square" onPress={() => setReplying(item)}>
                {replied(item) ? 'Reply again' : 'Reply'}
              </Button>
            </Show>
          </Notice>
        )}
      </For>
      <Show when={replying()} keyed>
        {(item) => (
          <SayBeside
            callId={props.file.call.id}
            kind="reply"
            about={queueKindWords[item.kind].title}
            itemId={item.id}
            onClose={() => setReplying(undefined)}
            onSaid={() => {
              setReplying(undefined);
              props.onSaid?.();
            }}
          />
        )}
      </Show>
    </>
  );
}

/** All that was said beside the record; nothing while nobody said anything. */
export function SaidBeside(props: { readonly file: CallFile }): JSX.Element {
  const { time } = useWorkspace();
  return (
    <Show when={props.file.statements.length > 0}>
      <section class="stack-tight" aria-labelledby="said-beside">
        <h2 id="said-beside">Said beside the record</h2>
        <For each={props.file.statements}>
          {(said) => (
            <Notice
              icon="message-square"
              title={`${said.kind === 'reply' ? 'Reply' : 'What stood in the way'}: ${said.by}, ${sayMoment(said.at, time())}`}
            >
              <p>{said.words}</p>
            </Notice>
          )}
        </For>
      </section>
    </Show>
  );
}
