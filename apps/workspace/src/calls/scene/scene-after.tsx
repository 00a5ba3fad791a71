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
import { sceneWords } from './scene-words.ts';

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
      <PageTitle tab={sceneWords.atTheScene}>
        {waits() === undefined ? sceneWords.theRecordIsIn : sceneWords.theRecordIsFinished}
      </PageTitle>
      <Switch>
        <Match when={waits() === undefined}>
          <Notice tone="done" title={sceneWords.recorded} announce="politely">
            <p>{sceneWords.whatIsOwedAfterIt}</p>
          </Notice>
        </Match>
        <Match when={waits()?.state === 'ready'}>
          <Notice tone="ask" icon="wifi-off" title={sceneWords.itWaitsForANetwork} announce="politely">
            <p>{sceneWords.itIsKeptSealedOn}</p>
          </Notice>
          <Button icon="refresh-cw" onPress={() => void sceneRoom.send()}>
            {sceneWords.tryNow}
          </Button>
        </Match>
        <Match when={waits()?.state === 'stale'}>
          <Notice tone="owed" title={sceneWords.someoneRecordedThisCallMeanwhile} announce="at-once">
            <p>{sceneWords.bothStayYoursCanBe}</p>
          </Notice>
          <Button tone="primary" busy={sending.busy()} onPress={() => void layOver()}>
            {sceneWords.layMineOverTheirs}
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
            {sceneWords.lookAtItAgain}
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
          {sceneWords.toTheCall}
        </LinkButton>
      </Show>
    </div>
  );
}
