/** After the last screen: sent, waiting for a network, or refused, with what to do. Nothing typed is lost whichever it is. */
import { Button, LinkButton, Notice } from '@holdfast/ui';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { createSending } from '../../asking.ts';
import { PageTitle } from '../../frame/page-title.tsx';
import { Problem } from '../../frame/problem.tsx';
import { useWorkspace } from '../../workspace.ts';
import { laidOver } from './draft-changes.ts';
import type { SceneFlowProps } from './scene-flow.tsx';
import { newResponseId } from './scene-id.ts';

/** The state of a finished record. */
export function SceneAfter(props: SceneFlowProps): JSX.Element {
  const { client, sceneRoom, go } = useWorkspace();
  const sending = createSending();
  const waits = () => sceneRoom.drafts().find(({ responseId }) => responseId === props.draft.responseId);
  const refusal = () => sceneRoom.refusals().get(props.draft.responseId);
  const layOver = async () => {
    const before = props.draft;
    const file = await sending.send(() => client('readCall', { params: { id: before.callId } }));
    if (file === undefined) return;
    props.onChange(laidOver(before, file, newResponseId()));
    await sceneRoom.drop(before.responseId);
  };
  const callLink = () => `/calls/${props.draft.callId}`;
  return (
    <div class="scene-body stack">
      <PageTitle tab="At the scene">{waits() === undefined ? 'The record is in' : 'The record is finished'}</PageTitle>
      <Switch>
        <Match when={waits() === undefined}>
          <Notice tone="done" title="Recorded" announce="politely">
            <p>What is owed after it, and by when, stands on the page of the call.</p>
          </Notice>
        </Match>
        <Match when={waits()?.state === 'ready'}>
          <Notice tone="ask" icon="wifi-off" title="It waits for a network" announce="politely">
            <p>It is kept sealed on this device and goes by itself. You can go on with your work.</p>
          </Notice>
          <Button icon="refresh-cw" onPress={() => void sceneRoom.send()}>
            Try now
          </Button>
        </Match>
        <Match when={waits()?.state === 'stale'}>
          <Notice tone="owed" title="Someone recorded this call meanwhile" announce="at-once">
            <p>Both stay. Yours can be laid over theirs: your answers stand, and theirs where you gave none.</p>
          </Notice>
          <Button tone="primary" busy={sending.busy()} onPress={() => void layOver()}>
            Lay mine over theirs
          </Button>
          <Problem issue={sending.issue()} />
        </Match>
        <Match when={waits()?.state === 'refused'}>
          <Problem issue={refusal()} />
          <Button
            tone="primary"
            icon="pencil"
            onPress={() => props.onChange({ ...props.draft, state: 'open', step: 'finish' })}
          >
            Look at it again
          </Button>
        </Match>
      </Switch>
      <Show when={waits()?.state !== 'refused'}>
        <LinkButton
          href={callLink()}
          icon="phone"
          wide
          onFollow={(event) => {
            event.preventDefault();
            go(callLink());
          }}
        >
          To the call
        </LinkButton>
      </Show>
    </div>
  );
}
